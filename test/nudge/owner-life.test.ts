import { expect, test } from 'vitest'
import { DAY_MS } from '../../src/time/instant.ts'
import { OwnerLiving } from './owner-life.ts'

// Eight owners here, two hundred in `npm run bench -- simulate`.
const lives = Array.from({ length: 8 }, (_, seed) => new OwnerLiving(seed + 1).live())
const nudges = lives.flatMap(life => life.nudges)
const counted = nudges.filter(({ why }) => why !== 'snooze-over')
const sum = (
  key: 'silences' | 'toldInTime' | 'endedInTime' | 'jobChanges' | 'jobsTold' | 'jobsToldAgain' | 'toldTwice',
) => lives.reduce((total, life) => total + life[key], 0)

test('no week of any owner holds more than seven nudges, no day more than three', () => {
  for (const life of lives) {
    const mine = life.nudges.filter(({ why }) => why !== 'snooze-over')
    for (const { at } of mine) {
      expect(mine.filter(other => other.at > at - 7 * DAY_MS && other.at <= at).length).toBeLessThanOrEqual(7)
      expect(mine.filter(other => other.at === at).length).toBeLessThanOrEqual(3)
    }
  }
})

test('every unusual silence of an active relationship is told within its week, or ends within it by itself', () => {
  expect(sum('silences')).toBeGreaterThan(500)
  expect((sum('toldInTime') + sum('endedInTime')) / sum('silences')).toBeGreaterThan(0.99)
  expect(sum('toldTwice')).toBe(0)
})

test('nobody is told about more than twice in one silence, four times where there is a cadence', () => {
  expect(Math.max(...counted.filter(nudge => !nudge.hasCadence).map(nudge => nudge.inThisSilence))).toBe(2)
  expect(Math.max(...counted.map(nudge => nudge.inThisSilence))).toBe(4)
})

test('no learned nudge comes within the floor, none while the owner is away, none of who was let rest', () => {
  for (const nudge of counted) {
    if (!nudge.hasCadence) expect(nudge.daysSinceContact).toBeGreaterThanOrEqual(21)
    expect(nudge.ownerSilentDays).toBeLessThanOrEqual(10)
    expect(nudge.stood).toBe('active')
  }
})

test('a changed job is told once', () => {
  expect(sum('jobChanges')).toBeGreaterThan(20)
  expect(sum('jobsToldAgain')).toBe(0)
  expect(sum('jobsTold')).toBeLessThanOrEqual(sum('jobChanges'))
})

test('what is stored of a silence is what its rhythm says, late mail and all', () => {
  const life = new OwnerLiving(77)
  expect(life.live().lateMails).toBeGreaterThan(10)
  expect(life.drift()).toBeLessThanOrEqual(1)
})
