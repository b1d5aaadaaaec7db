import type { Instant } from '../time/instant.ts'
import { plainDomain } from './address.ts'
import type { RawField } from './dkim-header.ts'
import { bytesOf, tagsOf } from './dkim-tags.ts'

export type Canonicalization = 'simple' | 'relaxed'
export type DkimAlgorithm = 'rsa-sha256' | 'ed25519-sha256'

/** One DKIM-Signature field (RFC 6376 section 3.5), of the kinds that Kith believes at all. */
export type DkimSignature = {
  readonly field: RawField
  readonly algorithm: DkimAlgorithm
  /** `d=`, lower-cased A-labels. */
  readonly domain: string
  /** Where the key stands in the DNS. */
  readonly keyName: string
  readonly header: Canonicalization
  readonly body: Canonicalization
  /** `h=`, lower-cased, in its order. */
  readonly fields: readonly string[]
  /** `bh=`, base64. */
  readonly bodyHash: string
  readonly seal: Uint8Array
  /** The domain of `i=`, which is `domain` itself where there is none. */
  readonly identity: string
  readonly signedAt: Instant | null
  readonly expiresAt: Instant | null
}

const SEAL_LETTERS_MAX = 1_400
const HASH_LETTERS = 44
const FIELDS_MAX = 200

/** Reads one signature, or null where it is none that may be believed: `l=` lets anybody add words below what was signed, a
 *  signature that leaves From out says nothing of the writer, SHA-1 is broken (RFC 8301). */
export function dkimSignatureOf(field: RawField): DkimSignature | null {
  const tags = tagsOf(field.value)
  if (tags?.get('v') !== '1' || tags.has('l')) return null
  const algorithm = tags.get('a')
  if (algorithm !== 'rsa-sha256' && algorithm !== 'ed25519-sha256') return null
  const domain = plainDomain(tags.get('d') ?? '')
  const selector = plainDomain(tags.get('s') ?? '')
  if (!domain?.includes('.') || domain.startsWith('[') || !selector || selector.startsWith('[')) return null
  const ways = (tags.get('q') ?? 'dns/txt').split(':').map(way => way.trim().toLowerCase())
  const canonical = canonicalizationOf(tags.get('c') ?? 'simple')
  const seal = bytesOf(tags.get('b') ?? '', SEAL_LETTERS_MAX)
  const fields = (tags.get('h') ?? '').split(':').map(name => name.trim().toLowerCase())
  if (!ways.includes('dns/txt') || !canonical || !seal || fields.length > FIELDS_MAX) return null
  if (!fields.includes('from') || fields.includes('')) return null
  const bodyHash = (tags.get('bh') ?? '').replace(/[ \t\r\n]/g, '')
  const identity = identityOf(tags.get('i'), domain)
  const [signedAt, expiresAt] = [secondsOf(tags.get('t')), secondsOf(tags.get('x'))]
  if (bodyHash.length !== HASH_LETTERS || identity === null || signedAt === 'unreadable' || expiresAt === 'unreadable')
    return null
  if (signedAt !== null && expiresAt !== null && expiresAt <= signedAt) return null
  const keyName = `${selector}._domainkey.${domain}`
  return { field, algorithm, domain, keyName, ...canonical, fields, bodyHash, seal, identity, signedAt, expiresAt }
}

function canonicalizationOf(text: string): { header: Canonicalization; body: Canonicalization } | null {
  const [header, body = 'simple', ...more] = text.split('/')
  if (more.length > 0 || !isCanonicalization(header) || !isCanonicalization(body)) return null
  return { header, body }
}

const isCanonicalization = (text: string | undefined): text is Canonicalization =>
  text === 'simple' || text === 'relaxed'

/** The domain of `i=`, which must be `d=` or below it (section 3.5); null where it is not. */
function identityOf(identity: string | undefined, domain: string): string | null {
  if (identity === undefined) return domain
  const at = identity.lastIndexOf('@')
  const own = at < 0 ? null : plainDomain(identity.slice(at + 1).trim())
  return own !== null && isWithin(own, domain) ? own : null
}

function secondsOf(text: string | undefined): Instant | null | 'unreadable' {
  if (text === undefined) return null
  return /^\d{1,12}$/.test(text) ? Number(text) * 1_000 : 'unreadable'
}

/** Whether a domain is another one or lies below it. */
export const isWithin = (domain: string, above: string): boolean => domain === above || domain.endsWith(`.${above}`)
