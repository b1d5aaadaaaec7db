import fc from 'fast-check'
import { expect, test } from 'vitest'
import { episodesOf, type Touch } from '../../src/relationship/episodes.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { day } from './rhythm-times.ts'

test('mails three days apart are one episode, a moment more makes two', () => {
  const touches: Touch[] = [
    { at: day(0), direction: 'inbound' },
    { at: day(3), direction: 'outbound' },
    { at: day(6) + 1, direction: 'outbound' },
  ]
  expect(episodesOf(touches).map(({ from, begunBy }) => [from, begunBy])).toEqual([
    [day(0), 'inbound'],
    [day(6) + 1, 'outbound'],
  ])
})

test('every touch is in exactly one episode, and episodes lie more than three days apart', () => {
  const touch = fc.record({
    at: fc.integer({ min: 0, max: day(60) }),
    direction: fc.constantFrom<Touch['direction']>('inbound', 'outbound'),
  })
  fc.assert(
    fc.property(fc.array(touch, { maxLength: 60 }), touches => {
      const episodes = episodesOf(touches)
      expect(episodes.flatMap(episode => episode.touches)).toEqual(touches.toSorted((one, other) => one.at - other.at))
      for (const [index, episode] of episodes.entries()) {
        const before = episodes[index - 1]
        if (before) expect(episode.from - before.to).toBeGreaterThan(3 * DAY_MS)
      }
    }),
    { numRuns: 200, seed: 14 },
  )
})
