import { expect, test } from 'vitest'
import { easterIn, holidayIn, nthWeekday } from '../../src/time/holidays.ts'

test('Easter falls where the almanacs say', () => {
  // The earliest and the latest of two centuries, and the two exceptions of the 19-year cycle.
  expect([1818, 2038, 1954, 1981, 2026, 2049].map(easterIn)).toEqual([
    '1818-03-22',
    '2038-04-25',
    '1954-04-18',
    '1981-04-19',
    '2026-04-05',
    '2049-04-18',
  ])
})

test('the first Sunday of Advent is the fourth before Christmas', () => {
  expect([2022, 2023, 2026].map(year => holidayIn('advent', year))).toEqual(['2022-11-27', '2023-12-03', '2026-11-29'])
})

test('days that follow a weekday move with the year', () => {
  expect(holidayIn('thanksgiving', 2026)).toBe('2026-11-26')
  expect(holidayIn('black-friday', 2026)).toBe('2026-11-27')
})

test('a month without a fifth Friday has none', () => {
  expect(nthWeekday(2026, 2, 5, 4)).toBe('2026-02-27')
  expect(nthWeekday(2026, 2, 5, 5)).toBeNull()
  expect(nthWeekday(2026, 12, 4, -1)).toBe('2026-12-31')
})
