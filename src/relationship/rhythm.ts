import { DAY_MS, type Instant } from '../time/instant.ts'
import { centreOf, FORGETTING, predictGap, quantileOf, weighedCount } from './gap-prediction.ts'
import { type PriorStep, priorMean, STEP_OF_NOBODY } from './owner-prior.ts'
import { bend, EPISODE_DAYS, unbend } from './silence.ts'

/** What is kept of the silences of one owner and contact, folded one message at a time: two sums of bent gaps (`bend`) and a
 *  counter. The plain sum is the long memory, which says what is unusual for these two; the weighed one is the short memory,
 *  which says what comes next (docs/rhythm.md). */
export type Rhythm = {
  readonly lastAt: Instant
  /** The sum with each gap weighed by its age: the newest whole, those before it less and less. */
  readonly gapWeight: number
  /** The sum of all gaps alike. */
  readonly gapSum: number
  /** Gaps between episodes seen so far: one less than the episodes. */
  readonly gapCount: number
}
export type Folded =
  | { readonly ok: true; readonly rhythm: Rhythm }
  | { readonly ok: false; readonly reason: 'late-arrival' }

export type RhythmSettings = {
  /** The share of ordinary gaps that end sooner, 0 to 1: one of `DIALS`. */
  readonly dial: number
  readonly prior: PriorStep
  /** Silence shorter than this is never unusual, whatever the rhythm. Days. */
  readonly floorDays: number
  readonly ceilingDays: number
}

/** How sure Kith is before it speaks, as the owner sets it. */
export const DIALS = { gentle: 0.75, normal: 0.8, sparse: 0.88 } as const
/** How many gaps the prior is worth to the long memory. */
const PRIOR_GAPS = 2
/** Three episodes: below, nobody is nudged about (30 days after a one-off, more than four in five such contacts are over). */
export const GAPS_MIN = 2
export const QUIET_DAYS_MIN = 21
/** A year and a half: whoever writes once a year is not late after twelve months. */
export const QUIET_DAYS_MAX = 548

export const RHYTHM_SETTINGS: RhythmSettings = {
  dial: DIALS.normal,
  prior: STEP_OF_NOBODY,
  floorDays: QUIET_DAYS_MIN,
  ceilingDays: QUIET_DAYS_MAX,
}

/** The rhythm after the first message, in either direction. */
export function beginRhythm(at: Instant): Rhythm {
  return { lastAt: at, gapWeight: 0, gapSum: 0, gapCount: 0 }
}

/** Adds one message, either direction. A late arrival is the caller's to decide: `refold` the stored times. */
export function fold(rhythm: Rhythm, at: Instant): Folded {
  if (!(at > rhythm.lastAt)) return { ok: false, reason: 'late-arrival' }
  const days = (at - rhythm.lastAt) / DAY_MS
  if (days <= EPISODE_DAYS) return { ok: true, rhythm: { ...rhythm, lastAt: at } }
  const gapWeight = FORGETTING * rhythm.gapWeight + bend(days)
  const gapSum = rhythm.gapSum + bend(days)
  return { ok: true, rhythm: { lastAt: at, gapWeight, gapSum, gapCount: rhythm.gapCount + 1 } }
}

/** The rhythm of all stored times, in any order; a time that stands twice counts once. Null where there are none. */
export function refold(times: readonly Instant[]): Rhythm | null {
  const sorted = times.toSorted((one, other) => one - other)
  const [first, ...rest] = sorted
  if (first === undefined) return null
  let rhythm = beginRhythm(first)
  for (const at of rest) {
    const folded = fold(rhythm, at)
    if (folded.ok) rhythm = folded.rhythm
  }
  return rhythm
}

/** The silence, in days, that the share `p` of gaps stays under, by the long memory: Burr XII, the predictive of Weibull gaps with a
 *  Gamma prior (docs/rhythm.md). Without a gap it is the prior's. */
export function gapQuantile(rhythm: Rhythm, p: number, prior: PriorStep = STEP_OF_NOBODY): number {
  const { a, b } = posterior(rhythm, prior)
  return unbend(b * ((1 - p) ** (-1 / a) - 1))
}

/** The length in days that the next gap stays under with probability `p`, by the short memory (`predictGap`). */
export function nextGapQuantile(rhythm: Rhythm, p: number, prior: PriorStep = STEP_OF_NOBODY): number {
  return quantileOf(predictGap(rhythm.gapCount, rhythm.gapWeight, prior), p)
}

/** The share of gaps, 0 to 1, that last longer than `days`, by the long memory. */
export function shareLonger(rhythm: Rhythm, days: number, prior: PriorStep = STEP_OF_NOBODY): number {
  if (days <= EPISODE_DAYS) return 1
  const { a, b } = posterior(rhythm, prior)
  return (b / (b + bend(days))) ** a
}

/** When silence becomes unusual, or null below three episodes: no one new is nudged about. */
export function quietAt(rhythm: Rhythm, settings: RhythmSettings = RHYTHM_SETTINGS): Instant | null {
  if (rhythm.gapCount < GAPS_MIN) return null
  const days = gapQuantile(rhythm, settings.dial, settings.prior)
  return rhythm.lastAt + Math.min(Math.max(days, settings.floorDays), settings.ceilingDays) * DAY_MS
}

/** The relationship's own rhythm of late in days, as the sentence tells it, or null before the first gap. */
export function ownRhythmDays(rhythm: Rhythm): number | null {
  return rhythm.gapCount > 0 ? unbend(rhythm.gapWeight / weighedCount(rhythm.gapCount)) : null
}

/** The same with what is known of others mixed in, as ranking and backoff use it: defined for new people too. */
export function mixedRhythmDays(rhythm: Rhythm, prior: PriorStep = STEP_OF_NOBODY): number {
  return centreOf(predictGap(rhythm.gapCount, rhythm.gapWeight, prior))
}

function posterior(rhythm: Rhythm, prior: PriorStep): { readonly a: number; readonly b: number } {
  return { a: PRIOR_GAPS + rhythm.gapCount, b: PRIOR_GAPS * priorMean(prior) + rhythm.gapSum }
}
