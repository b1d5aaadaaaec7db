import type { ContactId, MessageId } from '../ids.ts'
import { derivedId } from '../nudge/tokens.ts'
import { folded } from '../relationship/folded.ts'
import { isSameOrganization } from '../relationship/organization.ts'
import {
  currentPosition,
  type Departure,
  openQuestion,
  type Position,
  sightingOfAddress,
} from '../relationship/positions.ts'
import type { Known } from '../store/known.ts'
import type { positions } from '../store/schema.ts'
import { type Instant, MINUTE_MS } from '../time/instant.ts'
import type { Cast, Player } from './cast.ts'
import type { FiledMessage } from './filing.ts'

export type PositionRow = typeof positions.$inferInsert
/** Somebody is no longer where they were; `organization` null: it was not said which post ended. */
export type Left = {
  readonly player: Player
  readonly organization: string | null
  /** Else only a post that is known can have ended. */
  readonly sure: boolean
  readonly at: Instant
  readonly messageId: MessageId
  /** Whose it was before a merge. */
  readonly origin: ContactId
}

/** One sighting as a row. It belongs to whoever the address was before a merge, so that a merge can be taken back. */
export async function positionRow(
  { title, organization }: Pick<Position, 'title' | 'organization'>,
  player: Player,
  origin: ContactId,
  { row }: Pick<FiledMessage, 'row'>,
  source: Position['source'],
): Promise<PositionRow | null> {
  if (title === null && organization === null) return null
  const kind = source === 'hearsay' ? 'hearsay' : 'position'
  return {
    id: await derivedId(kind, origin, folded(title ?? ''), folded(organization ?? '')),
    ownerId: row.ownerId,
    contactId: player.id,
    title,
    organization,
    firstSeen: minuteOf(row.sentAt),
    lastSeen: minuteOf(row.sentAt),
    source,
    messageId: row.id,
    leftAt: null,
  }
}

/** What the addresses of a message say of employers: the weakest of all signs, used where nothing better is known. */
export async function positionsOfAddresses(message: FiledMessage, cast: Cast): Promise<readonly PositionRow[]> {
  const rows: PositionRow[] = []
  const pairs = [...message.addressesOf].flatMap(([player, all]) => all.map(address => [player, address] as const))
  for (const [player, address] of pairs) {
    const seen = sightingOfAddress(address, message.row.sentAt)
    const row = seen && (await positionRow(seen, player, cast.originOf(player, address), message, 'domain'))
    if (row) rows.push(row)
  }
  return rows
}

/** That somebody left, as a row of its own: a post ends whichever of the two was seen first. */
async function leavingRow({ player, organization, sure, at, messageId, origin }: Left): Promise<PositionRow> {
  return {
    id: await derivedId('left', origin, folded(organization ?? ''), messageId),
    ownerId: player.row.ownerId,
    contactId: player.id,
    title: null,
    organization,
    firstSeen: minuteOf(at),
    lastSeen: minuteOf(at),
    source: sure ? 'left' : 'leaving',
    messageId,
    leftAt: minuteOf(at),
  }
}

/** A quoted copy tells the minute of a mail, the mail itself the second: they are one sighting, whichever comes first. */
function minuteOf(at: Instant): Instant {
  return Math.floor(at / MINUTE_MS) * MINUTE_MS
}

const SOURCES: readonly Position['source'][] = [
  'left',
  'leaving',
  'denied',
  'hearsay',
  'domain',
  'said',
  'signature',
  'owner',
]

/** New sightings joined with the stored ones, whichever came first: the same position seen again is one row from its
 *  first to its last day. `left`: whose posts ended. What comes out follows from the evidence alone, not from its order. */
export async function joinedPositions(
  seen: readonly PositionRow[],
  left: readonly Left[],
  known: Pick<Known, 'positions'>,
): Promise<readonly PositionRow[]> {
  const stored = new Map(known.positions.map((row): [string, PositionRow] => [row.id, row]))
  const rows = new Map<string, PositionRow>()
  for (const row of [...seen, ...(await Promise.all(left.map(leavingRow)))]) {
    const before = rows.get(row.id) ?? stored.get(row.id)
    rows.set(row.id, before ? joined(before, row) : row)
  }
  const whose = new Set([...rows.values()].map(row => row.contactId))
  const all = [...new Map([...stored, ...rows]).values()].filter(row => whose.has(row.contactId))
  for (const row of withEnds(all)) rows.set(row.id, row)
  // Sightings that were given, and those that end otherwise than they stood.
  return [...rows.values()].filter(row => seen.includes(row) || row !== stored.get(row.id))
}

/** The rows of one or more people whose end is another one than stands on them. That somebody left is true of all that was
 *  seen of the post until then, though it be seen later. */
export function withEnds<Row extends PositionRow>(rows: readonly Row[]): readonly Row[] {
  const ends = rows.filter(isLeaving)
  return rows.flatMap(row => {
    const end = isLeaving(row) ? row.firstSeen : endOf(row, ends)
    return end === (row.leftAt ?? null) ? [] : [{ ...row, leftAt: end }]
  })
}

function endOf(row: PositionRow, ends: readonly PositionRow[]): Instant | null {
  const theirs = ends.filter(
    end =>
      end.contactId === row.contactId &&
      // Which post it was is not always said: then a domain that is seen later may be another firm's.
      end.firstSeen >= (row.source === 'domain' && end.organization == null ? row.lastSeen : row.firstSeen) &&
      isOf(row, end.organization ?? null),
  )
  return theirs.length > 0 ? Math.max(...theirs.map(end => end.firstSeen)) : null
}

/** Whether a row tells of a leaving, and of no post. */
export function isLeaving({ source }: Pick<PositionRow, 'source'>): boolean {
  return source === 'left' || source === 'leaving'
}

function joined(before: PositionRow, seen: PositionRow): PositionRow {
  const earlier = seen.firstSeen < before.firstSeen
  const better = SOURCES.indexOf(seen.source) > SOURCES.indexOf(before.source)
  return {
    ...before,
    source: better ? seen.source : before.source,
    firstSeen: Math.min(before.firstSeen, seen.firstSeen),
    lastSeen: Math.max(before.lastSeen, seen.lastSeen),
    messageId: (earlier ? seen.messageId : before.messageId) ?? null,
    toldAt: before.toldAt ?? null,
    leftAt: before.leftAt ?? null,
  }
}

/** Whether a row is of that organization; null: it was not said which. */
export function isOf(row: PositionRow, organization: string | null): boolean {
  return organization === null || (row.organization != null && isSameOrganization(row.organization, organization))
}

/** What a page tells of somebody's posts, the newest first: neither what is only asked about nor what was denied. What a
 *  domain suggests, or somebody left, is only told of where nothing else names the firm. */
export function shownPositions<Row extends PositionRow>(rows: readonly Row[]): readonly Row[] {
  const posts = rows.filter(({ source }) => source === 'owner' || source === 'signature' || source === 'said')
  const denied = rows.filter(({ source }) => source === 'denied')
  const isNamed = (row: Row, by: readonly Row[]) => by.some(other => isOf(other, row.organization ?? null))
  return rows.filter(row => {
    if (posts.includes(row)) return true
    if (row.organization == null || isNamed(row, posts)) return false
    return row.source === 'left' || (row.source === 'domain' && !isNamed(row, denied))
  })
}

/** Rows as the history that the rules of positions read. */
export function historyOf(rows: readonly PositionRow[]): {
  readonly history: readonly Position[]
  readonly departures: readonly Departure[]
} {
  const history = rows
    .filter(row => !isLeaving(row))
    .map(({ title, organization, firstSeen, lastSeen, source }) => ({
      title: title ?? null,
      organization: organization ?? null,
      firstSeen,
      lastSeen,
      source,
    }))
  const departures = rows.flatMap(({ organization, leftAt }) =>
    leftAt == null ? [] : [{ organization: organization ?? null, at: leftAt, source: 'said' as const }],
  )
  return { history, departures }
}

/** Title and organization as they stand on somebody's row. What the owner or an import wrote there gives way to what a
 *  person says of themself, not to what a domain suggests. */
export function standingPosition(
  row: { readonly title: string | null; readonly organization: string | null },
  rows: readonly PositionRow[],
): { readonly title: string | null; readonly organization: string | null } {
  const { history, departures } = historyOf(rows)
  const seen = history.filter(({ source }) => source !== 'hearsay' && source !== 'denied')
  if (seen.length === 0) {
    const hasLeft = rows.some(
      one => isLeaving(one) && isOf({ ...one, organization: row.organization }, one.organization ?? null),
    )
    return hasLeft ? { title: null, organization: null } : { title: row.title, organization: row.organization }
  }
  const current = currentPosition(history, departures)
  const guessed = seen.every(({ source }) => source === 'domain')
  const isForeign = row.organization !== null && !seen.some(one => one.organization === row.organization)
  if (guessed && (isForeign || (row.title !== null && row.organization === null))) {
    return { title: row.title, organization: row.organization }
  }
  return { title: current?.title ?? null, organization: current?.organization ?? null }
}

/** What the owner is asked about somebody's post; null: nothing. */
export function positionAsked(rows: readonly PositionRow[]): Position | null {
  const { history, departures } = historyOf(rows)
  return openQuestion(history, departures)
}
