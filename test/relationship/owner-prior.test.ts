import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  firstGaps,
  gapOfPrior,
  joinPriors,
  PRIOR_OF_NOBODY,
  priorMean,
  withoutShare,
} from '../../src/relationship/owner-prior.ts'
import { beginRhythm, fold } from '../../src/relationship/rhythm.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { day, timesOf } from './rhythm-times.ts'

test('what a relationship gives to its owner’s prior, mail by mail, is what its stored times give', () => {
  fc.assert(
    fc.property(timesOf(1, 30), times => {
      const [first = 0, ...rest] = times
      let [rhythm, share] = [beginRhythm(first), PRIOR_OF_NOBODY]
      for (const at of rest) {
        share = joinPriors(share, gapOfPrior(rhythm.gapCount, (at - rhythm.lastAt) / DAY_MS))
        const folded = fold(rhythm, at)
        if (folded.ok) rhythm = folded.rhythm
      }
      expect(share).toEqual(firstGaps(times))
    }),
    { numRuns: 200, seed: 44 },
  )
})

test('only the first three gaps of a relationship count', () => {
  expect(firstGaps([0, 10, 20, 30, 40, 50].map(day)).gaps).toBe(3)
})

test('a share that is taken out again leaves what was there', () => {
  const [one, other] = [firstGaps([0, 10, 40].map(day)), firstGaps([0, 90].map(day))]
  const left = withoutShare(joinPriors(one, other), other)
  expect(left.gaps).toBe(one.gaps)
  expect(left.bentSum).toBeCloseTo(one.bentSum, 9)
  expect(withoutShare(one, one)).toEqual(PRIOR_OF_NOBODY)
})

test('an owner of yearly friends expects longer gaps than one of weekly friends', () => {
  const friends = (gap: number) => {
    let prior = PRIOR_OF_NOBODY
    for (let friend = 0; friend < 30; friend += 1) prior = joinPriors(prior, firstGaps([0, gap, 2 * gap].map(day)))
    return priorMean(prior)
  }
  expect(friends(365)).toBeGreaterThan(priorMean(PRIOR_OF_NOBODY))
  expect(friends(7)).toBeLessThan(priorMean(PRIOR_OF_NOBODY))
})
