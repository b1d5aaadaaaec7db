import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  firstGaps,
  holdsFirstGaps,
  KNOWN_OWNER_GAPS,
  NO_GAPS,
  priorDays,
  priorStep,
  STEP_OF_NOBODY,
  withGap,
} from '../../src/relationship/owner-prior.ts'
import { beginRhythm, fold } from '../../src/relationship/rhythm.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { day, timesOf } from './rhythm-times.ts'

test('what a relationship gives to its owner’s prior, mail by mail, is what its stored times give', () => {
  fc.assert(
    fc.property(timesOf(1, 30), times => {
      const [first = 0, ...rest] = times
      let [rhythm, gaps] = [beginRhythm(first), NO_GAPS]
      for (const at of rest) {
        gaps = withGap(gaps, (at - rhythm.lastAt) / DAY_MS)
        const folded = fold(rhythm, at)
        if (folded.ok) rhythm = folded.rhythm
      }
      expect(gaps).toEqual(firstGaps(times))
      expect(firstGaps(times.toReversed())).toEqual(gaps)
      expect(holdsFirstGaps(gaps, rhythm.gapCount)).toBe(true)
    }),
    { numRuns: 200, seed: 44 },
  )
})

test('only the first three gaps of a relationship count, each in whole thousandths', () => {
  const gaps = firstGaps([0, 10, 20, 30, 40, 50].map(day))
  expect(gaps.count).toBe(3)
  expect(gaps).toEqual(firstGaps([0, 10, 20, 30].map(day)))
  expect(Number.isInteger(gaps.sum)).toBe(true)
})

test('shares that are added and taken away in any order leave exactly what was there', () => {
  fc.assert(
    fc.property(fc.array(timesOf(1, 8), { minLength: 1, maxLength: 40 }), fc.nat(), (people, turn) => {
      const shares = people.map(firstGaps)
      const whole = shares.reduce((sum, share) => sum + share.sum, 0)
      const at = turn % shares.length
      const turned = [...shares.slice(at), ...shares.slice(0, at)]
      expect(turned.reduce((sum, share) => sum + share.sum, 0)).toBe(whole)
      expect(turned.reduce((left, share) => left - share.sum, whole)).toBe(0)
    }),
    { numRuns: 100, seed: 45 },
  )
})

const friendsOf = (people: number, gap: number) => {
  const one = firstGaps([0, gap, 2 * gap, 3 * gap].map(day))
  return { sum: people * one.sum, count: people * one.count }
}

test('an owner of yearly friends expects longer gaps than one of weekly friends', () => {
  expect(priorStep(friendsOf(30, 365))).toBeGreaterThan(STEP_OF_NOBODY)
  expect(priorStep(friendsOf(30, 7))).toBeLessThan(STEP_OF_NOBODY)
  expect(priorDays(priorStep(friendsOf(300, 365)))).toBeGreaterThan(250)
})

test('of an owner with fewer than thirty first gaps nothing is said, nor of one whose gaps are as everybody’s', () => {
  const few = { ...friendsOf(9, 365), count: KNOWN_OWNER_GAPS - 1 }
  expect(priorStep(few)).toBe(STEP_OF_NOBODY)
  expect(priorStep(friendsOf(40, 21))).toBe(STEP_OF_NOBODY)
})

test('every sum of gaps has a step, and a rhythm longer than an episode', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 3.001, max: 20_000, noNaN: true }), { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 1_000 }),
      (gaps, times) => {
        const each = gaps.map(days => withGap(NO_GAPS, days).sum)
        const step = priorStep({ sum: times * each.reduce((sum, one) => sum + one, 0), count: times * gaps.length })
        expect(Number.isInteger(step)).toBe(true)
        expect(Object.is(step, -0)).toBe(false)
        expect(priorDays(step)).toBeGreaterThan(3)
      },
    ),
    { numRuns: 200, seed: 46 },
  )
})
