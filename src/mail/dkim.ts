import type { Instant } from '../time/instant.ts'
import { domainOf, singleFrom } from './address.ts'
import { type RawField, rawFieldsOf, sealedText } from './dkim-header.ts'
import { type KeyRefusal, keyOf } from './dkim-key.ts'
import { type Canonicalization, type DkimSignature, dkimSignatureOf, isWithin } from './dkim-signature.ts'
import { fieldsOf, splitHeader } from './header-fields.ts'
import { isVerdictAbsent, verdictOf } from './verdict.ts'

/** Hashes of a mail's whole body, base64, as far as its signatures need them. */
export type BodyHashes = { readonly [How in Canonicalization]?: string | undefined }
/** A signature and all fields of its mail. */
export type AlignedSignature = DkimSignature & { readonly among: readonly RawField[] }
export type DkimResult =
  | { readonly result: 'pass' }
  | {
      readonly result: 'fail'
      readonly reason:
        | KeyRefusal
        | 'body-changed'
        | 'header-changed'
        | 'fields-added'
        | 'expired'
        | 'not-yet'
        | 'identity-below'
    }

const SIGNATURES_MAX = 4
const SIGNATURE_LETTERS_MAX = 8_192
/** A signer's clock may be ahead of ours by so much. */
const CLOCK_MS = 3_600_000

/** The signatures by which a mail's one writer could be known: of the domain of the From that Kith read, or of one above it.
 *  Whoever holds a domain can give those below it another server, and so could sign for them anyway: no list of public
 *  suffixes is needed. `mail`: its kept head, one character a byte. */
export function alignedSignatures(mail: string): readonly AlignedSignature[] {
  const fields = rawFieldsOf(mail)
  if (!fields) return []
  const from = singleFrom(fieldsOf(splitHeader(mail).header))
  if (!from.ok) return []
  const domain = domainOf(from.mailbox.address)
  return fields
    .filter(field => field.name.toLowerCase() === 'dkim-signature' && field.value.length <= SIGNATURE_LETTERS_MAX)
    .flatMap(field => dkimSignatureOf(field) ?? [])
    .filter(signature => isWithin(domain, signature.domain))
    .slice(0, SIGNATURES_MAX)
    .map(signature => ({ ...signature, among: fields }))
}

/** In which forms a mail's body must be hashed while it streams by: none where the receiving server gave a verdict. `header`:
 *  as `alignedSignatures` takes it. */
export function bodyHashesAsked(header: string): ReadonlySet<Canonicalization> {
  if (!/^dkim-signature:/im.test(header)) return new Set()
  const verdict = verdictOf(fieldsOf(splitHeader(header).header), '')
  return new Set(isVerdictAbsent(verdict) ? alignedSignatures(header).map(signature => signature.body) : [])
}

/** Checks one signature of a mail against its key record (RFC 6376 section 6.1). `now`: when the mail came. */
export async function checkDkim(
  signature: AlignedSignature,
  record: string,
  hashes: BodyHashes,
  now: Instant,
): Promise<DkimResult> {
  if (signature.expiresAt !== null && now > signature.expiresAt) return fail('expired')
  if (signature.signedAt !== null && signature.signedAt > now + CLOCK_MS) return fail('not-yet')
  if (hashes[signature.body] !== signature.bodyHash) return fail('body-changed')
  const sealed = sealedText(signature.among, signature.field, signature.fields, signature.header)
  if (sealed === null) return fail('fields-added')
  const read = await keyOf(record, signature.algorithm)
  if (!read.ok) return fail(read.reason)
  if (read.forDomainAlone && signature.identity !== signature.domain) return fail('identity-below')
  return (await isSealed(signature, read.key, sealed)) ? { result: 'pass' } : fail('header-changed')
}

type Failure = Extract<DkimResult, { readonly result: 'fail' }>
const fail = (reason: Failure['reason']): DkimResult => ({ result: 'fail', reason })

async function isSealed({ algorithm, seal }: DkimSignature, key: CryptoKey, text: string): Promise<boolean> {
  const bytes = Uint8Array.from(text, letter => letter.charCodeAt(0))
  if (algorithm === 'rsa-sha256') return crypto.subtle.verify('RSASSA-PKCS1-v1_5', key, seal, bytes)
  // RFC 8463 section 3: Ed25519 signs the hash
  return crypto.subtle.verify('Ed25519', key, seal, await crypto.subtle.digest('SHA-256', bytes))
}
