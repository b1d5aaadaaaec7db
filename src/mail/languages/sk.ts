import type { MailWords } from '../mail-words.ts'

/** Slovak. Source: the words that Gmail, Outlook, Thunderbird and Apple Mail write to Slovak readers; months and weekdays from Unicode CLDR. */
export const sk: MailWords = {
  tag: 'sk',
  wrote: ['napísal', 'napísala', 'napísal(a)', 'píše'],
  on: ['dňa'],
  between: ['o', 'používateľ'],
  headers: {
    from: ['od', 'odosielateľ'],
    date: ['odoslané', 'dátum', 'poslané'],
    to: ['komu', 'pre', 'príjemca'],
    cc: ['kópia'],
    bcc: ['skrytá kópia'],
    subject: ['predmet'],
    replyTo: ['odpovedať komu'],
  },
  original: ['pôvodná správa'],
  forwarded: [
    'preposlaná správa',
    'začiatok preposlanej správy',
    'preposlaný mail',
    'predávaná správa',
    'začiatok presmerovanej správy',
    'preposielaná správa',
  ],
  forwardPrefixes: ['prepos'],
  sentFrom: ['odoslané z', 'odoslané zo'],
  months: [
    'január|januára|jan',
    'február|februára|feb',
    'marec|marca|mar',
    'apríl|apríla|apr',
    'máj|mája',
    'jún|júna',
    'júl|júla',
    'august|augusta|aug',
    'september|septembra|sep',
    'október|októbra|okt',
    'november|novembra|nov',
    'december|decembra|dec',
  ],
  weekdays: ['pondelok|po', 'utorok|ut', 'streda|st', 'štvrtok|št', 'piatok|pi', 'sobota|so', 'nedeľa|ne'],
}
