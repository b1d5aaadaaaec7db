import { expect, test } from 'vitest'
import { headerDate } from '../../src/mail/header-date.ts'

const NOON = Date.UTC(2026, 2, 3, 12, 0, 0)

test.each([
  ['Tue, 3 Mar 2026 12:00:00 +0000', NOON, 0],
  ['Tue, 03 Mar 2026 13:00:00 +0100 (CET)', NOON, 60],
  ['3 Mar 2026 07:00 EST', NOON, -300],
  ['Tue, 3 Mar 26 12:00:00 GMT', NOON, 0],
  ['Tue, 3 March 2026 17:30:00 +0530', NOON, 330],
  ['Tuesday, 03-Mar-26 12:00:00 GMT', NOON, 0],
  ['Tue Mar  3 12:00:00 2026', NOON, null],
  ['Tue Mar 3 12:00:00 UTC 2026', NOON, 0],
  ['2026-03-03T13:00:00+01:00', NOON, 60],
  ['2026-03-03 12:00:00Z', NOON, 0],
  ['Tue, 3 Mar 2026 12:00:00 -0000', NOON, null],
  ['Tue, 3 Mar 2026 12:00:00', NOON, null],
  ['Tue, 3 Mar 1998 12:00:00 +0000', Date.UTC(1998, 2, 3, 12), 0],
])('%s is read', (value, instant, offsetMinutes) => {
  expect(headerDate(value)).toEqual({ instant, offsetMinutes })
})

test.each([
  '',
  'Fri, 32 Foo',
  'Tue, 31 Feb 2026 12:00:00 +0000',
  'Tue, 3 Mar 2026 25:00:00 +0000',
  'yesterday',
  '3 Mar',
  'Tue, 3 Mar 0026 12:00:00 +0000',
  '\0',
])('E04 %j is no date', value => {
  expect(headerDate(value)).toBeNull()
})
