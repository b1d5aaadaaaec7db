import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { databaseOf } from '../../src/store/database.ts'
import { endLeases, nextDueAt } from '../../src/store/next-due.ts'
import { MINUTE_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, stamped } from '../flow/a-kith.ts'

const MAIL = [
  'From: Sam Keller <sam@keller.example>',
  'To: Anna Berg <anna.berg@nordlicht.example>',
  'Subject: Hello',
  'Message-ID: <hello@keller.example>',
  'Date: Mon, 02 Mar 2026 07:30:00 +0100',
  '',
  'Good morning, Anna.',
].join('\r\n')
const DIGEST = MONDAY + 60 * MINUTE_MS // 09:00 in Berlin

let kith: Awaited<ReturnType<typeof aKith>>
const due = () => nextDueAt(databaseOf(env.DB))
const waitingMail = (status: string, nextAt: number, leaseUntil: number) =>
  kith.rows(
    `INSERT INTO inbox (id, owner_id, purpose, envelope_from, envelope_to, dedupe_key, content_hash, received_at, raw_size, status, next_at, lease_until)
     VALUES ('i1', ?, 'capture', '', '', 'k', 'h', 0, 0, ?, ?, ?)`,
    kith.ownerId,
    status,
    nextAt,
    leaseUntil,
  )

beforeEach(async () => {
  kith = await aKith()
})

test('with nothing waiting the next thing is the digest of the next morning', async () => {
  expect(await due()).toBe(DIGEST)
})

test('a filed mail leaves nothing waiting but the morning', async () => {
  await kith.deliver(stamped(MAIL), kith.capture)
  await kith.tick()
  expect(await due()).toBe(DIGEST)
})

test('a mail whose try was interrupted waits for the end of its lease, unless the leases are ended', async () => {
  await waitingMail('processing', MONDAY, MONDAY + 5 * MINUTE_MS)
  expect(await due()).toBe(MONDAY + 5 * MINUTE_MS + 1)
  await endLeases(databaseOf(env.DB), MONDAY)
  expect(await due()).toBe(MONDAY)
})

test('a mail that is done or held waits for nothing', async () => {
  await waitingMail('held', MONDAY, MONDAY)
  expect(await due()).toBe(DIGEST)
})

test('a reminder counts from its minute only where an hour was named', async () => {
  const remind = (id: string, exact: number) =>
    kith.rows(
      'INSERT INTO reminders (id, owner_id, text, at, exact) VALUES (?, ?, ?, ?, ?)',
      id,
      kith.ownerId,
      'call',
      MONDAY + MINUTE_MS,
      exact,
    )
  await remind('r1', 0)
  expect(await due()).toBe(DIGEST)
  await remind('r2', 1)
  expect(await due()).toBe(MONDAY + MINUTE_MS)
})
