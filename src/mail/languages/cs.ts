import type { MailWords } from '../mail-words.ts'

/** Czech. Source: the words that Gmail, Outlook, Thunderbird, Apple Mail and Seznam write to Czech readers; months and weekdays from Unicode CLDR. */
export const cs: MailWords = {
  tag: 'cs',
  wrote: ['napsal', 'napsala', 'napsal(a)', 'píše', 'napsal/a', 'cituji'],
  on: ['dne'],
  between: ['v', 've', 'uživatel', 'odesílatel', 'odesilatel'],
  headers: {
    from: ['od', 'odesílatel', 'odesilatel'],
    date: ['odesláno', 'datum', 'posláno'],
    to: ['komu', 'pro', 'příjemce'],
    cc: ['kopie'],
    bcc: ['skrytá kopie'],
    subject: ['předmět'],
    replyTo: ['odpověď na'],
    other: ['důležitost', 'přílohy'],
  },
  original: ['původní zpráva', 'původní e-mail'],
  forwarded: ['přeposlaná zpráva', 'začátek přeposílané zprávy', 'přeposlaný mail', 'předávaná zpráva', 'přeposlal'],
  forwardPrefixes: ['přep', 'předáno', 'přeposláno'],
  sentFrom: ['odesláno z', 'odesláno ze', 'odesláno pomocí'],
  months: [
    'leden|ledna|led',
    'únor|února|úno',
    'březen|března|bře',
    'duben|dubna|dub',
    'květen|května|kvě',
    'červen|června|čvn',
    'červenec|července|čvc',
    'srpen|srpna|srp',
    'září|zář',
    'říjen|října|říj',
    'listopad|listopadu|lis',
    'prosinec|prosince|pro',
  ],
  weekdays: ['pondělí|po', 'úterý|út', 'středa|st', 'čtvrtek|čt', 'pátek|pá', 'sobota|so', 'neděle|ne'],
}
