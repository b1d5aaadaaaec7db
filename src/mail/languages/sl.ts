import type { MailWords } from '../mail-words.ts'

/** Slovenian. Source: the words that Gmail, Outlook and Thunderbird write to Slovenian readers; months and weekdays from Unicode CLDR. */
export const sl: MailWords = {
  tag: 'sl',
  wrote: ['je napisal', 'je napisala', 'je napisal/-a', 'je oseba', 'napisal', 'piše'],
  on: ['dne'],
  between: ['ob', 'oseba', 'uporabnik', 'v', 'je'],
  headers: {
    from: ['od', 'pošiljatelj'],
    date: ['poslano', 'datum'],
    to: ['za', 'prejemnik', 'komu'],
    cc: ['kp', 'kopija'],
    bcc: ['skp'],
    subject: ['zadeva'],
    replyTo: ['odgovor za'],
    other: [],
  },
  original: ['izvirno sporočilo', 'prvotno sporočilo'],
  forwarded: ['posredovano sporočilo', 'začetek posredovanega sporočila'],
  forwardPrefixes: ['pos', 'posr'],
  sentFrom: ['poslano z', 'poslano iz'],
  months: [
    'januar|jan',
    'februar|feb',
    'marec|mar',
    'april|apr',
    'maj',
    'junij|jun',
    'julij|jul',
    'avgust|avg',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['ponedeljek|pon', 'torek|tor', 'sreda|sre', 'četrtek|čet', 'petek|pet', 'sobota|sob', 'nedelja|ned'],
}
