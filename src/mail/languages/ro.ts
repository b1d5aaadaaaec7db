import type { MailWords } from '../mail-words.ts'

/** Romanian. Source: the words that Gmail, Outlook, Thunderbird and Apple Mail write to Romanian readers; months and weekdays from Unicode CLDR. */
export const ro: MailWords = {
  tag: 'ro',
  wrote: ['a scris', 'a scris următoarele', 'scria', 'scrie'],
  on: ['în', 'pe', 'la'],
  between: ['la', 'ora', 'următoarele'],
  headers: {
    from: ['de la', 'expeditor'],
    date: ['trimis', 'data', 'trimisă', 'dată'],
    to: ['către', 'destinatar', 'la'],
    cc: ['cc', 'copie'],
    bcc: ['bcc'],
    subject: ['subiect', 'subiectul'],
    replyTo: ['răspuns către'],
    other: ['importanță', 'atașări'],
  },
  original: ['mesaj original', 'mesajul original'],
  forwarded: [
    'mesaj redirecționat',
    'începutul mesajului redirecționat',
    'mesaj retransmis',
    'conținutul mesajului redirecționat',
    'mesaj transmis mai departe',
  ],
  forwardPrefixes: ['redir'],
  sentFrom: ['trimis de pe', 'trimis din', 'trimis de la'],
  months: [
    'ianuarie|ian',
    'februarie|feb',
    'martie|mar',
    'aprilie|apr',
    'mai',
    'iunie|iun',
    'iulie|iul',
    'august|aug',
    'septembrie|sept',
    'octombrie|oct',
    'noiembrie|nov',
    'decembrie|dec',
  ],
  weekdays: ['luni|lun', 'marți|mar', 'miercuri|mie', 'joi', 'vineri|vin', 'sâmbătă|sâm', 'duminică|dum'],
}
