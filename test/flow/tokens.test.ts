import { expect, test } from 'vitest'
import { base32, OutboxId, OwnerId } from '../../src/ids.ts'
import { captureAddress, readRecipient, replyAddress } from '../../src/nudge/recipient.ts'
import { captureToken, derivedId, hashOf, readToken, sealToken, type TokenPurpose } from '../../src/nudge/tokens.ts'
import { DAY_MS, HOUR_MS } from '../../src/time/instant.ts'
import { aToldPromise } from './a-digest.ts'
import { aKith, MONDAY, SECRET, stamped } from './a-kith.ts'
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
