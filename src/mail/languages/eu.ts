import type { MailWords } from '../mail-words.ts'

/** Basque. Source: the words that Gmail, Outlook and Thunderbird write to Basque readers; months and weekdays from Unicode CLDR. */
export const eu: MailWords = {
  tag: 'eu',
  wrote: ['idatzi zuen', 'hau idatzi zuen', 'igorleak idatzi zuen', 'igorleak hau idatzi zuen'],
  on: [],
  between: ['igorleak', 'hau'],
  headers: {
    from: ['nork', 'bidaltzailea'],
    date: ['bidaltze-data', 'data', 'bidalia'],
    to: ['nori', 'hartzailea'],
    cc: ['cc', 'kopia'],
    bcc: ['bcc'],
    subject: ['gaia'],
    replyTo: [],
    other: [],
  },
  original: ['jatorrizko mezua'],
  forwarded: ['birbidalitako mezua'],
  forwardPrefixes: [],
  sentFrom: ['nire'],
  months: [
    'urtarrila|urtarrilak|urt',
    'otsaila|otsailak|ots',
    'martxoa|martxoak|mar',
    'apirila|apirilak|api',
    'maiatza|maiatzak|mai',
    'ekaina|ekainak|eka',
    'uztaila|uztailak|uzt',
    'abuztua|abuztuak|abu',
    'iraila|irailak|ira',
    'urria|urriak|urr',
    'azaroa|azaroak|aza',
    'abendua|abenduak|abe',
  ],
  weekdays: ['astelehena', 'asteartea', 'asteazkena', 'osteguna', 'ostirala', 'larunbata', 'igandea'],
}
