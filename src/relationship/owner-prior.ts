import { DAY_MS, type Instant } from '../time/instant.ts'
import { bend, EPISODE_DAYS } from './silence.ts'

/** What an owner's other relationships say about one that is hardly known: two sums over the first gaps of each. */
export type OwnerPrior = { readonly bentSum: number; readonly gaps: number }

/** Before anything is known of an owner. */
export const PRIOR_OF_NOBODY: OwnerPrior = { bentSum: 0, gaps: 0 }

/** Only the first gaps of a relationship count: else its own rhythm would be told to it as everybody's. */
const FIRST_GAPS = 3
/** Rhythm assumed of an owner nothing is known of, days. */
const UNKNOWN_OWNER_DAYS = 20
/** Rhythm towards which a known owner is drawn, days, and how many gaps that is worth. */
const KNOWN_OWNER_DAYS = 15
const KNOWN_OWNER_GAPS = 30

/** The mean bent gap to expect of an owner's relationship before its own gaps are seen. */
export function priorMean(prior: OwnerPrior): number {
  if (prior.gaps === 0) return bend(UNKNOWN_OWNER_DAYS)
  return (KNOWN_OWNER_GAPS * bend(KNOWN_OWNER_DAYS) + prior.bentSum) / (KNOWN_OWNER_GAPS + prior.gaps)
}

/** What one relationship gives to its owner's prior; the times may come in any order. */
export function firstGaps(times: readonly Instant[]): OwnerPrior {
  let [bentSum, gaps] = [0, 0]
  let before: Instant | null = null
  for (const at of times.toSorted((one, other) => one - other)) {
    const days = before === null ? 0 : (at - before) / DAY_MS
    before = at
    if (days <= EPISODE_DAYS || gaps === FIRST_GAPS) continue
    bentSum += bend(days)
    gaps += 1
  }
  return { bentSum, gaps }
}

/** What a message adds to the owner's prior when its gap is folded into a relationship that had `gapCount` gaps. */
export function gapOfPrior(gapCount: number, days: number): OwnerPrior {
  if (gapCount >= FIRST_GAPS || days <= EPISODE_DAYS) return PRIOR_OF_NOBODY
  return { bentSum: bend(days), gaps: 1 }
}

/** Joins two shares of a prior. */
export function joinPriors(one: OwnerPrior, other: OwnerPrior): OwnerPrior {
  return { bentSum: one.bentSum + other.bentSum, gaps: one.gaps + other.gaps }
}

/** Takes a share out again, when its relationship is refolded, merged or forgotten. */
export function withoutShare(whole: OwnerPrior, share: OwnerPrior): OwnerPrior {
  const gaps = Math.max(0, whole.gaps - share.gaps)
  return gaps === 0 ? PRIOR_OF_NOBODY : { bentSum: Math.max(0, whole.bentSum - share.bentSum), gaps }
}
