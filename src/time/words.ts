import { day, feast } from './day.ts'
import { type Dictionary, dictionaryOf } from './dictionary.ts'
import { type Duration, formatDuration, inDays } from './duration.ts'
import { type Hour, hour, hourIn, hourInPart, lastMinute, looseHour, part, partNamed, usualHour } from './hour.ts'
import type { Instant, LocalDate } from './instant.ts'
import { GERMAN } from './languages/de.ts'
import { ENGLISH } from './languages/en.ts'
import { SPANISH } from './languages/es.ts'
import { FRENCH } from './languages/fr.ts'
import { ITALIAN } from './languages/it.ts'
import { DUTCH } from './languages/nl.ts'
import { PORTUGUESE } from './languages/pt.ts'
import { duration } from './lengths.ts'
import type { LanguageTag, Lexicon, Part } from './lexicon.ts'
import { both, either, eitherOrder, map, mark, maybe, type Phrase, type Rule, three, whole, word } from './parser.ts'
import { phraseIn, tokensOf } from './phrase.ts'
import { habitsOf } from './place.ts'
import { recurring } from './recurring.ts'
import { only, type Span, type Spans, type Standpoint, weekdays } from './span.ts'
import { nthWithPart } from './weekdays.ts'
import { addDays, addMonths, daysBetween, localDateOf, localTimeOf, type Weekday } from './zone.ts'

/** A day, or a day and a time, on the owner's calendar; a wish how often, as an ISO duration; or why it is neither. */
export type TimeReading =
  | { readonly kind: 'until'; readonly until: string }
  | { readonly kind: 'every'; readonly every: string }
  | { readonly kind: 'refused'; readonly reason: 'past' | 'not-a-time' | 'too-far' }
export type Here = { readonly now: Instant; readonly zone: string }

const YEARS_MAX = 5
const LEXICONS: Readonly<Record<LanguageTag, Lexicon>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
}
const TAGS: readonly LanguageTag[] = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']
const dictionaries = new Map<LanguageTag, Dictionary>()

function dictionaryIn(tag: LanguageTag): Dictionary {
  const before = dictionaries.get(tag)
  if (before) return before
  const made = dictionaryOf(LEXICONS[tag])
  dictionaries.set(tag, made)
  return made
}

// A moment: a day, an hour, a part of the day, in any order ------------------------------------------------------------
type Moment = { readonly spans: Spans | null; readonly hour: Hour | null; readonly part: Part | null }
type Meaning = { readonly moment: Moment } | { readonly every: Duration }

const today = only(date => date)
const roughly = mark('start', 'mid', 'end')
const somePart: Rule<Part> = either(
  part,
  both(roughly, part, (_, of) => of),
  both(part, roughly, of => of),
)
const moment = (spans: Spans | null, at: Hour | null, of: Part | null): Moment => ({ spans, hour: at, part: of })
const anyHour = either(hourInPart, hour)
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const compound: Rule<Moment> = either(
  word('weekday-part', ({ value, name }) => moment(weekdays(WEEKDAYS[value - 1] ?? 1), null, partNamed(name))),
  word('day-part', ({ value, name }) =>
    moment(
      only(date => addDays(date, value)),
      null,
      partNamed(name),
    ),
  ),
  map(feast, ({ name, spans }) => (name.endsWith('-night') ? moment(spans, null, 'night') : null)),
)
const thisPart: Rule<Moment> = either(
  eitherOrder(mark('this'), somePart, (_, of) => moment(today, null, of)),
  eitherOrder(mark('last'), somePart, (_, of) =>
    moment(
      only(date => addDays(date, -1)),
      null,
      of,
    ),
  ),
)
const moments: Rule<Moment> = either(
  compound,
  map(day, spans => moment(spans, null, null)),
  eitherOrder(day, anyHour, (spans, at) => moment(spans, at, null)),
  eitherOrder(day, somePart, (spans, of) => moment(spans, null, of)),
  three(day, somePart, anyHour, inPart),
  three(looseHour, day, somePart, (at, spans, of) => inPart(spans, of, at)),
  three(anyHour, somePart, day, (at, of, spans) => inPart(spans, of, at)),
  three(somePart, day, anyHour, (of, spans, at) => inPart(spans, of, at)),
  three(somePart, anyHour, day, (of, at, spans) => inPart(spans, of, at)),
  map(nthWithPart(somePart), one => moment(one.spans, null, one.part)),
  three(hourInPart, maybe(mark('hour')), day, (at, _, spans) => moment(spans, at, null)),
  eitherOrder(compound, either(anyHour, looseHour), (of, at) => (of.part ? withHour(of, hourIn(at, of.part)) : null)),
  both(roughly, compound, (_, of) => of),
  thisPart,
  eitherOrder(thisPart, either(anyHour, looseHour), (of, at) => (of.part ? withHour(of, hourIn(at, of.part)) : null)),
  map(anyHour, at => moment(null, at, null)),
  // A bare "lunch" is a meal, not a time.
  map(somePart, of => (of === 'lunch' ? null : moment(null, null, of))),
)
function inPart(spans: Spans, of: Part, at: Hour): Moment | null {
  return withHour(moment(spans, null, of), hourIn(at, of))
}
function withHour(of: Moment, at: Hour | null): Moment | null {
  return at === null ? null : { ...of, hour: at }
}
const meaning: Rule<Meaning> = either<Meaning>(
  map(recurring, every => ({ every })),
  map(moments, one => ({ moment: one })),
)

/** Reads a phrase that says when or how often, in any of seven languages, or says why it is none. The whole phrase must
 *  be covered: "every 3 weeks" is never read as "3 weeks". A day is never before today, nor more than five years on. */
export function readTime(phrase: string, here: Here): TimeReading {
  return remembered(readings, phrase, here, () => freshReading(phrase, here))
}

// A reply is read clause by clause, and the same words are tried more than once: what was found is kept as long as the
// caller keeps its standpoint.
const readings = new WeakMap<Here, Map<string, TimeReading>>()
const pastDays = new WeakMap<Here, Map<string, LocalDate | null>>()
const KEPT_MAX = 200

function remembered<T>(memory: WeakMap<Here, Map<string, T>>, phrase: string, here: Here, read: () => T): T {
  const known = memory.get(here) ?? new Map<string, T>()
  memory.set(here, known)
  const before = known.get(phrase)
  if (before !== undefined) return before
  const found = read()
  if (known.size < KEPT_MAX) known.set(phrase, found)
  return found
}

function freshReading(phrase: string, here: Here): TimeReading {
  const readings = allReadings(phrase, standpointOf(here, 'ahead'), one => readingOf(one, here))
  const good = readings.find(({ kind }) => kind !== 'refused')
  const refused = readings.find(one => one.kind === 'refused' && one.reason !== 'not-a-time')
  // Languages disagree at times ("mar"); one that reads a past time must not be outvoted into a snooze.
  return good ?? refused ?? { kind: 'refused', reason: 'not-a-time' }
}

/** Reads a bare length, "6 weeks", as an ISO duration; null for anything else. */
export function readLength(phrase: string, here: Here): string | null {
  const tokens = tokensOf(phrase)
  if (!tokens) return null
  for (const tag of [...habitsOf(here.zone).languages, ...TAGS]) {
    const spelled = phraseIn(dictionaryIn(tag), tokens, true)
    const [length] = spelled ? whole(duration, spelled) : []
    if (length) return formatDuration(length)
  }
  return null
}

/** The latest day, today or before, that a phrase can mean ("monday", "last week", "yesterday evening"), or null. */
export function readPastDay(phrase: string, here: Here): LocalDate | null {
  return remembered(pastDays, phrase, here, () => freshPastDay(phrase, here))
}

function freshPastDay(phrase: string, here: Here): LocalDate | null {
  const standpoint = standpointOf(here, 'back')
  const oldest = addMonths(standpoint.today, -12 * YEARS_MAX)
  const days = allReadings(phrase, standpoint, one => {
    if ('every' in one) return null
    const spans = one.moment.spans ?? today
    const dates = spans(standpoint).map(({ day: date }) => date)
    return dates.filter(date => date <= standpoint.today && date >= oldest).at(-1) ?? null
  })
  // The first reading decides: Spanish "mañana" is tomorrow before it is this morning.
  return days[0] ?? null
}

/** "1 2w 2 3w 3 4w" is a list of answers: no time has so many figures that stand for themselves. */
const countsTooMuch = (text: string) => [...text.matchAll(BARE_FIGURE)].length > FIGURES_MAX
const BARE_FIGURE = /(?<![\d./:-])\d{1,4}(?![\d./:-])/g
const FIGURES_MAX = 3

/** Whether any language has the word, as it stands or with a slip; most of what people write is sorted out here. */
function isKnown({ text, near }: { readonly text: string; readonly near: readonly string[] }): boolean {
  known ??= knownWords()
  return /^\d/.test(text) || known.has(text) || near.some(short => known?.has(short))
}
let known: ReadonlySet<string> | null = null
function knownWords(): ReadonlySet<string> {
  const words = new Set<string>()
  for (const tag of TAGS) {
    const { phrases, nearly, nth } = dictionaryIn(tag)
    for (const short of nearly.keys()) words.add(short)
    for (const end of nth) words.add(end)
    for (const phrase of phrases.keys()) for (const word of phrase.split(' ')) words.add(word)
  }
  return words
}

/** All readings of all languages, the language of the place first. A phrase of figures alone says nothing. */
function allReadings<T>(phrase: string, standpoint: Standpoint & Habits, read: (meaning: Meaning) => T): T[] {
  const tokens = tokensOf(phrase)
  if (!tokens || /^\W*\d{1,4}\W*$/.test(tokens.text)) return []
  if (!tokens.tokens.every(isKnown) || countsTooMuch(tokens.text)) return []
  const readings: T[] = []
  for (const tag of [...standpoint.languages, ...TAGS.filter(other => !standpoint.languages.includes(other))]) {
    // Portuguese "no" is everybody else's no: it counts only where Portuguese is spoken for sure.
    const atHome = standpoint.languages.includes(tag) || (standpoint.languages.length === 0 && tag !== 'pt')
    const spelled: Phrase | null = phraseIn(dictionaryIn(tag), tokens, atHome)
    if (spelled) readings.push(...whole(meaning, spelled).map(read))
  }
  return readings
}

type Habits = { readonly languages: readonly LanguageTag[] }
function standpointOf({ now, zone }: Here, facing: Standpoint['facing']): Standpoint & Habits {
  return { today: localDateOf(now, zone), facing, ...habitsOf(zone) }
}

function readingOf(one: Meaning, here: Here): TimeReading {
  if ('every' in one) {
    const days = inDays(one.every)
    if (days > YEARS_MAX * 366 || days < 1) return { kind: 'refused', reason: 'too-far' }
    return { kind: 'every', every: formatDuration(one.every) }
  }
  return momentReading(one.moment, here)
}

function momentReading(of: Moment, here: Here): TimeReading {
  const standpoint = standpointOf(here, 'ahead')
  const clock = localTimeOf(here.now, here.zone)
  const now = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  if (of.spans === null) return hourAlone(of, standpoint.today, now)
  const found = of.spans(standpoint)
  if (found.length === 0) return { kind: 'refused', reason: 'not-a-time' }
  const atMinutes = minutesOf(of)
  for (const one of found) {
    const date = dateIn(one, standpoint.today)
    if (date === null) continue
    const minutes = date === standpoint.today && atMinutes !== null ? laterToday(of, atMinutes, now) : atMinutes
    if (date === standpoint.today && atMinutes !== null && minutes === null) continue
    return until(date, minutes, standpoint.today)
  }
  return { kind: 'refused', reason: 'past' }
}

/** The day meant within a span; when the span has begun, what is left of it, if it can be said. */
function dateIn(one: Span, today: LocalDate): LocalDate | null {
  if (one.day >= today) return one.grain === 'day' || one.day > today ? one.day : null
  if (one.last < today) return null
  if (one.grain === 'week' && daysBetween(today, one.last) >= 1) {
    const friday = addDays(one.last, -2)
    return friday > today ? friday : one.last
  }
  return null
}

/** An hour without a day: today when it is still to come, else tomorrow. */
function hourAlone(of: Moment, today: LocalDate, now: number): TimeReading {
  const minutes = minutesOf(of)
  if (minutes === null) return { kind: 'refused', reason: 'not-a-time' }
  const left = laterToday(of, minutes, now)
  return left === null ? until(addDays(today, 1), minutes, today) : until(today, left, today)
}

/** An hour of today that is still to come, or null. Nobody said which half of the day: the next of the two. */
function laterToday(of: Moment, minutes: number, now: number): number | null {
  if (minutes > now) return minutes
  if (of.hour?.open && minutes < 720 && minutes + 720 > now) return minutes + 720
  if (of.hour === null && of.part && lastMinute(of.part) - 30 > now) return Math.ceil((now + 30) / 30) * 30
  return null
}

/** Minutes after midnight. One to six without more is the afternoon, as people mean it. */
function minutesOf({ hour: at, part: of }: Moment): number | null {
  if (at) return at.open && at.minutes < 420 ? at.minutes + 720 : at.minutes
  return of ? usualHour(of) : null
}

function until(date: LocalDate, minutes: number | null, today: LocalDate): TimeReading {
  if (date > addMonths(today, 12 * YEARS_MAX)) return { kind: 'refused', reason: 'too-far' }
  if (minutes === null) return { kind: 'until', until: date }
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return { kind: 'until', until: `${date}T${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}` }
}
