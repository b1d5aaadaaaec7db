import { expect, test } from 'vitest'
import { liveThrough } from './simulate.ts'

// Twenty owners here; the bench lives through two hundred.
const lives = Array.from({ length: 20 }, (_, seed) => liveThrough(seed + 1))
const told = lives.flatMap(life => life.told)

test('no digest names more than three, no week more than seven', () => {
  for (const life of lives)
    for (const { day } of life.told) {
      expect(life.told.filter(nudge => nudge.day === day).length).toBeLessThanOrEqual(3)
      expect(life.told.filter(nudge => nudge.day > day - 7 && nudge.day <= day).length).toBeLessThanOrEqual(7)
    }
})

test('nobody is nudged more than twice in one silence, four times where the owner set a cadence', () => {
  expect(Math.max(...told.filter(nudge => !nudge.hasCadence).map(nudge => nudge.inThisSilence))).toBe(2)
  expect(Math.max(...told.filter(nudge => nudge.hasCadence).map(nudge => nudge.inThisSilence))).toBeLessThanOrEqual(4)
})

test('no learned nudge comes within the floor, nor a second one within thirty days', () => {
  for (const nudge of told.filter(({ hasCadence }) => !hasCadence)) {
    expect(nudge.daysSinceContact).toBeGreaterThanOrEqual(21)
    if (nudge.daysSinceNudge !== null) expect(nudge.daysSinceNudge).toBeGreaterThanOrEqual(30)
  }
})

test('nobody is nudged about while the owner is away', () => {
  for (const nudge of told) expect(nudge.ownerSilentDays).toBeLessThanOrEqual(10)
})

test('an unusual silence is mentioned within its week, or ended by itself', () => {
  const [due, inTime] = [
    lives.reduce((sum, life) => sum + life.firstDue, 0),
    lives.reduce((sum, life) => sum + life.firstInTime, 0),
  ]
  expect(due).toBeGreaterThan(500)
  expect(inTime / due).toBeGreaterThan(0.99)
})
