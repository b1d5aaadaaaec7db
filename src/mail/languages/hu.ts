import type { MailWords } from '../mail-words.ts'

/** Hungarian. Source: the words that Gmail, Outlook, Thunderbird, Apple Mail and Freemail write to Hungarian readers; months and weekdays from Unicode CLDR. */
export const hu: MailWords = {
  tag: 'hu',
  wrote: ['írta', 'ezt írta', 'a következőt írta', 'írt', 'rta'],
  on: ['időpont'],
  between: ['ezt', 'keltezéssel', '(időpont', 'dátummal', 'dátum', 'időpontban'],
  headers: {
    from: ['feladó', 'küldő'],
    date: ['elküldve', 'dátum', 'küldve', 'küldés ideje'],
    to: ['címzett', 'címzettek'],
    cc: ['másolat', 'másolatot kap'],
    bcc: ['titkos másolat'],
    subject: ['tárgy'],
    replyTo: ['válaszcím'],
    other: ['fontosság', 'mellékletek'],
  },
  original: ['eredeti üzenet'],
  forwarded: [
    'továbbított üzenet',
    'továbbított levél kezdete',
    'továbbított levél',
    'továbbította',
    'üzenet továbbítása',
  ],
  forwardPrefixes: ['továbbítás', 'tov', 'továbbítva'],
  sentFrom: ['iphone-omról küldve', 'telefonomról küldve', 'küldve', 'elküldve'],
  months: [
    'január|jan',
    'február|febr',
    'március|márc',
    'április|ápr',
    'május|máj',
    'június|jún',
    'július|júl',
    'augusztus|aug',
    'szeptember|szept',
    'október|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['hétfő|h', 'kedd|k', 'szerda|sze', 'csütörtök|cs', 'péntek|p', 'szombat|szo', 'vasárnap|v'],
}
