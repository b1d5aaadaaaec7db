import { expect, test } from 'vitest'
import { addOwner } from '../../../src/flow/first-owner.ts'
import { tick } from '../../../src/flow/tick.ts'
import { randomOf } from '../../../src/local/demo/random.ts'
import { migrationsOf } from '../../../src/local/running/migrate.ts'
import { Deployment, OWNER, type RunEnd } from '../../../src/local/simulate/deployment.ts'
import { Post } from '../../../src/local/simulate/post.ts'
import { SqliteD1 } from '../../../src/local/simulate/sqlite-d1.ts'
import { together } from '../../../src/local/simulate/together.ts'
import { writtenMail } from '../../../src/local/simulate/written-mail.ts'
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../../src/time/instant.ts'

/** Monday, 08:00 in Berlin. */
const MONDAY: Instant = Date.UTC(2026, 2, 2, 7, 0)
const MIGRATIONS = await migrationsOf()

async function aDeployment() {
  const database = new SqliteD1(':memory:', MIGRATIONS)
  const kith = new Deployment(database, MONDAY, 'Europe/Berlin')
  await kith.open()
  const post = new Post()
  const write = (to: string, number: number, text = 'Hello.', at = kith.now) => {
    const raw = writtenMail({ to, at, text, id: `n${number}@keller.example`, subject: `Mail ${number}` })
    post.add({ raw, to: kith.capture(), from: OWNER }, at)
  }
  const rows = async (sql: string) => (await database.prepare(sql).all()).results
  /** A tick each minute, as the schedule does. */
  const minutes = async (count: number) => {
    for (let left = count; left > 0; left -= 1) {
      kith.now += MINUTE_MS
      await post.handOver(kith)
      await kith.run(tick)
    }
  }
  return { kith, post, write, rows, minutes }
}

/** Promises for Friday to so many people: all of them due on one morning. */
async function promises(count: number) {
  const given = await aDeployment()
  for (let number = 1; number <= count; number += 1) {
    given.write(`Person Nr${number} <p${number}@people.example>`, number, "I'll send you the plan by Friday.")
  }
  await given.post.handOver(given.kith)
  await given.minutes(3)
  given.kith.now = MONDAY + 4 * DAY_MS + HOUR_MS // Friday, 09:00
  return given
}

test('F04 d1-overloaded-10min: mail that comes while the database refuses is taken when it answers again', async () => {
  const { kith, post, write, rows, minutes } = await aDeployment()
  write('Anna Berg <anna@nordlicht.example>', 1)
  kith.plan = () => (kith.now < MONDAY + 10 * MINUTE_MS ? { ending: 'before', text: 1 } : null)
  await post.handOver(kith)
  expect(post.accepted).toEqual([])
  await minutes(40)
  expect(post.refused).toEqual([])
  expect(await rows('SELECT status FROM inbox')).toEqual([{ status: 'done' }])
  expect(await rows('SELECT name FROM contacts')).toEqual([{ name: 'Anna Berg' }])
})

test('F07 poison-kills-isolate: a mail that ends its isolate each time is tried five times, then dead, and said so', async () => {
  const { kith, post, write, rows } = await aDeployment()
  write('Anna Berg <anna@nordlicht.example>', 1)
  // The isolate ends right behind the claim, before anything could be written about it.
  await post.handOver(kith)
  await rows("UPDATE inbox SET status = 'processing', attempts = 1, processed_at = NULL, lease_until = 0, next_at = 0")
  for (let tries = 0; tries < 10; tries += 1) {
    const claimed = kith.calls + 2
    kith.plan = call => (call === claimed + 1 ? { ending: 'silent-before', text: 0 } : null)
    kith.now += 6 * MINUTE_MS
    await kith.run(tick)
  }
  expect(await rows('SELECT status, reason, attempts, raw IS NOT NULL AS kept FROM inbox')).toEqual([
    { status: 'dead', reason: 'failed-too-often', attempts: 5, kept: 1 },
  ])
})

test('a mail that fails has the number of its fault in its row and in the log, which holds no address, subject or word', async () => {
  const { kith, post, write, rows } = await aDeployment()
  write('Anna Berg <anna@nordlicht.example>', 1, 'A word about the lease.')
  kith.plan = call => (call === 3 ? { ending: 'before', text: 3 } : null)
  await post.handOver(kith)
  const [row] = await rows('SELECT status, error_id FROM inbox')
  expect(row).toMatchObject({ status: 'pending', error_id: expect.stringMatching(/^[a-z2-7]{8}$/) })
  const [line] = kith.logged.filter(one => one.startsWith('process-failed'))
  expect(line).toContain(String(row?.error_id))
  for (const word of ['anna', 'nordlicht', 'sam@', 'mail 1', 'lease', 'log+'])
    expect(kith.logged.join().toLowerCase()).not.toContain(word)
})

test('F08 head-of-line: one mail and three owners that fail each time keep nobody else waiting', async () => {
  const { kith, post, write, rows, minutes } = await aDeployment()
  write('Poison Pill <poison@people.example>', 1)
  await post.handOver(kith)
  await rows("UPDATE inbox SET status = 'pending', processed_at = NULL, next_at = 0, raw = NULL")
  for (let number = 2; number <= 101; number += 1) write(`Person Nr${number} <p${number}@people.example>`, number)
  await minutes(40)
  const [done] = await rows("SELECT count(*) AS count FROM inbox WHERE status = 'done' AND subject LIKE 'Mail %'")
  expect(done).toEqual({ count: 100 })
  // Three owners whose zone nobody knows any more cannot be planned for.
  for (const name of ['a', 'b', 'c']) await addOwner(`${name}@other.example`, 'UTC', kith.ports())
  await rows(`UPDATE owners SET digest_time = 'never', next_digest_at = 0 WHERE id <> '${kith.ownerId}'`)
  await rows(`UPDATE owners SET next_digest_at = 1 WHERE id = '${kith.ownerId}'`)
  await minutes(3)
  const [own] = await rows(`SELECT next_digest_at > ${kith.now} AS moved FROM owners WHERE id = '${kith.ownerId}'`)
  expect(own).toEqual({ moved: 1 })
})

test.each([2, 10])('F10 cron-twice: %i ticks at the same minute send one mail', async count => {
  const { kith } = await promises(3)
  const before = kith.sent.length
  const ticks = Array.from(
    { length: count },
    () =>
      (order: () => Promise<void>): Promise<RunEnd<unknown>> =>
        kith.run(tick, order),
  )
  await together(ticks, randomOf(count))
  expect(kith.sent.length - before).toBe(1)
})

test('F11 cron-missed-7-days: after seven dark days with 60 people due one mail comes, with five people, the rest on the days after', async () => {
  const { kith, minutes, rows } = await promises(60)
  await rows('UPDATE owners SET people_per_day = 5')
  kith.now += 7 * DAY_MS
  const before = kith.sent.length
  await minutes(30)
  expect(kith.sent.length - before).toBe(1)
  const told = () => rows("SELECT count(*) AS count FROM findings WHERE kind = 'promise' AND told_at IS NOT NULL")
  expect(await told()).toEqual([{ count: 5 }])
  for (let day = 0; day < 14; day += 1) {
    kith.now += DAY_MS - 2 * MINUTE_MS
    await minutes(2)
  }
  expect(await told()).toEqual([{ count: 60 }])
  // Twelve mornings for the sixty; those after remind once more of what is still open. One letter a day all the while.
  expect(kith.sent.length - before).toBe(15)
})

const CODES = {
  E_RATE_LIMIT_EXCEEDED: 'sent',
  E_INTERNAL_SERVER_ERROR: 'sent',
  E_DELIVERY_FAILED: 'sent',
  E_DAILY_LIMIT_EXCEEDED: 'sent',
  E_RECIPIENT_SUPPRESSED: 'failed',
  E_RECIPIENT_NOT_ALLOWED: 'failed',
  E_SENDER_NOT_VERIFIED: 'failed',
  E_VALIDATION_ERROR: 'failed',
  '': 'unknown',
} as const

test.each(Object.entries(CODES))('F13 F14 F15 send-errors: after "%s" a digest is %s', async (code, status) => {
  const { kith, minutes, rows } = await promises(1)
  const before = kith.sent.length
  const ports = kith.ports.bind(kith)
  const until = kith.now + HOUR_MS
  kith.ports = gate => ({
    ...ports(gate),
    send: async mail => {
      if (kith.now < until) throw Object.assign(new Error('refused'), code === '' ? {} : { code })
      return await ports(gate).send(mail)
    },
  })
  await minutes(8 * 60)
  expect(await rows("SELECT status FROM outbox WHERE kind = 'digest'")).toEqual([{ status }])
  expect(kith.sent.length - before).toBe(status === 'sent' ? 1 : 0)
  // What did not go out is told on the next morning.
  kith.now = MONDAY + 5 * DAY_MS + HOUR_MS - MINUTE_MS
  await minutes(5)
  expect(await rows("SELECT told_at IS NOT NULL AS told FROM findings WHERE kind = 'promise'")).toEqual([{ told: 1 }])
})

test('five people who are sent the same two words on the same day are written to, all of them', async () => {
  const { kith, post, write, rows } = await aDeployment()
  for (let number = 1; number <= 5; number += 1)
    write(`Person Nr${number} <p${number}@people.example>`, number, 'Thank you!')
  await post.handOver(kith)
  expect(await rows('SELECT count(*) AS count FROM messages')).toEqual([{ count: 5 }])
  expect(await rows('SELECT count(*) AS count FROM contacts WHERE last_at IS NOT NULL')).toEqual([{ count: 5 }])
})

test('F16 redelivery: the same kept mail given to processing again changes nothing', async () => {
  const { kith, post, write, rows, minutes } = await aDeployment()
  write('Anna Berg <anna@nordlicht.example>', 1)
  await post.handOver(kith)
  const before = await rows('SELECT * FROM contacts, messages')
  for (const mail of [...post.accepted]) post.add(mail, kith.now)
  await minutes(2)
  expect(await rows('SELECT * FROM contacts, messages')).toEqual(before)
})

test('F21 fairness: one owner with 500 mails that wait keeps another waiting for two ticks at most', async () => {
  const { kith, post, write, rows, minutes } = await aDeployment()
  for (let number = 1; number <= 60; number += 1) write(`Person Nr${number} <p${number}@people.example>`, number)
  await post.handOver(kith)
  await rows("UPDATE inbox SET status = 'pending', processed_at = NULL, lease_until = NULL, attempts = 0, next_at = 0")
  const other = await addOwner('olga@other.example', 'UTC', kith.ports())
  await rows(`INSERT INTO inbox (id, owner_id, purpose, envelope_from, envelope_to, dedupe_key, content_hash, received_at, raw, raw_size, status, next_at)
    SELECT 'theirs', '${other}', 'capture', envelope_from, envelope_to, 'k', content_hash, received_at, raw, raw_size, 'pending', 5 FROM inbox LIMIT 1`)
  await minutes(2)
  expect(await rows("SELECT status FROM inbox WHERE id = 'theirs'")).toEqual([{ status: 'held' }])
})

test('F22 budget: whatever waits, a tick makes at most 40 calls', async () => {
  const { kith, post, write, minutes } = await promises(40)
  for (let number = 100; number < 160; number += 1) write(`New Nr${number} <n${number}@people.example>`, number)
  kith.plan = call => (call % 9 === 0 ? { ending: 'before', text: 1 } : null)
  await post.handOver(kith)
  kith.plan = () => null
  for (let turn = 0; turn < 20; turn += 1) {
    const before = kith.calls
    kith.now += 6 * MINUTE_MS
    await kith.run(tick)
    expect(kith.calls - before).toBeLessThanOrEqual(40)
  }
  await minutes(1)
})

test('an invariant that does not hold is named once a week in the log and under Activity, without a word of anybody', async () => {
  const { kith, post, write, rows } = await aDeployment()
  write('Anna Berg <anna@nordlicht.example>', 1)
  await post.handOver(kith)
  await rows('UPDATE contacts SET last_at = 5')
  kith.logged.length = 0
  kith.now = Date.UTC(2026, 2, 12) // a Thursday at midnight
  await kith.run(tick)
  kith.now += HOUR_MS
  await kith.run(tick)
  expect(kith.logged.filter(line => line.startsWith('invariant-broken'))).toEqual([
    'invariant-broken {"invariant":"I6-last-contact","rows":1}',
  ])
  expect(await rows("SELECT source, sentence FROM actions WHERE kind = 'invariant-broken'")).toEqual([
    {
      source: 'system',
      sentence: 'Kith found 1 of its rows in disagreement (I6-last-contact). Nothing was deleted. Please report it.',
    },
  ])
})
