import * as z from 'zod/mini'

// Branded ids: made at a border by parsing or by `derivedId`, never by a cast.
export const OwnerId = z.string().brand<'OwnerId'>()
export type OwnerId = z.infer<typeof OwnerId>
export const ContactId = z.string().brand<'ContactId'>()
export type ContactId = z.infer<typeof ContactId>
/** The id of a message row; the mail's own Message-ID is `messages.rfcMessageId`. */
export const MessageId = z.string().brand<'MessageId'>()
export type MessageId = z.infer<typeof MessageId>
export const FindingId = z.string().brand<'FindingId'>()
export type FindingId = z.infer<typeof FindingId>
export const InboxId = z.string().brand<'InboxId'>()
export type InboxId = z.infer<typeof InboxId>
export const OutboxId = z.string().brand<'OutboxId'>()
export type OutboxId = z.infer<typeof OutboxId>
export const ActionId = z.string().brand<'ActionId'>()
export type ActionId = z.infer<typeof ActionId>

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648 section 6 base32, lower case, no padding: the alphabet that mail systems which fold case leave intact. */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let value = 0
  let bits = 0
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += ALPHABET[(value >>> bits) & 31]
    }
  }
  return bits > 0 ? text + ALPHABET[(value << (5 - bits)) & 31] : text
}

/** The bytes of a base32 text in either case, or null where a character is none of the alphabet's or stray bits are set. */
export function fromBase32(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8))
  let value = 0
  let bits = 0
  let at = 0
  for (const character of text.toLowerCase()) {
    const index = ALPHABET.indexOf(character)
    if (index < 0) return null
    value = ((value << 5) | index) & 0xffff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[at] = (value >>> bits) & 255
      at += 1
    }
  }
  // One spelling for one value: no character too many, and leftover bits must be zero, else a changed or added last
  // character would still verify.
  return bits < 5 && (value & ((1 << bits) - 1)) === 0 ? bytes : null
}
