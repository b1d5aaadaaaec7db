import { base32, fromBase32, OutboxId, type OwnerId } from '../ids.ts'
import { HOUR_MS, type Instant } from '../time/instant.ts'

/** What a sealed token is for. One made for one purpose never passes for another (ASVS 5.0 9.2.2). */
export type TokenPurpose = 'reply' | 'digest-page' | 'unsubscribe'
const PURPOSE_BYTE: Readonly<Record<TokenPurpose, number>> = { reply: 1, 'digest-page': 2, unsubscribe: 3 }

export type SealedToken = {
  readonly outboxId: OutboxId
  /** The person's number in that digest; 0 stands for all of them. */
  readonly number: number
  /** Whole hours. */
  readonly expiresAt: Instant
}
export type TokenRead =
  | { readonly ok: true; readonly token: SealedToken }
  | { readonly ok: false; readonly reason: 'malformed' | 'forged' }

const VERSION = 1
/** version, purpose, ten bytes of the outbox id, number, three of the expiry in hours. */
const BODY_BYTES = 16
/** 80 bits, as Gitea's reply tokens have; the whole local part stays under the 64 octets of RFC 5321 section 4.5.3.1.1. */
const SEAL_BYTES = 10
const OUTBOX_ID_BYTES = 10
/** Where in the body the person's number stands. */
const NUMBER_AT = 2 + OUTBOX_ID_BYTES
/** Five bits a letter, and no other length is looked at. */
const TOKEN_LETTERS = Math.ceil(((BODY_BYTES + SEAL_BYTES) * 8) / 5)
const encoder = new TextEncoder()
const keys = new Map<string, Promise<CryptoKey>>()

/** The key for one use of the deployment's secret; imported once an isolate. */
function keyOf(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret)
  if (known) return known
  const key = crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  keys.set(secret, key)
  return key
}

async function hmac(secret: string, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(secret), bytes))
}

/** SHA-256 of a text as lower-case hex: how tokens and keys are stored. */
export async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')
}

/** An id derived from what it names (same name, same id), 80 bits of base32: rows made twice by a retry stay one. */
export async function derivedId(...parts: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(parts.join('\u0000')))
  return base32(new Uint8Array(digest, 0, OUTBOX_ID_BYTES))
}

/** A keyed hash that tells nothing without the secret: how a forgotten address is remembered. Hex. */
export async function keyedHash(secret: string, ...parts: readonly string[]): Promise<string> {
  const bytes = await hmac(secret, encoder.encode(['kept-out', ...parts].join('\u0000')))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

/** The secret part of an owner's capture address: 100 bits, recomputed when shown (design, settled questions: tokens). */
export async function captureToken(secret: string, ownerId: OwnerId, generation: number): Promise<string> {
  const bytes = await hmac(secret, encoder.encode(`capture\u0000${ownerId}\u0000${generation}`))
  return base32(bytes.subarray(0, 13)).slice(0, 20)
}

function bodyOf(purpose: TokenPurpose, { outboxId, number, expiresAt }: SealedToken): Uint8Array | null {
  const id = fromBase32(outboxId)
  if (id?.length !== OUTBOX_ID_BYTES) return null
  const hours = Math.floor(expiresAt / HOUR_MS)
  return Uint8Array.of(VERSION, PURPOSE_BYTE[purpose], ...id, number, hours >> 16, (hours >> 8) & 255, hours & 255)
}

/** Seals a token, base32 in lower case.
 *  @throws RangeError for an id that is not one of `derivedId` */
export async function sealToken(secret: string, purpose: TokenPurpose, token: SealedToken): Promise<string> {
  const body = bodyOf(purpose, token)
  if (!body) throw new RangeError('not an outbox id')
  const seal = (await hmac(secret, body)).subarray(0, SEAL_BYTES)
  return base32(Uint8Array.of(...body, ...seal))
}

/** The secrets that a deployment answers to: its own, and the one before it while that is set. */
export type Secrets = { readonly secret: string; readonly previousSecret?: string }

export function secretsOf({ secret, previousSecret }: Secrets): readonly string[] {
  return previousSecret === undefined ? [secret] : [secret, previousSecret]
}

/** Reads a token that was sealed with any of the deployment's secrets. */
export async function readSealed(secrets: Secrets, purpose: TokenPurpose, text: string): Promise<TokenRead> {
  const read = await readToken(secrets.secret, purpose, text)
  if (read.ok || secrets.previousSecret === undefined) return read
  return readToken(secrets.previousSecret, purpose, text)
}

/** Reads a sealed token in any case. Expiry is the caller's to judge: a late answer is shown, not refused at the door. */
export async function readToken(secret: string, purpose: TokenPurpose, text: string): Promise<TokenRead> {
  const bytes = text.length === TOKEN_LETTERS ? fromBase32(text) : null
  if (!bytes) return { ok: false, reason: 'malformed' }
  const body = bytes.subarray(0, BODY_BYTES)
  const seal = new DataView((await hmac(secret, body)).buffer)
  const given = new DataView(bytes.buffer)
  // Constant time: every byte is looked at, whatever the first ones say.
  let difference = 0
  for (let index = 0; index < SEAL_BYTES; index++)
    difference |= seal.getUint8(index) ^ given.getUint8(BODY_BYTES + index)
  if (difference !== 0 || given.getUint8(0) !== VERSION || given.getUint8(1) !== PURPOSE_BYTE[purpose])
    return { ok: false, reason: 'forged' }
  const number = given.getUint8(NUMBER_AT)
  const hours = (given.getUint8(NUMBER_AT + 1) << 16) | given.getUint16(NUMBER_AT + 2)
  const outboxId = OutboxId.parse(base32(body.subarray(2, NUMBER_AT)))
  return { ok: true, token: { outboxId, number, expiresAt: hours * HOUR_MS } }
}
