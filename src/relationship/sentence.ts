import { DAY_MS, type Instant } from '../time/instant.ts'
import { RHYTHM_WORDS as GERMAN } from './languages/de.ts'
import { RHYTHM_WORDS as ENGLISH } from './languages/en.ts'
import type { PriorStep } from './owner-prior.ts'
import { GAPS_MIN, ownRhythmDays, type Rhythm, shareLonger } from './rhythm.ts'
import type { ContactState } from './states.ts'

export type SpanUnit = 'day' | 'week' | 'month' | 'year'
/** A length of time as people say it: a whole number of the unit that fits. */
export type Span = { readonly count: number; readonly unit: SpanUnit }

/** The words that a language needs for a rhythm. */
export type RhythmWords = {
  /** "every three weeks" */
  readonly every: (span: Span) => string
  /** "three weeks" */
  readonly span: (span: Span) => string
  /** "three", of that unit: for the second half of the sentence where the unit is the same */
  readonly count: (span: Span) => string
  readonly usually: (every: string) => string
  /** Said while only two gaps are known. */
  readonly soFar: (every: string) => string
  readonly itHasBeen: (span: string, unusual: string | null) => string
  /** "only one gap in twelve is this long" */
  readonly oneGapIn: (number: number) => string
  readonly hardlyAny: string
  readonly words: Readonly<Record<RhythmWord, string>>
}

/** A calm name for how often two people are in touch. */
export type RhythmWord = 'often' | 'seasonal' | 'yearly' | 'new' | 'resting'
export type RhythmLanguage = 'en' | 'de'

const LANGUAGES: Readonly<Record<RhythmLanguage, RhythmWords>> = { en: ENGLISH, de: GERMAN }

const MONTH_DAYS = 30.436_875
const WEEKS_FROM_DAYS = 14
const MONTHS_FROM_DAYS = 70
const YEARS_FROM_DAYS = 700
const OFTEN_DAYS_MAX = 45
const SEASONAL_DAYS_MAX = 240
/** A silence that more than one gap in four reaches is not remarked on. */
const REMARKED_SHARE_MAX = 0.25
const COUNTED_GAPS_MAX = 100

/** "You usually talk every three weeks; it has been seven: only one gap in twelve is this long."
 *  Null before the second gap: what happened once is no rhythm. */
export function rhythmSentence(
  rhythm: Rhythm,
  now: Instant,
  language: RhythmLanguage,
  prior?: PriorStep,
): string | null {
  const days = ownRhythmDays(rhythm)
  if (days === null || rhythm.gapCount < GAPS_MIN) return null
  const words = LANGUAGES[language]
  const usual = spanOf(days)
  const every = words.every(usual)
  const silenceDays = (now - rhythm.lastAt) / DAY_MS
  const usually = rhythm.gapCount === GAPS_MIN ? words.soFar(every) : words.usually(every)
  if (silenceDays < 1 || silenceDays < days) return `${usually}.`
  const since = spanOf(silenceDays)
  const said = since.unit === usual.unit && since.count > 1 ? words.count(since) : words.span(since)
  return `${usually}; ${words.itHasBeen(said, remark(shareLonger(rhythm, silenceDays, prior), words))}.`
}

/** The word for a person's rhythm; a cadence of the owner speaks before what was learned. */
export function rhythmWord(rhythm: Rhythm | null, state: ContactState, cadenceDays: number | null = null): RhythmWord {
  if (state === 'resting') return 'resting'
  const learned = rhythm && rhythm.gapCount >= GAPS_MIN ? ownRhythmDays(rhythm) : null
  const days = cadenceDays ?? learned
  if (days === null) return 'new'
  if (days < OFTEN_DAYS_MAX) return 'often'
  return days < SEASONAL_DAYS_MAX ? 'seasonal' : 'yearly'
}

/** That word in a language. */
export function sayRhythmWord(word: RhythmWord, language: RhythmLanguage): string {
  return LANGUAGES[language].words[word]
}

/** "three weeks", "drei Wochen". */
export function saySpan(days: number, language: RhythmLanguage): string {
  return LANGUAGES[language].span(spanOf(days))
}

/** "every three weeks", "alle drei Wochen". */
export function sayEvery(days: number, language: RhythmLanguage): string {
  return LANGUAGES[language].every(spanOf(days))
}

/** Days below 14, weeks below ten, else months, and years from two on; a rhythm of twelve months is a year. */
export function spanOf(days: number): Span {
  const whole = Math.max(1, Math.round(days))
  if (whole < WEEKS_FROM_DAYS) return whole === 7 ? { count: 1, unit: 'week' } : { count: whole, unit: 'day' }
  if (whole < MONTHS_FROM_DAYS) {
    const weeks = Math.round(whole / 7)
    if (Math.abs(whole - MONTH_DAYS) < 2) return { count: 1, unit: 'month' }
    return { count: weeks, unit: 'week' }
  }
  const months = Math.round(whole / MONTH_DAYS)
  if (months === 12) return { count: 1, unit: 'year' }
  if (whole < YEARS_FROM_DAYS) return { count: months, unit: 'month' }
  return { count: Math.round(months / 12), unit: 'year' }
}

function remark(share: number, words: RhythmWords): string | null {
  if (share > REMARKED_SHARE_MAX) return null
  const number = Math.round(1 / share)
  if (number > COUNTED_GAPS_MAX) return words.hardlyAny
  return words.oneGapIn(number <= 20 ? number : Math.round(number / 10) * 10)
}
