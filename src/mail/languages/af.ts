import type { MailWords } from '../mail-words.ts'

/** Afrikaans. Source: the words that Gmail and Outlook write to Afrikaans readers; months and weekdays from Unicode CLDR. */
export const af: MailWords = {
  tag: 'af',
  wrote: ['geskryf', 'het geskryf'],
  on: ['op'],
  between: ['om', 'het'],
  headers: {
    from: ['van'],
    date: ['gestuur', 'datum'],
    to: ['aan'],
    cc: ['cc', 'afskrif'],
    bcc: ['bcc'],
    subject: ['onderwerp'],
    replyTo: [],
    other: [],
  },
  original: ['oorspronklike boodskap'],
  forwarded: ['aangestuurde boodskap'],
  forwardPrefixes: [],
  sentFrom: ['gestuur vanaf'],
  months: [
    'januarie|jan',
    'februarie|feb',
    'maart|mrt',
    'april|apr',
    'mei',
    'junie|jun',
    'julie|jul',
    'augustus|aug',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'desember|des',
  ],
  weekdays: ['maandag|ma', 'dinsdag|di', 'woensdag|wo', 'donderdag|do', 'vrydag|vr', 'saterdag|sa', 'sondag|so'],
}
