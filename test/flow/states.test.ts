import { expect, test } from 'vitest'
import { deliverLetter, deliverWaiting } from '../../src/flow/deliver.ts'
import { faultName } from '../../src/flow/fault-name.ts'
import { discard, type ReleaseHow, release } from '../../src/flow/hold.ts'
import { processMail } from '../../src/flow/process.ts'
import { receive } from '../../src/flow/receive.ts'
import { tick } from '../../src/flow/tick.ts'
import { InboxId, type OutboxId } from '../../src/ids.ts'
import { waitingLetters } from '../../src/store/outbox.ts'
import { owners } from '../../src/store/schema.ts'
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../src/time/instant.ts'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'
import { seenActive, written } from './silent-friends.ts'
import { watched } from './watched.ts'

type Kith = Awaited<ReturnType<typeof aKith>>

function incoming(kith: Kith, from = OWNER) {
  const bytes = new TextEncoder().encode(stamped(toAnna))
  return { from, to: kith.capture, raw: new Response(bytes).body ?? new ReadableStream(), rawSize: bytes.length }
}

/** A mail that has been kept and not read. */
async function kept(kith: Kith) {
  const received = await receive(incoming(kith), kith.ports())
  if (received.kind !== 'kept') throw new Error('not kept')
  return received.waiting
}

/** A letter that waits: Kith's first answer to its owner. */
async function aWaitingLetter(kith: Kith): Promise<OutboxId> {
  await kith.deliver(stamped(toAnna), kith.captureWith('xyzzy'))
  const [id] = await waitingLetters(kith.ports().db, kith.now(), 1)
  if (!id) throw new Error('no letter')
  return id
}

const broken = () => new Error('broken')

test('a mail from nobody is kept with an empty sender', async () => {
  const kith = await aKith()
  expect((await receive(incoming(kith, '<>'), kith.ports())).kind).toBe('kept')
  expect(await kith.rows('SELECT envelope_from FROM inbox')).toEqual([{ envelope_from: '' }])
})

test('F04 a lost connection is tried again at once, three times at most; any other fault is not', async () => {
  const lost = () => new Error('D1_ERROR: Network connection lost.')
  const kith = await aKith()
  const ever = watched(kith, lost)
  await expect(receive(incoming(kith), ever.ports())).rejects.toThrow()
  const other = watched(kith, broken)
  await expect(receive(incoming(kith), other.ports())).rejects.toThrow()
  const once = watched(kith, call => (call === 1 ? lost() : null))
  expect((await receive(incoming(kith), once.ports())).kind).toBe('kept')
  expect([ever.calls(), other.calls(), once.calls()]).toEqual([3, 1, 2])
  expect(kith.logged).toEqual(['keep-again {"tried":1}', 'keep-again {"tried":2}', 'keep-again {"tried":1}'])
})

test('F16 a try whose lease went to a later one writes nothing and is no fault', async () => {
  const kith = await aKith()
  const waiting = await kept(kith)
  kith.setNow(MONDAY + 6 * MINUTE_MS)
  await processMail(waiting.id, kith.ports())
  const before = await kith.rows('SELECT * FROM messages')
  expect(await processMail(waiting, kith.ports())).toBe(0)
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT status, attempts FROM inbox')).toEqual([{ status: 'done', attempts: 2 }])
  expect(await kith.rows('SELECT * FROM messages')).toEqual(before)
})

test('F09 a mail that fails at each try waits longer each time, is dead after the fifth, and comes back when it is released', async () => {
  const kith = await aKith()
  const { id } = await kept(kith)
  kith.setNow(MONDAY + 6 * MINUTE_MS)
  await kith.ports().db.$client.prepare('UPDATE inbox SET attempts = 0').run()
  const waits: unknown[] = []
  for (let tried = 1; tried <= 6; tried++) {
    await processMail(id, watched(kith, call => (call === 2 ? broken() : null)).ports())
    const [row] = await kith.rows<{ status: string; next_at: Instant }>('SELECT status, next_at FROM inbox')
    waits.push(row?.status === 'pending' ? (row.next_at - kith.now()) / MINUTE_MS : row?.status)
    kith.setNow(Math.max(kith.now(), row?.next_at ?? 0))
  }
  expect(waits).toEqual([1, 5, 15, 60, 'dead', 'dead'])
  expect(kith.faults).toHaveLength(5)
  const [row] = await kith.rows<{ error_id: string }>('SELECT error_id FROM inbox')
  expect(kith.logged.at(-1)).toContain(row?.error_id)
  expect(kith.logged.join('\n')).not.toContain('anna')
  const [owner] = await kith.ports().db.select().from(owners)
  if (!owner) throw new Error('no owner')
  expect(await release(kith.ports(), owner, id, 'once')).toEqual({ ok: true })
  expect(await kith.rows('SELECT status FROM inbox')).toEqual([{ status: 'done' }])
})

test('a waiting mail whose text is gone is held, and files nobody', async () => {
  const kith = await aKith()
  const { id } = await kept(kith)
  await kith.ports().db.$client.prepare('UPDATE inbox SET raw = NULL').run()
  kith.setNow(MONDAY + 6 * MINUTE_MS)
  await processMail(InboxId.parse(id), kith.ports())
  expect(await kith.rows('SELECT status, reason, from_address FROM inbox')).toEqual([
    { status: 'held', reason: 'from-missing', from_address: null },
  ])
  expect(await kith.rows('SELECT id FROM contacts')).toEqual([])
})

test("without a zone of the deployment a quoted date is read in the owner's", async () => {
  const kith = await aKith()
  const waiting = await kept(kith)
  const ports = kith.ports()
  await processMail(waiting, { ...ports, settings: { ...ports.settings, zone: null } })
  expect(kith.faults).toEqual([])
  expect(await kith.rows("SELECT sent_at FROM messages WHERE source = 'quoted'")).toEqual([
    { sent_at: Date.UTC(2026, 2, 1, 9, 12) },
  ])
})

test('F14 letters that wait are sent in turn, and a quota that is used up ends the turn', async () => {
  const kith = await aKith()
  await aWaitingLetter(kith)
  await kith.deliver(stamped(toAnna.replace('<to-anna@', '<to-anna-2@')), kith.captureWith('plugh'))
  const waiting = await waitingLetters(kith.ports().db, kith.now(), 9)
  expect(waiting.length).toBeGreaterThan(1)
  const refused = async (code: string) => {
    const asked: string[] = []
    const send = async ({ subject }: { readonly subject: string }) => {
      asked.push(subject)
      throw Object.assign(new Error('refused'), { code })
    }
    expect(await deliverWaiting({ ...kith.ports(), send }, 9)).toBe(0)
    return asked.length
  }
  expect(await refused('E_DAILY_LIMIT_EXCEEDED')).toBe(1)
  expect(await refused('E_RATE_LIMIT_EXCEEDED')).toBe(waiting.length - 1)
  kith.setNow(kith.now() + 6 * HOUR_MS)
  expect(await deliverWaiting(kith.ports(), 9)).toBe(waiting.length)
  expect(kith.sent).toHaveLength(waiting.length)
})

test('F13 a letter that is refused for now is tried again later each time, and then every four hours', async () => {
  const kith = await aKith()
  const id = await aWaitingLetter(kith)
  await kith.ports().db.$client.prepare('UPDATE outbox SET expires_at = 9e15').run()
  kith.refuseSending('E_RATE_LIMIT_EXCEEDED')
  const waits: number[] = []
  for (let tried = 1; tried <= 6; tried++) {
    expect(await deliverLetter(id, kith.ports())).toBe('again')
    const [row] = await kith.rows<{ next_at: Instant }>('SELECT next_at FROM outbox WHERE id = ?', id)
    waits.push(((row?.next_at ?? 0) - kith.now()) / MINUTE_MS)
    kith.setNow(row?.next_at ?? 0)
  }
  expect(waits).toEqual([1, 5, 15, 60, 240, 240])
})

test('what changes about a person while a letter about them goes out is not overwritten by the telling', async () => {
  const kith = await aSilence()
  const ports = kith.ports()
  const renamed = ports.db.$client.prepare("UPDATE contacts SET version = version + 1, title = 'Captain'")
  await tick({
    ...ports,
    send: async mail => {
      await renamed.run()
      return ports.send(mail)
    },
  })
  expect(kith.faults).toEqual([])
  expect(kith.sent).toHaveLength(1)
  expect(await kith.rows("SELECT title, nudges FROM contacts WHERE name = 'Ben Okafor'")).toEqual([
    { title: 'Captain', nudges: 1 },
  ])
  expect(await kith.rows("SELECT status FROM outbox WHERE kind = 'digest'")).toEqual([{ status: 'sent' }])
})

test('a person whose post names no company is told about like any other', async () => {
  const kith = await aSilence()
  const insert =
    "INSERT INTO positions (id, owner_id, contact_id, title, organization, first_seen, last_seen, source) SELECT 'p' || id, owner_id, id, 'Captain', NULL, 0, 0, 'signature' FROM contacts"
  await kith.ports().db.$client.prepare(insert).run()
  await kith.tick()
  expect(kith.faults).toEqual([])
  expect(await kith.rows("SELECT nudges FROM contacts WHERE name = 'Ben Okafor'")).toEqual([{ nudges: 1 }])
})

test('F12 a letter whose sending could not be written down is never sent again, and is called unknown', async () => {
  const kith = await onFriday()
  let isGone = false
  const failing = watched(kith, () => (isGone ? broken() : null))
  const ports = kith.ports()
  await tick({
    ...failing.ports(),
    send: async mail => {
      isGone = true
      return ports.send(mail)
    },
  })
  expect(kith.logged).toContain('deliver-failed {"error":"Error"}')
  expect(await kith.rows("SELECT status FROM outbox WHERE kind = 'digest'")).toEqual([{ status: 'sending' }])
  kith.setNow(kith.now() + 10 * MINUTE_MS)
  await kith.tick()
  expect(await kith.rows("SELECT status, error FROM outbox WHERE kind = 'digest'")).toEqual([
    { status: 'unknown', error: 'call-died' },
  ])
  expect(kith.sent).toHaveLength(1)
})

test('F08 a digest that cannot be planned steps five minutes back, and says so in the log', async () => {
  const kith = await onFriday()
  // The first call of a tick asks what there is to do, the second is the digest's.
  await tick(watched(kith, call => (call === 2 ? broken() : null)).ports())
  expect(kith.faults).toHaveLength(1)
  expect(kith.logged).toEqual(['plan-failed {"error":"Error"}'])
  expect(await kith.rows('SELECT next_digest_at FROM owners')).toEqual([{ next_digest_at: kith.now() + 5 * MINUTE_MS }])
})

test('once a week the rows are asked whether they agree, and what does not is named and shown', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.ports().db.$client.prepare('UPDATE inbox SET attempts = 9').run()
  kith.setNow(Date.UTC(2026, 2, 4))
  await kith.tick()
  const named = () => kith.logged.filter(line => line.startsWith('invariant-broken'))
  expect(named()).toEqual([])
  kith.setNow(Date.UTC(2026, 2, 5))
  await kith.tick()
  expect(named()).toEqual(['invariant-broken {"invariant":"I2-states","rows":1}'])
  expect(await kith.rows("SELECT kind FROM actions WHERE source = 'system'")).toEqual([{ kind: 'invariant-broken' }])
})

test('one press lets one mail pass, another all that show as much; mail that failed its proofs is held for ever', async () => {
  const kith = await aKith()
  let written = 0
  const arrives = async (stamp: string | null, dmarc = 'none') => {
    written += 1
    const mail = aMail({ to: 'Anna Berg <anna@nordlicht.example>', at: MONDAY, id: `${written}@keller.example` })
    const raw = stamp === null ? mail : stamped(mail, { dmarc }).replace('\tspf=pass', `\t${stamp}spf=pass`)
    await kith.deliver(raw, kith.capture)
    return last()
  }
  const last = async () => {
    const [row] = await kith.rows<{ id: string; status: string; reason: string | null }>(
      'SELECT id, status, reason FROM inbox ORDER BY rowid DESC LIMIT 1',
    )
    return { id: InboxId.parse(row?.id), outcome: row?.reason ?? row?.status }
  }
  const [owner] = await kith.ports().db.select().from(owners)
  if (!owner) throw new Error('no owner')
  const letPass = async (how: ReleaseHow) => release(kith.ports(), owner, (await last()).id, how)
  const SIGNED = 'dkim=pass header.d=keller.example;\r\n\t'

  expect((await arrives(SIGNED)).outcome).toBe('unverified')
  expect(await letPass('once')).toEqual({ ok: true })
  expect((await last()).outcome).toBe('done')
  expect(await letPass('once')).toEqual({ ok: false, reason: 'not-held' })
  expect((await arrives(SIGNED)).outcome).toBe('unverified')
  expect(await letPass('trust-dkim')).toEqual({ ok: true })
  expect((await arrives(SIGNED)).outcome).toBe('done')
  expect((await arrives(SIGNED.replace('keller', 'evil'))).outcome).toBe('unverified')
  expect((await arrives(null)).outcome).toBe('unverified')
  expect(await letPass('accept-unverified')).toEqual({ ok: true })
  expect((await arrives(null)).outcome).toBe('done')
  expect((await arrives('', 'fail')).outcome).toBe('authentication-failed')
  const { id } = await last()
  expect(await discard(kith.ports(), owner, id)).toEqual({ ok: true })
  expect(await discard(kith.ports(), owner, id)).toEqual({ ok: false, reason: 'not-held' })
  expect(await letPass('once')).toEqual({ ok: false, reason: 'not-held' })
  expect(await kith.rows("SELECT raw FROM inbox WHERE status = 'discarded'")).toEqual([{ raw: null }])
  expect(kith.faults).toEqual([])
})

test('an answer in the name of the owner that failed its proofs gives no orders, though its address is right', async () => {
  const kith = await onFriday()
  await kith.tick()
  const to = kith.sent.at(-1)?.replyTo ?? ''
  const before = await kith.rows('SELECT * FROM contacts')
  await kith.deliver(stamped(aMail({ to, at: kith.now(), text: 'forget her' }), { dmarc: 'fail' }), to)
  expect(await kith.rows("SELECT status, reason FROM inbox WHERE purpose = 'reply'")).toEqual([
    { status: 'done', reason: 'reply-failed' },
  ])
  expect(await kith.rows('SELECT * FROM contacts')).toEqual(before)
})

/** A Kith with a reminder for this very minute. */
async function aKithThatReminds(): Promise<Kith> {
  const kith = await aKith()
  const insert = 'INSERT INTO reminders (id, owner_id, text, at, exact) VALUES (?, ?, ?, ?, 1)'
  await kith.ports().db.$client.prepare(insert).bind('a'.repeat(16), kith.ownerId, 'water the plants', MONDAY).run()
  return kith
}

test('F10 of ticks at one minute one makes the letter of a reminder', async () => {
  const kith = await aKithThatReminds()
  await Promise.all([kith.tick(), kith.tick(), kith.tick()])
  await kith.tick()
  expect(kith.faults).toEqual([])
  expect(kith.sent).toHaveLength(1)
})

test('F15 a reminder whose letter is refused for good is told again a day later', async () => {
  const kith = await aKithThatReminds()
  kith.refuseSending('E_RECIPIENT_SUPPRESSED')
  await kith.tick()
  expect(await kith.rows('SELECT state, at FROM reminders')).toEqual([{ state: 'open', at: MONDAY + DAY_MS }])
  kith.refuseSending(null)
  await kith.run(1.1)
  expect(kith.sent.map(letter => letter.text).join('\n')).toContain('water the plants')
  expect(await kith.rows('SELECT state FROM reminders')).toEqual([{ state: 'sent' }])
})

test('a log names a fault by the class of what caused it, and never by its words', () => {
  expect(faultName(new Error('a', { cause: new RangeError('b') }))).toBe('RangeError')
  expect(faultName(new TypeError('a', { cause: 'b' }))).toBe('TypeError')
  expect(faultName('anna@nordlicht.example')).toBe('string')
  expect(faultName(null)).toBe('object')
})

/** A Kith on Friday at nine, when a promise to Anna is due and her mail has been answered. */
async function onFriday(): Promise<Kith> {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.tick()
  kith.sent.length = 0
  for (let day = 1; day < 4; day++) {
    kith.setNow(Date.UTC(2026, 2, 2 + day, 8))
    await kith.tick()
  }
  kith.setNow(Date.UTC(2026, 2, 6, 8))
  return kith
}

/** A Kith on the morning of a digest that tells of Ben, who has been silent for long. */
async function aSilence(): Promise<Kith> {
  const kith = await aKith()
  await written(kith, { name: 'Ben Okafor', everyDays: 7, mails: 8, lastAt: MONDAY - 60 * DAY_MS })
  await kith.ports().db.$client.prepare("UPDATE outbox SET status = 'expired' WHERE status = 'queued'").run()
  kith.setNow(MONDAY)
  await seenActive(kith)
  await kith.ports().db.$client.prepare('UPDATE owners SET next_digest_at = ?').bind(MONDAY).run()
  kith.sent.length = 0
  return kith
}
