import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { explain } from '../../src/flow/explain.ts'
import { forgetContact } from '../../src/flow/forget.ts'
import { obey } from '../../src/flow/obey.ts'
import { BEGINNING, type Progress, reprocess } from '../../src/flow/reprocess.ts'
import { splitAddress } from '../../src/flow/split-address.ts'
import { tick } from '../../src/flow/tick.ts'
import { undo } from '../../src/flow/undo.ts'
import { ActionId, ContactId, OwnerId } from '../../src/ids.ts'
import { priorStep } from '../../src/relationship/owner-prior.ts'
import { databaseOf } from '../../src/store/database.ts'
import { brokenInvariants } from '../../src/store/invariants.ts'
import { contacts, owners } from '../../src/store/schema.ts'
import { DAY_MS, type Instant, MINUTE_MS } from '../../src/time/instant.ts'
import { randomOf } from './a-history.ts'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'
import { watched } from './watched.ts'

type Kith = Awaited<ReturnType<typeof aKith>>

const STATE = [
  'SELECT name, last_at, gap_weight, gap_sum, gap_count, first_gaps_sum, first_gaps_count, prior_step, quiet_at, due_at, sort_at FROM contacts ORDER BY name',
  'SELECT prior_sum, prior_count, settle_at FROM owners',
]
const stateOf = (kith: Kith) => Promise.all(STATE.map(query => kith.rows(query)))
const stepOf = async (kith: Kith) => {
  const [owner] = await kith.rows<{ sum: number; count: number }>(
    'SELECT prior_sum AS sum, prior_count AS count FROM owners',
  )
  return priorStep(owner ?? { sum: 0, count: 0 })
}

/** Mails to twelve people, four to each and half a year apart, two of whom are written to every third week besides. */
function slowFriends(seed: number): readonly { readonly to: string; readonly at: Instant }[] {
  const random = randomOf(seed)
  return Array.from({ length: 12 }, (_, number) => {
    const to = `Friend ${String.fromCharCode(65 + number)} <friend.${number}@slow.example>`
    const [gap, count] = number < 2 ? [21, 6] : [150 + Math.floor(random() * 120), 4]
    const last = MONDAY - Math.floor(random() * 15 * DAY_MS)
    return Array.from({ length: count }, (_, back) => ({ to, at: last - back * gap * DAY_MS }))
  }).flat()
}

async function filed(mails: readonly { readonly to: string; readonly at: Instant }[]): Promise<Kith> {
  const kith = await aKith(MONDAY)
  for (const mail of mails) await kith.deliver(stamped(aMail(mail)), kith.capture)
  expect(kith.faults).toEqual([])
  return kith
}

/** A morning on which no letter is planned, so that nobody's nudges change, and the ticks after it. */
async function planned(kith: Kith): Promise<void> {
  await kith.rows('UPDATE owners SET last_digest_at = next_digest_at - 60000')
  await kith.run(1.2)
  expect(kith.faults).toEqual([])
}

async function readAgain(kith: Kith): Promise<void> {
  for (let progress: Progress = BEGINNING; progress.phase !== 'done'; )
    progress = (await reprocess(kith.ports(), OwnerId.parse(kith.ownerId), progress)).progress
}

/** The owner's sums, which are those of their people whatever came before. */
async function sums(kith: Kith) {
  expect(await brokenInvariants(databaseOf(env.DB), kith.now())).toEqual([])
  return kith.rows('SELECT prior_sum, prior_count FROM owners')
}

test.each([1, 2])(
  'the same mails in any order leave the same days once the plan has run (seed %i)',
  async seed => {
    const mails = slowFriends(seed)
    const random = randomOf(seed + 50)
    const turned = mails.map(mail => ({ mail, place: random() })).toSorted((one, other) => one.place - other.place)
    const inOrder = await filed(mails.toSorted((one, other) => one.at - other.at))
    await planned(inOrder)
    const state = await stateOf(inOrder)
    expect(await stepOf(inOrder)).toBeGreaterThan(0)
    expect(await inOrder.rows('SELECT DISTINCT prior_step FROM contacts')).toEqual([
      { prior_step: await stepOf(inOrder) },
    ])
    await sums(inOrder)
    const inTurns = await filed(turned.map(({ mail }) => mail))
    expect(await inTurns.rows('SELECT DISTINCT prior_step FROM contacts')).not.toHaveLength(1)
    await planned(inTurns)
    expect(await stateOf(inTurns)).toEqual(state)
    await readAgain(inTurns)
    expect(await stateOf(inTurns)).toEqual(state)
  },
  90_000,
)

test('reading everything again settles everybody by itself, and counts who was never counted', async () => {
  const kith = await filed(slowFriends(4))
  await planned(kith)
  const state = await stateOf(kith)
  await kith.rows('UPDATE contacts SET first_gaps_sum = 0, first_gaps_count = NULL, prior_step = 0')
  expect(await kith.rows('SELECT prior_sum, prior_count FROM owners')).toEqual([{ prior_sum: 0, prior_count: 0 }])
  await readAgain(kith)
  expect(await stateOf(kith)).toEqual(state)
})

test('rows of before the prior was kept are counted by the plan, and by the next mail of theirs', async () => {
  const kith = await filed(slowFriends(5))
  await planned(kith)
  const state = await stateOf(kith)
  expect(await why(kith)).toMatch(/judged partly by your other relationships \(36 first gaps known\)/)
  const before = 'UPDATE contacts SET first_gaps_sum = 0, first_gaps_count = NULL'
  await kith.rows(before)
  await planned(kith)
  expect(await stateOf(kith)).toEqual(state)
  await kith.rows(before)
  await kith.deliver(stamped(aMail({ to: 'friend.3@slow.example', at: MONDAY + DAY_MS })), kith.capture)
  expect(await kith.rows('SELECT name FROM contacts WHERE first_gaps_count = 3')).toEqual([{ name: 'Friend D' }])
  await sums(kith)
})

test('merging, parting, taking back and forgetting keep the sums, and what is taken back leaves what was', async () => {
  const kith = await filed(slowFriends(6))
  await planned(kith)
  const owner = OwnerId.parse(kith.ownerId)
  const ids = await kith.rows<{ id: string }>('SELECT id FROM contacts ORDER BY name')
  const [first, second, third] = ids.map(({ id }) => ContactId.parse(id))
  if (!first || !second || !third) throw new Error('nobody there')
  const before = await sums(kith)
  const command = { do: 'merge' as const, with: second, quote: '' }
  await obey(kith.ports(), owner, { source: 'page', key: 'm', at: kith.now(), orders: [{ command, contactId: first }] })
  const joined = await sums(kith)
  expect(joined).not.toEqual(before)
  const [action] = await kith.rows<{ id: string }>("SELECT id FROM actions WHERE kind = 'merge'")
  const [ownerRow] = await databaseOf(env.DB).select().from(owners)
  if (!ownerRow) throw new Error('no owner')
  const parted = await splitAddress(kith.ports(), ownerRow, first, 'friend.1@slow.example')
  expect(await sums(kith)).toEqual(before)
  await undo(kith.ports(), ownerRow, ActionId.parse(parted ?? ''))
  expect(await sums(kith)).toEqual(joined)
  await undo(kith.ports(), ownerRow, ActionId.parse(action?.id ?? ''))
  expect(await sums(kith)).toEqual(before)
  await forgetContact(kith.ports(), ownerRow, third)
  expect(await sums(kith)).not.toEqual(before)
})

async function why(kith: Kith): Promise<string> {
  const db = databaseOf(env.DB)
  const [[owner], [row]] = await db.batch([db.select().from(owners), db.select().from(contacts).orderBy(contacts.name)])
  return owner && row ? explain(row, [], owner, kith.now()).join('\n') : ''
}

/** Calls to the database that one tick makes. */
async function callsOf(kith: Kith): Promise<number> {
  const { ports, calls } = watched(kith)
  await tick(ports())
  return calls()
}

/** Rows of people with a rhythm, as filing writes them, whose days still rest on no prior. */
function crowd(kith: Kith, people: number) {
  return kith.rows(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
     INSERT INTO contacts (id, owner_id, created_at, name, last_at, gap_weight, gap_sum, gap_count, first_gaps_sum, first_gaps_count, quiet_at, due_at, sort_at)
     SELECT printf('c%05d', i), ?, 1, 'Friend ' || i, ?, 90, 150, 4, 110000, 3, 1, NULL, 1 FROM n`,
    people,
    kith.ownerId,
    MONDAY - DAY_MS,
  )
}

test('a thousand people are settled page by page, a tick each, and five minutes later where one failed', async () => {
  const kith = await aKith(MONDAY)
  await crowd(kith, 1_000)
  await kith.rows('UPDATE owners SET last_digest_at = next_digest_at - 60000')
  const left = async () => {
    const [row] = await kith.rows<{ n: number }>('SELECT count(*) AS n FROM contacts WHERE prior_step = 0')
    return row?.n
  }
  kith.setNow(MONDAY + 182 * MINUTE_MS) // no full hour, for then there is housekeeping
  // What waits, and the plan of a morning without a letter: whoever is to be settled, it takes no further call.
  expect(await callsOf(kith)).toBe(2)
  expect(await left()).toBe(1_000)
  await kith.rows("CREATE TRIGGER broken BEFORE UPDATE ON contacts BEGIN SELECT raise(ABORT, 'broken'); END")
  kith.setNow(kith.now() + MINUTE_MS)
  await kith.tick()
  await kith.rows('DROP TRIGGER broken')
  expect(kith.logged.some(line => line.startsWith('settle-failed'))).toBe(true)
  kith.setNow(kith.now() + MINUTE_MS)
  await kith.tick()
  expect(await left()).toBe(1_000)
  for (let page = 1; page <= 5; page += 1) {
    kith.setNow(kith.now() + 5 * MINUTE_MS)
    expect(await callsOf(kith)).toBe(1 + 3)
    expect(await left()).toBe(1_000 - page * 200)
  }
  await kith.tick()
  expect(await kith.rows('SELECT settle_at FROM owners')).toEqual([{ settle_at: null }])
  expect(await callsOf(kith)).toBe(1)
  expect(await kith.rows('SELECT DISTINCT prior_step FROM contacts')).toEqual([{ prior_step: await stepOf(kith) }])
})

test('while an owner is hardly known nobody is settled anew, and a morning without anything leaves nothing to do', async () => {
  const kith = await filed(slowFriends(7).slice(0, 12))
  await planned(kith)
  expect(await kith.rows('SELECT DISTINCT prior_step FROM contacts')).toEqual([{ prior_step: 0 }])
  expect(kith.logged.filter(line => line.startsWith('settle'))).toEqual([])
  expect(await why(kith)).toContain('Two gaps of 20 days are assumed besides, as long as little is known')
})
