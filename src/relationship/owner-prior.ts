import { DAY_MS, type Instant } from '../time/instant.ts'
import { bend, EPISODE_DAYS, unbend } from './silence.ts'

/** The first gaps of one relationship, or of all of an owner's: how many, and the sum of them bent (`bend`), in whole
 *  thousandths. So sums are exact, and what is added and taken away again, in whatever order, leaves what was there. */
export type FirstGaps = { readonly sum: number; readonly count: number }
export const NO_GAPS: FirstGaps = { sum: 0, count: 0 }

/** What an owner's other relationships say about one that is hardly known: how many steps of a fifth the rhythm to expect lies
 *  above or below that of an owner nothing is known of. Coarse, so that it rarely moves: each day of silence that is stored
 *  rests on it. */
export type PriorStep = number
export const STEP_OF_NOBODY: PriorStep = 0

/** Only the first gaps of a relationship count: else its own rhythm would be told to it as everybody's. */
const FIRST_GAPS = 3
const THOUSANDTHS = 1_000
/** Rhythm assumed of an owner nothing is known of, days. */
const UNKNOWN_OWNER_DAYS = 20
/** Rhythm towards which a known owner is drawn, days, and how many gaps that is worth; an owner is known from so many on. */
const KNOWN_OWNER_DAYS = 15
export const KNOWN_OWNER_GAPS = 30
const STEP = 1.2

/** The step that follows from the first gaps of all of an owner's relationships: from nothing else, so that the same mails
 *  in another order give the same. */
export function priorStep({ sum, count }: FirstGaps): PriorStep {
  if (count < KNOWN_OWNER_GAPS) return STEP_OF_NOBODY
  const mean = (KNOWN_OWNER_GAPS * bend(KNOWN_OWNER_DAYS) + sum / THOUSANDTHS) / (KNOWN_OWNER_GAPS + count)
  return Math.round(Math.log(unbend(mean) / UNKNOWN_OWNER_DAYS) / Math.log(STEP)) + 0 // no negative zero
}

/** The rhythm in days to expect of a relationship before its own gaps are seen. */
export function priorDays(step: PriorStep): number {
  return UNKNOWN_OWNER_DAYS * STEP ** step
}

/** The same as a mean bent gap. */
export function priorMean(step: PriorStep): number {
  return bend(priorDays(step))
}

/** What one relationship gives to its owner's prior; the times may come in any order. */
export function firstGaps(times: readonly Instant[]): FirstGaps {
  let gaps = NO_GAPS
  let before: Instant | null = null
  for (const at of times.toSorted((one, other) => one - other)) {
    gaps = withGap(gaps, before === null ? 0 : (at - before) / DAY_MS)
    before = at
  }
  return gaps
}

/** The same after one more silence of so many days, if it is a gap and one of the first. */
export function withGap(gaps: FirstGaps, days: number): FirstGaps {
  if (gaps.count >= FIRST_GAPS || days <= EPISODE_DAYS) return gaps
  return { sum: gaps.sum + Math.round(THOUSANDTHS * bend(days)), count: gaps.count + 1 }
}

/** Whether the first gaps of a relationship are all there, of which `gapCount` are known. */
export function holdsFirstGaps({ count }: FirstGaps, gapCount: number): boolean {
  return count === Math.min(gapCount, FIRST_GAPS)
}
