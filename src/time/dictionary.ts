// The dictionary of a language: its lexicon turned round, so that what people write can be looked up.
import { ASCII, fold, type LanguageTag, type Lexicon, MARKERS, TOKEN, type Word, type WordKind } from './lexicon.ts'

/** All phrases of a language by their words, divided by spaces. */
export type Dictionary = {
  readonly tag: LanguageTag
  readonly phrases: ReadonlyMap<string, readonly Word[]>
  /** For each first word, how many words its longest phrase has. */
  readonly longest: ReadonlyMap<string, number>
  readonly nth: ReadonlySet<string>
  /** Long words with one letter left out, for slips of the thumb. */
  readonly nearly: ReadonlyMap<string, readonly string[]>
}

/** All spellings of a phrase: with accents dropped, and with ä, ö, ü as ae, oe, ue. */
function spellings(phrase: string): string[] {
  if (ASCII.test(phrase)) return [phrase.toLowerCase()]
  const written = phrase.normalize('NFC').toLowerCase()
  const spelled = written.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')
  return spelled === written ? [fold(written)] : [fold(written), fold(spelled)]
}

/** Makes the dictionary of a language; done once per language. */
export function dictionaryOf(lexicon: Lexicon): Dictionary {
  const known = new Map<string, Word[]>()
  const longest = new Map<string, number>()
  const nearly = new Map<string, string[]>()
  const add = (phrases: string, word: Word, forgiving = false) => {
    const local: Word = { ...word, local: true }
    for (const phrase of phrases.split('|')) {
      if (phrase === '') continue
      for (const spelling of spellings(phrase)) {
        keep(known, longest, spelling, phrase.startsWith('@') ? local : word)
        if (forgiving) for (const short of leavingOneOut(spelling)) append(nearly, short, spelling)
      }
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
  return { tag: lexicon.tag, phrases: known, longest, nth: new Set(lexicon.nth.split('|').flatMap(spellings)), nearly }
}

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

/** Files a phrase under its words, divided as the reader divides what people write. */
function keep(known: Map<string, Word[]>, longest: Map<string, number>, phrase: string, word: Word) {
  const words = PLAIN.test(phrase) ? phrase : (phrase.match(TOKEN) ?? []).join(' ')
  const end = words.indexOf(' ')
  const count = end < 0 ? 1 : words.split(' ').length
  const first = end < 0 ? words : words.slice(0, end)
  if (first === '') return
  append(known, words, word)
  if ((longest.get(first) ?? 0) < count) longest.set(first, count)
}
const PLAIN = /^[a-z]+(?: [a-z]+)*$/

function append<T>(lists: Map<string, T[]>, key: string, item: T) {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

const FORGIVEN_LENGTH_MIN = 5

/** The word itself and each way to leave one letter out of it; nothing for short words, where a slip is another word. */
export function leavingOneOut(word: string): string[] {
  if (word.length < FORGIVEN_LENGTH_MIN || word.length > 14 || word.includes(' ')) return []
  return [word, ...[...word].map((_, i) => word.slice(0, i) + word.slice(i + 1))]
}
