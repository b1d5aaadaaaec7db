import { decodeCharset } from './charset.ts'
import type { HeaderField, Mailbox } from './mail.ts'
import { mailboxPieces } from './mailbox-pieces.ts'

export type AddressRefusal =
  | 'address-empty'
  | 'address-too-long'
  | 'address-has-control-character'
  | 'address-has-encoded-word'
  | 'address-has-quoted-pair'
  | 'address-has-route'
  | 'address-not-plain'
  | 'local-part-too-long'
  | 'domain-not-plain'
export type PlainAddress =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly reason: AddressRefusal }

/** RFC 5321 sections 4.5.3.1.1 to 4.5.3.1.3, in octets. */
const LOCAL_PART_MAX = 64
const ADDRESS_MAX = 254
/** RFC 5322 section 3.2.3 `atext`, with the letters of RFC 6532. */
const DOT_ATOM = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const QUOTED_LOCAL_PART = /^"[^"\\@<>,;:()[\]]{1,62}"$/
const DOMAIN = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*$/
const DOMAIN_LITERAL = /^\[(?:\d{1,3}(?:\.\d{1,3}){3}|ipv6:[0-9a-f:.]{2,45})\]$/
const CONTROL = /[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffd]/

/** Reads one address as people write it (RFC 5321 `Mailbox` without quoted pairs): lower-cased, its domain as A-labels
 *  (RFC 5890), or the reason why it is none. What two programs could read differently is refused, never repaired. */
export function plainAddress(source: string): PlainAddress {
  if (source.length > 1_000) return refuse('address-too-long')
  if (CONTROL.test(source)) return refuse('address-has-control-character')
  const spec = source.trim()
  if (spec === '') return refuse('address-empty')
  if (spec.includes('=?') && spec.includes('?=')) return refuse('address-has-encoded-word')
  if (spec.includes('\\')) return refuse('address-has-quoted-pair')
  if (spec.startsWith('@')) return refuse('address-has-route')
  const at = spec.lastIndexOf('@')
  if (at < 1) return refuse('address-not-plain')
  const localPart = spec.slice(0, at).normalize('NFC').toLowerCase()
  if (!DOT_ATOM.test(localPart) && !QUOTED_LOCAL_PART.test(localPart)) return refuse('address-not-plain')
  if (new TextEncoder().encode(localPart).length > LOCAL_PART_MAX) return refuse('local-part-too-long')
  const domain = plainDomain(spec.slice(at + 1))
  if (domain === null) return refuse('domain-not-plain')
  const address = `${localPart}@${domain}`
  return address.length > ADDRESS_MAX ? refuse('address-too-long') : { ok: true, address }
}

const refuse = (reason: AddressRefusal): PlainAddress => ({ ok: false, reason })

/** A domain lower-cased and in A-labels, without the root's dot; null where it is none. */
export function plainDomain(source: string): string | null {
  const domain = source.toLowerCase().replace(/\.$/, '')
  if (DOMAIN_LITERAL.test(domain)) return domain
  if (/^[\x21-\x7e]*$/.test(domain)) return DOMAIN.test(domain) ? domain : null
  if (/[\s%/?#@:\\[\]]/.test(domain)) return null
  try {
    const ascii = new URL(`http://${domain}`).hostname // UTS 46, as RFC 5891 section 5 wants it
    return DOMAIN.test(ascii) ? ascii : null
  } catch {
    return null
  }
}

/** The part behind the `@`; '' where there is none. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

export type FromRefusal = 'from-missing' | 'from-ambiguous' | 'from-unreadable'
export type SingleFrom =
  | { readonly ok: true; readonly mailbox: Mailbox }
  | { readonly ok: false; readonly reason: FromRefusal }

/** The one mailbox of the one From field, in a form that no two programs read differently, or why there is none such.
 *  Look-alikes count (white space, NBSP, BOM or NUL about the name): the server that checked the mail may have taken the
 *  other one (Chen, Paxson and Jiang 2020, "Composition Kills", cases A8 to A19). */
export function singleFrom(fields: readonly HeaderField[]): SingleFrom {
  const alike = fields.filter(field => bareName(field.name) === 'from')
  const [only] = alike
  if (!only) return { ok: false, reason: 'from-missing' }
  if (alike.length > 1 || !/^from[ \t]*$/.test(only.name)) return { ok: false, reason: 'from-ambiguous' }
  if (only.name !== 'from') return { ok: false, reason: 'from-ambiguous' }
  const value = decodeCharset(only.value)
  if (CONTROL.test(value.replace(/\t/g, ' '))) return { ok: false, reason: 'from-unreadable' }
  const { pieces, balanced, group } = mailboxPieces(value)
  const [piece] = pieces
  if (!piece) return { ok: false, reason: 'from-missing' }
  if (pieces.length > 1 || group || !balanced) return { ok: false, reason: 'from-ambiguous' }
  if (piece.extra || piece.name.includes('\\') || hidesAddress(piece.rawName, piece.name))
    return { ok: false, reason: 'from-ambiguous' }
  if (piece.commentInAddress) return { ok: false, reason: 'from-ambiguous' }
  const address = plainAddress(piece.address)
  return address.ok
    ? { ok: true, mailbox: { name: piece.name, address: address.address } }
    : { ok: false, reason: 'from-unreadable' }
}

/** An encoded word that, once decoded, reads like a mailbox: a program that decodes before it parses sees another From. */
const hidesAddress = (raw: string, decoded: string): boolean =>
  raw.includes('=?') && decoded.includes('@') && /[<>,;()"\\\r\n\0]/.test(decoded)

/** A field's name without all that a careless program drops. */
const bareName = (name: string): string => name.replace(/[^\x21-\x7e]/g, '').toLowerCase()
