import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FORGETTING, weighedCount } from '../../src/relationship/gap-prediction.ts'
import { nextGapQuantile } from '../../src/relationship/rhythm.ts'
import { rhythmAfter, rhythmOfTimes, timesOf } from './rhythm-times.ts'

test('a higher share is never reached sooner', () => {
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true })
  fc.assert(
    fc.property(timesOf(1, 30), share, share, (times, one, other) => {
      const rhythm = rhythmOfTimes(times)
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      expect(nextGapQuantile(rhythm, low)).toBeLessThanOrEqual(nextGapQuantile(rhythm, high))
      expect(nextGapQuantile(rhythm, low)).toBeGreaterThanOrEqual(3)
    }),
    { numRuns: 200, seed: 45 },
  )
})

test('one long gap tells a slow tempo sooner than a prior of one rhythm would', () => {
  expect(nextGapQuantile(rhythmAfter([0, 200]), 0.5)).toBeGreaterThan(nextGapQuantile(rhythmAfter([0, 8]), 0.5) * 3)
})

test('what was last tells more than what was long ago', () => {
  const slower = rhythmAfter([0, 7, 14, 21, 28, 58, 88, 118, 148])
  const faster = rhythmAfter([0, 30, 60, 90, 120, 127, 134, 141, 148])
  expect(nextGapQuantile(slower, 0.8)).toBeGreaterThan(nextGapQuantile(faster, 0.8))
})

test('the weighed count is the sum of the weights', () => {
  let sum = 0
  for (let gaps = 0; gaps < 20; gaps += 1) {
    expect(weighedCount(gaps)).toBeCloseTo(sum, 9)
    sum = FORGETTING * sum + 1
  }
})
