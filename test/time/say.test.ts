import { expect, test } from 'vitest'
import { sayDay, sayEvery, sayEveryDays, sayInstant, sayLength, saySince, sayUntil } from '../../src/time/say.ts'
import { SPOKEN_GERMAN as de } from '../../src/time/spoken/de.ts'
import { SPOKEN_ENGLISH as en } from '../../src/time/spoken/en.ts'

const today = '2026-02-04'

test('a day is said with its weekday, and with its year only where that is another', () => {
  expect(sayDay('2026-03-25', today, en)).toBe('on Wednesday, 25 March')
  expect(sayDay('2027-03-25', today, en)).toBe('on Thursday, 25 March 2027')
  expect(sayDay('2026-03-25', today, de)).toBe('am Mittwoch, 25. März')
})

test('today and its neighbours are called so, with the date behind', () => {
  expect(sayDay('2026-02-04', today, en)).toBe('today, Wednesday, 4 February')
  expect(sayDay('2026-02-05', today, de)).toBe('morgen, Donnerstag, 5. Februar')
})

test('a time of day follows its day', () => {
  expect(sayUntil('2026-03-16T09:00', today, en)).toBe('on Monday, 16 March, at 09:00')
  expect(sayInstant(Date.parse('2026-03-16T08:00:00Z'), Date.parse('2026-02-04T09:00:00Z'), 'Europe/Berlin', de)).toBe(
    'am Montag, 16. März, um 09:00',
  )
})

test('lengths are days below fourteen, weeks below ten, then months, then years', () => {
  expect([1, 13, 14, 49, 69, 71, 400, 800].map(days => sayLength(days, en))).toEqual([
    'one day',
    '13 days',
    'two weeks',
    'seven weeks',
    'ten weeks',
    'two months',
    '13 months',
    'two years',
  ])
  expect(sayLength(49, de)).toBe('sieben Wochen')
})

test('an interval that was asked for is said exactly, one that was learned is rounded', () => {
  expect(sayEvery('P3W', en)).toBe('every three weeks')
  expect(sayEvery('P1M', de)).toBe('jeden Monat')
  expect(sayEvery('P1Y', en)).toBe('every year')
  expect(sayEvery('P45D', en)).toBe('every 45 days')
  expect(sayEveryDays(20.4, en)).toBe('every three weeks')
})

test('the longer ago, the rougher it is said', () => {
  expect(saySince('2026-01-28', today, en)).toBe('since Wednesday, 28 January')
  expect(saySince('2025-11-20', today, en)).toBe('since November')
  expect(saySince('2025-05-20', today, en)).toBe('since spring')
  expect(saySince('2025-05-20', today, en, true)).toBe('since autumn')
  expect(saySince('2023-05-20', today, de)).toBe('seit 2023')
})
