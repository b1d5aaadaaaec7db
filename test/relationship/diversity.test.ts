import { expect, test } from 'vitest'
import { type MirrorPerson, mirrorOf, tieAge } from '../../src/relationship/diversity.ts'
import { day } from './rhythm-times.ts'

const NOW = day(1000)

function person(
  contactId: string,
  circle: string,
  daysAgo: readonly number[],
  change: Partial<MirrorPerson> = {},
): MirrorPerson {
  return {
    contactId,
    state: 'active',
    circles: circle === '' ? [] : [circle],
    organization: null,
    since: day(0),
    touchedAt: daysAgo.map(days => NOW - day(days)),
    ...change,
  }
}

const lately = Array.from({ length: 10 }, (_, index) => index * 8)
const lastYear = Array.from({ length: 12 }, (_, index) => 100 + index * 25)

test('the quarter is held against the year before, and the group that fell behind names two people', () => {
  const mirror = mirrorOf(
    [
      person('ben', 'work', [...lately, ...lastYear]),
      person('ruth', 'mentors', lastYear.slice(0, 5)),
      person('tomas', 'mentors', lastYear.slice(0, 3)),
      person('ines', 'mentors', lastYear.slice(0, 4)),
    ],
    NOW,
  )
  const mentors = mirror.groups.find(({ name }) => name === 'mentors')
  expect(mentors).toMatchObject({ recent: 0, usual: 12, recentShare: 0, usualShare: 0.5 })
  expect(mirror.thinnest?.group.name).toBe('mentors')
  expect(mirror.thinnest?.people).toEqual(['ruth', 'ines'])
})

test('who rests is not named, and who was met this quarter needs no reminder', () => {
  const mirror = mirrorOf(
    [
      person('ben', 'work', [...lately, ...lastYear]),
      person('ruth', 'mentors', lastYear, { state: 'resting' }),
      person('tomas', 'mentors', [5, ...lastYear]),
      person('ines', 'mentors', lastYear.slice(0, 4)),
    ],
    NOW,
  )
  expect(mirror.thinnest?.people).toEqual(['ines'])
})

test('a few touches are chance, and an even quarter names nobody', () => {
  expect(mirrorOf([person('ben', 'work', [1, 2]), person('ruth', 'mentors', [200])], NOW).thinnest).toBeNull()
  const even = [person('ben', 'work', [...lately, ...lastYear]), person('ruth', 'mentors', [...lately, ...lastYear])]
  expect(mirrorOf(even, NOW).thinnest).toBeNull()
})

test('forgotten people are in no bar, and nobody is in a circle twice', () => {
  const mirror = mirrorOf([person('gone', 'work', lately, { state: 'forgotten' }), person('ben', '', lately)], NOW)
  expect(mirror.groups.flatMap(({ people }) => people)).not.toContain('gone')
  expect(mirror.recent).toBe(lately.length)
})

test('a tie is new for a year and old after five', () => {
  expect([tieAge(NOW - day(300), NOW), tieAge(NOW - day(900), NOW), tieAge(NOW - day(2000), NOW)]).toEqual([
    'new',
    'years',
    'old',
  ])
})
