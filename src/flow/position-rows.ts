import type { ContactId, MessageId } from '../ids.ts'
import { derivedId } from '../nudge/tokens.ts'
import { folded } from '../relationship/folded.ts'
import { isSameOrganization } from '../relationship/organization.ts'
import { currentPosition, type Departure, type Position, sightingOfAddress } from '../relationship/positions.ts'
import type { Known } from '../store/known.ts'
import type { positions } from '../store/schema.ts'
import type { Instant } from '../time/instant.ts'
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
  return {
    id: await derivedId('position', origin, folded(title ?? ''), folded(organization ?? '')),
    ownerId: row.ownerId,
    contactId: player.id,
    title,
    organization,
    firstSeen: row.sentAt,
    lastSeen: row.sentAt,
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

const SOURCES: readonly Position['source'][] = ['domain', 'said', 'signature', 'owner']

/** New sightings joined with the stored ones, whichever came first: the same position seen again is one row from its
 *  first to its last day. `left`: whose posts ended. */
export async function joinedPositions(
  seen: readonly PositionRow[],
  left: readonly Left[],
  known: Known,
): Promise<readonly PositionRow[]> {
  const rows = new Map<string, PositionRow>()
  for (const row of seen) {
    const before = rows.get(row.id) ?? known.positions.find(position => position.id === row.id)
    rows.set(row.id, before ? joined(before, row) : row)
  }
  for (const end of left) {
    const theirs = [...known.positions.filter(row => !rows.has(row.id)), ...rows.values()].filter(
      row => row.contactId === end.player.id && row.firstSeen <= end.at && isOf(row, end.organization),
    )
    for (const row of theirs) rows.set(row.id, { ...row, leftAt: Math.max(row.leftAt ?? 0, end.at) })
    if (theirs.length > 0 || end.organization === null || !end.sure) continue
    // Where they were is news too, though nobody had told it before.
    const message = { row: { ...rowOf(end), sentAt: end.at } }
    const row = await positionRow(
      { title: null, organization: end.organization },
      end.player,
      end.origin,
      message,
      'said',
    )
    const before = row && (rows.get(row.id) ?? known.positions.find(position => position.id === row.id))
    if (row)
      rows.set(row.id, { ...(before ? joined(before, row) : row), leftAt: Math.max(before?.leftAt ?? 0, end.at) })
  }
  for (const row of rows.values())
    rows.set(row.id, { ...row, leftAt: endOf(row, [...known.positions, ...rows.values()]) })
  return [...rows.values()]
}

/** That somebody left is true of all that was seen of the post before, though it be seen later. */
function endOf(row: PositionRow, all: readonly PositionRow[]): Instant | null {
  const ends = all.flatMap(other => {
    const isOne = other.contactId === row.contactId && row.organization != null && isOf(other, row.organization)
    return isOne && other.leftAt != null && other.leftAt >= row.firstSeen ? other.leftAt : []
  })
  return ends.length > 0 ? Math.max(row.leftAt ?? 0, ...ends) : (row.leftAt ?? null)
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

function isOf(row: PositionRow, organization: string | null): boolean {
  return organization === null || (row.organization != null && isSameOrganization(row.organization, organization))
}

function rowOf({ player, messageId }: Left): FiledMessage['row'] {
  const { ownerId } = player.row
  return { id: messageId, ownerId, key: '', direction: 'inbound', source: 'captured', sentAt: 0, receivedAt: 0 }
}

/** Rows as the history that the rules of positions read. */
export function historyOf(rows: readonly PositionRow[]): {
  readonly history: readonly Position[]
  readonly departures: readonly Departure[]
} {
  const history = rows.map(({ title, organization, firstSeen, lastSeen, source }) => ({
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
  if (history.length === 0) return { title: row.title, organization: row.organization }
  const current = currentPosition(history, departures)
  const guessed = history.every(({ source }) => source === 'domain')
  const isForeign = row.organization !== null && !history.some(one => one.organization === row.organization)
  if (guessed && (isForeign || (row.title !== null && row.organization === null))) {
    return { title: row.title, organization: row.organization }
  }
  return { title: current?.title ?? null, organization: current?.organization ?? null }
}
