import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { DAY_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'
import { seenActive, written } from './silent-friends.ts'

const START = MONDAY - 400 * DAY_MS
const NAMES = ['Ada', 'Bea', 'Cid', 'Dov', 'Eli', 'Fay', 'Gus', 'Hal', 'Ivo', 'Joy'].map(name => `${name} Friend`)
type Kith = Awaited<ReturnType<typeof aKith>>

/** Sam's people, silent for 60 days on Monday; the next digest is Monday's. */
async function silent(names: readonly string[], prepare: (kith: Kith) => Promise<unknown> = async () => undefined) {
  const kith = await aKith(START)
  for (const name of names) await written(kith, { name, everyDays: 21, mails: 4, lastAt: MONDAY - 60 * DAY_MS })
  await prepare(kith)
  kith.setNow(MONDAY)
  await seenActive(kith)
  await env.DB.prepare('UPDATE owners SET next_digest_at = ?, last_digest_at = NULL').bind(MONDAY).run()
  await env.DB.prepare('DELETE FROM outbox').run()
  kith.sent.length = 0
  return kith
}

const namesIn = (text: string) => NAMES.filter(name => text.includes(name))
/** One reply to a letter, from its owner. */
async function reply(kith: Kith, to: string, text: string) {
  await kith.deliver(
    stamped(aMail({ to, at: kith.now(), text, id: `${kith.now()}.${text.length}@keller.example` })),
    to,
  )
  await kith.tick()
}

test('of ten who are silent at most three are told a day and seven a week, nobody twice, the rest in the week after', async () => {
  const kith = await silent(NAMES)
  await kith.run(6.9)
  const counts = kith.sent.map(mail => namesIn(mail.text).length)
  expect(counts).toEqual([3, 3, 1])
  await seenActive(kith)
  await kith.run(3)
  const told = kith.sent.flatMap(mail => namesIn(mail.text))
  expect(told.toSorted()).toEqual([...NAMES].toSorted())
}, 60_000)

test('the setting for people a day and the week’s budget are kept, and a promise due comes beside them', async () => {
  const kith = await silent(NAMES.slice(0, 5), async one => {
    await env.DB.prepare('UPDATE owners SET people_per_day = 1, week_budget = 2').run()
    one.setNow(MONDAY - DAY_MS)
    await one.deliver(
      stamped(
        aMail({ to: 'Max Promise <max@friends.example>', at: one.now(), text: "I'll send you the plan on Wednesday." }),
      ),
      one.capture,
    )
  })
  await kith.run(6.9)
  expect(kith.sent.map(mail => [namesIn(mail.text).length, mail.text.includes('You promised')])).toEqual([
    [1, false],
    [1, false],
    [0, true],
  ])
}, 60_000)

test('whoever is named for a promise is not named for their silence on the next mornings, but within the week', async () => {
  const kith = await silent(NAMES.slice(0, 1))
  await env.DB.prepare(
    "INSERT INTO findings (id, owner_id, contact_id, message_id, kind, by, quote, place, said_at, due, due_at, state, source) SELECT 'f', owner_id, id, 'm', 'promise', 'owner', 'the deck by Monday', 0, 1, '2026-03-02', ?, 'open', 'rules' FROM contacts WHERE name = 'Ada Friend'",
  )
    .bind(MONDAY)
    .run()
  await kith.run(6.9)
  expect(kith.sent.map(mail => Math.floor((mail.at - MONDAY) / DAY_MS))).toEqual([0, 3])
  expect(kith.sent.map(mail => mail.text.includes('You promised'))).toEqual([true, false])
}, 60_000)

test('no circle takes all places: of two circles with three silent people each, the first three come from both', async () => {
  const kith = await silent(NAMES.slice(0, 6), async () => {
    for (const [index, name] of NAMES.slice(0, 6).entries()) {
      await env.DB.prepare(
        'INSERT INTO tags (owner_id, contact_id, tag) SELECT owner_id, id, ? FROM contacts WHERE name = ?',
      )
        .bind(index < 3 ? 'work' : 'friends', name)
        .run()
    }
  })
  await kith.tick()
  const told = namesIn(kith.sent[0]?.text ?? '').map(name => (NAMES.indexOf(name) < 3 ? 'work' : 'friends'))
  expect(new Set(told)).toEqual(new Set(['work', 'friends']))
}, 60_000)

test('after ten days of the owner’s silence to everybody nudges wait, and one mail to anybody lets them come', async () => {
  const kith = await silent(NAMES.slice(0, 1))
  await env.DB.prepare('UPDATE owners SET last_outbound_at = ?')
    .bind(MONDAY - 11 * DAY_MS)
    .run()
  await kith.run(3)
  expect(kith.sent).toEqual([])
  await seenActive(kith)
  await kith.run(1)
  expect(kith.sent.map(mail => mail.subject)).toEqual(['Ada'])
}, 60_000)

test('a week in which no schedule ran gives one digest, not seven; a pause gives none until it ends', async () => {
  const kith = await silent(NAMES.slice(0, 4))
  kith.setNow(MONDAY + 7 * DAY_MS)
  for (let tick = 0; tick < 4; tick++) await kith.tick()
  expect(kith.sent.length).toBe(1)
  await reply(kith, kith.sent[0]?.replyTo ?? '', 'pause 2 weeks')
  const before = kith.sent.length
  await kith.run(13)
  expect(kith.sent.length).toBe(before)
  await seenActive(kith)
  await kith.run(3)
  expect(kith.sent.length).toBe(before + 1)
}, 60_000)

test('digests come on the owner’s weekdays and hour alone', async () => {
  const kith = await silent(NAMES.slice(0, 7), async () => {
    await env.DB.prepare("UPDATE owners SET digest_days = 20, digest_time = '07:30'").run() // Wednesday and Friday
  })
  await env.DB.prepare('UPDATE owners SET next_digest_at = ?')
    .bind(Date.UTC(2026, 2, 4, 6, 30))
    .run()
  await kith.run(7)
  expect(kith.sent.map(mail => new Date(mail.at).toISOString().slice(0, 16))).toEqual([
    '2026-03-04T06:30',
    '2026-03-06T06:30',
  ])
}, 60_000)

test('a cadence that is ignored comes after D, 2D, 4D and 8D, the last one asks, and then there is silence', async () => {
  const kith = await silent(NAMES.slice(0, 1), async () => {
    await env.DB.prepare(
      "UPDATE contacts SET cadence = 'P30D', due_at = last_at + 30 * 86400000 WHERE name = 'Ada Friend'",
    ).run()
  })
  const lastAt = MONDAY - 60 * DAY_MS
  for (let week = 0; week < 60; week++) {
    await seenActive(kith)
    await kith.run(7)
  }
  const days = kith.sent.filter(mail => mail.subject === 'Ada').map(mail => Math.floor((mail.at - lastAt) / DAY_MS))
  // The first came late, on day 60: what follows keeps its pauses.
  expect(days[0]).toBe(60)
  expect(days.length).toBe(4)
  for (const [index, factor] of [1, 2, 4].entries()) {
    expect((days[index + 1] ?? 0) - (days[index] ?? 0)).toBeGreaterThanOrEqual(30 * factor)
  }
  expect(kith.sent.filter(mail => mail.text.includes('Keep, rarer, or let go?')).map(mail => mail.at)).toEqual([
    kith.sent.at(-1)?.at,
  ])
}, 120_000)

test('the dial moves when a silence is unusual: sparse waits longer than normal, gentle speaks sooner', async () => {
  const firstDay = async (dial: string) => {
    const kith = await aKith(START)
    await env.DB.prepare('UPDATE owners SET dial = ?').bind(dial).run()
    await written(kith, { name: 'Ada Friend', everyDays: 21, mails: 8, lastAt: MONDAY - 60 * DAY_MS })
    const [row] = await kith.rows<{ due: number }>(
      "SELECT due_at - last_at AS due FROM contacts WHERE name = 'Ada Friend'",
    )
    return (row?.due ?? 0) / DAY_MS
  }
  const [gentle, normal, sparse] = [await firstDay('gentle'), await firstDay('normal'), await firstDay('sparse')]
  expect(gentle).toBeLessThan(normal)
  expect(normal).toBeLessThan(sparse)
}, 60_000)
