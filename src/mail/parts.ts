import { decodeWords, oneLine } from './encoded-words.ts'
import { fieldsOf, firstField, splitHeader, withLineFeeds } from './header-fields.ts'
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

export const DEPTH_MAX = 128
const PARTS_MAX = 1_000
const GUESSES_MAX = 10
/** A multipart below the bound is nothing to read: its raw lines are no words. */
const TOO_DEEP = 'application/octet-stream'

/** How many parts may still be made, and boundaries guessed: shared by a whole mail, so that nesting cannot multiply it. */
export type PartBudget = { parts: number; guesses: number }
export const partBudget = (): PartBudget => ({ parts: PARTS_MAX, guesses: GUESSES_MAX })

/** Builds the tree in one pass over the body. A part beyond the bounds is left out; a multipart in which no boundary comes is
 *  plain text. */
export function partOf(fields: readonly HeaderField[], body: string, budget: PartBudget): Part {
  const root = draftOf(fields, false)
  if (!isMultipart(root)) return finished({ ...root, body }, budget)
  setBoundary(root, boundaryOf(root, body, 0, budget))
  grow(root, body, budget)
  return finished(root, budget)
}

type Draft = {
  type: string
  readonly parameters: ReadonlyMap<string, string>
  readonly disposition: string
  readonly fileName: string | null
  readonly encoding: string
  body: string
  /** Where its body begins in the body of the root. */
  from: number
  boundary: string
  /** The boundary as its last line shows it. */
  closing: string
  readonly children: Draft[]
}

const isMultipart = (part: { readonly type: string }): boolean => part.type.startsWith('multipart/')

function draftOf(fields: readonly HeaderField[], digest: boolean): Draft {
  const field = structuredField(firstField(fields, 'content-type'))
  const disposition = structuredField(firstField(fields, 'content-disposition'))
  const fileName = disposition.parameters.get('filename') ?? field.parameters.get('name')
  return {
    type: mediaType(field.value, digest),
    parameters: field.parameters,
    disposition: disposition.value,
    fileName: fileName === undefined ? null : oneLine(decodeWords(fileName)).slice(0, 255).toWellFormed(),
    encoding: firstField(fields, 'content-transfer-encoding').toLowerCase(),
    body: '',
    from: 0,
    boundary: '',
    closing: '',
    children: [],
  }
}

/** RFC 2045 section 5.2: without or with an unreadable type, plain text; in a digest, a mail (RFC 2046 section 5.1.5). */
function mediaType(value: string, digest: boolean): string {
  const type = value.trim().split(/\s/, 1)[0] ?? ''
  if (/^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/.test(type)) return type
  if (type === 'text' || type === 'html') return type === 'html' ? 'text/html' : 'text/plain'
  return type === '' && digest ? 'message/rfc822' : 'text/plain'
}

/** Walks the lines that begin with `--`. A boundary of an inner part is looked for first, for one may begin like the outer one's;
 *  an outer delimiter ends all inner parts (RFC 2046 section 5.1.2). */
function grow(root: Draft, body: string, budget: PartBudget): void {
  const open: Draft[] = root.boundary ? [root] : []
  let leaf: Draft | null = null
  let at = body.startsWith('--') ? 0 : after(body.indexOf('\n--'))
  while (at >= 0 && open.length > 0) {
    const end = lineEnd(body, at)
    const shown = body.slice(at + 2, end).trimEnd() // white space may follow (section 5.1.1)
    const level = open.findLastIndex(part => part.boundary === shown || part.closing === shown)
    const parent = open[level]
    if (parent) {
      const last = parent.boundary !== shown
      for (const done of [...open.slice(last ? level : level + 1), leaf])
        if (done) done.body = body.slice(done.from, Math.max(done.from, at - 1))
      leaf = null
      open.length = last ? level : level + 1
      if (!last && budget.parts-- > 0) {
        const child = childAt(parent, body, end, budget)
        if (child.boundary && open.length < DEPTH_MAX) open.push(child)
        else {
          if (child.boundary) child.type = TOO_DEEP
          leaf = child
        }
      }
    }
    at = after(body.indexOf('\n--', end))
  }
  for (const done of [...open, leaf]) if (done) done.body = body.slice(done.from) // never closed: cut off on its way
  if (root.children.length === 0) root.body = body
}

const after = (newline: number): number => (newline < 0 ? -1 : newline + 1)

/** The part below a delimiter. Its header ends at the latest before the next line that begins with `--`, which is no field. */
function childAt(parent: Draft, body: string, delimiterEnd: number, budget: PartBudget): Draft {
  const begin = Math.min(delimiterEnd + 1, body.length)
  const next = body.indexOf('\n--', delimiterEnd)
  const region = body.slice(begin, next < 0 ? body.length : next + 1)
  // a part without fields begins with an empty line
  const split = region.startsWith('\n') ? { header: '', body: region.slice(1) } : splitHeader(region)
  const child = draftOf(fieldsOf(split.header), parent.type === 'multipart/digest')
  child.from = Math.min(begin + region.length - split.body.length, body.length)
  if (isMultipart(child)) setBoundary(child, boundaryOf(child, body, child.from, budget))
  parent.children.push(child)
  return child
}

function setBoundary(part: Draft, boundary: string): void {
  part.boundary = boundary
  part.closing = `${boundary}--`
}

/** The boundary that the type names; where it names none, or one that never comes, the first line that begins with `--` and
 *  has a part's field below it. */
function boundaryOf(part: Draft, body: string, from: number, budget: PartBudget): string {
  const said = (part.parameters.get('boundary') ?? '').trimEnd()
  if (said && (budget.guesses <= 0 || body.indexOf(`--${said}`, from) >= 0)) return said
  if (budget.guesses-- <= 0) return said
  const guessed = GUESS.exec(body.slice(from, from + GUESS_LENGTH_MAX))?.[1]?.trimEnd()
  return guessed ?? said
}

const GUESS_LENGTH_MAX = 65_536
const GUESS = /(?:^|\n)--([^\s-][^\n]{0,200}|-{1,80}[^\s-][^\n]{0,120})[ \t]*\nContent-[A-Za-z-]{4,30}:/i

/** Drafts made parts. RFC 2045 section 6.4 allows no encoding on a multipart; some programs set base64 all the same. */
function finished(draft: Draft, budget: PartBudget): Part {
  const { type, parameters, disposition, fileName, encoding, body, children } = draft
  const leaf = { type, parameters, disposition, fileName, encoding }
  if (!isMultipart(draft)) return { ...leaf, body, children: [] }
  if (children.length > 0) return { ...leaf, body: '', children: children.map(child => finished(child, budget)) }
  const encoded =
    encoding.includes('base64') && !body.startsWith('--') && !body.includes('\n--') && budget.guesses-- > 0
  if (!encoded) return { ...leaf, type: 'text/plain', body, children: [] }
  const inner: Draft = {
    ...draft,
    children: [],
    from: 0,
    body: '',
  }
  setBoundary(inner, (parameters.get('boundary') ?? '').trimEnd())
  grow(inner, withLineFeeds(decodeTransfer(body, encoding)), budget)
  return { ...leaf, body: '', children: inner.children.map(child => finished(child, budget)) }
}

function lineEnd(body: string, from: number): number {
  const end = body.indexOf('\n', from)
  return end < 0 ? body.length : end
}
