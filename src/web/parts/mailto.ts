import { mailto } from '../../nudge/links.ts'

/** A link that opens a new mail to somebody with the capture address in Bcc; null where the address is not a plain one,
 *  so that nothing from a mail ever becomes any other kind of link (G15). */
export function writeLink(address: string | null, capture: string): string | null {
  if (address === null || !/^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/u.test(address)) return null
  return mailto({ to: address, bcc: capture })
}
