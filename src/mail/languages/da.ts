import type { MailWords } from '../mail-words.ts'

/** Danish. Source: the words that Gmail, Outlook, Thunderbird and Apple Mail write to Danish readers; months and weekdays from Unicode CLDR. */
export const da: MailWords = {
  tag: 'da',
  wrote: ['skrev', 'skrev følgende', 'skriver', 'har skrevet'],
  on: ['den', 'd.'],
  between: ['kl.', 'kl', 'følgende'],
  headers: {
    from: ['fra', 'afsender'],
    date: ['sendt', 'dato'],
    to: ['til', 'modtager'],
    cc: ['cc', 'kopi'],
    bcc: ['bcc'],
    subject: ['emne', 'titel'],
    replyTo: ['svar til'],
  },
  original: ['oprindelig meddelelse', 'original meddelelse', 'oprindelig besked'],
  forwarded: [
    'videresendt meddelelse',
    'start på videresendt besked',
    'videresendt besked',
    'videresendt mail',
    'videresendt af',
    'start på videresendt meddelelse',
  ],
  forwardPrefixes: ['vs', 'videresendt'],
  sentFrom: ['sendt fra', 'sendt med', 'hent outlook'],
  months: [
    'januar|jan',
    'februar|feb',
    'marts|mar',
    'april|apr',
    'maj',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['mandag|man', 'tirsdag|tirs', 'onsdag|ons', 'torsdag|tors', 'fredag|fre', 'lørdag|lør', 'søndag|søn'],
}
