import type { DateWords, Holiday, Unit } from './grammar.ts'

/** What a word of a language may mean where a time is spoken of. One word may mean several things ("morgen"). */
export type Sense = {
  weekday?: number
  month?: number
  /** An abbreviation: counts only in company. */
  short?: boolean
  shy?: boolean
  day?: number
  part?: boolean
  unit?: Unit
  shift?: -1 | 0 | 1
  number?: number
  ordinal?: boolean
  ago?: boolean
  agoBefore?: boolean
  ahead?: boolean
  aheadAfter?: boolean
  glue?: boolean
  article?: boolean
  at?: boolean
  oclock?: boolean
  clock?: number
  toCome?: boolean
  range?: boolean
  wishes?: boolean
  gone?: boolean
  on?: boolean
  edge?: 'start' | 'middle' | 'end'
  holiday?: Holiday
  neverAfter?: boolean
  every?: boolean
  late?: boolean
  tense?: -1 | 1
  and?: boolean
}

/** `words`: how many words the phrase has. */
export type Phrase = { readonly words: readonly string[]; readonly sense: Sense }
export type Lexicon = {
  /** A look that saves the rest: without a match a sentence names no date. */
  readonly hint: RegExp
  readonly single: ReadonlyMap<string, Sense>
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

/** Gathers the date words of a language into one map from word (and from first word of a phrase) to meaning. */
export function lexiconOf(words: DateWords): Lexicon {
  const single = new Map<string, Sense>()
  const phrases = new Map<string, Phrase[]>()
  const add = (text: string, sense: Sense): void => {
    const parts = text.split(' ')
    const head = parts[0] ?? ''
    if (parts.length === 1) {
      single.set(text, { ...single.get(text), ...sense })
      return
    }
    const known = phrases.get(head) ?? []
    const same = known.find(phrase => phrase.words.join(' ') === text)
    const merged = { words: parts, sense: { ...same?.sense, ...sense } }
    phrases.set(
      head,
      [...known.filter(phrase => phrase !== same), merged].sort((a, b) => b.words.length - a.words.length),
    )
  }
  /** `a|b c|d`: alternatives, each maybe a phrase. */
  const addAll = (list: string, sense: Sense): void => {
    for (const text of list.split('|')) if (text) add(text, sense)
  }
  const addRecord = <T>(record: Readonly<Record<string, T>>, senseOf: (value: T) => Sense): void => {
    for (const [text, value] of Object.entries(record)) add(text, senseOf(value))
  }
  addAll(words.pastWords, { tense: -1 })
  addAll(words.futureWords, { tense: 1 })
  for (const [weekday, list] of words.weekdaysShort.entries()) addAll(list, { weekday, short: true })
  for (const [weekday, list] of words.weekdays.entries()) addAll(list, { weekday, short: false })
  for (const [index, list] of words.monthsShort.entries()) addAll(list, { month: index + 1, short: true })
  for (const [index, list] of words.months.entries()) addAll(list, { month: index + 1, short: false })
  addAll(words.monthsShy, { shy: true })
  addRecord(words.days, day => ({ day }))
  addRecord(words.partDays, day => ({ day }))
  addAll(words.parts, { part: true })
  for (const unit of UNITS) addAll(words.units[unit], { unit })
  addAll(words.next, { shift: 1 })
  addAll(words.last, { shift: -1 })
  addAll(words.now, { shift: 0 })
  addRecord(words.numbers, number => ({ number }))
  addAll(words.ordinals, { ordinal: true })
  addAll(words.ago, { ago: true })
  addAll(words.agoBefore, { agoBefore: true })
  addAll(words.ahead, { ahead: true })
  addAll(words.aheadAfter, { aheadAfter: true })
  addAll(words.glue, { glue: true })
  addAll(words.article, { article: true })
  addAll(words.at, { at: true })
  addAll(words.oclock, { oclock: true })
  addRecord(words.clock, clock => ({ clock }))
  addAll(words.toCome, { toCome: true })
  addAll(words.range, { range: true })
  addAll(words.wishes, { wishes: true })
  addAll(words.gone, { gone: true })
  addAll(words.on, { on: true })
  addRecord(words.edges, edge => ({ edge }))
  addRecord(words.holidays, holiday => ({ holiday }))
  addAll(words.neverAfter, { neverAfter: true })
  addAll(words.every, { every: true })
  addAll(words.late, { late: true })
  addAll(words.and, { and: true })
  return { single, phrases, hint: hintOf(words) }
}

const UNITS: readonly Unit[] = ['hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year']

// Shorter words must stand alone to count; longer ones are looked for as they are, which is faster.
const SHORT_WORD = 4

function hintOf(words: DateWords): RegExp {
  const { day, week, weekend, month, year } = words.units
  const lists = [
    ...words.weekdays,
    ...words.weekdaysShort,
    ...words.months,
    ...words.monthsShort,
    day,
    week,
    weekend,
    month,
    year,
  ]
  const names = [
    ...Object.keys(words.days),
    ...Object.keys(words.partDays),
    ...Object.keys(words.holidays),
    ...Object.keys(words.clock),
  ]
  const all = new Set(
    [...lists.flatMap(list => list.split('|')), ...words.parts.split('|'), ...names].map(tellingWord).filter(Boolean),
  )
  const long = [...all].filter(word => word.length > SHORT_WORD)
  const short = [...all].filter(word => word.length <= SHORT_WORD)
  return new RegExp(`\\d|${long.join('|')}|(?<![a-zß-ÿ])(?:${short.join('|')})(?![a-zß-ÿ])`)
}

/** Of a phrase the longest word, which is the rarest. */
function tellingWord(phrase: string): string {
  return phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}
