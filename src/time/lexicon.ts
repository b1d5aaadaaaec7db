// What a language must say about time. Only data here and in languages/; the grammar is one for all seven.

export type LanguageTag = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl'
export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half-year' | 'year' | 'weekend'
export type Part = 'early' | 'morning' | 'noon' | 'lunch' | 'afternoon' | 'evening' | 'night'
export type Holiday =
  | 'new-year'
  | 'epiphany'
  | 'valentine'
  | 'labour'
  | 'midsummer'
  | 'assumption'
  | 'halloween'
  | 'all-saints'
  | 'all-souls'
  | 'immaculate'
  | 'st-nicholas'
  | 'christmas-eve'
  | 'christmas'
  | 'boxing'
  | 'new-year-eve'
  | 'new-year-eve-night'
  | 'christmas-eve-night'
  | 'german-unity'
  | 'reformation'
  | 'kings'
  | 'bastille'
  | 'independence'
  | 'april-fools'
  | 'st-patrick'
  | 'womens-day'
  | 'italian-liberation'
  | 'italian-republic'
  | 'portuguese-freedom'
  | 'hispanic'
  | 'thanksgiving'
  | 'black-friday'
  | 'mothers-day'
  | 'fathers-day'
  | 'advent'
  | 'carnival'
  | 'ash-wednesday'
  | 'palm-sunday'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter'
  | 'easter-monday'
  | 'ascension'
  | 'whitsun'
  | 'whit-monday'
  | 'corpus-christi'
  | 'festive'
  | 'labor-day'
  | 'memorial-day'
  | 'mlk'
  | 'mothers-day-first'
  | 'st-joseph'
  | 'kings-day'
  | 'liberation-day'
  | 'sinterklaas'
  | 'rentree'
export type Marker =
  | 'next'
  | 'this'
  | 'last'
  | 'after-next'
  | 'every'
  | 'other'
  | 'one-in-two'
  | 'from-now'
  | 'ago'
  | 'after'
  | 'from'
  | 'before'
  | 'start'
  | 'mid'
  | 'end'
  | 'first-day'
  | 'at'
  | 'hour'
  | 'am'
  | 'pm'
  | 'half-hour'
  | 'times'
  | 'once'
  | 'twice'
  | 'per'
  | 'article'
  | 'of-month'
  | 'week-later'
  | 'two-weeks-later'
  | 'the'
  | 'half-of'
  | 'and-half'
  | 'one-and-half'
  | 'calendar-week'
  | 'in-then'
  | 'between-n'
  | 'half-letter'
  | 'eve-of'
  | 'length'
  | 'half-past'
  | 'half-after'
  | 'quarter-past'
  | 'quarter-after'
  | 'quarter-to'

/** One language. A text holds alternatives divided by `|`; accents do not matter, and ä may be written ae. What begins
 *  with `@` counts only where the language is at home or the place is unknown: German "do" is no Thursday in London. */
export type Lexicon = {
  readonly tag: LanguageTag
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** Forms that mean each Monday, each Tuesday … */
  readonly eachWeekday: readonly string[]
  readonly months: readonly string[]
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[]
  /** From nought. */
  readonly numbers: readonly string[]
  /** From first. */
  readonly ordinals: readonly string[]
  /** What follows a figure in an ordinal: the `th` of `4th`. */
  readonly nth: string
  /** Once, twice, three times, as one word. */
  readonly counts: readonly string[]
  readonly units: Readonly<Record<Unit, string>>
  readonly parts: Readonly<Record<Part, string>>
  /** Days counted from today. */
  readonly days: Readonly<Record<-3 | -2 | -1 | 0 | 1 | 2, string>>
  /** Words that join a day, counted from today, and a part of it: tonight. */
  readonly dayParts: readonly (readonly [days: number, part: Part, phrases: string])[]
  /** Words for the end of a unit: eom. */
  readonly unitEnds?: Readonly<Partial<Record<Unit, string>>>
  readonly holidays: Readonly<Partial<Record<Holiday, string>>>
  /** An adverb that says how often, by its ISO duration. */
  readonly adverbs: Readonly<Record<string, string>>
  readonly markers: Readonly<Partial<Record<Marker, string>>>
  /** Words that carry nothing. */
  readonly ignored: string
  /** Whether weekdays and parts of the day are written together: Dienstagmorgen. */
  readonly compounds?: boolean
}

export type WordKind =
  | 'weekday'
  | 'each-weekday'
  | 'month'
  | 'season'
  | 'number'
  | 'ordinal'
  | 'nth'
  | 'unit'
  | 'unit-letter'
  | 'count'
  | 'part'
  | 'day'
  | 'holiday'
  | 'adverb'
  | 'weekday-part'
  | 'day-part'
  | 'unit-end'
  | 'ignored'
  | Marker

/** One meaning of a phrase: `name` says which unit, part, holiday or duration; `value` a number or a place in a list. */
export type Word = { readonly kind: WordKind; readonly value: number; readonly name: string; readonly local?: true }

export const MARKERS: readonly Marker[] = [
  ...([
    'next',
    'this',
    'last',
    'after-next',
    'every',
    'other',
    'one-in-two',
    'from-now',
    'ago',
    'after',
    'from',
  ] as const),
  ...(['before', 'start', 'mid', 'end', 'first-day', 'at', 'hour', 'am', 'pm', 'half-hour', 'times'] as const),
  ...(['once', 'twice', 'per', 'article', 'of-month', 'week-later', 'two-weeks-later'] as const),
  ...([
    'the',
    'half-of',
    'and-half',
    'one-and-half',
    'calendar-week',
    'in-then',
    'between-n',
    'half-letter',
    'eve-of',
    'length',
  ] as const),
  ...(['half-past', 'half-after', 'quarter-past', 'quarter-after', 'quarter-to'] as const),
]

/** Words of letters or figures; everything between them carries nothing or is looked at where it stands. */
export const TOKEN = /\p{L}+|\p{N}+/gu

/** Lower case without accents; ß as ss, º as o. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
}
export const ASCII = /^[\x00-\x7f]*$/

/** Numbers from 0 to 99 from those below twenty, the tens from twenty on, and how the language joins the two. */
export function countedBy(small: string, tens: string, join: (ten: string, one: string) => string): string[] {
  const ones = small.split(' ')
  const all = ones.map(plain)
  for (const ten of tens.split(' ').map(plain))
    for (let one = 0; one < 10; one++) all.push(one === 0 ? ten : join(ten, plain(ones[one] ?? '')))
  return all
}

/** `_` stands for a space inside a list divided by spaces. */
const plain = (word: string) => word.replaceAll('_', ' ')
