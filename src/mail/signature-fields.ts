import type { Mailbox } from './mail.ts'
import { organizationDomains } from './organization-domain.ts'
import { withoutAddressLabel } from './postal-address.ts'
import type { Signature } from './reading.ts'
import { isSignOff } from './sign-off.ts'
import { type Cell, partsOf, type SignatureParts } from './signature-cells.ts'
import { type NamedCell, nameOf, spelledOut } from './signature-name.ts'
import { positionIn } from './signature-position.ts'
import { isTitle, organizationLikeness } from './titles.ts'

/**
 * The fields of a signature block.
 * @param block the block as `signatureSpan` cut it
 * @param from the writer, if known: tells the name from the other lines, and by the domain the organization
 * @returns the fields; null or empty where the block does not tell. Never throws; linear.
 */
export function signatureOf(block: string, from: Mailbox | null): Signature {
  const parts = partsOf(block)
  const named = nameOf(parts.cells, from)
  const range = addressRange(parts.cells)
  const rest = remaining(parts.cells, named, range)
  const emails = parts.links.filter(link => link.kind === 'email').map(link => link.value)
  const urls = distinct(parts.links.filter(link => link.kind === 'url').map(link => link.value))
  const placed = named !== null && (range !== null || parts.phones.length + parts.links.length > 0)
  const { title, organization } = positionIn(rest, organizationDomains(emails, urls, from), named?.name ?? '', placed)
  return {
    name: named?.name ?? spelledOut(block, from),
    title,
    organization,
    phones: numbers(parts, false),
    faxes: numbers(parts, true),
    emails: distinct(emails),
    urls,
    address: addressIn(block, parts.cells, range),
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

/** The pieces that may be title or organization: those behind the name on its line, then the other cells. */
function remaining(cells: readonly Cell[], named: NamedCell | null, range: AddressRange | null): readonly string[] {
  const pieces: string[] = []
  for (const [at, cell] of cells.entries()) {
    if (cell === named?.cell) pieces.push(...behindName(named.rest))
    else if (range && at >= range.first && at <= range.last) continue
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

/** The cells of an address, first and last included. */
type AddressRange = { readonly first: number; readonly last: number }

/** The first run of cells that are an address; a country, a mail stop or a town between two of them belongs to it. */
function addressRange(cells: readonly Cell[]): AddressRange | null {
  const sure = cells.findIndex(cell => cell.address === 'sure')
  const start = sure >= 0 ? sure : cells.findIndex(cell => cell.address === 'maybe' && cell.text.includes(','))
  if (start < 0) return null
  let first = start
  let last = start
  while (first > 0 && cells[first - 1]?.address === 'maybe' && near(cells[first - 1], cells[first])) first--
  for (;;) {
    if (cells[last + 1]?.address && near(cells[last], cells[last + 1])) last++
    else if (cells[last + 2]?.address && near(cells[last], cells[last + 2]) && isTown(cells[last + 1])) last += 2
    else return { first, last }
  }
}

/** A word or two between street and code. */
const isTown = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  /^\p{Lu}[\p{L}'’.-]{1,30}(?:\s[\p{L}'’.-]{2,30}){0,2},?$/u.test(cell.text) &&
  !isTitle(cell.text) &&
  organizationLikeness(cell.text) === 0

/** The address as it stands in the block. */
function addressIn(block: string, cells: readonly Cell[], range: AddressRange | null): string | null {
  const from = range && cells[range.first]?.from
  const to = range && cells[range.last]?.to
  if (from == null || to == null) return null
  return withoutAddressLabel(block.slice(from, to).trim()).replace(/[,;\s]{1,4}$/, '')
}

const near = (one: Cell | undefined, other: Cell | undefined): boolean => !!one && !!other && other.line - one.line <= 2
