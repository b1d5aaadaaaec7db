import { expect, test } from 'vitest'
import { addOwner } from '../../src/flow/first-owner.ts'
import { release } from '../../src/flow/hold.ts'
import { InboxId } from '../../src/ids.ts'
import { captureAddress } from '../../src/nudge/recipient.ts'
import { captureToken, hashOf } from '../../src/nudge/tokens.ts'
import { owners } from '../../src/store/schema.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, OWNER, SECRET, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

const ANNA = 'Anna Berg <anna@nordlicht.example>'
const outcome = 'SELECT status, reason FROM inbox'
const nobody = async (kith: Awaited<ReturnType<typeof aKith>>) => {
  expect(await kith.rows('SELECT id FROM contacts')).toEqual([])
  await kith.tick()
  expect(kith.sent).toEqual([])
}

test('A01 a forged owner whose domain has no policy is held, makes nobody, and nothing goes out', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(aMail({ to: ANNA, at: MONDAY }), { dmarc: 'fail' }), kith.capture, 'x@evil.example')
  expect(await kith.rows(outcome)).toEqual([{ status: 'held', reason: 'authentication-failed' }])
  await nobody(kith)
})

test('A03 a verdict that the sender wrote himself is none', async () => {
  const kith = await aKith()
  const forged = `Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=keller.example\r\n${aMail({ to: ANNA, at: MONDAY })}`
  await kith.deliver(forged, kith.capture)
  expect(await kith.rows(outcome)).toEqual([{ status: 'held', reason: 'unverified' }])
  await nobody(kith)
})

test('A07 a mail without any verdict is held, and a press releases it with its own time', async () => {
  const kith = await aKith()
  await kith.deliver(aMail({ to: ANNA, at: MONDAY - 60_000 }), kith.capture)
  expect(await kith.rows(outcome)).toEqual([{ status: 'held', reason: 'unverified' }])
  await nobody(kith)
  kith.setNow(MONDAY + 3 * DAY_MS)
  const [owner] = await kith.ports().db.select().from(owners)
  const [row] = await kith.rows<{ id: string }>('SELECT id FROM inbox')
  if (!owner || !row) throw new Error('nothing was held')
  expect(await release(kith.ports(), owner, InboxId.parse(row.id), 'once')).toEqual({ ok: true })
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT name, last_at FROM contacts')).toEqual([
    { name: 'Anna Berg', last_at: MONDAY - 60_000 },
  ])
})

test('A16 a second confirmed address is the owner; one that is not confirmed is asked about', async () => {
  const kith = await aKith()
  const second = 'sam@home.example'
  const db = kith.ports().db.$client
  await db
    .prepare('INSERT INTO owner_addresses (owner_id, address, created_at) VALUES (?, ?, ?)')
    .bind(kith.ownerId, second, MONDAY)
    .run()
  await kith.deliver(
    stamped(aMail({ from: second, to: ANNA, at: MONDAY, id: 'one@home.example' }), { from: second }),
    kith.capture,
    second,
  )
  expect(await kith.rows(outcome)).toEqual([{ status: 'held', reason: 'address-unconfirmed' }])
  await db.prepare('UPDATE owner_addresses SET confirmed_at = ? WHERE address = ?').bind(MONDAY, second).run()
  await kith.deliver(
    stamped(aMail({ from: second, to: ANNA, at: MONDAY, id: 'two@home.example' }), { from: second }),
    kith.capture,
    second,
  )
  expect(await kith.rows(`${outcome} ORDER BY status`)).toContainEqual({ status: 'done', reason: null })
  expect(await kith.rows('SELECT name FROM contacts')).toEqual([{ name: 'Anna Berg' }])
})

test('A19 a byte-identical mail sent again is the same mail', async () => {
  const kith = await aKith()
  const mail = stamped(aMail({ to: ANNA, at: MONDAY }))
  expect((await kith.deliver(mail, kith.capture)).kind).toBe('kept')
  kith.setNow(MONDAY + DAY_MS)
  expect((await kith.deliver(mail, kith.capture)).kind).toBe('known')
  expect(await kith.rows('SELECT id FROM messages')).toHaveLength(1)
})

test('A21 a wrong, cut, old or missing token is refused in one way and leaves nothing', async () => {
  const kith = await aKith()
  const token = kith.capture.slice(4, 24)
  for (const to of [
    'log@kith.test',
    'log+@kith.test',
    `log+${token.slice(0, 19)}@kith.test`,
    `log+${'a'.repeat(20)}@kith.test`,
    'r+aaaa@kith.test',
    `log+${token}@other.test`,
    '',
    'nobody',
  ]) {
    const received = await kith.deliver(stamped(aMail({ to: ANNA, at: MONDAY })), to)
    expect([to, received]).toEqual([to, { kind: 'refused', reason: 'no-such-address' }])
  }
  expect(await kith.rows('SELECT id FROM inbox')).toEqual([])
})

test('A22 a contact who answers to the capture address is held and makes nobody', async () => {
  const kith = await aKith()
  const anna = 'anna@nordlicht.example'
  const mail = aMail({ from: ANNA, to: `${OWNER}, ${kith.capture}`, at: MONDAY })
  await kith.deliver(stamped(mail, { from: anna }), kith.capture, anna)
  expect(await kith.rows(outcome)).toEqual([{ status: 'held', reason: 'not-owner' }])
  await nobody(kith)
})

test('A23 a rotated token is good for 29 days and refused after 31', async () => {
  const kith = await aKith()
  const db = kith.ports().db.$client
  await db
    .prepare('UPDATE capture_tokens SET valid_until = ?')
    .bind(MONDAY + 30 * DAY_MS)
    .run()
  kith.setNow(MONDAY + 29 * DAY_MS)
  expect((await kith.deliver(stamped(aMail({ to: ANNA, at: kith.now() })), kith.capture)).kind).toBe('kept')
  kith.setNow(MONDAY + 31 * DAY_MS)
  expect((await kith.deliver(stamped(aMail({ to: ANNA, at: kith.now() })), kith.capture)).kind).toBe('refused')
})

test("A24 one owner's token with another owner's sender is held for nobody's people; A25 two capture addresses keep one each", async () => {
  const kith = await aKith()
  const other = 'kim@lark.example'
  const otherId = await addOwner(other, 'Europe/Paris', kith.ports())
  const otherCapture = captureAddress(await captureToken(SECRET, otherId, 0), 'kith.test')
  const theirs = aMail({ from: other, to: ANNA, at: MONDAY, id: 'theirs@lark.example' })
  await kith.deliver(stamped(theirs, { from: other }), kith.capture, other)
  expect(await kith.rows('SELECT status, reason, owner_id FROM inbox')).toEqual([
    { status: 'held', reason: 'not-owner', owner_id: kith.ownerId },
  ])
  expect(await kith.rows('SELECT id FROM contacts')).toEqual([])
  const mine = stamped(aMail({ to: ANNA, at: MONDAY, id: 'both@keller.example' }))
  const forThem = stamped(aMail({ from: other, to: ANNA, at: MONDAY, id: 'both@keller.example' }), { from: other })
  await kith.deliver(mine, kith.capture)
  await kith.deliver(forThem, otherCapture, other)
  expect(await kith.rows('SELECT owner_id FROM contacts ORDER BY owner_id')).toEqual(
    [kith.ownerId, otherId].sort().map(owner_id => ({ owner_id })),
  )
})

test('a new address is confirmed by a vouched-for mail from it to the one-time address, and by nothing else', async () => {
  const kith = await aKith()
  const token = 'abcdefghijklmnop'
  const db = kith.ports().db.$client
  const add =
    'INSERT INTO owner_addresses (owner_id, address, created_at, confirm_hash, confirm_until) VALUES (?, ?, ?, ?, ?)'
  await db
    .prepare(add)
    .bind(kith.ownerId, 'sam@home.example', MONDAY, await hashOf(token), MONDAY + DAY_MS)
    .run()
  const to = `confirm+${token}@kith.test`
  const confirmed = async () => (await kith.rows('SELECT 1 FROM owner_addresses WHERE confirmed_at IS NOT NULL')).length
  const from = (address: string, dmarc: string, id: string) =>
    kith.deliver(stamped(aMail({ from: address, to, at: MONDAY, id }), { from: address, dmarc }), to, address)
  await from('sam@home.example', 'fail', 'a@x.example')
  await from('eve@home.example', 'pass', 'b@x.example')
  expect(await confirmed()).toBe(1)
  await from('sam@home.example', 'pass', 'c@x.example')
  expect(kith.faults).toEqual([])
  expect(await confirmed()).toBe(2)
})
