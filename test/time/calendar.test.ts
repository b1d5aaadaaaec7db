import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  civilOf,
  dateText,
  dayNumber,
  dayNumberOf,
  daysInMonth,
  easterOf,
  weekdayNumber,
} from '../../src/time/calendar.ts'

test('a day becomes a number and the same day again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500_000, max: 500_000 }), number => {
      const { year, month, day } = civilOf(number)
      expect(dayNumber(year, month, day)).toBe(number)
    }),
    { seed: 7 },
  )
})

test('the epoch is a Thursday, numbered 0', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0)
  expect(weekdayNumber(0)).toBe(3)
  expect(weekdayNumber(dayNumber(2026, 3, 4))).toBe(2)
})

test('months beyond December roll into the next year', () => {
  expect(dateText(dayNumber(2026, 13, 1))).toBe('2027-01-01')
  expect(dateText(dayNumber(2026, 0, 1))).toBe('2025-12-01')
})

test('February has 29 days in a leap year and not in 1900', () => {
  expect([daysInMonth(2024, 2), daysInMonth(2026, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([
    29, 28, 28, 29,
  ])
})

test('a text that names no day of the calendar has no number', () => {
  expect(dayNumberOf('2026-02-29')).toBeNull()
  expect(dayNumberOf('2026-13-01')).toBeNull()
  expect(dayNumberOf('soon')).toBeNull()
  expect(dayNumberOf('2026-03-04T10:00')).toBe(dayNumber(2026, 3, 4))
})

test('Easter falls where the almanacs say', () => {
  expect([2024, 2025, 2026, 2027, 2038].map(year => dateText(easterOf(year)))).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])
})
