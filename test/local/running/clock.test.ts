import { expect, test } from 'vitest'
import { makeClock, readJourney, readTime } from '../../../src/local/running/clock.ts'

const ZONE = 'Europe/Berlin'
const at = (text: string) => Date.parse(text)
const NOW = at('2026-03-27T08:00:00Z') // Friday, 9:00 in Berlin, two days before the clocks change

const iso = (read: ReturnType<typeof readTime>) => (read.ok ? new Date(read.at).toISOString() : read.reason)

test.each([
  ['now', '2026-03-27T08:00:00.000Z'],
  ['2026-03-02', '2026-03-01T23:00:00.000Z'],
  ['2026-03-02T09:00', '2026-03-02T08:00:00.000Z'],
  ['2026-07-02 09:00:30', '2026-07-02T07:00:30.000Z'],
  ['2026-03-02T09:00Z', '2026-03-02T09:00:00.000Z'],
  ['2026-03-02T09:00:00-05:00', '2026-03-02T14:00:00.000Z'],
  ['2026-02-30', 'not-a-time'],
  ['2026-03-02T25:00', 'not-a-time'],
  ['yesterday', 'not-a-time'],
  ['', 'not-a-time'],
])('the time %j is %s', (text, expected) => {
  expect(iso(readTime(text, ZONE, NOW))).toBe(expected)
})

test.each([
  ['90min', '2026-03-27T09:30:00.000Z'],
  ['5h', '2026-03-27T13:00:00.000Z'],
  ['PT36H', '2026-03-28T20:00:00.000Z'],
  ['P2M', '2026-05-27T07:00:00.000Z'],
  ['6 months', '2026-09-27T07:00:00.000Z'],
  ['3m', '2026-06-27T07:00:00.000Z'],
  ['1y', '2027-03-27T08:00:00.000Z'],
  ['09:30', '2026-03-27T08:30:00.000Z'],
  ['08:00', '2026-03-28T07:00:00.000Z'],
  ['2026-03-26', 'in-the-past'],
  ['3 fortnights', 'not-a-time'],
])('a journey of %j ends at %s', (text, expected) => {
  expect(iso(readJourney(text, ZONE, NOW))).toBe(expected)
})

test('days of travel keep the hour of the local clock when the clocks change', () => {
  expect(iso(readJourney('3d', ZONE, NOW))).toBe('2026-03-30T07:00:00.000Z')
})

test('seconds survive a journey of days', () => {
  expect(iso(readJourney('1w', ZONE, NOW + 12_345))).toBe('2026-04-03T07:00:12.345Z')
})

test('a standing clock stands until it is moved', () => {
  const clock = makeClock(NOW)
  expect([clock.standing(), clock.now()]).toEqual([true, NOW])
  clock.move(NOW + 1)
  expect(clock.now()).toBe(NOW + 1)
})
