import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  changeOf,
  currentPosition,
  type Departure,
  openQuestion,
  type PositionSighting,
  positionsOf,
  sightingOfAddress,
  withSighting,
} from '../../src/relationship/positions.ts'
import { day } from './rhythm-times.ts'

function signed(title: string | null, organization: string | null, on: number): PositionSighting {
  return { title, organization, at: day(on), source: 'signature' }
}

const intern = signed('Intern', 'Hansawerk GmbH', 0)
const lead = signed('Project lead', 'Hansawerk', 400)
const head = signed('Head of Partnerships', 'Nordlicht', 800)

test('the same position seen again, however its firm is spelled, is one with a longer time', () => {
  const history = positionsOf([intern, signed('INTERN', 'Hansawerk', 90)])
  expect(history).toEqual([
    { title: 'Intern', organization: 'Hansawerk GmbH', firstSeen: day(0), lastSeen: day(90), source: 'signature' },
  ])
})

test('history is dated, newest first, and the newest is where somebody is now', () => {
  const history = positionsOf([head, intern, lead])
  expect(history.map(({ title }) => title)).toEqual(['Head of Partnerships', 'Project lead', 'Intern'])
  expect(currentPosition(history)).toMatchObject({ title: 'Head of Partnerships', organization: 'Nordlicht' })
})

test('a move and a new title are told apart, once', () => {
  expect(changeOf(positionsOf([intern, lead]))).toMatchObject({ kind: 'new-title', at: day(400), certain: true })
  const moved = changeOf(positionsOf([intern, lead, head]))
  expect(moved).toMatchObject({ kind: 'moved', from: { title: 'Project lead' }, to: { organization: 'Nordlicht' } })
  expect(changeOf(positionsOf([intern, lead, head]), [], moved?.at ?? null)).toBeNull()
})

test('two positions signed in turn are held side by side and are no change', () => {
  const board = (on: number) => signed('Board member', 'Leuchtturm Foundation', on)
  const own = (on: number) => signed('Partner', 'Dahl & Sohn', on)
  expect(changeOf(positionsOf([own(0), board(30), own(60), board(90)]))).toBeNull()
})

test('a signature without a title keeps the title known at the same firm', () => {
  const history = positionsOf([head, signed(null, 'Nordlicht', 900)])
  expect(currentPosition(history)).toMatchObject({ title: 'Head of Partnerships', organization: 'Nordlicht' })
  expect(changeOf(history)).toBeNull()
})

test('a new firm’s domain is a guess: it is asked about, and a signature of the firm makes it certain', () => {
  const guess = sightingOfAddress('anna@nordlicht.example', day(790))
  expect(guess).toMatchObject({ organization: 'nordlicht.example', source: 'domain' })
  if (!guess) return
  expect(changeOf(positionsOf([lead, guess]))).toMatchObject({ kind: 'moved', certain: false })
  expect(changeOf(positionsOf([lead, guess, head]))).toMatchObject({ certain: true, at: day(790) })
})

test('a domain that is the known firm’s, or anybody’s, changes nothing', () => {
  const own = sightingOfAddress('anna@hansawerk.example', day(500))
  expect(own && changeOf(positionsOf([lead, own]))).toBeNull()
  expect(sightingOfAddress('anna.berg@gmail.com', day(500))).toBeNull()
  expect(sightingOfAddress('nonsense', day(500))).toBeNull()
})

test('somebody who left has no position until a new one is seen', () => {
  const left: Departure = { organization: 'hansawerk.example', at: day(600), source: 'auto-reply' }
  const history = positionsOf([intern, lead])
  expect(currentPosition(history, [left])).toBeNull()
  expect(changeOf(history, [left])).toMatchObject({
    kind: 'left',
    from: { title: 'Project lead' },
    to: null,
    certain: true,
  })
  expect(changeOf(history, [{ ...left, source: 'bounce' }])?.certain).toBe(false)
  expect(currentPosition(withSighting(history, head), [left])?.organization).toBe('Nordlicht')
  const elsewhere: Departure = { ...left, organization: 'Other Works' }
  expect(currentPosition(history, [elsewhere])?.title).toBe('Project lead')
})

test('the order of sightings never matters, and none counts twice', () => {
  const sighting = fc.record({
    title: fc.constantFrom(null, 'CTO', 'cto', 'Intern'),
    organization: fc.constantFrom(null, 'Acme', 'ACME Inc.', 'acme.example', 'Nordlicht GmbH'),
    at: fc.integer({ min: 0, max: day(900) }),
    source: fc.constantFrom<PositionSighting['source']>('signature', 'said', 'domain', 'owner', 'hearsay', 'denied'),
  })
  fc.assert(
    fc.property(fc.array(sighting, { maxLength: 12 }), sightings => {
      const history = positionsOf(sightings)
      expect(positionsOf(sightings.toReversed())).toEqual(history)
      expect(positionsOf([...sightings, ...sightings])).toEqual(history)
      for (const { firstSeen, lastSeen } of history) expect(firstSeen).toBeLessThanOrEqual(lastSeen)
      const change = changeOf(history)
      if (change) expect(changeOf(history, [], change.at)).toBeNull()
    }),
    { numRuns: 300, seed: 31 },
  )
})

test('what is only heard of is where nobody is; it is asked about until it is denied or something better is seen', () => {
  const heard: PositionSighting = { title: null, organization: 'Contoso', at: day(500), source: 'hearsay' }
  const history = positionsOf([lead, heard])
  expect(currentPosition(history)?.organization).toBe('Hansawerk')
  expect(openQuestion(history)).toMatchObject({ organization: 'Contoso' })
  expect(changeOf(history)).toMatchObject({ kind: 'moved', certain: false, to: { organization: 'Contoso' } })
  const denied: PositionSighting = { ...heard, at: day(510), source: 'denied' }
  const again: PositionSighting = { ...heard, at: day(700) }
  expect(openQuestion(positionsOf([lead, heard, denied, again]))).toBeNull()
  expect(openQuestion(positionsOf([lead, heard, head]))).toBeNull()
  expect(openQuestion(positionsOf([lead, heard, signed('CTO', 'Contoso Inc', 505)]))).toBeNull()
  expect(openQuestion(positionsOf([heard]))).toMatchObject({ organization: 'Contoso' })
})

test('a denied domain is no employer any more, and what the owner said is no news to them', () => {
  const guess = sightingOfAddress('anna@nordlicht.example', day(790))
  if (!guess) throw new Error('a firm is expected')
  const denied: PositionSighting = { title: null, organization: 'nordlicht.example', at: day(800), source: 'denied' }
  const history = positionsOf([lead, guess, denied])
  expect(currentPosition(history)?.organization).toBe('Hansawerk')
  expect(changeOf(history)).toBeNull()
  const told: PositionSighting = { title: 'CTO', organization: 'Acme', at: day(900), source: 'owner' }
  expect(currentPosition(positionsOf([lead, told]))?.organization).toBe('Acme')
  expect(changeOf(positionsOf([lead, told]))).toBeNull()
})
