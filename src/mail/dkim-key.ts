import type { DkimAlgorithm } from './dkim-signature.ts'
import { bytesOf, tagsOf } from './dkim-tags.ts'

/** Why a key record is not used. */
export type KeyRefusal = 'key-unreadable' | 'key-revoked' | 'key-of-another-kind' | 'key-too-short'
export type KeyRead =
  | { readonly ok: true; readonly key: CryptoKey; readonly forDomainAlone: boolean }
  | { readonly ok: false; readonly reason: KeyRefusal }

/** Bits below which an RSA key can be broken, and beyond which checking costs too much (RFC 8301 section 3.2). */
const RSA_BITS_MIN = 1_024
const RSA_BITS_MAX = 4_096
const KEY_LETTERS_MAX = 2_000

/** Reads a key record (RFC 6376 section 3.6.1, RFC 8463 section 4) for a signature's algorithm. */
export async function keyOf(record: string, algorithm: DkimAlgorithm): Promise<KeyRead> {
  const tags = record.length > 2 * KEY_LETTERS_MAX ? null : tagsOf(record)
  const value = tags?.get('p')
  // v= may be left out, but where it stands it is first
  if (!tags || value === undefined || (tags.has('v') && !/^\s*v\s*=\s*DKIM1\s*(?:;|$)/.test(record)))
    return refuse('key-unreadable')
  if (value === '') return refuse('key-revoked')
  const [kind, hash] = [algorithm.split('-')[0], 'sha256']
  if ((tags.get('k') ?? 'rsa') !== kind || !lists(tags.get('h') ?? hash, [hash])) return refuse('key-of-another-kind')
  if (!lists(tags.get('s') ?? '*', ['*', 'email'])) return refuse('key-of-another-kind')
  const bytes = bytesOf(value, KEY_LETTERS_MAX)
  const key = bytes ? await imported(kind === 'rsa' ? RSA : EDWARDS, bytes) : 'key-unreadable'
  return typeof key === 'string' ? refuse(key) : { ok: true, key, forDomainAlone: lists(tags.get('t') ?? '', ['s']) }
}

const refuse = (reason: KeyRefusal): KeyRead => ({ ok: false, reason })

const lists = (text: string, any: readonly string[]): boolean =>
  text.split(':').some(one => any.includes(one.trim().toLowerCase()))

/** How a kind of key is written in its record. */
const RSA = { format: 'spki', how: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } } as const
const EDWARDS = { format: 'raw', how: { name: 'Ed25519' } } as const

async function imported(
  { format, how }: typeof RSA | typeof EDWARDS,
  bytes: Uint8Array,
): Promise<CryptoKey | KeyRefusal> {
  const key = await crypto.subtle.importKey(format, bytes, how, false, ['verify']).catch(() => null)
  if (!key) return 'key-unreadable'
  if (!('modulusLength' in key.algorithm)) return key
  const bits = Number(key.algorithm.modulusLength)
  if (bits < RSA_BITS_MIN) return 'key-too-short'
  return bits > RSA_BITS_MAX ? 'key-unreadable' : key
}
