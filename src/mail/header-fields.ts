import { decodeCharset } from './charset.ts'
import type { HeaderField } from './mail.ts'

/** A mail cut where its header ends; both halves still one character per byte, with LF line ends. */
export type Split = { readonly header: string; readonly body: string }

const HEADER_LENGTH_MAX = 65_536
const FIELDS_MAX = 2_000
const NAME_LENGTH_MAX = 128

/** Parts header from body at the first empty line (RFC 5322 section 2.1). A line that cannot be a field ends the header
 *  too: some programs forget the empty line. The `From ` line of an mbox file (RFC 4155) is passed over. */
export function splitHeader(source: string): Split {
  let from = 0
  let seen = 0
  while (from < source.length) {
    const end = lineEnd(source, from)
    if (end === from) {
      if (seen === 0 && end < source.length) {
        from = end + 1 // empty lines above the header are the transport's
        continue
      }
      return { header: source.slice(0, from), body: source.slice(Math.min(end + 1, source.length)) }
    }
    if (!mayStandInHeader(source, from, end, seen)) return { header: source.slice(0, from), body: source.slice(from) }
    seen++
    from = end + 1
  }
  return { header: source, body: '' }
}

function mayStandInHeader(source: string, from: number, end: number, seen: number): boolean {
  if (isWhiteSpace(source.charCodeAt(from))) return true
  const colon = source.slice(from, Math.min(end, from + NAME_LENGTH_MAX)).indexOf(':')
  if (colon < 0) return /^>?From /.test(source.slice(from, from + 6)) && seen === 0
  // a field's name is printable ASCII without white space; white space before the colon and bytes that
  // are no ASCII are let through, so that a look-alike of From is seen and counted
  return /^[\x21-\x39\x3b-\x7e\x80-\xff\0]{1,128}[ \t]*$/.test(source.slice(from, from + colon))
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
    if (colon < 1 || (colon < 0 && /^>?From /.test(line))) continue
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
