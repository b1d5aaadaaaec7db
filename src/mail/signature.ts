import type { Mailbox } from './mail.ts'
import type { Signature } from './reading.ts'

const DELIMITER = /^-- ?$/
const CONTACT = /@|\bwww\.|\bhttps?:|\d[\d ().-]{6,16}\d/

/**
 * Where the writer's signature block starts.
 * @param authored what the writer wrote, without quotes
 * @param _from the writer, if known
 * @returns a UTF-16 offset into `authored`, null where there is no signature. Never throws.
 * The delimiter is that of RFC 3676 section 4.3.
 */
export function signatureStart(authored: string, _from: Mailbox | null): number | null {
  const lines = authored.split('\n')
  let offset = authored.length
  let contact = false
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - 20); index--) {
    const line = lines[index] ?? ''
    offset -= line.length + (index === lines.length - 1 ? 0 : 1)
    if (DELIMITER.test(line)) return offset
    if (line.length > 80) return null
    if (CONTACT.test(line)) contact = true
    if (line.trim() === '' && contact) return offset + line.length + 1
  }
  return null
}

/**
 * The fields of a signature block.
 * @param block the block as `signatureStart` cut it
 * @param from the writer, if known
 */
export function signatureOf(block: string, from: Mailbox | null): Signature {
  const emails = [...block.matchAll(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g)].map(match => match[0])
  return {
    name: from?.name || null,
    title: null,
    organization: null,
    phones: [],
    faxes: [],
    emails,
    urls: [],
    address: null,
  }
}
