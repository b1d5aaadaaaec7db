import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LedgerTouch, ledgerOf, standingOf } from '../../src/relationship/balance.ts'
import { day } from './rhythm-times.ts'

const out = (on: number): LedgerTouch => ({ at: day(on), direction: 'outbound', source: 'captured' })
const back = (on: number, source: LedgerTouch['source'] = 'forwarded'): LedgerTouch => ({
  at: day(on),
  direction: 'inbound',
  source,
})

test('the ledger says who began, who wrote last and how long each side takes', () => {
  const ledger = ledgerOf([out(0), back(2), out(3), back(40), out(41), out(80), back(84)])
  expect(ledger.begun).toEqual({ mine: 2, theirs: 2 })
  expect(ledger.last).toEqual({ by: 'theirs', at: day(84) })
  expect(ledger.answerDays).toEqual({ mine: 1, theirs: 3 })
  expect(standingOf(ledger)).toBe('owes-answer')
})

test('three mails in a row without an answer call for another way, and say since when', () => {
  const ledger = ledgerOf([back(0), out(1), out(20), out(40)])
  expect(ledger.unanswered).toEqual({ by: 'mine', count: 3, since: day(1), claimable: true })
  expect(standingOf(ledger)).toBe('wrote-often')
})

test('where only the owner’s half is seen, nobody is said not to have answered', () => {
  const ledger = ledgerOf([out(0), out(20), out(40), out(60)])
  expect(ledger.visibility).toBe('mine')
  expect(ledger.unanswered?.claimable).toBe(false)
  expect(standingOf(ledger)).toBe('cannot-tell')
})

test('answers seen only as quotes leave the last mails open, for an answer would show in the next one', () => {
  const ledger = ledgerOf([out(0), back(2, 'quoted'), out(3), out(40), out(80)])
  expect(ledger.visibility).toBe('quoted')
  expect(standingOf(ledger)).toBe('cannot-tell')
  expect(standingOf(ledgerOf([out(0), back(2, 'quoted')]))).toBe('owes-answer')
})

test('a call answers everything before it', () => {
  const ledger = ledgerOf([back(0), out(1), out(20), { at: day(30), direction: 'outbound', source: 'logged' }])
  expect(ledger.unanswered).toBeNull()
})

test('one answer is no habit, and an answer after a month is a new beginning', () => {
  expect(ledgerOf([out(0), back(2)]).answerDays).toEqual({ mine: null, theirs: null })
  expect(ledgerOf([out(0), back(40), out(41), back(90), out(91)]).answerDays).toEqual({ mine: 1, theirs: null })
})

test('every touch is counted on one side, every episode begun by one, and order does not matter', () => {
  const touch = fc.record({
    at: fc.integer({ min: 0, max: 400 }).map(day),
    direction: fc.constantFrom<LedgerTouch['direction']>('inbound', 'outbound'),
    source: fc.constantFrom<LedgerTouch['source']>('captured', 'quoted', 'forwarded', 'logged'),
  })
  const distinct = fc.uniqueArray(touch, { maxLength: 40, selector: ({ at }) => at })
  fc.assert(
    fc.property(distinct, touches => {
      const ledger = ledgerOf(touches)
      expect(ledger.mine + ledger.theirs).toBe(touches.length)
      expect(ledger.unanswered?.count ?? 0).toBeLessThanOrEqual(touches.length)
      expect(ledgerOf(touches.toReversed())).toEqual(ledger)
    }),
    { numRuns: 200, seed: 32 },
  )
})
