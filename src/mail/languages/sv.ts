import type { MailWords } from '../mail-words.ts'

/** Swedish. Source: the words that Gmail, Outlook, Thunderbird and Apple Mail write to Swedish readers; months and weekdays from Unicode CLDR. */
export const sv: MailWords = {
  tag: 'sv',
  wrote: ['skrev', 'skrev följande', 'skriver', 'har skrivit'],
  on: ['den'],
  between: ['kl.', 'kl', 'följande', 'på'],
  headers: {
    from: ['från', 'avsändare'],
    date: ['skickat', 'datum', 'skickades'],
    to: ['till', 'mottagare'],
    cc: ['kopia', 'cc'],
    bcc: ['hemlig kopia'],
    subject: ['ämne'],
    replyTo: ['svar till', 'svara till'],
    other: ['prioritet', 'bifogade filer', 'bilagor'],
  },
  original: ['ursprungligt meddelande', 'originalmeddelande', 'ursprungligt mejl'],
  forwarded: [
    'vidarebefordrat meddelande',
    'vidarebefordrat mejl',
    'vidarebefordrat brev',
    'vidarebefordrat av',
    'början på vidarebefordrat brev',
  ],
  forwardPrefixes: ['vb', 'vidarebefordrat'],
  sentFrom: ['skickat från', 'skickat med', 'skickades från', 'hämta outlook'],
  months: [
    'januari|jan',
    'februari|feb',
    'mars',
    'april|apr',
    'maj',
    'juni',
    'juli',
    'augusti|aug',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['måndag|mån', 'tisdag|tis', 'onsdag|ons', 'torsdag|tors', 'fredag|fre', 'lördag|lör', 'söndag|sön'],
}
