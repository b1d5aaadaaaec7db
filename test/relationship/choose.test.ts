import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cadenceOf } from '../../src/relationship/cadence.ts'
import { type Candidate, choose, PEOPLE_MAX } from '../../src/relationship/choose.ts'
import { candidate, choiceSettings } from './candidates.ts'
import { day, rhythmAfter } from './rhythm-times.ts'

const NOW = day(126 + 60)
const MONTHLY = cadenceOf('P30D', [])
const named = (people: readonly { readonly contactId: string }[]) => people.map(person => person.contactId)
const quiet = (count: number, change: Partial<Candidate> = {}) =>
  Array.from({ length: count }, (_, index) => candidate(`p${index}`, change))

test('at most three people are told about, and the others hear that the day was full', () => {
  const { chosen, passed } = choose(quiet(5), NOW, choiceSettings())
  expect(chosen).toHaveLength(3)
  expect(passed.map(person => person.obstacle)).toEqual(['day-full', 'day-full'])
})

test('what is left of the week holds nudges back, but not what the owner asked for', () => {
  const people = [...quiet(2), candidate('promised', { askedFor: [{ due: NOW }], state: 'resting' })]
  const { chosen, passed } = choose(people, NOW, choiceSettings({ usedThisWeek: 7 }))
  expect(named(chosen)).toEqual(['promised'])
  expect(passed.map(person => person.obstacle)).toEqual(['week-used-up', 'week-used-up'])
})

test('promises come first, then cadences, then the rhythms that were learned', () => {
  const people = [
    candidate('learned', { rhythm: rhythmAfter(Array.from({ length: 20 }, (_, index) => index * 6)) }),
    candidate('cadence', { cadence: MONTHLY }),
    candidate('promised', { askedFor: [{ due: NOW }], rhythm: rhythmAfter([126]) }),
  ]
  expect(named(choose(people, NOW, choiceSettings()).chosen)).toEqual(['promised', 'cadence', 'learned'])
})

test('the known come before the hardly known, a star counts three times, the longer silence ranks lower', () => {
  const known = candidate('known')
  const hardly = candidate('hardly', { rhythm: rhythmAfter([84, 105, 126]) })
  const older = candidate('older', { rhythm: rhythmAfter([0, 21, 42, 63, 84, 105, 126].map(at => at - 300)) })
  const settings = choiceSettings({ perDay: 5 })
  expect(named(choose([older, hardly, known], NOW, settings).chosen)).toEqual(['known', 'hardly', 'older'])
  const starred = { ...hardly, starred: true }
  expect(named(choose([older, starred, known], NOW, settings).chosen)).toEqual(['hardly', 'known', 'older'])
})

test('one circle does not take all places while another has somebody quiet', () => {
  const people = [
    ...quiet(4, { circles: ['work'] }),
    candidate('mentor', { circles: ['mentors'], rhythm: rhythmAfter([84, 105, 126]) }),
  ]
  expect(named(choose(people, NOW, choiceSettings()).chosen)).toContain('mentor')
  const used = choiceSettings({ usedByCircle: new Map([['mentors', 5]]) })
  expect(named(choose(people, NOW, used).chosen)).not.toContain('mentor')
})

test('nudges wait while the owner has written to nobody for ten days; promises do not', () => {
  const people = [...quiet(2), candidate('promised', { askedFor: [{ due: NOW }] })]
  const { chosen, passed } = choose(people, NOW, choiceSettings({ ownerActiveAt: NOW - day(10.5) }))
  expect(named(chosen)).toEqual(['promised'])
  expect(passed.map(person => person.obstacle)).toEqual(['owner-away', 'owner-away'])
})

test('who is not told about says what stands in the way and until when', () => {
  const people = [
    candidate('rests', { state: 'resting' }),
    candidate('snoozed', { state: 'snoozed', snoozedUntil: day(400) }),
    candidate('away', { awayUntil: day(500) }),
    candidate('early', { rhythm: rhythmAfter([100, 121, 142, 185]) }),
    candidate('new', { rhythm: rhythmAfter([10]) }),
    candidate('told', { nudges: 2, nudgedAt: day(170) }),
  ]
  const { passed } = choose(people, NOW, choiceSettings())
  expect(passed.map(({ contactId, obstacle }) => [contactId, obstacle])).toEqual([
    ['rests', 'resting'],
    ['snoozed', 'snoozed'],
    ['away', 'away'],
    ['early', 'not-yet-due'],
    ['new', 'new'],
    ['told', 'nudged-enough'],
  ])
  expect(passed[1]?.until).toBe(day(400))
})

test('everybody comes back once, in the same order whatever order they came in, and never more than five are chosen', () => {
  const person = fc.record({
    starred: fc.boolean(),
    nudges: fc.integer({ min: 0, max: 4 }),
    circles: fc.subarray(['work', 'family', 'mentors']),
    askedFor: fc.constantFrom([], [{ due: NOW }]),
    cadence: fc.constantFrom(null, MONTHLY),
  })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (people, perDay) => {
      const candidates = people.map((change, index) => candidate(`p${index}`, change))
      const settings = choiceSettings({ perDay })
      const { chosen, passed } = choose(candidates, NOW, settings)
      expect(chosen.length).toBeLessThanOrEqual(PEOPLE_MAX)
      expect([...named(chosen), ...named(passed)].toSorted()).toEqual(named(candidates).toSorted())
      expect(named(choose(candidates.toReversed(), NOW, settings).chosen)).toEqual(named(chosen))
    }),
    { numRuns: 100, seed: 12 },
  )
})
