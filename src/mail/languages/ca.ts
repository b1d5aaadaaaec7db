import type { MailWords } from '../mail-words.ts'

/** Catalan. Source: the words that Gmail, Outlook and Thunderbird write to Catalan readers; months and weekdays from Unicode CLDR. */
export const ca: MailWords = {
  tag: 'ca',
  wrote: ['va escriure', 'ha escrit', 'escriu'],
  on: ['el'],
  between: ['a les', 'del dia', 'de', 'missatge', 'dia', 'les'],
  headers: {
    from: ['de', 'remitent'],
    date: ['enviat', 'data', 'enviat el'],
    to: ['a', 'per a', 'per'],
    cc: ['a/c', 'cc', 'còpia'],
    bcc: ['cco'],
    subject: ['assumpte', 'tema'],
    replyTo: ['respon a'],
    other: [],
  },
  original: ['missatge original'],
  forwarded: ['missatge reenviat', 'inici del missatge reenviat'],
  forwardPrefixes: ['rv'],
  sentFrom: ['enviat des de', 'enviat des del'],
  months: [
    'gener|de gener|gen|de gen',
    'febrer|de febrer|febr|de febr',
    'març|de març',
    'abril|d’abril|abr|d’abr',
    'maig|de maig',
    'juny|de juny',
    'juliol|de juliol|jul|de jul',
    'agost|d’agost|ag|d’ag',
    'setembre|de setembre|set|de set',
    'octubre|d’octubre|oct|d’oct',
    'novembre|de novembre|nov|de nov',
    'desembre|de desembre|des|de des',
  ],
  weekdays: ['dilluns|dl', 'dimarts|dt', 'dimecres|dc', 'dijous|dj', 'divendres|dv', 'dissabte|ds', 'diumenge|dg'],
}
