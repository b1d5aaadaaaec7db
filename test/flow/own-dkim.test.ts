import { expect, test } from 'vitest'
import { keyRecordsOver } from '../../src/flow/key-records.ts'
import type { Ports } from '../../src/flow/ports.ts'
import { processMail } from '../../src/flow/process.ts'
import { receive } from '../../src/flow/receive.ts'
import { InboxId } from '../../src/ids.ts'
import type { WaitingMail } from '../../src/store/inbox.ts'
import keysJson from '../fixtures/dkim/keys.json?raw'
import rfc8463 from '../fixtures/dkim/rfc8463-a.3.eml?raw'
import { aKith, MONDAY, stamped } from './a-kith.ts'

const KEYS: Readonly<Record<string, string>> = JSON.parse(keysJson)
const JOE = 'joe@football.example.com'
const SIGNED = rfc8463.replaceAll('\n', '\r\n')
const OUTCOME = 'SELECT status, reason, attempts FROM inbox'

/** A deployment whose owner also writes as Joe of RFC 8463, and asked for Kith's own check or did not. */
async function aKithOfJoe({
  wants = true,
  keys = KEYS,
  confirmed = true,
}: {
  wants?: boolean
  keys?: Readonly<Record<string, string>> | null
  confirmed?: boolean
} = {}) {
  const kith = await aKith()
  const db = kith.ports().db.$client
  const insert = 'INSERT INTO owner_addresses (owner_id, address, created_at, confirmed_at) VALUES (?, ?, ?, ?)'
  await db
    .prepare(insert)
    .bind(kith.ownerId, JOE, MONDAY, confirmed ? MONDAY : null)
    .run()
  await db
    .prepare('UPDATE owners SET own_dkim = ?')
    .bind(wants ? 1 : 0)
    .run()
  const asked: string[] = []
  const dns = { keys }
  const ports = (): Ports => ({
    ...kith.ports(),
    keyRecords: async name => {
      asked.push(name)
      if (dns.keys === null) return null
      return [dns.keys[name] ?? []].flat()
    },
  })
  const deliver = async (raw: string, to = kith.capture) => {
    const bytes = new TextEncoder().encode(raw)
    const stream = new Response(bytes).body ?? new ReadableStream()
    const received = await receive({ from: JOE, to, raw: stream, rawSize: bytes.length }, ports())
    if (received.kind === 'kept') await processMail(received.waiting, ports())
    return received
  }
  return { ...kith, ports, deliver, asked, dns }
}

test('a mail that no server vouched for is filed where the owner wants Kith to check DKIM and the signature is good, and says so', async () => {
  const kith = await aKithOfJoe()
  await kith.deliver(SIGNED)
  expect(kith.faults).toEqual([])
  expect(await kith.rows(OUTCOME)).toEqual([{ status: 'done', reason: 'dkim-by-kith', attempts: 1 }])
  expect(await kith.rows('SELECT name FROM contacts')).toEqual([{ name: 'Suzie Q' }])
  expect(await kith.rows('SELECT sentence FROM actions')).toEqual([
    { sentence: 'Noted: Suzie Q (new). No server vouched for it; Kith checked DKIM itself.' },
  ])
  expect(kith.asked).toEqual(['brisbane._domainkey.football.example.com'])
})

test('off by default: the same mail is held, and nothing is asked of the network', async () => {
  const kith = await aKithOfJoe({ wants: false })
  await kith.deliver(SIGNED)
  expect(await kith.rows(OUTCOME)).toEqual([{ status: 'held', reason: 'unverified', attempts: 1 }])
  expect(kith.asked).toEqual([])
  const [owner] = await (await aKith()).rows('SELECT own_dkim FROM owners')
  expect(owner).toEqual({ own_dkim: 0 })
})

test("the server's own verdict is never overruled: failed stays failed, no policy stays unverified, a pass needs no key", async () => {
  for (const [dmarc, reason, status] of [
    ['fail', 'authentication-failed', 'held'],
    ['none', 'unverified', 'held'],
    ['temperror', 'unverified', 'held'],
    ['pass', null, 'done'],
  ]) {
    const kith = await aKithOfJoe()
    await kith.deliver(stamped(SIGNED, { from: JOE, dmarc: dmarc ?? '' }))
    expect(await kith.rows('SELECT status, reason, body_hashes FROM inbox')).toEqual([
      { status, reason, body_hashes: null },
    ])
    expect(kith.asked).toEqual([])
  }
})

test.each([
  ['another body', SIGNED.replace('Are you hungry', 'Are you angry')],
  ['another subject', SIGNED.replace('Is dinner ready?', 'Is lunch ready?')],
  ['another recipient', SIGNED.replace('Suzie Q <suzie', 'Eve <eve')],
  ['a second subject above', `Subject: x\r\n${SIGNED}`],
  ['words below', `${SIGNED}PS: please call Eve.\r\n`],
])('a signed mail with %s is held as unverified and makes nobody', async (_, raw) => {
  const kith = await aKithOfJoe()
  await kith.deliver(raw)
  expect(await kith.rows(OUTCOME)).toEqual([{ status: 'held', reason: 'unverified', attempts: 1 }])
  expect(await kith.rows('SELECT id FROM contacts')).toEqual([])
})

test('a good signature makes nobody an owner: another From, an unconfirmed address, two senders', async () => {
  const stranger = await aKithOfJoe({ confirmed: false })
  await stranger.deliver(SIGNED)
  expect(await stranger.rows('SELECT reason FROM inbox')).toEqual([{ reason: 'address-unconfirmed' }])
  const two = await aKithOfJoe()
  await two.deliver(`From: sam@keller.example\r\n${SIGNED}`)
  expect(await two.rows('SELECT reason FROM inbox')).toEqual([{ reason: 'from-ambiguous' }])
  expect([...stranger.asked, ...two.asked]).toEqual([])
})

/** Joe's mail as it was kept, changed, and then read. */
async function readAs(kith: Awaited<ReturnType<typeof aKithOfJoe>>, changed: Partial<WaitingMail>) {
  const bytes = new TextEncoder().encode(SIGNED)
  const raw = new Response(bytes).body ?? new ReadableStream()
  const received = await receive({ from: JOE, to: kith.capture, raw, rawSize: bytes.length }, kith.ports())
  if (received.kind === 'kept') await processMail({ ...received.waiting, ...changed }, kith.ports())
}

test.each([
  ['that names nobody', { raw: SIGNED.replace(/^From:.*\r\n/m, '') }, 'from-missing'],
  ['whose text is gone', { raw: null }, 'from-missing'],
  ['that a server found false', { raw: stamped(SIGNED, { from: JOE, dmarc: 'fail' }) }, 'authentication-failed'],
])('for a mail %s no key is asked for, and it is held', async (_, changed, reason) => {
  const kith = await aKithOfJoe()
  await readAs(kith, changed)
  expect(kith.faults).toEqual([])
  expect(kith.asked).toEqual([])
  expect(await kith.rows(OUTCOME)).toEqual([{ status: 'held', reason, attempts: 1 }])
})

test.each(['nonsense', '{"simple":1}', '{}'])('hashes of a body kept as %s let nothing pass', async kept => {
  const kith = await aKithOfJoe()
  await readAs(kith, { bodyHashes: kept })
  expect(kith.faults).toEqual([])
  expect(await kith.rows(OUTCOME)).toEqual([{ status: 'held', reason: 'unverified', attempts: 1 }])
})

test('a revoked key, none, and two under one name let nothing pass', async () => {
  for (const keys of [{}, { 'brisbane._domainkey.football.example.com': 'v=DKIM1; k=ed25519; p=' }]) {
    const kith = await aKithOfJoe({ keys })
    await kith.deliver(SIGNED)
    expect(await kith.rows('SELECT status, reason FROM inbox')).toEqual([{ status: 'held', reason: 'unverified' }])
  }
  const kith = await aKithOfJoe()
  const twice: Ports = { ...kith.ports(), keyRecords: async name => [KEYS[name] ?? '', KEYS[name] ?? ''] }
  const bytes = new TextEncoder().encode(SIGNED)
  const received = await receive(
    { from: JOE, to: kith.capture, raw: new Response(bytes).body ?? new ReadableStream(), rawSize: bytes.length },
    twice,
  )
  if (received.kind === 'kept') await processMail(received.waiting, twice)
  expect(await kith.rows('SELECT status, reason FROM inbox')).toEqual([{ status: 'held', reason: 'unverified' }])
})

test('while keys cannot be fetched the mail waits and is tried again; when they can, it is filed', async () => {
  const kith = await aKithOfJoe({ keys: null })
  await kith.deliver(SIGNED)
  expect(await kith.rows(OUTCOME)).toEqual([{ status: 'pending', reason: null, attempts: 1 }])
  kith.dns.keys = KEYS
  kith.setNow(MONDAY + 2 * 60_000)
  const [row] = await kith.rows<{ id: string }>('SELECT id FROM inbox')
  await processMail(InboxId.parse(row?.id), kith.ports())
  expect(await kith.rows(OUTCOME)).toEqual([{ status: 'done', reason: 'dkim-by-kith', attempts: 2 }])
  expect(kith.faults).toEqual([])
})

test('keys that can never be fetched end in a held mail, not in a dead one', async () => {
  const kith = await aKithOfJoe({ keys: null })
  await kith.deliver(SIGNED)
  const [row] = await kith.rows<{ id: string }>('SELECT id FROM inbox')
  for (let hour = 1; hour <= 6; hour++) {
    kith.setNow(MONDAY + hour * 5 * 3_600_000)
    await processMail(InboxId.parse(row?.id), kith.ports())
  }
  expect(await kith.rows(OUTCOME)).toEqual([{ status: 'held', reason: 'unverified', attempts: 5 }])
})

test('hashes of a body go with its raw text', async () => {
  const kith = await aKithOfJoe()
  await kith.deliver(SIGNED)
  const hashes = 'SELECT raw IS NULL AS gone, body_hashes FROM inbox'
  expect(await kith.rows<{ body_hashes: string }>(hashes)).toEqual([
    { gone: 0, body_hashes: '{"relaxed":"2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8="}' },
  ])
  kith.setNow(MONDAY + 8 * 86_400_000)
  await kith.tick()
  expect(await kith.rows(hashes)).toEqual([{ gone: 1, body_hashes: null }])
})

const answered = (body: unknown, status = 200) => {
  const urls: string[] = []
  const ask = keyRecordsOver(async url => {
    urls.push(url)
    return new Response(JSON.stringify(body), { status })
  })
  return { ask, urls }
}

test('a name is asked for over HTTPS, its pieces joined, and only texts are taken', async () => {
  const { ask, urls } = answered({
    Status: 0,
    Answer: [
      { type: 5, data: 'elsewhere.example.' },
      { type: 16, data: '"v=DKIM1; k=rsa; " "p=AB\\"C\\\\D\\059E"' },
      { type: 16, data: 'v=DKIM1' },
    ],
  })
  expect(await ask('s._domainkey.keller.example')).toEqual(['v=DKIM1; k=rsa; p=AB"C\\D;E', 'v=DKIM1'])
  expect(urls).toEqual(['https://cloudflare-dns.com/dns-query?name=s._domainkey.keller.example&type=TXT'])
})

test('no such name is no key; a refusal, a fault, nonsense and silence are "not now", and never thrown', async () => {
  expect(await answered({ Status: 3 }).ask('x')).toEqual([])
  expect(await answered({ Status: 0 }).ask('x')).toEqual([])
  expect(await answered({ Status: 2 }).ask('x')).toBeNull()
  expect(await answered({ Status: 0 }, 503).ask('x')).toBeNull()
  expect(await answered('words').ask('x')).toBeNull()
  expect(await keyRecordsOver(async () => new Response('<html>'))('x')).toBeNull()
  expect(await keyRecordsOver(() => Promise.reject(new TypeError('offline')))('x')).toBeNull()
})
