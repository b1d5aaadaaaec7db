import { expect, test } from 'vitest'
import { addOwner } from '../../src/flow/first-owner.ts'
import { processMail } from '../../src/flow/process.ts'
import { receive } from '../../src/flow/receive.ts'
import { tick } from '../../src/flow/tick.ts'
import { captureAddress } from '../../src/nudge/recipient.ts'
import { captureToken } from '../../src/nudge/tokens.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/time/instant.ts'
import worker from '../../src/worker.ts'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, MONDAY, OWNER, SECRET, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'
import { watched } from './watched.ts'

function incoming(raw: string, to: string, from = OWNER) {
  const bytes = new TextEncoder().encode(raw)
  return { from, to, raw: new Response(bytes).body ?? new ReadableStream<Uint8Array>(), rawSize: bytes.length }
}

test('F04 while the database is overloaded a mail is not taken over, and the sender who tries again loses nothing', async () => {
  const kith = await aKith()
  const down = watched(kith, () => new Error('D1_ERROR: D1 DB is overloaded. Too many requests queued.'))
  for (let minute = 0; minute < 10; minute++) {
    kith.setNow(MONDAY + minute * MINUTE_MS)
    await expect(receive(incoming(stamped(toAnna), kith.capture), down.ports())).rejects.toThrow()
  }
  // An overloaded database is not hammered: one call a try.
  expect(down.calls()).toBe(10)
  expect(await kith.rows('SELECT id FROM inbox')).toEqual([])
  kith.setNow(MONDAY + 12 * MINUTE_MS)
  expect((await kith.deliver(stamped(toAnna), kith.capture)).kind).toBe('kept')
  expect(await kith.rows('SELECT name FROM contacts')).toEqual([{ name: 'Anna Berg' }])
})

test('F06 whatever fails of our own, a mail is never rejected: it is thrown back for another try, or kept', async () => {
  const kith = await aKith()
  const clean = watched(kith)
  await receive(incoming(stamped(toAnna), kith.capture), clean.ports())
  for (let failing = 1; failing <= clean.calls() + 1; failing++) {
    const broken = watched(kith, call => (call === failing ? new Error('broken') : null))
    const mail = stamped(aMail({ to: 'Ida <ida@neighbour.example>', at: MONDAY, id: `${failing}@keller.example` }))
    const outcome = await receive(incoming(mail, kith.capture), broken.ports()).catch(() => ({
      kind: 'thrown' as const,
    }))
    expect(['thrown', 'kept', 'known']).toContain(outcome.kind)
  }
  // The door itself: a database that is not there throws, and the mail is not rejected.
  const rejected: string[] = []
  const message = {
    ...incoming(stamped(toAnna), kith.capture),
    headers: new Headers(),
    setReject: (reason: string) => rejected.push(reason),
  }
  const nothing = {
    DB: new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('gone')
        },
      },
    ),
    DOMAIN: 'kith.test',
    SECRET,
  }
  const door: unknown = Reflect.get(worker, 'email')
  if (typeof door !== 'function') throw new Error('no door')
  await expect(Promise.resolve().then(() => door(message, nothing, { waitUntil: () => {} }))).rejects.toThrow()
  expect(rejected).toEqual([])
})

test('F08 one mail that fails each time holds up none of a hundred others', async () => {
  const kith = await aKith()
  const keep = (raw: string) => receive(incoming(raw, kith.capture), kith.ports())
  await keep(stamped(toAnna))
  for (let index = 0; index < 100; index++) {
    await keep(
      stamped(aMail({ to: `P${index} Moe <p${index}@crowd.example>`, at: MONDAY, id: `${index}@keller.example` })),
    )
  }
  // The poison: its row claims to be a reply of a letter that is not JSON-readable at all, so that reading it throws.
  await kith
    .ports()
    .db.$client.prepare("UPDATE inbox SET owner_id = 'x' || owner_id WHERE raw LIKE '%to-anna@keller%'")
    .run()
  for (let minute = 0; minute < 30; minute++) {
    kith.setNow(MONDAY + 6 * MINUTE_MS + minute * MINUTE_MS)
    await kith.tick()
  }
  expect(
    await kith.rows("SELECT count(*) AS n FROM inbox WHERE status = 'done' AND raw LIKE '%crowd.example%'"),
  ).toEqual([{ n: 100 }])
}, 60_000)

test("F21 behind another owner's fifty thousand waiting mails, an owner's mail is done within two ticks", async () => {
  const kith = await aKith()
  const other = 'kim@lark.example'
  const otherId = await addOwner(other, 'Europe/Paris', kith.ports())
  const theirs = captureAddress(await captureToken(SECRET, otherId, 0), 'kith.test')
  await kith
    .ports()
    .db.$client.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
      INSERT INTO inbox (id, owner_id, purpose, envelope_from, envelope_to, dedupe_key, content_hash, received_at, raw, raw_size, status, next_at)
      SELECT 'pile-' || i, ?, 'capture', '', '', 'pile-' || i, '', ?, 'From: x@y.example' || char(10) || char(10) || 'x', 20, 'pending', ? FROM n`,
    )
    .bind(kith.ownerId, MONDAY, MONDAY)
    .run()
  const mail = aMail({ from: other, to: 'Uma Roy <uma@delta.example>', at: MONDAY, id: 'u@lark.example' })
  kith.setNow(MONDAY + MINUTE_MS)
  await receive(incoming(stamped(mail, { from: other }), theirs, other), kith.ports())
  for (let tried = 1; tried <= 2; tried++) {
    kith.setNow(MONDAY + 7 * MINUTE_MS + tried * MINUTE_MS)
    await kith.tick()
  }
  expect(await kith.rows('SELECT status FROM inbox WHERE owner_id = ?', otherId)).toEqual([{ status: 'done' }])
}, 60_000)

test('F22 a tick with more to do than fits makes at most forty calls to the database, and the next goes on', async () => {
  const kith = await aKith()
  for (let index = 0; index < 12; index++) {
    const address = `o${index}@owners.example`
    const id = await addOwner(address, 'Europe/Berlin', kith.ports())
    const capture = captureAddress(await captureToken(SECRET, id, 0), 'kith.test')
    const text = "I'll send you the plan on Tuesday."
    const mail = (n: number) =>
      stamped(
        aMail({
          from: address,
          to: `P${n} Moe <p${n}@crowd.example>`,
          at: MONDAY,
          text,
          id: `${n}-${index}@o.example`,
        }),
        { from: address },
      )
    await kith.deliver(mail(1), capture, address)
    await receive(incoming(mail(2), capture, address), kith.ports())
    await kith
      .ports()
      .db.$client.prepare('INSERT INTO reminders (id, owner_id, text, at, exact) VALUES (?, ?, ?, ?, 1)')
      .bind(`${'abcdefghijkl'[index]}`.repeat(16), id, 'call home', MONDAY)
      .run()
  }
  let ticks = 0
  for (let at = MONDAY + DAY_MS + HOUR_MS; ticks < 60; ticks += 1, at += MINUTE_MS) {
    kith.setNow(at)
    const counting = watched(kith)
    await tick(counting.ports())
    expect(counting.calls()).toBeLessThanOrEqual(40)
  }
  expect(kith.faults).toEqual([])
  expect(await kith.rows("SELECT id FROM inbox WHERE status IN ('pending', 'processing')")).toEqual([])
  expect(await kith.rows("SELECT id FROM outbox WHERE status = 'queued'")).toEqual([])
  const told = await kith.rows("SELECT DISTINCT owner_id FROM outbox WHERE kind = 'digest' AND status = 'sent'")
  expect(told).toHaveLength(12)
  expect(await kith.rows("SELECT id FROM reminders WHERE state = 'open' AND exact = 1")).toEqual([])
}, 60_000)

test('F16 the sweep and the queue may hand over the same mail at once: one of them does it', async () => {
  const kith = await aKith()
  const received = await receive(incoming(stamped(toAnna), kith.capture), kith.ports())
  if (received.kind !== 'kept') throw new Error('not kept')
  const { id } = received.waiting
  kith.setNow(MONDAY + 6 * MINUTE_MS)
  await Promise.all([processMail(id, kith.ports()), processMail(id, kith.ports()), kith.tick()])
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT status, attempts FROM inbox')).toEqual([{ status: 'done', attempts: 2 }])
  expect(await kith.rows("SELECT id FROM messages WHERE source = 'captured'")).toHaveLength(1)
})

test('F19 a mail whose isolate was replaced in the middle of its work is taken up again within five minutes', async () => {
  const kith = await aKith()
  const received = await receive(incoming(stamped(toAnna), kith.capture), kith.ports())
  expect(received.kind).toBe('kept')
  kith.setNow(MONDAY + 4 * MINUTE_MS)
  await kith.tick()
  expect(await kith.rows('SELECT status FROM inbox')).toEqual([{ status: 'processing' }])
  kith.setNow(MONDAY + 5 * MINUTE_MS + 1)
  await kith.tick()
  expect(await kith.rows('SELECT status, attempts FROM inbox')).toEqual([{ status: 'done', attempts: 2 }])
  expect(await kith.rows('SELECT name FROM contacts')).toEqual([{ name: 'Anna Berg' }])
})
