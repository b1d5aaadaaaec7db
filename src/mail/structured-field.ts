import { decodeCharset } from './charset.ts'

/** A field of the shape `value; name=value; …` (RFC 2045 section 5.1). `value` lower-cased, names lower-cased. */
export type StructuredField = { readonly value: string; readonly parameters: ReadonlyMap<string, string> }

const FIELD_LENGTH_MAX = 8_192
const PARAMETERS_MAX = 64

/** Reads Content-Type and Content-Disposition values; comments dropped, quoted strings opened, RFC 2231 pieces joined.
 *  The first of two parameters of one name counts, as with fields: otherwise two programs see two boundaries. */
export function structuredField(source: string): StructuredField {
  const pieces = splitAtSemicolons(withoutComments(source.slice(0, FIELD_LENGTH_MAX)))
  const raw = new Map<string, string>()
  for (const piece of pieces.slice(1, PARAMETERS_MAX)) {
    const equals = piece.indexOf('=')
    if (equals < 1) continue
    const name = piece.slice(0, equals).trim().toLowerCase()
    if (!raw.has(name)) raw.set(name, unquoted(piece.slice(equals + 1).trim()))
  }
  return { value: unquoted((pieces[0] ?? '').trim()).toLowerCase(), parameters: joinContinuations(raw) }
}

/** RFC 5322 section 3.2.2: comments may stand wherever white space may; a quoted string has none.
 *  Within a parameter's token `(` is content (`name=Invoice(1).pdf`), and one that never closes is no comment. */
function withoutComments(source: string): string {
  if (!source.includes('(')) return source
  let kept = ''
  let depth = 0
  let openedAt = 0
  let quoted = false
  let before = ' '
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at)
    if (char === '\\' && (quoted || depth > 0)) {
      if (depth === 0) kept += source.slice(at, at + 2)
      at++
      continue
    }
    if (depth === 0 && char === '"') quoted = !quoted
    if (
      !quoted &&
      char === '(' &&
      (depth > 0 || before === ' ' || before === '\t' || before === ';' || !kept.includes('='))
    ) {
      if (depth++ === 0) openedAt = kept.length
    } else if (!quoted && char === ')' && depth > 0) {
      depth--
      before = ' '
      continue
    }
    if (depth === 0) kept += char
    before = char
  }
  return depth === 0 ? kept : kept.slice(0, openedAt)
}

function splitAtSemicolons(source: string): string[] {
  const pieces: string[] = []
  let from = 0
  let quoted = false
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at)
    if (quoted && char === '\\') at++
    else if (char === '"') quoted = !quoted
    else if (char === ';' && !quoted) {
      pieces.push(source.slice(from, at))
      from = at + 1
    }
  }
  pieces.push(source.slice(from))
  return pieces
}

/** The content of a quoted string, or the token; what follows the closing quote is no part of it. */
function unquoted(source: string): string {
  if (!source.startsWith('"')) return source
  let content = ''
  for (let at = 1; at < source.length; at++) {
    const char = source.charAt(at)
    if (char === '"') break
    if (char === '\\') content += source.charAt(++at)
    else content += char
  }
  return content
}

/** RFC 2231 sections 3 and 4: `name*0*=utf-8''…; name*1=…` is one value. */
function joinContinuations(raw: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const joined = new Map<string, string>()
  const sections = new Map<string, { index: number; encoded: boolean; value: string }[]>()
  for (const [name, value] of raw) {
    const [, base = '', index = '0', star = ''] = /^([^*]+)\*(?:(\d{1,3})(\*?))?$/.exec(name) ?? []
    if (!base) joined.set(name, value)
    else {
      const list = sections.get(base) ?? []
      list.push({ index: Number(index), encoded: star === '*' || name.endsWith('*'), value })
      sections.set(base, list)
    }
  }
  for (const [base, list] of sections) {
    list.sort((a, b) => a.index - b.index)
    const [, charset = ''] = list[0]?.encoded ? (/^([^']{0,40})'[^']{0,40}'/.exec(list[0].value) ?? []) : []
    const bytes = list.map((section, position) => {
      const value =
        position === 0 && section.encoded ? section.value.replace(/^[^']{0,40}'[^']{0,40}'/, '') : section.value
      return section.encoded
        ? value.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
        : value
    })
    joined.set(base, decodeCharset(bytes.join(''), charset))
  }
  return joined
}
