import { Buffer } from 'node:buffer'

const QUOTED_PRINTABLE_UNIT = /=(?:([0-9A-Fa-f]{2})|[ \t]*\n)/g

/** Undoes a Content-Transfer-Encoding (RFC 2045 section 6). In and out: one character per byte; line ends LF.
 *  What is not of the encoding's alphabet stands (quoted-printable) or is passed over (base64). Never throws. */
export function decodeTransfer(body: string, encoding: string): string {
  if (encoding.includes('quoted')) return decodeQuotedPrintable(body)
  if (encoding.includes('base64')) return decodeBase64(body)
  return body
}

/** RFC 2045 section 6.7: a `=` at the end of a line joins it to the next, white space before the end is the transport's. */
function decodeQuotedPrintable(body: string): string {
  const decoded = body.replace(QUOTED_PRINTABLE_UNIT, (_, hex?: string) =>
    hex ? String.fromCharCode(parseInt(hex, 16)) : '',
  )
  return decoded.endsWith('=') ? decoded.slice(0, -1) : decoded
}

/** RFC 2045 section 6.8. Some mailers pad every line: each padded run is decoded by itself. */
export function decodeBase64(body: string): string {
  const letters = body.replace(/[^A-Za-z0-9+/=]+/g, '')
  if (!letters.includes('=')) return Buffer.from(letters, 'base64').toString('latin1')
  return letters
    .split(/=+/)
    .map(run => Buffer.from(run, 'base64').toString('latin1'))
    .join('')
}
