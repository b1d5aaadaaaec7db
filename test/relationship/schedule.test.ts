import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cadenceOf } from '../../src/relationship/cadence.ts'
import { quietAt, refold } from '../../src/relationship/rhythm.ts'
import { dueOf, nextNudgeAt, SCHEDULE_SETTINGS } from '../../src/relationship/schedule.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { facts } from './candidates.ts'
import { day, rhythmAfter, timesOf } from './rhythm-times.ts'

const MONTHLY = cadenceOf('P30D', [])

test('the first nudge of a silence is due when the silence becomes unusual', () => {
  const { rhythm } = facts()
  expect(nextNudgeAt(facts())).toBe(Math.round((rhythm && quietAt(rhythm)) ?? 0))
})

test('the second nudge waits at least thirty days after the first, asks whether to keep, and is the last', () => {
  const first = nextNudgeAt(facts()) ?? 0
  const second = dueOf(facts({ nudges: 1, nudgedAt: first }))
  expect(second.at).toBeGreaterThanOrEqual(first + 30 * DAY_MS)
  expect(second.asksWhetherToKeep).toBe(true)
  expect(dueOf(facts({ nudges: 2, nudgedAt: second.at }))).toMatchObject({ at: null, reason: 'nudged-enough' })
})

test('a cadence of the owner nudges at D, 2D, 4D and 8D after the last contact and then stops', () => {
  const dues = [0, 1, 2, 3, 4].map(nudges => dueOf(facts({ cadence: MONTHLY, nudges })).at)
  expect(dues).toEqual([day(126 + 30), day(126 + 60), day(126 + 120), day(126 + 240), null])
  expect(dueOf(facts({ cadence: MONTHLY, nudges: 3 })).asksWhetherToKeep).toBe(true)
})

test('a nudge that came late pushes the next one, so that the pause still doubles', () => {
  expect(nextNudgeAt(facts({ cadence: MONTHLY, nudges: 1, nudgedAt: day(126 + 50) }))).toBe(day(126 + 80))
})

test('a cadence holds for a person whom nobody has written with yet', () => {
  expect(nextNudgeAt(facts({ rhythm: null, cadence: MONTHLY, knownSince: day(5) }))).toBe(day(35))
  expect(dueOf(facts({ rhythm: null })).reason).toBe('new')
})

test('a snooze beats the rhythm both ways, and an absence moves only what Kith thought of itself', () => {
  expect(nextNudgeAt(facts({ state: 'snoozed', snoozedUntil: day(127) }))).toBe(day(127))
  expect(nextNudgeAt(facts({ state: 'snoozed', snoozedUntil: day(900) }))).toBe(day(900))
  expect(nextNudgeAt(facts({ awayUntil: day(400) }))).toBe(day(400))
  expect(nextNudgeAt(facts({ snoozedUntil: day(130), state: 'snoozed', awayUntil: day(400) }))).toBe(day(130))
})

test('who is let rest or forgotten is never due', () => {
  expect(nextNudgeAt(facts({ state: 'resting', cadence: MONTHLY }))).toBeNull()
  expect(nextNudgeAt(facts({ state: 'forgotten', snoozedUntil: day(1) }))).toBeNull()
})

test('new people are followed up once, and only if the owner asked for it', () => {
  const rhythm = rhythmAfter([0, 10])
  expect(nextNudgeAt(facts({ rhythm }))).toBeNull()
  const followUp = { ...SCHEDULE_SETTINGS, followUpNew: true }
  expect(nextNudgeAt(facts({ rhythm }), followUp)).toBeGreaterThan(day(10 + 21))
  expect(nextNudgeAt(facts({ rhythm, nudges: 1, nudgedAt: day(60) }), followUp)).toBeNull()
})

test('nobody is due within the floor, nor twice within thirty days, whatever their rhythm', () => {
  fc.assert(
    fc.property(timesOf(3, 40), fc.integer({ min: 0, max: 90 }), (times, late) => {
      const rhythm = refold(times)
      if (rhythm === null) return
      const first = nextNudgeAt(facts({ rhythm }))
      if (first === null) return
      expect(first).toBeGreaterThanOrEqual(rhythm.lastAt + 21 * DAY_MS)
      const toldAt = first + late * DAY_MS
      const second = nextNudgeAt(facts({ rhythm, nudges: 1, nudgedAt: toldAt })) ?? 0
      expect(second).toBeGreaterThanOrEqual(toldAt + 30 * DAY_MS)
    }),
    { numRuns: 200, seed: 11 },
  )
})
