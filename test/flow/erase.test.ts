import { getTableName } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { eraseOwner, OWNED_TABLES } from '../../src/flow/erase-owner.ts'
import { addOwner, ensureFirstOwner } from '../../src/flow/first-owner.ts'
import { forgetContact } from '../../src/flow/forget.ts'
import { processMail } from '../../src/flow/process.ts'
import { receive } from '../../src/flow/receive.ts'
import { ContactId, OwnerId } from '../../src/ids.ts'
import { captureAddress } from '../../src/nudge/recipient.ts'
import { captureToken } from '../../src/nudge/tokens.ts'
import { brokenInvariants } from '../../src/store/invariants.ts'
import { neverLog, owners } from '../../src/store/schema.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aToldPromise } from './a-digest.ts'
import { fullDump } from './a-dump.ts'
import { aKith, MONDAY, OWNER, SECRET, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

type Kith = Awaited<ReturnType<typeof aKith>>

async function ownerRow(kith: Kith) {
  const [owner] = await kith.ports().db.select().from(owners)
  if (!owner) throw new Error('no owner')
  return owner
}

async function forget(kith: Kith, name: string) {
  const [row] = await kith.rows<{ id: string }>('SELECT id FROM contacts WHERE name = ?', name)
  return forgetContact(kith.ports(), await ownerRow(kith), ContactId.parse(row?.id))
}

/** What of Anna is anywhere in the database. */
async function traces(words: readonly string[]): Promise<readonly string[]> {
  const dump = await fullDump()
  return words.filter(word => dump.includes(word.toLowerCase()))
}

const ANNA = ['anna.berg@nordlicht.example', 'anna berg', 'nordlicht.example', 'lisbon', 'the deck', 'anna']

test('H01 after somebody is forgotten no row, index, letter or raw mail holds their address, name or subject', async () => {
  const kith = await aToldPromise()
  await kith.answer('note: Anna Berg likes walks')
  await kith.answer('xyzzy plugh')
  await kith.answer('done')
  const both = aMail({
    to: 'Anna Berg <anna.berg@nordlicht.example>, Ben Okafor <ben@acme.example>',
    subject: 'Lunch of three',
    text: 'Dear Anna, dear Ben, is Thursday good for you?',
    at: kith.now(),
    id: 'three@keller.example',
  })
  await kith.deliver(stamped(both), kith.capture)
  const ben = aMail({
    to: 'Ben Okafor <ben@acme.example>',
    subject: 'What Anna Berg said',
    text: "I'll ask anna.berg@nordlicht.example and Anna Berg by Friday.",
    at: kith.now(),
    id: 'ben@keller.example',
  })
  await kith.deliver(stamped(ben), kith.capture)
  const leaked = aMail({
    from: 'Anna Berg <anna.berg@nordlicht.example>',
    to: OWNER,
    at: kith.now(),
    id: 'a@n.example',
  })
  await kith.deliver(
    stamped(leaked, { from: 'anna.berg@nordlicht.example' }),
    kith.capture,
    'anna.berg@nordlicht.example',
  )
  await kith.tick()
  expect(kith.faults).toEqual([])
  expect(await traces(ANNA)).toEqual(ANNA)
  expect(await forget(kith, 'Anna Berg')).toEqual({ addresses: 1 })
  expect(await traces(ANNA)).toEqual([])
  expect(await kith.rows('SELECT name FROM contacts')).toEqual([{ name: 'Ben Okafor' }])
  expect(await kith.rows("SELECT subject FROM messages WHERE key LIKE '%three%'")).toEqual([
    { subject: 'Lunch of three' },
  ])
  expect(await brokenInvariants(kith.ports().db, kith.now())).toEqual([])
})

test('H01 a mail that waited while its person was forgotten, and one that comes later, leave nothing of them', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  const late = stamped(
    aMail({
      to: 'Anna Berg <anna.berg@nordlicht.example>',
      subject: 'Lisbon again',
      text: 'Anna, the deck is here.',
      at: MONDAY,
      id: 'late@keller.example',
    }),
  )
  const bytes = new TextEncoder().encode(late)
  const incoming = () => ({
    from: OWNER,
    to: kith.capture,
    raw: new Response(bytes).body ?? new ReadableStream<Uint8Array>(),
    rawSize: bytes.length,
  })
  const received = await receive(incoming(), kith.ports())
  if (received.kind !== 'kept') throw new Error('not kept')
  await forget(kith, 'Anna Berg')
  await processMail(received.waiting, kith.ports())
  expect(kith.faults).toEqual([])
  await kith.deliver(late.replace('late@', 'later@').replace('Lisbon again', 'Lisbon once more'), kith.capture)
  await kith.tick()
  await kith.run(3)
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT id FROM contacts')).toEqual([])
  expect(await traces(ANNA)).toEqual([])
})

test('B12 an answer to an old letter about somebody who was forgotten does nothing and brings nobody back', async () => {
  const kith = await aToldPromise()
  await forget(kith, 'Anna Berg')
  await kith.answer('2 weeks')
  await kith.answer('note: Anna is CTO now')
  await kith.tick()
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT id FROM contacts')).toEqual([])
  expect(await kith.rows('SELECT id FROM reminders')).toEqual([])
  expect(await kith.rows("SELECT sentence FROM actions WHERE source = 'reply'")).toEqual([])
})

test('H01 an answer to a letter about somebody who was forgotten, and a report that names them, keep no name', async () => {
  const kith = await aToldPromise()
  await forget(kith, 'Anna Berg')
  const answer = { to: kith.digest.replyTo, subject: 'Re: Anna Berg: call about Lisbon', at: kith.now() }
  for (const [index, text] of ['done', 'xyzzy plugh'].entries())
    await kith.deliver(stamped(aMail({ ...answer, text, id: `late-${index}@keller.example` })), kith.digest.replyTo)
  const report = [
    '--b1',
    'Content-Type: text/plain',
    '',
    'This mail could not be delivered.',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example',
    '',
    'Final-Recipient: rfc822; anna.berg@nordlicht.example',
    'Action: failed',
    'Status: 5.1.1',
    '--b1--',
  ].join('\r\n')
  const from = 'mailer-daemon@mail.example'
  const bounce = aMail({
    to: OWNER,
    from,
    text: report,
    at: kith.now(),
    id: 'b@mail.example',
  })
  await kith.deliver(
    stamped(bounce.replace(/Content-Type: text\/plain[^\r\n]*/, 'Content-Type: multipart/report; boundary=b1'), {
      from,
    }),
    kith.capture,
  )
  expect(kith.faults).toEqual([])
  expect(await kith.rows("SELECT status FROM inbox WHERE reason = 'automatic'")).toEqual([{ status: 'done' }])
  expect(await traces(ANNA)).toEqual([])
})

test('H01 a letter that told somebody else to work where the forgotten did, while the two were joined by mistake, loses its words', async () => {
  const kith = await aToldPromise()
  await kith.rows(
    "INSERT INTO positions (id, owner_id, contact_id, title, organization, first_seen, last_seen, source) SELECT 'p', owner_id, id, 'Editor', 'Nordwind GmbH', 1, 1, 'signature' FROM contacts WHERE name = 'Anna Berg'",
  )
  await kith.rows(
    "INSERT INTO outbox (id, owner_id, key, kind, recipient, subject, text, html, reply_to, headers, status, attempts, next_at, created_at, expires_at) SELECT 'l', owner_id, 'digest:other', kind, recipient, 'Ben', 'Ben Okafor, now at Nordwind GmbH', '', reply_to, '{}', 'sent', 1, 0, 1, 1 FROM outbox WHERE kind = 'digest' LIMIT 1",
  )
  await forget(kith, 'Anna Berg')
  expect(await traces(['nordwind'])).toEqual([])
})

test('H12 of whom Kith must not write down there is a keyed hash alone, and their mail makes nobody', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await forget(kith, 'Anna Berg')
  const kept = await kith.rows<{ kind: string; value: string }>('SELECT kind, value FROM never_log')
  expect(kept.map(row => [row.kind, /^[0-9a-f]{64}$/.test(row.value)])).toEqual([['hash', true]])
  for (const day of [1, 30, 400]) {
    kith.setNow(MONDAY + day * DAY_MS)
    const again = aMail({ to: 'Anna Berg <anna.berg@nordlicht.example>', at: kith.now() })
    await kith.deliver(stamped(again), kith.capture)
  }
  expect(await kith.rows('SELECT id FROM contacts')).toEqual([])
  expect(await kith.rows('SELECT id FROM messages')).toEqual([])
})

test('H03 after an owner is erased no row of theirs stands, their capture address is refused, and nothing makes them again', async () => {
  const kith = await aToldPromise()
  const other = 'kim@lark.example'
  const otherId = await addOwner(other, 'Europe/Paris', kith.ports())
  const otherCapture = captureAddress(await captureToken(SECRET, otherId, 0), 'kith.test')
  const theirs = aMail({ from: other, to: 'Uma Roy <uma@delta.example>', at: kith.now(), id: 'u@lark.example' })
  await kith.deliver(stamped(theirs, { from: other }), otherCapture, other)
  const db = kith.ports().db.$client
  await db
    .prepare('INSERT INTO sessions (hash, owner_id, created_at, seen_at, expires_at) VALUES (?, ?, 0, 0, 9e15)')
    .bind('f'.repeat(64), kith.ownerId)
    .run()
  await eraseOwner(kith.ports(), OwnerId.parse(kith.ownerId))
  expect(OWNED_TABLES.length).toBeGreaterThan(15)
  for (const table of OWNED_TABLES.filter(one => one !== neverLog)) {
    const name = getTableName(table)
    expect([name, await kith.rows(`SELECT * FROM "${name}" WHERE owner_id = ?`, kith.ownerId)]).toEqual([name, []])
  }
  expect(await traces([...ANNA, OWNER, 'keller.example'])).toEqual([])
  expect(await traces(['uma roy', other])).toEqual(['uma roy', other])
  expect((await kith.deliver(stamped(toAnna), kith.capture)).kind).toBe('refused')
  expect((await kith.answer('2 weeks')).kind).toBe('refused')
  // A new isolate begins with the same settings.
  await ensureFirstOwner({ ...kith.ports(), settings: { ...kith.ports().settings } })
  expect(await kith.rows('SELECT id FROM owners')).toEqual([{ id: otherId }])
  await kith.tick()
})

test('H03 an owner who was erased may begin anew by an explicit wish', async () => {
  const kith = await aKith()
  await eraseOwner(kith.ports(), OwnerId.parse(kith.ownerId))
  await addOwner(OWNER, 'Europe/Berlin', kith.ports())
  expect(await kith.rows('SELECT id FROM owners')).toEqual([{ id: kith.ownerId }])
  expect(await kith.rows('SELECT * FROM never_log')).toEqual([])
})
