import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { nextTick, travel } from '../../../src/local/entry/hand-over.ts'
import { clockNow, setClock } from '../../../src/local/entry/standing-date.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const START = Date.parse('2026-03-02T08:00:30Z')

afterEach(() => setClock(null))

test('the next run is at the full hour where nothing is due', () => {
  expect(new Date(nextTick(START, null)).toISOString()).toBe('2026-03-02T09:00:00.000Z')
})

test('what is due at twenty past is run at twenty past', () => {
  expect(new Date(nextTick(START, Date.parse('2026-03-02T08:20:00Z'))).toISOString()).toBe('2026-03-02T08:20:00.000Z')
})

test('what is overdue is run at the next minute', () => {
  expect(new Date(nextTick(START, START - HOUR)).toISOString()).toBe('2026-03-02T08:01:00.000Z')
})

test('a run is always later, on a whole minute, never past the hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 41 }), fc.option(fc.integer({ min: 0, max: 2 ** 41 })), (now, due) => {
      const next = nextTick(now, due)
      expect(next).toBeGreaterThan(now)
      expect(next % MINUTE).toBe(0)
      expect(next - now).toBeLessThanOrEqual(HOUR)
      if (due !== null && due > now) expect(next).toBeLessThanOrEqual(Math.max(now, Math.ceil(due / MINUTE) * MINUTE))
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('a journey runs at the due minute and each hour, and ends where it was sent', async () => {
  setClock(START)
  const due = Date.parse('2026-03-02T09:20:00Z')
  const runs: string[] = []
  const until = Date.parse('2026-03-02T10:30:00Z')
  const dueAt = async () => (clockNow() < due ? due : null)
  const stands = await travel(
    until,
    dueAt,
    async () => void runs.push(new Date(clockNow()).toISOString().slice(11, 16)),
  )
  expect(runs).toEqual(['09:00', '09:20', '10:00'])
  expect(stands).toBe(until)
})

test('something that stays due for ever costs minutes at first and then hours', async () => {
  setClock(START)
  let runs = 0
  const stands = await travel(
    START + 10 * HOUR,
    async () => START - 1,
    async () => {
      runs += 1
    },
  )
  expect(stands).toBe(START + 10 * HOUR)
  expect(runs).toBeLessThan(30)
})

test('a date made without arguments stands with the clock, one made with them does not', () => {
  setClock(START)
  expect([Date.now(), new Date(5).getTime()]).toEqual([START, 5])
  expect(new Date().toISOString()).toBe('2026-03-02T08:00:30.000Z')
  expect(new Date() instanceof Date).toBe(true)
  expect(Date.parse('1970-01-01T00:00:00Z')).toBe(0)
})
