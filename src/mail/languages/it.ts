import type { MailWords } from '../mail-words.ts'

/** Italian. Source: the words that Gmail, Outlook, Thunderbird and Apple Mail write to Italian readers; months and weekdays from Unicode CLDR. */
export const it: MailWords = {
  tag: 'it',
  wrote: ['ha scritto', 'scrive', 'scrisse', 'scritto', 'citando'],
  on: ['il', 'in data', 'il giorno', 'il dì'],
  between: ['alle', 'alle ore', 'ore', 'il'],
  headers: {
    from: ['da', 'mittente'],
    date: ['inviato', 'data', 'inviata', 'spedito', 'inviato il'],
    to: ['a', 'per', 'destinatario'],
    cc: ['cc', 'copia'],
    bcc: ['ccn'],
    subject: ['oggetto', 'ogg'],
    replyTo: ['rispondi a'],
    other: ['priorità', 'importanza', 'allegati', 'allegato'],
  },
  original: ['messaggio originale', 'messaggio originario'],
  forwarded: [
    'messaggio inoltrato',
    'inizio messaggio inoltrato',
    'inizio del messaggio inoltrato',
    'inoltrato da',
    'messaggio inoltrato da',
  ],
  forwardPrefixes: ['i', 'inoltra', 'inoltrato'],
  sentFrom: ['inviato da', 'inviato dal', 'inviato con', 'ottieni outlook', 'scarica outlook', 'inviato tramite'],
  months: [
    'gennaio|gen',
    'febbraio|feb',
    'marzo|mar',
    'aprile|apr',
    'maggio|mag',
    'giugno|giu',
    'luglio|lug',
    'agosto|ago',
    'settembre|set',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
  weekdays: ['lunedì|lun', 'martedì|mar', 'mercoledì|mer', 'giovedì|gio', 'venerdì|ven', 'sabato|sab', 'domenica|dom'],
}
