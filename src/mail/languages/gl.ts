import type { MailWords } from '../mail-words.ts'

/** Galician. Source: the words that Gmail, Outlook and Thunderbird write to Galician readers; months and weekdays from Unicode CLDR. */
export const gl: MailWords = {
  tag: 'gl',
  wrote: ['escribiu'],
  on: ['o'],
  between: ['ás', 'ás(s)'],
  headers: {
    from: ['de', 'remitente'],
    date: ['enviado', 'data'],
    to: ['para', 'a'],
    cc: ['cc', 'copia'],
    bcc: ['cco'],
    subject: ['asunto'],
    replyTo: [],
    other: [],
  },
  original: ['mensaxe orixinal'],
  forwarded: ['mensaxe reenviada'],
  forwardPrefixes: [],
  sentFrom: ['enviado desde o meu'],
  months: [
    'xaneiro|xan',
    'febreiro|feb',
    'marzo|mar',
    'abril|abr',
    'maio|mai',
    'xuño|xuñ',
    'xullo|xul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'decembro|dec',
  ],
  weekdays: ['luns|lun', 'martes|mar', 'mércores|mér', 'xoves|xov', 'venres|ven', 'sábado|sáb', 'domingo|dom'],
}
