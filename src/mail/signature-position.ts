import { hidesAddress } from './links.ts'
import { standsForDomain } from './organization-domain.ts'
import { isPartOfName, sharesName } from './person-name.ts'
import { addressLikeness, isPlace } from './postal-address.ts'
import { hasLegalForm, isTitle, isUniversity, organizationLikeness } from './titles.ts'

/** What somebody is, and where. */
export type Position = { readonly title: string | null; readonly organization: string | null }

/**
 * Title and organization in the pieces of a signature that are neither name nor address nor number.
 * @param pieces in their order
 * @param domains names in the domains of the writer (`organizationDomains`)
 * @param name the writer's name, '' where there is none
 * @param placed whether name and numbers frame the pieces: then, or next to a title, a line may be an organization by its place alone
 */
export function positionIn(
  pieces: readonly string[],
  domains: ReadonlySet<string>,
  name: string,
  placed: boolean,
): Position {
  let title: string | null = null
  let best: { readonly piece: string; readonly score: number } | null = null
  for (const piece of pieces.flatMap(titleAndHouse)) {
    if (!isPhrase(piece)) continue
    if (isTitle(piece)) {
      title ??= titleIn(piece, name)
      continue
    }
    const score = isSentence(piece) ? 0 : organizationScore(piece, domains)
    if (score > (best?.score ?? 0)) best = { piece, score }
  }
  const organization = best ? withoutTail(tidy(best.piece), domains) : null
  const position = splitTitle(title, organization, domains)
  return (placed || title !== null) && position.organization === null
    ? { ...position, organization: byPlace(pieces, name) }
    : position
}

/** "Sell to Acme Company: no change; buy from it" talks about an organization. */
function isSentence(piece: string): boolean {
  const words = piece.split(/\s+/)
  const small = words.filter(word => /^\p{Ll}{4,}/u.test(word)).length
  return /;|--|,\s\p{Ll}{3}|\p{Ll}{3}[.:]\s\p{L}.{0,80}\s/u.test(piece) || (words.length >= 8 && small >= 4)
}

/** The first line below name and title, where it could name an organization and is no department. */
/** How lines begin that ask or tell something else: pronouns, calendars, a word about printing. */
const NO_HOUSE =
  /^(?:my|our|your|please|book|schedule|follow|visit|connect|think|sent|out|working|office|pronouns|she|he|they|via|mobile|from|join|see|read|find|click|download|new|born|proud|member|registered)\b/i

function byPlace(pieces: readonly string[], name: string): string | null {
  const first = pieces
    .flatMap(titleAndHouse)
    .find(piece => !isTitle(piece) && !isPartOfName(piece, name) && !NO_HOUSE.test(piece))
  if (first === undefined || !isPhrase(first) || addressLikeness(first) !== null || organizationLikeness(first) === 1)
    return null
  const words = first.split(/\s+/)
  const capitals = words.filter(word => /^[^\p{L}]?\p{Lu}/u.test(word)).length
  return words.length <= 5 && capitals >= 1 && capitals * 2 >= words.length && !/[\d:;]/.test(first)
    ? tidy(first)
    : null
}

/** "Head of Sales at Acme", "Head of Sales, Acme Inc.": the title and the organization of one line. */
function titleAndHouse(piece: string): readonly string[] {
  const at = /^(.{3,60}?)\s(?:at|@|bei|chez|bij|hos|presso)\s(\p{Lu}.{1,60})$/u.exec(piece)
  if (at?.[1] && at[2] && isTitle(at[1]) && !isTitle(at[2])) return [at[1], at[2]]
  const comma = piece.indexOf(', ')
  const house = piece.slice(comma + 2)
  return comma > 0 && isTitle(piece.slice(0, comma)) && hasLegalForm(house) && !isTitle(house)
    ? [piece.slice(0, comma), house]
    : [piece]
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
  if (!/[\p{Lu}\p{Lo}]/u.test(piece)) return 0
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
function splitTitle(title: string | null, organization: string | null, domains: ReadonlySet<string>): Position {
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
  const words = piece.split(/\s+/)
  return (
    piece.length >= 2 &&
    piece.length <= 90 &&
    words.length <= 12 &&
    !/!|\?(?:$|\s+\p{Lu})|\d{4}|@/u.test(piece) &&
    !hidesAddress(piece)
  )
}

const tidy = (piece: string): string => piece.replace(/^[\s,;:–—-]{1,6}|[\s,;:–—-]{1,6}$/g, '')
