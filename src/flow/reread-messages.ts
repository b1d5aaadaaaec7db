import type { FindingId } from '../ids.ts'
import { derivedId } from '../nudge/tokens.ts'
import { writeChanges } from '../store/filing.ts'
import { type Known, readKnown } from '../store/known.ts'
import { readLater } from '../store/later-messages.ts'
import { deletedFindings, type MessagesPage } from '../store/reprocessing.ts'
import type { findings } from '../store/schema.ts'
import { MINUTE_MS } from '../time/instant.ts'
import { Cast } from './cast.ts'
import { closedByLater, type OpenFinding } from './closings.ts'
import type { FiledMessage } from './filing.ts'
import { introducedBy } from './introduced.ts'
import { meaningOf } from './meaning.ts'
import type { Ports } from './ports.ts'
import { joinedPositions } from './position-rows.ts'
import type { OwnerRow } from './settle-contact.ts'
import type { Unit } from './units.ts'

type MessageRow = MessagesPage['messages'][number]
type FindingRow = MessagesPage['findings'][number]
type Found = typeof findings.$inferInsert

/** Messages that one page's open promises are held against. */
const LATER_MAX = 5_000

/** Reads the words of stored messages again: what they say is written where it was not, and what no rule finds any more goes,
 *  unless the owner or a letter has dealt with it. */
export async function readMessagesAgain(page: MessagesPage, owner: OwnerRow, ports: Ports): Promise<void> {
  const mails = page.messages.filter(row => row.channel === 'mail' && row.authored !== '' && !isMachines(row))
  if (mails.length === 0) return
  const addresses = [...new Set(page.participants.map(part => part.address).filter(address => address !== ''))]
  const nothing = { nameKeys: [], namesakeWords: [], messageKeys: [], quoteKeys: [], hashes: [] }
  const known = await readKnown(ports.db, owner.id, { ...nothing, addresses })
  const cast = new Cast(known, owner.id, ports.settings.domain, new Set(), { signed: new Map(), threads: [] })
  const filed = mails.flatMap(row => filedAgain(row, page, known, cast))
  const meaning = await meaningOf(filed, owner, cast)
  const { fresh, stale } = await compared(meaning.findings, page.findings, new Set(filed.map(one => one.row.id)))
  const open = openOf(page, fresh, stale)
  await writeChanges(
    ports.db,
    {
      ownerId: owner.id,
      contacts: [],
      addresses: cast.players.flatMap(player =>
        [...player.addresses].map(([address, seen]) => ({ ownerId: owner.id, address, contactId: player.id, ...seen })),
      ),
      findings: fresh,
      positions: await joinedPositions(meaning.positions, meaning.left, known),
      closed: await closedLater(open, page, owner, ports),
      more: [deletedFindings(owner.id, stale), ...introducedBy(owner.id, [], fresh)],
    },
    null,
  )
}

/** A machine wrote it, and the owner passed it on: no words of theirs. */
function isMachines({ source, counts }: MessageRow): boolean {
  return source === 'forwarded' && !counts
}

/** A stored message as it stood when it was first read. */
function filedAgain(row: MessageRow, page: MessagesPage, known: Known, cast: Cast): FiledMessage[] {
  const addressesOf: Map<NonNullable<ReturnType<Cast['standing']>>, string[]> = new Map()
  const parts = page.participants.filter(part => part.messageId === row.id)
  for (const part of parts) {
    const holder = known.addresses.find(one => one.address === part.address)?.contactId
    const player = cast.standing(part.contactId) ?? (holder ? cast.standing(holder) : null)
    if (player) addressesOf.set(player, [...(addressesOf.get(player) ?? []), part.address])
  }
  const people = [...addressesOf.keys()]
  return people.length === 0 ? [] : [{ unit: unitOf(row), row, people, addressesOf, standing: 'new' }]
}

function unitOf(row: MessageRow): Unit {
  const minute = Math.floor(row.sentAt / MINUTE_MS) + (row.writtenOffset ?? 0)
  const isNamed = row.authorName !== '' || row.authorAddress !== ''
  return {
    source: row.source === 'quoted' || row.source === 'forwarded' ? row.source : 'captured',
    key: row.key,
    quoteKey: row.quoteKey,
    rfcMessageId: row.rfcMessageId,
    inReplyTo: row.inReplyTo,
    author: isNamed ? { name: row.authorName, address: row.authorAddress } : null,
    to: [],
    cc: [],
    subject: row.subject,
    sentAt: row.sentAt,
    writtenAt: new Date(minute * MINUTE_MS).toISOString().slice(0, 16),
    authored: row.authored,
    automatic: false,
  }
}

/** What is new among the findings, and what of the stored ones nobody finds any more. One that covers the same words as one
 *  that was dealt with is that one: dismissed stays dismissed, however a later rule cuts the sentence. */
async function compared(found: readonly Found[], stored: readonly FindingRow[], read: ReadonlySet<string>) {
  const ids = new Set(found.map(one => one.id))
  const ofRules = stored.filter(one => one.source === 'rules' && read.has(one.messageId))
  const stale: FindingId[] = []
  for (const one of ofRules) {
    const leaving = await derivedId('finding', one.messageId, 'left-company')
    if (!ids.has(one.id) && one.state === 'open' && one.toldAt === null && one.id !== leaving) stale.push(one.id)
  }
  const standing = stored.filter(one => !stale.includes(one.id))
  const fresh = found.filter(
    one => !standing.some(other => other.id === one.id || (isOneMessage(one, other) && overlap(one, other))),
  )
  return { fresh, stale }
}

type Placed = Pick<FindingRow, 'messageId' | 'kind' | 'place' | 'quote'>

function isOneMessage(one: Placed, other: Placed): boolean {
  return one.messageId === other.messageId && one.kind === other.kind
}

function overlap(one: Placed, other: Placed): boolean {
  return one.place < other.place + other.quote.length && other.place < one.place + one.quote.length
}

/** What is open once this is written: what was not found before, and what stood open. */
function openOf(page: MessagesPage, fresh: readonly Found[], stale: readonly FindingId[]): readonly OpenFinding[] {
  const standing = page.findings.filter(one => one.state === 'open' && !stale.includes(one.id))
  return [...fresh, ...standing].flatMap(({ id, contactId, kind, by, quote, place, saidAt, messageId }) => {
    const message = page.messages.find(row => row.id === messageId)
    if (!message || (kind !== 'promise' && kind !== 'ask')) return []
    const { subject, rfcMessageId } = message
    return [{ id, contactId, kind, by, quote, place, saidAt, subject, rfcMessageId }]
  })
}

async function closedLater(
  open: readonly OpenFinding[],
  { findings: stored }: MessagesPage,
  owner: OwnerRow,
  ports: Ports,
) {
  if (open.length === 0) return []
  const contactIds = [...new Set(open.map(one => one.contactId))]
  const since = Math.min(...open.map(one => one.saidAt))
  const { later } = await readLater(ports.db, owner.id, contactIds, since, LATER_MAX)
  const reopened = new Map(
    stored.flatMap(({ id, state, closedByMessage }) =>
      state === 'open' && closedByMessage !== null ? [[id, closedByMessage] as const] : [],
    ),
  )
  return closedByLater(later, open, reopened)
}
