import type { MailWords } from '../mail-words.ts'

/** Estonian. Source: the words that Gmail, Outlook and Thunderbird write to Estonian readers; months and weekdays from Unicode CLDR. */
export const et: MailWords = {
  tag: 'et',
  wrote: ['kirjutas', 'kirjutas järgmist', 'kirjutab'],
  on: ['kuupäeval'],
  between: ['kell', 'kuupäeval', 'järgmist', 'kasutaja'],
  headers: {
    from: ['saatja', 'kellelt'],
    date: ['saadetud', 'kuupäev'],
    to: ['adressaat', 'saaja', 'kellele'],
    cc: ['koopia'],
    bcc: ['pimekoopia'],
    subject: ['teema'],
    replyTo: ['vastus'],
    other: [],
  },
  original: ['algne kiri', 'originaalsõnum', 'algne sõnum'],
  forwarded: ['edastatud kiri', 'edastatud sõnum', 'edasisaadetud kiri'],
  forwardPrefixes: ['edasi', 'es'],
  sentFrom: ['saadetud minu', 'saadetud'],
  months: [
    'jaanuar|jaan',
    'veebruar|veebr',
    'märts',
    'aprill|apr',
    'mai',
    'juuni',
    'juuli',
    'august|aug',
    'september|sept',
    'oktoober|okt',
    'november|nov',
    'detsember|dets',
  ],
  weekdays: ['esmaspäev|e', 'teisipäev|t', 'kolmapäev|k', 'neljapäev|n', 'reede|r', 'laupäev|l', 'pühapäev|p'],
}
