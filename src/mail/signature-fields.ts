import { hidesAddress } from './links.ts'
import type { Mailbox } from './mail.ts'
import { organizationDomains, standsForDomain } from './organization-domain.ts'
import { fitsMailbox, isInitialsOf, readName, sharesName } from './person-name.ts'
import { isPlace, withoutAddressLabel } from './postal-address.ts'
import type { Signature } from './reading.ts'
import { isSignOff, signedOnOneLine } from './sign-off.ts'
import { type Cell, partsOf, type SignatureParts } from './signature-cells.ts'
import { hasLegalForm, isTitle, isUniversity, organizationLikeness } from './titles.ts'

/**
 * The fields of a signature block.
 * @param block the block as `signatureSpan` cut it
 * @param from the writer, if known: tells the name from the other lines, and by the domain the organization
 * @returns the fields; null or empty where the block does not tell. Never throws; linear.
 */
export function signatureOf(block: string, from: Mailbox | null): Signature {
  const parts = partsOf(block)
  const named = nameOf(parts.cells, from)
  const address = addressOf(block, parts.cells)
  const rest = remaining(parts.cells, named)
  const emails = parts.links.filter(link => link.kind === 'email').map(link => link.value)
  const urls = distinct(parts.links.filter(link => link.kind === 'url').map(link => link.value))
  const { title, organization } = position(rest, organizationDomains(emails, urls, from), named?.name ?? '')
  return {
    name: named?.name ?? spelledOut(block, from),
    title,
    organization,
    phones: numbers(parts, false),
    faxes: numbers(parts, true),
    emails: distinct(emails),
    urls,
    address,
  }
}

const numbers = (parts: SignatureParts, fax: boolean): readonly string[] => [
  ...new Set(parts.phones.filter(phone => phone.fax === fax).map(phone => phone.value)),
]

/** Each address once: "www.example.com<http://www.example.com/>" names one place. */
function distinct(values: readonly string[]): readonly string[] {
  const seen = new Map<string, string>()
  for (const value of values) {
    const key = value
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '')
    if (!seen.has(key)) seen.set(key, value)
  }
  return [...seen.values()]
}

type NamedCell = {
  readonly name: string
  readonly rest: string
  readonly words: number
  readonly cell: Cell
  readonly at: number
}

/** The writer's name: the first that is one, unless a fuller form of it follows (first name or initials, then the whole). */
function nameOf(cells: readonly Cell[], from: Mailbox | null): NamedCell | null {
  const candidates = cells.slice(0, 8).flatMap((cell, at) => candidate(cell, at, from))
  const fitting = candidates.filter(named => fitsMailbox(named.name, from))
  const [first] = fitting.length > 0 ? fitting : candidates.filter(named => named.at <= 2 || named.words >= 2)
  if (!first) return null
  const fuller = candidates.find(
    named =>
      named.at > first.at &&
      named.at <= first.at + 3 &&
      named.words >= 2 &&
      (sharesName(first.name, named.name) || isInitialsOf(first.name, null)) &&
      named.words > first.words,
  )
  const best = fuller && (first.words === 1 || sharesName(first.name, fuller.name)) ? fuller : first
  return best.words === 1 && isInitialsOf(best.name, from) ? null : { ...best, name: oneOfTwo(best.name) }
}

function candidate(cell: Cell, at: number, from: Mailbox | null): readonly NamedCell[] {
  if (cell.address === 'sure' || isSignOff(cell.text)) return []
  const signed = signedOnOneLine(cell.text)
  if (signed) return [{ ...signed, rest: '', cell, at }]
  const named = readName(cell.text, at === 0 || fitsMailbox(cell.text, from))
  if (!named) return []
  if (!fitsMailbox(named.name, from) && (organizationLikeness(named.name) >= 2 || isTitle(named.name))) return []
  if (cell.text.length > 100 || /^\s*[!?]/.test(named.rest)) return []
  return [{ ...named, cell, at }]
}

/** The From's own name where it stands somewhere in the block (between drawings, behind labels). */
function spelledOut(block: string, from: Mailbox | null): string | null {
  const name = from?.name.trim() ?? ''
  if (!/\p{L}\s+\p{L}/u.test(name)) return null
  const at = block.slice(0, 2000).toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? null : block.slice(at, at + name.length)
}

/** "Ann Lee and Bob Ray" are two people: the first; "Ann and Bob" stays. */
function oneOfTwo(name: string): string {
  const [first, second] = name.split(/\s(?:and|und|et|y|&)\s/)
  return first && second && first.includes(' ') && second.includes(' ') ? first : name
}

/** The pieces that may be title or organization: those behind the name on its line, then the other cells. */
function remaining(cells: readonly Cell[], named: NamedCell | null): readonly string[] {
  const pieces: string[] = []
  for (const [at, cell] of cells.entries()) {
    if (cell === named?.cell) pieces.push(...behindName(named.rest))
    else if (cell.address !== 'sure' && !isSignOff(cell.text) && at < 16) pieces.push(cell.text)
  }
  return pieces
}

const CREDENTIALS =
  /^(?:ph\.?\s?d|m\.?\s?d|cfa|cpa|mba|m\.?\s?sc|b\.?\s?sc|m\.?a|b\.?a|esq|jr|sr|pmp|p\.?e|j\.?d|ll\.?m|rn|dds|ii|iii)\.?$/i

function behindName(rest: string): readonly string[] {
  const open = rest.replace(/^[\s,;:|(=*•–—-]{1,8}/, '').replace(/[)\s]{1,4}$/, '')
  if (open === '') return []
  if (isTitle(open) && organizationLikeness(open.split(',').at(-1) ?? '') < 2) return [open]
  return open
    .split(/,\s|\s\|\s|\s[-–—]\s/)
    .map(piece => piece.trim())
    .filter(piece => piece !== '' && !CREDENTIALS.test(piece))
}

/** Title and organization of the pieces, in their order. */
function position(
  pieces: readonly string[],
  domains: ReadonlySet<string>,
  name: string,
): { readonly title: string | null; readonly organization: string | null } {
  let title: string | null = null
  let best: { readonly piece: string; readonly score: number } | null = null
  for (const piece of pieces) {
    if (!isPhrase(piece)) continue
    if (isTitle(piece)) {
      title ??= titleIn(piece, name)
      continue
    }
    const score = organizationScore(piece, domains)
    if (score > (best?.score ?? 0)) best = { piece, score }
  }
  const organization = best ? withoutTail(tidy(best.piece), domains) : null
  return splitTitle(title, organization, domains)
}

/** "Managing Director: Ann Lee" tells Ann's title; with somebody else's name it tells the sender's nothing. */
function titleIn(piece: string, name: string): string | null {
  const colon = piece.indexOf(':')
  if (colon < 0) return tidy(piece)
  return name !== '' && sharesName(name, piece.slice(colon)) ? tidy(piece.slice(0, colon)) : null
}

function organizationScore(piece: string, domains: ReadonlySet<string>): number {
  const likeness = organizationLikeness(piece)
  const domain = standsForDomain(piece, domains)
  if (domain === 'whole') return 5
  if (!/\p{Lu}/u.test(piece)) return 0
  if (likeness === 3) return 4
  return (likeness === 2 ? 2 : 0) + (domain === 'part' ? 1 : 0) + (likeness === 2 && isUniversity(piece) ? 1.5 : 0)
}

/** "Acme - quality since 1990", where the domain says that the organization is Acme. */
function withoutTail(organization: string, domains: ReadonlySet<string>): string {
  const bare = organization.replace(/\s?\((?:[^()\s]{1,30}\s){2,12}[^()\s]{1,30}\)$/, '')
  const [head, tail] = bare.split(/\s[-–—|]\s/)
  if (head && head !== bare && standsForDomain(head, domains) === 'whole') return head
  if (head && tail && hasLegalForm(tail) && !hasLegalForm(head)) return tail
  const comma = bare.lastIndexOf(', ')
  return comma > 0 && isPlace(bare.slice(comma + 2)) && organizationLikeness(bare.slice(0, comma)) === 2
    ? bare.slice(0, comma)
    : bare
}

/** "Senior Counsel, ACME" where no line of its own names the organization. */
function splitTitle(
  title: string | null,
  organization: string | null,
  domains: ReadonlySet<string>,
): { readonly title: string | null; readonly organization: string | null } {
  if (title === null || organization !== null) return { title, organization }
  const at = title.lastIndexOf(', ')
  if (at < 0) return { title, organization }
  const last = title.slice(at + 2)
  const names =
    /^\p{Lu}{2,6}$/u.test(last) || organizationLikeness(last) === 3 || standsForDomain(last, domains) !== null
  return names && !isTitle(last) ? { title: title.slice(0, at), organization: last } : { title, organization }
}

/** Whether a piece can be a title or an organization at all: a few words that make no sentence. */
function isPhrase(piece: string): boolean {
  const words = piece.split(/\s+/).length
  return (
    piece.length >= 2 &&
    piece.length <= 90 &&
    words <= 12 &&
    !/!|\?(?:\s|$)|\d{4}|@/.test(piece) &&
    !hidesAddress(piece)
  )
}

const tidy = (piece: string): string => piece.replace(/^[\s,;:–—-]{1,6}|[\s,;:–—-]{1,6}$/g, '')

/** The address as it stands in the block: the first run of cells that are one, a country or a mail stop next to them included. */
function addressOf(block: string, cells: readonly Cell[]): string | null {
  const sure = cells.findIndex(cell => cell.address === 'sure')
  const start = sure >= 0 ? sure : cells.findIndex(cell => cell.address === 'maybe' && cell.text.includes(','))
  if (start < 0) return null
  let first = start
  let last = start
  while (first > 0 && cells[first - 1]?.address === 'maybe' && near(cells[first - 1], cells[first])) first--
  while (last + 1 < cells.length && cells[last + 1]?.address && near(cells[last], cells[last + 1])) last++
  const from = cells[first]?.from ?? 0
  const to = cells[last]?.to ?? from
  return withoutAddressLabel(block.slice(from, to).trim()).replace(/[,;\s]{1,4}$/, '')
}

const near = (one: Cell | undefined, other: Cell | undefined): boolean => !!one && !!other && other.line - one.line <= 2
