import type { MailWords } from '../mail-words.ts'

/** Norwegian. Source: the words that Gmail, Outlook, Thunderbird and Apple Mail write to Norwegian readers; months and weekdays from Unicode CLDR. */
export const no: MailWords = {
  tag: 'no',
  wrote: ['skrev', 'skrev følgende', 'skriver', 'har skrevet'],
  on: ['den', 'på'],
  between: ['kl.', 'kl', 'følgende', 'klokken'],
  headers: {
    from: ['fra', 'avsender'],
    date: ['sendt', 'dato'],
    to: ['til', 'mottaker'],
    cc: ['kopi', 'cc', 'kopi til'],
    bcc: ['blindkopi'],
    subject: ['emne'],
    replyTo: ['svar til'],
  },
  original: ['opprinnelig melding', 'opprinnelig beskjed'],
  forwarded: [
    'videresendt melding',
    'videresendt e-post',
    'start på videresendt melding',
    'videresendt av',
    'begynnelsen på videresendt melding',
    'begynnelse på videresendt melding',
  ],
  forwardPrefixes: ['vs', 'videresend', 'videresendt'],
  sentFrom: ['sendt fra', 'sendt med'],
  months: [
    'januar|jan',
    'februar|feb',
    'mars|mar',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'desember|des',
  ],
  weekdays: ['mandag|man', 'tirsdag|tir', 'onsdag|ons', 'torsdag|tor', 'fredag|fre', 'lørdag|lør', 'søndag|søn'],
}
