import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nextGapQuantile, ownRhythmDays, type Rhythm } from '../../src/relationship/rhythm.ts'
import { daysOfSilence, rhythmAfter } from './rhythm-times.ts'

const DOCUMENT = readFileSync(new URL('../../docs/rhythm.md', import.meta.url).pathname, 'utf8')

/** "21, 21" or "10 of 7, 6 of 30" or "none". */
function rhythmOfGaps(gaps: string): Rhythm {
  const days = [0]
  for (const part of gaps === 'none' ? [] : gaps.split(', ')) {
    const [count = '1', length] = part.includes(' of ') ? part.split(' of ') : ['1', part]
    for (let gap = 0; gap < Number(count); gap += 1) days.push((days.at(-1) ?? 0) + Number(length))
  }
  return rhythmAfter(days)
}

const worked = DOCUMENT.slice(DOCUMENT.indexOf('| gaps seen'))
  .split('\n')
  .slice(2)
  .filter(line => line.startsWith('|'))
  .slice(0, 7)
  .map(line => line.split('|').map(cell => cell.trim()))

test.each(worked)('%sthe document works out %s: quiet after %s, next %s, own %s', (_, gaps = '', quiet, next, own) => {
  const rhythm = rhythmOfGaps(gaps)
  const shown = (days: number | null) => (days === null || Number.isNaN(days) ? '–' : days.toFixed(1))
  expect([shown(daysOfSilence(rhythm)), shown(nextGapQuantile(rhythm, 0.8)), shown(ownRhythmDays(rhythm))]).toEqual([
    quiet,
    next,
    own,
  ])
})

test('the document has its worked table', () => {
  expect(worked.length).toBe(7)
})
