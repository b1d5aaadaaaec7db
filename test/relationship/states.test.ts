import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEW_STANDING, type StateChange, stateAfter } from '../../src/relationship/states.ts'
import { day } from './rhythm-times.ts'

const after = (...changes: readonly StateChange[]) => changes.reduce(stateAfter, NEW_STANDING)

test('a contact ends the snooze and starts the count of nudges again', () => {
  const standing = after(
    { kind: 'nudged', at: day(1) },
    { kind: 'snooze', until: day(9) },
    { kind: 'contact', at: day(2) },
  )
  expect(standing).toEqual(NEW_STANDING)
})

test('who was let rest stays at rest though a mail comes by', () => {
  expect(after({ kind: 'rest' }, { kind: 'contact', at: day(2) }).state).toBe('resting')
  expect(after({ kind: 'rest' }, { kind: 'resume' }).state).toBe('active')
})

test('a contact that arrives late, older than the last nudge, does not start the silence again', () => {
  expect(after({ kind: 'nudged', at: day(8) }, { kind: 'contact', at: day(2) }).nudges).toBe(1)
})

test('the nudge that a snooze waited for ends it', () => {
  expect(after({ kind: 'snooze', until: day(9) }, { kind: 'nudged', at: day(9) })).toEqual({
    state: 'active',
    snoozedUntil: null,
    nudges: 1,
    nudgedAt: day(9),
  })
})

test('forgotten never ends, and a wake-up time is kept exactly while snoozed', () => {
  const change: fc.Arbitrary<StateChange> = fc.oneof(
    fc.record({ kind: fc.constant('contact' as const), at: fc.integer({ min: 0, max: 99 }) }),
    fc.record({ kind: fc.constant('nudged' as const), at: fc.integer({ min: 0, max: 99 }) }),
    fc.record({ kind: fc.constant('snooze' as const), until: fc.integer({ min: 0, max: 99 }) }),
    fc.constantFrom<StateChange>({ kind: 'rest' }, { kind: 'resume' }, { kind: 'forget' }),
  )
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), changes => {
      const standing = after(...changes)
      expect(standing.snoozedUntil !== null).toBe(standing.state === 'snoozed')
      if (changes.some(({ kind }) => kind === 'forget')) expect(standing.state).toBe('forgotten')
    }),
    { numRuns: 200, seed: 13 },
  )
})
