import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY_MS } from '../../src/time/instant.ts'
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  instantOf,
  isLocalDate,
  isZone,
  localDateOf,
  localTimeOf,
  nextMorning,
  type Weekday,
  weekdayOf,
  weekdaysOf,
} from '../../src/time/zone.ts'

const at = (iso: string) => Date.parse(iso)
const day = fc.integer({ min: 0, max: 40_000 }).map(days => addDays('1970-01-01', days))

test('the local day changes at local midnight, not at midnight in Greenwich', () => {
  expect(localDateOf(at('2026-03-01T22:59:00Z'), 'Europe/Berlin')).toBe('2026-03-01')
  expect(localDateOf(at('2026-03-01T23:00:00Z'), 'Europe/Berlin')).toBe('2026-03-02')
  expect(localTimeOf(at('2026-03-01T22:59:00Z'), 'Asia/Kathmandu')).toBe('04:44')
})

test('a time that the clocks skip is the moment they skip to', () => {
  expect(instantOf('2026-03-29', '02:30', 'Europe/Berlin')).toBe(at('2026-03-29T01:00:00Z'))
})

test('a time that comes twice is the first of the two', () => {
  expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin')).toBe(at('2026-10-25T00:30:00Z'))
})

test('an offset serves as a zone, a made-up name does not', () => {
  expect(isZone('-02:00')).toBe(true)
  expect(isZone('Europe/Lisbon')).toBe(true)
  expect(isZone('Europe/Atlantis')).toBe(false)
  expect(isZone('')).toBe(false)
})

test('a morning is strictly after the instant asked from', () => {
  const nine = at('2026-03-02T08:00:00Z')
  expect(nextMorning(nine - 1, 'Europe/Berlin', '09:00')).toBe(nine)
  expect(nextMorning(nine, 'Europe/Berlin', '09:00')).toBe(nine + DAY_MS)
})

test('a morning waits for one of the chosen weekdays', () => {
  const friday = at('2026-03-06T12:00:00Z')
  expect(nextMorning(friday, 'Europe/Berlin', '09:00', weekdaysOf(0b0011111))).toBe(at('2026-03-09T08:00:00Z'))
  expect(nextMorning(friday, 'Europe/Berlin', '09:00', [5])).toBe(at('2026-03-13T08:00:00Z'))
})

test('Samoa leapt over 30 December 2011, so that day has no morning', () => {
  const before = at('2011-12-29T20:00:00Z')
  expect(localDateOf(nextMorning(before, 'Pacific/Apia', '09:00'), 'Pacific/Apia')).toBe('2011-12-31')
})

test('every zone has exactly one nine o’clock on each local date', () => {
  const zones = Intl.supportedValuesOf('timeZone').filter((_, i) => i % 23 === 0)
  for (const zone of zones) {
    let morning = nextMorning(at('2025-01-01T00:00:00Z'), zone, '09:00')
    for (let days = 0; days < 120; days++) {
      const next = nextMorning(morning, zone, '09:00')
      expect([zone, localTimeOf(next, zone)]).toEqual([zone, '09:00'])
      expect(localDateOf(next, zone)).toBe(addDays(localDateOf(morning, zone), 1))
      morning = next
    }
  }
})

test('a month after 31 January is the last of February', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
})

test('days that the calendar lacks are none', () => {
  expect(dateOf(2026, 2, 29)).toBeNull()
  expect(dateOf(2026, 13, 1)).toBeNull()
  expect(isLocalDate('2026-02-29')).toBe(false)
  expect(isLocalDate('2028-02-29')).toBe(true)
  expect(isLocalDate('2028-2-29')).toBe(false)
})

test('adding days and counting them are inverse, and weekdays follow each other', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days)
      const next: Weekday = weekdayOf(addDays(date, 1))
      expect(next).toBe((weekdayOf(date) % 7) + 1)
    }),
    { seed: 1, numRuns: 200 },
  )
})

test('a local date and time come back from their instant unless the clocks skipped them', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC'), (date, zone) => {
      const noon = instantOf(date, '12:00', zone)
      expect([localDateOf(noon, zone), localTimeOf(noon, zone)]).toEqual([date, '12:00'])
    }),
    { seed: 1, numRuns: 200 },
  )
})
