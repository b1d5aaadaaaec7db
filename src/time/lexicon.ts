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

/** A tree of words: each step one token. */
export type Branch = { readonly next: Map<string, Branch>; readonly words: Word[] }

export type Dictionary = {
  readonly tag: LanguageTag
  readonly root: Branch
  readonly nth: ReadonlySet<string>
  /** Long words with one letter left out, for slips of the thumb. */
  readonly nearly: ReadonlyMap<string, readonly string[]>
}

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
const ASCII = /^[\x00-\x7f]*$/

/** All spellings of a phrase: with accents dropped, and with ä, ö, ü as ae, oe, ue. */
function spellings(phrase: string): string[] {
  if (ASCII.test(phrase)) return [phrase.toLowerCase()]
  const written = phrase.normalize('NFC').toLowerCase()
  const spelled = written.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')
  return spelled === written ? [fold(written)] : [fold(written), fold(spelled)]
}

/** Makes the dictionary of a language; done once per language. */
export function dictionaryOf(lexicon: Lexicon): Dictionary {
  const root: Branch = { next: new Map(), words: [] }
  const nearly = new Map<string, string[]>()
  const add = (phrases: string, word: Word, forgiving = false) => {
    for (const phrase of phrases.split('|').filter(Boolean))
      for (const spelling of spellings(phrase)) {
        plant(root, spelling.match(TOKEN) ?? [], phrase.startsWith('@') ? { ...word, local: true } : word)
        if (forgiving)
          for (const short of leavingOneOut(spelling)) nearly.set(short, [...(nearly.get(short) ?? []), spelling])
      }
  }
  const list = (all: readonly string[], kind: WordKind, first: number, forgiving = false) => {
    for (const [i, phrases] of all.entries()) add(phrases, { kind, value: first + i, name: kind }, forgiving)
  }
  list(lexicon.weekdays, 'weekday', 1, true)
  list(lexicon.eachWeekday, 'each-weekday', 1)
  list(lexicon.months, 'month', 1, true)
  list(lexicon.seasons, 'season', 0)
  list(lexicon.numbers, 'number', 0)
  list(lexicon.ordinals, 'ordinal', 1)
  list(lexicon.counts, 'count', 1)
  for (const [name, phrases] of Object.entries(lexicon.units)) {
    // A single letter is a unit only behind figures: "3m", never "a m".
    add(
      withLength(phrases, length => length > 1),
      { kind: 'unit', value: 0, name },
      true,
    )
    add(
      withLength(phrases, length => length === 1),
      { kind: 'unit-letter', value: 0, name },
    )
  }
  for (const [name, phrases] of Object.entries(lexicon.parts)) add(phrases, { kind: 'part', value: 0, name })
  for (const [days, phrases] of Object.entries(lexicon.days))
    add(phrases, { kind: 'day', value: Number(days), name: '' })
  for (const [name, phrases] of Object.entries(lexicon.holidays)) add(phrases, { kind: 'holiday', value: 0, name })
  for (const [name, phrases] of Object.entries(lexicon.adverbs)) add(phrases, { kind: 'adverb', value: 0, name })
  for (const marker of MARKERS) add(lexicon.markers[marker] ?? '', { kind: marker, value: 0, name: marker })
  for (const [value, name, phrases] of lexicon.dayParts) add(phrases, { kind: 'day-part', value, name })
  for (const [name, phrases] of Object.entries(lexicon.unitEnds ?? {}))
    add(phrases, { kind: 'unit-end', value: 0, name })
  add(lexicon.ignored, { kind: 'ignored', value: 0, name: '' })
  if (lexicon.compounds) addCompounds(lexicon, add)
  return { tag: lexicon.tag, root, nth: new Set(lexicon.nth.split('|').flatMap(spellings)), nearly }
}

const MARKERS: readonly Marker[] = [
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

const withLength = (phrases: string, fits: (length: number) => boolean) =>
  phrases
    .split('|')
    .filter(phrase => fits(phrase.length))
    .join('|')

function addCompounds(lexicon: Lexicon, add: (phrases: string, word: Word) => void) {
  for (const [name, parts] of Object.entries(lexicon.parts))
    for (const part of parts.split('|')) {
      if (part.includes(' ') || part.includes("'")) continue
      lexicon.weekdays.forEach((days, i) => {
        const [day = ''] = days.split('|')
        add(day + part, { kind: 'weekday-part', value: i + 1, name })
      })
      for (const [offset, days] of Object.entries(lexicon.days)) {
        const [day = ''] = days.split('|')
        if (day !== '') add(day + part, { kind: 'day-part', value: Number(offset), name })
      }
    }
}

function plant(root: Branch, tokens: readonly string[], word: Word) {
  let branch = root
  for (const token of tokens) {
    let next = branch.next.get(token)
    if (!next) {
      next = { next: new Map(), words: [] }
      branch.next.set(token, next)
    }
    branch = next
  }
  if (tokens.length > 0) branch.words.push(word)
}

const FORGIVEN_LENGTH_MIN = 5

/** The word itself and each way to leave one letter out of it; nothing for short words, where a slip is another word. */
export function leavingOneOut(word: string): string[] {
  if (word.length < FORGIVEN_LENGTH_MIN || word.length > 14 || word.includes(' ')) return []
  return [word, ...[...word].map((_, i) => word.slice(0, i) + word.slice(i + 1))]
}

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
