import { decodeCharset } from './charset.ts'
import { decodeBase64 } from './transfer-encoding.ts'

/** RFC 2047 section 2. Bounded and without overlap, so that a search over it stays linear. */
const ENCODED_WORD = /=\?([^?\s]{1,40})\?([QqBb])\?([^?]{0,4096})\?=/g

type Piece =
  | { readonly words: false; readonly text: string }
  | { readonly words: true; readonly charset: string; readonly bytes: string[] }

/** `rawCharset`: what raw 8-bit text may be where it is no UTF-8; programs that send such fields use their text's charset.
 *  Decodes the encoded words of a header value (one character per byte, as it came) and reads what is raw 8-bit text.
 *  Neighbouring words of one charset are joined as bytes, for programs cut characters in two (section 5 forbids it). */
export function decodeWords(value: string, rawCharset = ''): string {
  if (!value.includes('=?')) return decodeCharset(value, rawCharset)
  const pieces: Piece[] = []
  let from = 0
  for (const match of value.matchAll(ENCODED_WORD)) {
    const [whole, label = '', encoding = '', encoded = ''] = match
    const between = value.slice(from, match.index)
    from = match.index + whole.length
    const before = pieces.at(-1)
    // white space between two encoded words is the fold's, section 6.2
    const follows = before?.words === true && /^[ \t\r\n]*$/.test(between)
    if (!follows && between !== '') pieces.push({ words: false, text: between })
    const bytes = encoding.toLowerCase() === 'b' ? decodeBase64(encoded) : decodeQ(encoded)
    const charset = label.toLowerCase().replace(/\*.*$/, '') // RFC 2231 section 5: a language may follow
    if (follows && before.charset === charset) before.bytes.push(bytes)
    else pieces.push({ words: true, charset, bytes: [bytes] })
  }
  if (from < value.length) pieces.push({ words: false, text: value.slice(from) })
  return pieces
    .map(piece => (piece.words ? wordsText(piece.bytes, piece.charset) : decodeCharset(piece.text, rawCharset)))
    .join('')
}

/** ISO-2022-JP words that each end in ASCII, as section 3 wants, do not decode joined: then each by itself. */
function wordsText(bytes: readonly string[], charset: string): string {
  const joined = decodeCharset(bytes.join(''), charset)
  return bytes.length > 1 && joined.includes('\ufffd')
    ? bytes.map(word => decodeCharset(word, charset)).join('')
    : joined
}

/** Section 4.2. */
function decodeQ(encoded: string): string {
  return encoded.replace(/_|=([0-9A-Fa-f]{2})/g, (_, hex?: string) =>
    hex ? String.fromCharCode(parseInt(hex, 16)) : ' ',
  )
}

/** A value as one clean line: control characters and line breaks become spaces, ends trimmed; inner runs stay. */
export function oneLine(text: string): string {
  return text
    .replace(/[\0-\x08\x7f]+/g, '')
    .replace(/[\r\n\x0b\x0c\x85\u2028\u2029]+[ \t]*/g, ' ')
    .trim()
}
