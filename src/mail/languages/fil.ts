import type { MailWords } from '../mail-words.ts'

/** Filipino. Source: the words that Gmail writes to Filipino readers; months and weekdays from Unicode CLDR. */
export const fil: MailWords = {
  tag: 'fil',
  wrote: ['sinulat ni', 'sumulat si', 'isinulat ni'],
  on: ['noong'],
  between: ['nang'],
  headers: {
    from: ['mula kay', 'mula sa', 'mula'],
    date: ['ipinadala', 'petsa'],
    to: ['kay', 'para kay'],
    cc: ['cc'],
    bcc: ['bcc'],
    subject: ['paksa'],
    replyTo: [],
    other: [],
  },
  original: ['orihinal na mensahe'],
  forwarded: ['ipinasang mensahe', 'naipasang mensahe'],
  forwardPrefixes: [],
  sentFrom: ['ipinadala mula sa'],
  months: [
    'enero|ene',
    'pebrero|peb',
    'marso|mar',
    'abril|abr',
    'mayo|may',
    'hunyo|hun',
    'hulyo|hul',
    'agosto|ago',
    'setyembre|set',
    'oktubre|okt',
    'nobyembre|nob',
    'disyembre|dis',
  ],
  weekdays: ['lunes|lun', 'martes|mar', 'miyerkules|miy', 'huwebes|huw', 'biyernes|biy', 'sabado|sab', 'linggo|lin'],
}
