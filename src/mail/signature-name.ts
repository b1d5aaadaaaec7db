import type { Mailbox } from './mail.ts'
import { fitsMailbox, isFullerName, isInitialsOf, type NamedLine, readName } from './person-name.ts'
import { isSignOff, signedOnOneLine } from './sign-off.ts'
import type { Cell } from './signature-cells.ts'
import { hasLegalForm, isTitle, organizationLikeness } from './titles.ts'

/** The cell that holds the writer's name, and its place among the cells. */
export type NamedCell = {
  readonly name: string
  readonly rest: string
  readonly words: number
  readonly cell: Cell
  readonly at: number
}

/** The writer's name: the first that is one, unless a fuller form of it follows (first name or initials, then the whole). */
export function nameOf(cells: readonly Cell[], from: Mailbox | null): NamedCell | null {
  const candidates = cells.slice(0, 8).flatMap((cell, at) => candidate(cell, at, from))
  const fitting = candidates.filter(named => fitsMailbox(named.name, from))
  const [first] = fitting.length > 0 ? fitting : candidates.filter(named => named.at <= 2 || named.words >= 2)
  if (!first) return null
  const fuller = candidates.find(named => named.at > first.at && named.at <= first.at + 3 && isFuller(named, first))
  const best = fuller ?? first
  return best.words === 1 && isInitialsOf(best.name, from) ? null : { ...best, name: oneOfTwo(best.name) }
}

/** The same name at more length, or the name below a nickname or initials. */
function isFuller(named: NamedCell, first: NamedCell): boolean {
  if (named.words < 2) return false
  if (isFullerName(named.name, first.name)) return true
  if (first.words > 1) return false
  return isInitialsOf(first.name, null) || named.cell.line === first.cell.line + 1
}

function candidate(cell: Cell, at: number, from: Mailbox | null): readonly NamedCell[] {
  if (cell.address === 'sure' || isSignOff(cell.text)) return []
  const signed = signedOnOneLine(cell.text)
  if (signed) return [{ ...signed, rest: '', cell, at }]
  const read = readName(cell.text, at === 0 || fitsMailbox(cell.text, from))
  if (!read) return []
  const named = withoutTitle(read)
  if (cell.text.length > 100 || /^\s*(?:[!?]|#\d)/.test(named.rest)) return []
  const thing =
    organizationLikeness(named.name) >= 1 ||
    isTitle(named.name) ||
    hasLegalForm(cell.text.slice(0, named.name.length + 12))
  if (thing && !fitsMailbox(named.name, from)) return []
  return [{ ...named, cell, at }]
}

/** "김민수 과장": in scripts without capitals the title stands behind the name, on its line. */
function withoutTitle(named: NamedLine): NamedLine {
  const [, name, title] = /^(\p{Lo}{2,4})\s(\p{Lo}{2,6})$/u.exec(named.name) ?? []
  return name && title && isTitle(title) ? { name, rest: `${title}${named.rest}`, words: 1 } : named
}

/** The From's own name where it stands somewhere in the block (between drawings, behind labels). */
export function spelledOut(block: string, from: Mailbox | null): string | null {
  const name = from?.name.trim() ?? ''
  if (!/\p{L}\s+\p{L}|^\p{Lo}{2,}$/u.test(name)) return null
  const at = block.slice(0, 2000).toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? null : block.slice(at, at + name.length)
}

/** "Ann Lee and Bob Ray" are two people: the first; "Ann and Bob" stays. */
function oneOfTwo(name: string): string {
  const [first, second] = name.split(/\s(?:and|und|et|y|&)\s/)
  return first && second && first.includes(' ') && second.includes(' ') ? first : name
}
