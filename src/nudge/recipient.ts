/** What one of Kith's own addresses is for, read from the envelope recipient alone. */
export type Recipient =
  | { readonly kind: 'capture'; readonly token: string; readonly words: readonly string[] }
  | { readonly kind: 'reply'; readonly token: string }
  | { readonly kind: 'confirm'; readonly token: string }
  | { readonly kind: 'unknown' }

const CAPTURE_TOKEN_LENGTH = 20
/** `+` breaks in some clients' mailto links, so a dash means the same (experience.md, mailto facts). */
const LOCAL_PART = /^(log|r|confirm)[+-]([a-z2-7]{16,64})(?:([+-])([\p{L}\p{N}+._-]{0,200}))?$/u

/** Reads an envelope recipient: `log+<token>+words@`, `r+<token>@`, `confirm+<token>@` of `domain`; any case, with the
 *  quotes and the `%2B` that clients leave in. */
export function readRecipient(address: string, domain: string): Recipient {
  const at = address.lastIndexOf('@')
  if (at < 0 || address.length > 320 || address.slice(at + 1).toLowerCase() !== domain) return { kind: 'unknown' }
  const local = address
    .slice(0, at)
    .toLowerCase()
    .replace(/^"(.{0,200})"$/u, '$1')
    .replaceAll('%2b', '+')
  const [, box, token = '', separator = '+', rest = ''] = LOCAL_PART.exec(local) ?? []
  if (box === 'r') return rest === '' ? { kind: 'reply', token } : { kind: 'unknown' }
  if (box === 'confirm') return rest === '' ? { kind: 'confirm', token } : { kind: 'unknown' }
  if (box !== 'log' || token.length !== CAPTURE_TOKEN_LENGTH) return { kind: 'unknown' }
  return { kind: 'capture', token, words: wordsOf(rest, separator) }
}

/** Words behind the token; behind a dash they are joined by dashes, where `t-boss` is still one word. */
function wordsOf(rest: string, separator: string): readonly string[] {
  if (rest === '') return []
  if (separator === '+' || rest.includes('+')) return rest.split('+').filter(word => word !== '')
  const words: string[] = []
  for (const piece of rest.split('-').filter(word => word !== '')) {
    if (words.at(-1) === 't') words.splice(-1, 1, `t-${piece}`)
    else words.push(piece)
  }
  return words
}

/** The capture address that an owner puts into Bcc. */
export function captureAddress(token: string, domain: string, separator: '+' | '-' = '+'): string {
  return `log${separator}${token}@${domain}`
}

/** The address that a digest's answers go to. */
export function replyAddress(token: string, domain: string, separator: '+' | '-' = '+'): string {
  return `r${separator}${token}@${domain}`
}

const OWN_LOCAL_PART = /^(?:log|r|confirm|kith)(?:[+-]|$)/

/** Where Kith's own mail comes from. */
export function senderAddress(domain: string): string {
  return `kith@${domain}`
}

/** Whether an address is one of Kith's own: such a one is never a contact, and mail from it is never the owner's. */
export function isOwnAddress(address: string, domain: string): boolean {
  const at = address.lastIndexOf('@')
  return (
    at > 0 && address.slice(at + 1).toLowerCase() === domain && OWN_LOCAL_PART.test(address.slice(0, at).toLowerCase())
  )
}
