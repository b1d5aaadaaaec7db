import { expect, test } from 'vitest'
import { dateIn } from '../../src/mail/written-date.ts'

const read = (text: string): string | null => dateIn(text)?.date?.wallClock ?? null

test('the same minute is read in every order, script and calendar', () => {
  for (const text of [
    'Tue, 3 Mar 2026 22:12:45 +0100',
    'March 3, 2026 10:12 PM',
    '03.03.2026 22:12',
    '3/3/2026 10:12 pm',
    '2026-03-03 22:12',
    '2026年3月3日 下午10:12',
    '2026. 03. 03. 22:12',
    '2026년 3월 3일 오후 10:12',
    '3 de março de 2026 22:12',
    'le 3 mars 2026 à 22h12',
    '3 marca 2026 22:12',
    '٣ مارس ٢٠٢٦، ١٠:١٢ م',
    '3 มีนาคม 2569 22:12',
    'mar. 3 mars 2026 22:12',
    '3. maaliskuuta 2026 klo 22.12',
  ])
    expect([text, read(text)]).toEqual([text, '2026-03-03T22:12'])
})

test('a number over twelve decides between day and month; with AM or PM the month is first', () => {
  expect(read('25/04/2026 10:12')).toBe('2026-04-25T10:12')
  expect(read('04/25/2026 10:12')).toBe('2026-04-25T10:12')
  expect(read('05/04/2026 10:12')).toBe('2026-04-05T10:12')
  expect(read('05/04/2026 10:12 AM')).toBe('2026-05-04T10:12')
})

test('a day without its year is seen but not made into a date', () => {
  expect(dateIn('on 3 March at 10:12')?.date).toBeNull()
  expect(dateIn('05/02, Anna')?.date).toBeNull()
})

test('numbers that are no day are none', () => {
  for (const text of ['version 1.2.3', 'room 10:12', '45/45/2026', '2026-13-01', 'March', ''])
    expect(dateIn(text)?.date ?? null).toBeNull()
})
