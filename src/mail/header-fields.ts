import { decodeCharset } from './charset.ts'
import type { HeaderField } from './mail.ts'

/** A mail cut where its header ends; both halves still one character per byte, with LF line ends. */
export type Split = { readonly header: string; readonly body: string }

const HEADER_LENGTH_MAX = 65_536
const FIELDS_MAX = 2_000
const NAME_LENGTH_MAX = 128
const SLIP_LINES_MAX = 3
const KNOWN_LINES_MAX = 12
const KNOWN_FIELD =
  /^(?:from|to|cc|subject|date|message-id|mime-version|content-type|received|return-path|reply-to|in-reply-to|references):/i
const LINE_FEED = 0x0a
const MBOX_LINE = /^>?From [^\s:]/

/** Line ends as LF. A mail with no LF at all came through a program that knew only CR; elsewhere a bare CR is no line end
 *  (RFC 5322 section 2.3). */
export function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text
  return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n')
}

/** Parts header from body at the first empty line (RFC 5322 section 2.1). A line that cannot be a field ends the header
 *  too, for some programs forget the empty line, unless a field comes below it: then it is a slip inside the header.
 *  The `From ` line of an mbox file (RFC 4155) and empty lines above the header are passed over. */
export function splitHeader(text: string): Split {
  const source = withLineFeeds(text)
  let from = 0
  while (source.charCodeAt(from) === LINE_FEED) from++ // the transport's
  const start = from
  while (from < source.length) {
    const end = lineEnd(source, from)
    if (end === from) return { header: source.slice(start, from), body: source.slice(end + 1) }
    const stands =
      mayStandInHeader(source, from, end) || (from === start && MBOX_LINE.test(source.slice(from, from + 8)))
    if (!stands && !fieldFollows(source, end + 1))
      return { header: source.slice(start, from), body: source.slice(from) }
    from = end + 1
  }
  return { header: source.slice(start), body: '' }
}

/** Whether one of the next few lines, before an empty one, is a field; further below only one of those that every mail has, for
 *  a text may hold words before a colon too. */
function fieldFollows(source: string, below: number): boolean {
  let from = below
  for (let count = 0; count < KNOWN_LINES_MAX && from < source.length; count++) {
    const end = lineEnd(source, from)
    if (end === from) return false
    const isField = !isWhiteSpace(source.charCodeAt(from)) && mayStandInHeader(source, from, end)
    if (isField && (count < SLIP_LINES_MAX || KNOWN_FIELD.test(source.slice(from, from + 24)))) return true
    from = end + 1
  }
  return false
}

/** A field's name is printable ASCII without white space; white space before the colon, controls and bytes that are no ASCII
 *  are let through, so that a look-alike of From is seen and counted. */
function mayStandInHeader(source: string, from: number, end: number): boolean {
  if (isWhiteSpace(source.charCodeAt(from))) return true
  const colon = source.slice(from, Math.min(end, from + NAME_LENGTH_MAX)).indexOf(':')
  return colon > 0 && /^[^ \t:]{1,128}[ \t]*$/.test(source.slice(from, from + colon))
}

/** All fields of a header block in their order; values unfolded (section 2.2.3: the white space stays), not decoded.
 *  A folded line that some program could take for a From of its own is shown as a field besides (espoofer's A9, A11):
 *  its name begins with the white space that it was written with. */
export function fieldsOf(header: string): readonly HeaderField[] {
  const fields: { name: string; pieces: string[] }[] = []
  for (const line of header.slice(0, HEADER_LENGTH_MAX).split('\n')) {
    if (line === '' || fields.length >= FIELDS_MAX) continue
    const last = fields.at(-1)
    if (isWhiteSpace(line.charCodeAt(0)) && last) {
      last.pieces.push(line)
      if (looksLikeFrom(line) && !last.name.includes('signature'))
        fields.splice(-1, 0, { name: ' from', pieces: [line] })
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 0 && /^from[ \t\r]*$/i.test(line)) fields.push({ name: 'from\n', pieces: [''] }) // its colon stands in the next line
    if (colon < 1 || (fields.length === 0 && MBOX_LINE.test(line))) continue
    fields.push({ name: decodeCharset(line.slice(0, colon)).toLowerCase(), pieces: [line.slice(colon + 1)] })
  }
  return fields.map(({ name, pieces }) => ({ name, value: pieces.join('').replace(/\r/g, ' ').trim() }))
}

const looksLikeFrom = (line: string): boolean => /^[ \t]{1,20}from[ \t]{0,20}:/i.test(line) && line.includes('@')

/** The first field of the name: where one may stand but once, later ones are not the sender's. '' where there is none. */
export function firstField(fields: readonly HeaderField[], name: string): string {
  return fields.find(field => field.name === name)?.value ?? ''
}

const isWhiteSpace = (code: number): boolean => code === 0x20 || code === 0x09

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end < 0 ? source.length : end
}
