import { expect, test } from 'vitest'
import { ensureFirstOwner } from '../../src/flow/first-owner.ts'
import { forgetContact } from '../../src/flow/forget.ts'
import { processMail } from '../../src/flow/process.ts'
import { receive } from '../../src/flow/receive.ts'
import { base32, ContactId, OutboxId, OwnerId } from '../../src/ids.ts'
import { captureAddress, readRecipient, replyAddress } from '../../src/nudge/recipient.ts'
import { captureToken, derivedId, hashOf, readToken, sealToken, type TokenPurpose } from '../../src/nudge/tokens.ts'
import type { Settings } from '../../src/settings.ts'
import { owners } from '../../src/store/schema.ts'
import { DAY_MS, HOUR_MS } from '../../src/time/instant.ts'
import { aToldPromise } from './a-digest.ts'
import { aKith, MONDAY, OWNER, SECRET, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

const PURPOSES: readonly TokenPurpose[] = ['reply', 'digest-page', 'unsubscribe']
const expiresAt = Math.ceil((MONDAY + 90 * DAY_MS) / HOUR_MS) * HOUR_MS

async function aToken() {
  return { outboxId: OutboxId.parse(await derivedId('outbox', 'someone', 'digest:2026-03-02')), number: 2, expiresAt }
}

test('B03 a token of one kind is none of another, whatever letter it was made for', async () => {
  const token = await aToken()
  for (const made of PURPOSES) {
    const sealed = await sealToken(SECRET, made, token)
    for (const read of PURPOSES) {
      expect((await readToken(SECRET, read, sealed)).ok).toBe(made === read)
    }
    expect((await readToken(`${SECRET}x`, made, sealed)).ok).toBe(false)
    expect(readRecipient(captureAddress(sealed, 'kith.test'), 'kith.test')).toEqual({ kind: 'unknown' })
  }
})

test('a capture token opens no page and answers no letter, and no seal of a letter captures', async () => {
  const kith = await aToldPromise()
  const [capture = ''] = /(?<=\+)[a-z2-7]+/.exec(kith.capture) ?? []
  const [reply = ''] = /(?<=\+)[a-z2-7]+/.exec(kith.digest.replyTo) ?? []
  const page = /\/d\/([a-z2-7]+)/.exec(kith.digest.text)?.[1] ?? ''
  const pause = /\/u\/([a-z2-7]+)/.exec(kith.digest.text)?.[1] ?? ''
  for (const purpose of PURPOSES) expect((await readToken(SECRET, purpose, capture)).ok).toBe(false)
  for (const wrong of [capture, page, pause]) {
    const to = replyAddress(wrong, 'kith.test')
    expect((await kith.deliver(stamped(aMail({ to, at: kith.now(), text: 'done' })), to)).kind).toBe('refused')
  }
  for (const wrong of [reply, page, pause]) {
    const to = captureAddress(wrong, 'kith.test')
    expect((await kith.deliver(stamped(aMail({ to, at: kith.now() })), to)).kind).toBe('refused')
  }
  const confirm = `confirm+${capture}@kith.test`
  expect((await kith.deliver(stamped(aMail({ to: confirm, at: kith.now() })), confirm)).kind).toBe('refused')
})

test('of ten thousand guessed capture addresses none is taken in (three hundred against the database)', async () => {
  const kith = await aKith()
  const random = seeded(11)
  const hashes = new Set((await kith.rows<{ hash: string }>('SELECT hash FROM capture_tokens')).map(row => row.hash))
  expect(hashes.size).toBe(1)
  for (let index = 0; index < 10_000; index++) expect(hashes.has(await hashOf(randomText(random, 20)))).toBe(false)
  for (let index = 0; index < 300; index++) {
    const to = captureAddress(randomText(random, 20), 'kith.test')
    expect((await kith.deliver('From: a@b.example\r\n\r\nx', to)).kind).toBe('refused')
  }
  expect(await kith.rows('SELECT id FROM inbox')).toEqual([])
}, 60_000)

test('a capture token differs by owner, by generation and by secret, and holds a hundred bits', async () => {
  const made = new Set<string>()
  for (const owner of ['a', 'b', 'a\u00001']) {
    for (const generation of [0, 1, 11]) {
      for (const secret of [SECRET, SECRET.toUpperCase()])
        made.add(await captureToken(secret, OwnerId.parse(owner), generation))
    }
  }
  expect(made.size).toBe(18)
  for (const token of made) expect(token).toMatch(/^[a-z2-7]{20}$/)
})

test('the whole local part of a reply address fits into 64 octets, and the seal has eighty bits', async () => {
  const sealed = await sealToken(SECRET, 'reply', await aToken())
  expect(replyAddress(sealed, 'kith.test').split('@')[0]?.length).toBeLessThanOrEqual(64)
  const read = await readToken(SECRET, 'reply', sealed.toUpperCase())
  expect(read).toEqual({ ok: true, token: await aToken() })
})

test('B15 after the secret was changed letters are answered, the forgotten stay forgotten, and the old capture address lives thirty days', async () => {
  const kith = await aToldPromise()
  await kith.deliver(stamped(aMail({ to: 'Ida Falk <ida@neighbour.example>', at: kith.now() })), kith.capture)
  const [ida] = await kith.rows<{ id: string }>("SELECT id FROM contacts WHERE name = 'Ida Falk'")
  const [owner] = await kith.ports().db.select().from(owners)
  if (!owner) throw new Error('no owner')
  await forgetContact(kith.ports(), owner, ContactId.parse(ida?.id))
  const changed = {
    ...kith.ports().settings,
    secret: 'another secret that has more than enough letters',
    previousSecret: SECRET,
  }
  const deliver = async (settings: Settings, to: string, raw: string) => {
    const bytes = new TextEncoder().encode(raw)
    const ports = { ...kith.ports(), settings }
    await ensureFirstOwner(ports)
    const stream = new Response(bytes).body ?? new ReadableStream()
    const received = await receive({ from: OWNER, to, raw: stream, rawSize: bytes.length }, ports)
    if (received.kind === 'kept') await processMail(received.waiting, ports)
    return received.kind
  }
  const { replyTo } = kith.digest
  expect(await deliver(changed, replyTo, stamped(aMail({ to: replyTo, at: kith.now(), text: 'let it go' })))).toBe(
    'kept',
  )
  expect(await kith.rows("SELECT state FROM findings WHERE kind = 'promise' AND by = 'owner'")).toEqual([
    { state: 'let-go' },
  ])
  const fresh = captureAddress(await captureToken(changed.secret, owner.id, 0), 'kith.test')
  const again = (id: string) => stamped(aMail({ to: 'Ida Falk <ida@neighbour.example>', at: kith.now(), id }))
  expect(await deliver(changed, fresh, again('one@keller.example'))).toBe('kept')
  expect(await kith.rows("SELECT id FROM contacts WHERE name = 'Ida Falk'")).toEqual([])
  expect(await deliver(changed, kith.capture, again('two@keller.example'))).toBe('kept')
  kith.setNow(kith.now() + 31 * DAY_MS)
  expect(await deliver(changed, kith.capture, again('three@keller.example'))).toBe('refused')
  // Without the old secret its seals are as forged.
  const { previousSecret: _, ...alone } = changed
  expect(
    await deliver(alone, replyTo, stamped(aMail({ to: replyTo, at: kith.now(), id: 'late@keller.example' }))),
  ).toBe('refused')
  expect(kith.faults).toEqual([])
})

test('the store holds hashes of tokens, never a token', async () => {
  const kith = await aToldPromise()
  const token = /(?<=\+)[a-z2-7]+/.exec(kith.capture)?.[0] ?? ''
  expect(await kith.rows('SELECT hash FROM capture_tokens')).toEqual([{ hash: await hashOf(token) }])
})

function randomText(random: () => number, length: number): string {
  return base32(Uint8Array.from({ length }, () => Math.floor(random() * 256))).slice(0, length)
}

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
