import fc from 'fast-check'
import { expect, test } from 'vitest'
import { priorStep } from '../../src/relationship/owner-prior.ts'
import {
  fold,
  gapQuantile,
  nextGapQuantile,
  ownRhythmDays,
  quietAt,
  RHYTHM_SETTINGS,
  refold,
  shareLonger,
} from '../../src/relationship/rhythm.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { day, daysOfSilence, rhythmAfter, rhythmOfTimes, timesOf } from './rhythm-times.ts'

test('a message that arrives late is handed back, not folded in', () => {
  expect(fold(rhythmAfter([0, 21, 42]), day(30))).toEqual({ ok: false, reason: 'late-arrival' })
})

test('folding as mail comes equals folding the stored times anew, in whatever order they are stored', () => {
  fc.assert(
    fc.property(timesOf(1, 60), fc.integer({ min: 0, max: 59 }), (times, turn) => {
      const turned = [...times.slice(turn), ...times.slice(0, turn)]
      expect(refold(turned)).toEqual(rhythmOfTimes(times))
    }),
    { numRuns: 200, seed: 6 },
  )
})

test('a message within an episode never makes silence unusual sooner', () => {
  fc.assert(
    fc.property(timesOf(3, 40), fc.double({ min: 0.001, max: 3, noNaN: true }), (times, later) => {
      const rhythm = refold(times)
      if (rhythm === null) return
      const folded = fold(rhythm, rhythm.lastAt + later * DAY_MS)
      expect(folded.ok).toBe(true)
      if (folded.ok) expect(quietAt(folded.rhythm) ?? 0).toBeGreaterThanOrEqual(quietAt(rhythm) ?? 0)
    }),
    { numRuns: 200, seed: 7 },
  )
})

test('silence is never unusual before the floor nor later than the ceiling', () => {
  fc.assert(
    fc.property(timesOf(1, 60), fc.double({ min: 0.05, max: 0.99, noNaN: true }), (times, dial) => {
      const rhythm = refold(times)
      if (rhythm === null) return
      const at = quietAt(rhythm, { ...RHYTHM_SETTINGS, dial })
      if (at === null) return
      expect(at).toBeGreaterThanOrEqual(rhythm.lastAt + 21 * DAY_MS)
      expect(at).toBeLessThanOrEqual(rhythm.lastAt + 548 * DAY_MS)
    }),
    { numRuns: 200, seed: 8 },
  )
})

test('nobody with fewer than three episodes is ever quiet', () => {
  expect(quietAt(rhythmAfter([0]))).toBeNull()
  expect(quietAt(rhythmAfter([0, 1, 2, 40]))).toBeNull()
  expect(quietAt(rhythmAfter([0, 40, 80]))).not.toBeNull()
})

test('the share of longer gaps and the quantile are each other’s inverse', () => {
  fc.assert(
    fc.property(timesOf(1, 40), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (times, p) => {
      const rhythm = refold(times)
      if (rhythm === null) return
      expect(shareLonger(rhythm, gapQuantile(rhythm, p))).toBeCloseTo(1 - p, 8)
    }),
    { numRuns: 200, seed: 9 },
  )
})

test('an owner whose friends write once a year is told later about a new friend', () => {
  const yearly = priorStep({ sum: 40 * 3 * 60_000, count: 40 * 3 })
  const rhythm = rhythmAfter([0, 21, 42])
  expect(nextGapQuantile(rhythm, 0.8, yearly)).toBeGreaterThan(nextGapQuantile(rhythm, 0.8))
  expect(gapQuantile(rhythm, 0.8, yearly)).toBeGreaterThan(gapQuantile(rhythm, 0.8))
})

test('a rhythm is told from its own gaps only', () => {
  expect(ownRhythmDays(rhythmAfter([0, 21, 42, 63]))).toBeCloseTo(21, 6)
  expect(ownRhythmDays(rhythmAfter([0, 1, 2]))).toBeNull()
  const weekly = Array.from({ length: 21 }, (_, week) => 7 * week)
  expect(daysOfSilence(rhythmAfter(weekly))).toBe(21)
})
