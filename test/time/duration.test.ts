import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDuration, compareDurations, daysOf, formatDuration, parseDuration } from '../../src/time/duration.ts'

test('years are months and weeks are days', () => {
  expect(parseDuration('P1Y2M')).toEqual({ months: 14, days: 0 })
  expect(parseDuration('P2W3D')).toEqual({ months: 0, days: 17 })
})

test('nothing, hours and zero are no durations', () => {
  for (const text of ['', 'P', 'PT1H', 'P0D', '3w', 'P1D2W', 'P-1D']) expect(parseDuration(text)).toBeNull()
})

test('a duration is written in its shortest form', () => {
  expect(formatDuration({ months: 12, days: 0 })).toBe('P1Y')
  expect(formatDuration({ months: 0, days: 21 })).toBe('P3W')
  expect(formatDuration({ months: 1, days: 10 })).toBe('P1M10D')
})

test('writing and reading a duration are inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 }), (months, days) => {
      expect(parseDuration(formatDuration({ months, days }))).toEqual({ months, days })
    }),
    { seed: 1 },
  )
})

test('four weeks are shorter than a month, five are longer', () => {
  const month = { months: 1, days: 0 }
  expect(compareDurations({ months: 0, days: 28 }, month)).toBeLessThan(0)
  expect(compareDurations({ months: 0, days: 35 }, month)).toBeGreaterThan(0)
  expect(daysOf('P3W')).toBe(21)
  expect(daysOf('soon')).toBeNull()
})

test('months are added before days and clamped to the month’s end', () => {
  expect(addDuration('2026-01-31', 'P1M')).toBe('2026-02-28')
  expect(addDuration('2026-01-31', 'P1M1D')).toBe('2026-03-01')
  expect(addDuration('2026-02-10', 'P3W')).toBe('2026-03-03')
  expect(() => addDuration('2026-02-10', 'soon')).toThrow(RangeError)
})
