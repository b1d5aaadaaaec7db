import { decodeWords, oneLine } from './encoded-words.ts'
import { fieldsOf, firstField, splitHeader } from './header-fields.ts'
import type { HeaderField } from './mail.ts'
import { structuredField } from './structured-field.ts'
import { decodeTransfer } from './transfer-encoding.ts'

/** One node of a mail's tree of parts (RFC 2045, RFC 2046). */
export type Part = {
  /** Lower-cased media type, the default where none is said. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
  readonly disposition: string
  readonly fileName: string | null
  /** The undecoded body, one character per byte, LF line ends; '' for a multipart. */
  readonly body: string
  readonly encoding: string
  readonly children: readonly Part[]
}

export const DEPTH_MAX = 30
const PARTS_MAX = 1_000

/** How many parts may still be made: shared by the whole mail, so that nesting cannot multiply the bound. */
export type PartBudget = { left: number }
export const partBudget = (): PartBudget => ({ left: PARTS_MAX })

/** Builds the tree. Beyond the bounds a part is a leaf of plain text. Linear in the body for each level. */
export function partOf(
  fields: readonly HeaderField[],
  body: string,
  budget: PartBudget,
  depth = 0,
  digest = false,
): Part {
  const source = firstField(fields, 'content-type')
  const field = structuredField(source)
  const type = mediaType(field.value, digest)
  const disposition = structuredField(firstField(fields, 'content-disposition'))
  const fileName = disposition.parameters.get('filename') ?? field.parameters.get('name')
  const encoding = firstField(fields, 'content-transfer-encoding').toLowerCase()
  const leaf: Part = {
    type,
    parameters: field.parameters,
    disposition: disposition.value,
    fileName: fileName === undefined ? null : oneLine(decodeWords(fileName)).slice(0, 255),
    body,
    encoding,
    children: [],
  }
  if (!type.startsWith('multipart/')) return leaf
  const plain: Part = { ...leaf, type: 'text/plain' }
  if (depth >= DEPTH_MAX) return plain
  // RFC 2045 section 6.4 allows no encoding on a multipart; some programs set base64 all the same
  const content =
    /base64/.test(encoding) && !body.includes('\n--') && !body.startsWith('--') ? decodeTransfer(body, encoding) : body
  const pieces = piecesOf(content, field.parameters.get('boundary') ?? '')
  if (pieces === null) return plain
  const children: Part[] = []
  for (const piece of pieces) {
    if (budget.left-- <= 0) break
    const { header, body: inner } = splitPart(piece)
    children.push(partOf(fieldsOf(header), inner, budget, depth + 1, type === 'multipart/digest'))
  }
  return { ...leaf, body: '', children }
}

/** RFC 2045 section 5.2: without or with an unreadable type, plain text; in a digest, a mail (RFC 2046 section 5.1.5). */
function mediaType(value: string, digest: boolean): string {
  const type = value.trim().split(/\s/, 1)[0] ?? ''
  if (/^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/.test(type)) return type
  if (type === 'text' || type === 'html') return type === 'html' ? 'text/html' : 'text/plain'
  return type === '' && digest ? 'message/rfc822' : 'text/plain'
}

/** A part without fields begins with an empty line; one that begins with words forgot it. */
function splitPart(piece: string): { header: string; body: string } {
  if (piece.startsWith('\n')) return { header: '', body: piece.slice(1) }
  return splitHeader(piece)
}

/** The bodies between a boundary's lines, without preamble and epilogue (RFC 2046 section 5.1.1); null where there are none. */
function piecesOf(body: string, said: string): readonly string[] | null {
  const boundary = said.trimEnd() || guessedBoundary(body)
  const found = boundary ? cutAt(body, boundary) : null
  if (found || !said.trim()) return found
  const guessed = guessedBoundary(body)
  return guessed && guessed !== boundary ? cutAt(body, guessed) : null
}

function cutAt(body: string, boundary: string): readonly string[] | null {
  const delimiter = `--${boundary}`
  const pieces: string[] = []
  let from = -1
  for (let at = body.indexOf(delimiter); at >= 0 && pieces.length <= PARTS_MAX; at = body.indexOf(delimiter, at + 2)) {
    if (at > 0 && body.charCodeAt(at - 1) !== 0x0a) continue
    const newline = body.indexOf('\n', at)
    const end = newline < 0 ? body.length : newline
    const rest = body.slice(at + delimiter.length, Math.min(end, at + delimiter.length + 200)).trim()
    if (rest !== '' && rest !== '--') continue
    if (from >= 0) pieces.push(body.slice(from, Math.max(from, at - 1)))
    from = rest === '--' ? -1 : Math.min(end + 1, body.length)
    if (rest === '--') break
  }
  if (from >= 0) pieces.push(body.slice(from)) // never closed: cut off on its way
  return pieces.length > 0 ? pieces : null
}

/** Where the type names no boundary, or one that never comes: the first line that begins with `--` and has a part's field
 *  below it. */
function guessedBoundary(body: string): string {
  return (
    /(?:^|\n)--([^\s-][^\n]{0,200}|-{1,80}[^\s-][^\n]{0,120})[ \t]*\nContent-[A-Za-z-]{4,30}:/i
      .exec(body)?.[1]
      ?.trimEnd() ?? ''
  )
}
