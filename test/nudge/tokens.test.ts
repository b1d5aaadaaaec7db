import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { base32, fromBase32, OutboxId, OwnerId } from '../../src/ids.ts'
import {
  captureToken,
  derivedId,
  hashOf,
  keyedHash,
  readSealed,
  readToken,
  sealToken,
  secretsOf,
  type TokenPurpose,
} from '../../src/nudge/tokens.ts'
import { HOUR_MS } from '../../src/time/instant.ts'

const SECRET = '0123456789abcdef0123456789abcdef0123456789abcdef'
const OTHER = 'fedcba9876543210fedcba9876543210fedcba9876543210'
const PURPOSES: readonly TokenPurpose[] = ['reply', 'digest-page', 'unsubscribe']
const sha256 = (text: string) => createHash('sha256').update(text).digest()
const hmac = (text: string | Uint8Array, secret = SECRET) => createHmac('sha256', secret).update(text).digest()
const MALFORMED = { ok: false, reason: 'malformed' }
const FORGED = { ok: false, reason: 'forged' }

const outboxId = OutboxId.parse(base32(sha256('outbox\u0000someone').subarray(0, 10)))
/** Three bytes of hours, none of them like another. */
const token = { outboxId, number: 2, expiresAt: 0x07_8a_3c * HOUR_MS }

test('hashes, derived ids and keyed hashes are those that another implementation computes', async () => {
  expect(await hashOf('log')).toBe(sha256('log').toString('hex'))
  expect(await hashOf('\u0000\u000fß')).toBe(sha256('\u0000\u000fß').toString('hex'))
  expect(await derivedId('outbox', 'someone')).toBe(outboxId)
  expect(await derivedId('outboxsomeone')).not.toBe(outboxId)
  expect(await keyedHash(SECRET, 'a', 'b')).toBe(hmac('kept-out\u0000a\u0000b').toString('hex'))
  expect(await keyedHash(OTHER, 'a', 'b')).toBe(hmac('kept-out\u0000a\u0000b', OTHER).toString('hex'))
})

test('a capture token is the first hundred bits of a keyed hash of the owner and the generation', async () => {
  const owner = OwnerId.parse('someone')
  for (const generation of [0, 1, 12]) {
    const bytes = hmac(`capture\u0000someone\u0000${generation}`)
    expect(await captureToken(SECRET, owner, generation)).toBe(base32(bytes).slice(0, 20))
  }
})

test('a sealed token is version, purpose, letter, person and hours, and eighty bits of a keyed hash of all of them', async () => {
  for (const [index, purpose] of PURPOSES.entries()) {
    const id = fromBase32(outboxId) ?? []
    const body = Uint8Array.of(1, index + 1, ...id, 2, 0x07, 0x8a, 0x3c)
    const sealed = await sealToken(SECRET, purpose, token)
    expect(sealed).toBe(base32(Uint8Array.of(...body, ...hmac(body).subarray(0, 10))))
    expect(await readToken(SECRET, purpose, sealed)).toEqual({ ok: true, token })
    expect(await readToken(SECRET, purpose, sealed.toUpperCase())).toEqual({ ok: true, token })
  }
})

test('numbers and hours are read back at both ends of their range, minutes are cut off', async () => {
  for (const [number, hours] of [
    [0, 0],
    [255, 0xff_ff_ff],
    [1, 0x01_00_00],
    [1, 0x00_01_00],
    [1, 1],
  ] as const) {
    const given = { outboxId, number, expiresAt: hours * HOUR_MS }
    const sealed = await sealToken(SECRET, 'reply', { ...given, expiresAt: given.expiresAt + HOUR_MS - 1 })
    expect(await readToken(SECRET, 'reply', sealed)).toEqual({ ok: true, token: given })
  }
})

test('nothing is sealed for an id that is not of ten bytes', async () => {
  for (const id of [
    '',
    'x',
    'not an id',
    base32(new Uint8Array(9)),
    base32(new Uint8Array(11)),
    base32(new Uint8Array(0)),
  ])
    await expect(sealToken(SECRET, 'reply', { ...token, outboxId: OutboxId.parse(id) })).rejects.toThrow(RangeError)
})

test('what has not the length of a token, or another alphabet, is malformed; of the right length it is forged', async () => {
  const sealed = await sealToken(SECRET, 'reply', token)
  expect(sealed).toHaveLength(42)
  for (const text of [
    '',
    'a',
    sealed.slice(0, -1),
    sealed.slice(1),
    `${sealed}a`,
    `${sealed}aa`,
    `${sealed}aaa`,
    `${sealed.slice(0, -1)}1`,
    `${sealed.slice(0, -1)}é`,
    base32(new Uint8Array(25)),
    base32(new Uint8Array(27)),
    'a'.repeat(64),
    'a'.repeat(65),
    'a'.repeat(100_000),
  ])
    expect([text.length, await readToken(SECRET, 'reply', text)]).toEqual([text.length, MALFORMED])
  expect(await readToken(SECRET, 'reply', base32(new Uint8Array(26)))).toEqual(FORGED)
})

test('B03 no bit of a token may be another one, under any purpose', async () => {
  const bytes = fromBase32(await sealToken(SECRET, 'reply', token)) ?? new Uint8Array()
  expect(bytes).toHaveLength(26)
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Uint8Array.from(bytes, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
    for (const purpose of PURPOSES)
      expect([bit, purpose, await readToken(SECRET, purpose, base32(changed))]).toEqual([bit, purpose, FORGED])
  }
})

test('a good seal over another version is forged, though it was made with the secret', async () => {
  for (const version of [0, 2, 255]) {
    const body = Uint8Array.of(version, 1, ...(fromBase32(outboxId) ?? []), 2, 0, 0, 1)
    const sealed = base32(Uint8Array.of(...body, ...hmac(body).subarray(0, 10)))
    expect(await readToken(SECRET, 'reply', sealed)).toEqual(FORGED)
  }
})

test('B15 a token of the secret before is read while that is set, and no longer', async () => {
  const old = await sealToken(OTHER, 'reply', token)
  const fresh = await sealToken(SECRET, 'reply', token)
  expect(secretsOf({ secret: SECRET })).toEqual([SECRET])
  expect(secretsOf({ secret: SECRET, previousSecret: OTHER })).toEqual([SECRET, OTHER])
  for (const sealed of [old, fresh])
    expect(await readSealed({ secret: SECRET, previousSecret: OTHER }, 'reply', sealed)).toEqual({ ok: true, token })
  expect(await readSealed({ secret: SECRET }, 'reply', fresh)).toEqual({ ok: true, token })
  expect(await readSealed({ secret: SECRET }, 'reply', old)).toEqual(FORGED)
  expect(await readSealed({ secret: SECRET, previousSecret: OTHER }, 'unsubscribe', old)).toEqual(FORGED)
  expect(await readSealed({ secret: SECRET, previousSecret: OTHER }, 'reply', 'x')).toEqual(MALFORMED)
})

test('a token that is wrong in its first byte is refused no sooner than one that is wrong in its last', async () => {
  // Which bytes are looked at cannot be timed reliably; that all of them are is seen by reading them out one by one.
  const bytes = fromBase32(await sealToken(SECRET, 'reply', token)) ?? new Uint8Array()
  for (let at = 16; at < 26; at++) {
    const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 0x80 : byte))
    expect(await readToken(SECRET, 'reply', base32(changed))).toEqual(FORGED)
  }
})
