import type { Filing } from '../command/address-words.ts'
import { ActionId, type ContactId, OwnerId } from '../ids.ts'
import { receiptLetter } from '../nudge/receipt.ts'
import { derivedId } from '../nudge/tokens.ts'
import { namePartsOf } from '../relationship/folded.ts'
import { type Changes, closing, saidAnew } from '../store/filing.ts'
import type { Known } from '../store/known.ts'
import { type Later, readLater } from '../store/later-messages.ts'
import type { addresses } from '../store/schema.ts'
import { absencesOf } from './absences.ts'
import { Cast, type Player } from './cast.ts'
import { closedBy, closedByStored, type OpenFinding } from './closings.ts'
import { filedSentence } from './filed-sentence.ts'
import { type FiledMessage, type FiledUnits, fileUnits } from './filing.ts'
import { fullnessOf } from './fullness.ts'
import { introducedBy } from './introduced.ts'
import { type Meaning, meaningOf, secondMeaningOf } from './meaning.ts'
import { outboxRow } from './outbox-row.ts'
import type { Ports } from './ports.ts'
import { joinedPositions, type PositionRow, standingPosition } from './position-rows.ts'
import type { Case } from './process.ts'
import { type OwnerRow, settled } from './settle-contact.ts'
import { retouched, touched } from './touch-contact.ts'
import type { UndoStep } from './undo-step.ts'
import { yearlyReminders } from './yearly.ts'

const NOTHING_SAID: Meaning = { findings: [], positions: [], left: [] }
const ATTACHMENT_LETTERS_MAX = 2_000

/** Names of files, a line each, as a row keeps them. */
function attachmentLines(names: readonly string[]): string {
  return names
    .map(name => name.replace(/\s+/g, ' '))
    .join('\n')
    .slice(0, ATTACHMENT_LETTERS_MAX)
}

/** Everything that one accepted mail changes: messages, people, their rhythm, what was said. Nothing is written here. */
export async function fileMail(given: Case, from: string, how: Filing, ports: Ports): Promise<Changes> {
  const { waiting, units, known } = given
  const owner = known.owner
  const ownerId = OwnerId.parse(waiting.ownerId)
  if (!owner) return { ownerId, contacts: [] } // erased in between: nothing may come back
  const cast = new Cast(known, ownerId, ports.settings.domain, given.forgotten, given.evidence)
  const mail = {
    inboxId: waiting.id,
    receivedAt: waiting.receivedAt,
    contentHash: waiting.contentHash,
    quiet: how.quiet,
    attachmentNames: how.private ? '' : attachmentLines(given.mail.attachmentNames),
  }
  const filing = await fileUnits(units, cast, known, mail)
  const meaning = how.private ? NOTHING_SAID : await meaningOf(filing.messages, owner, cast)
  const second =
    owner.secondReader && ports.secondReader && !how.private && !how.dry
      ? await secondMeaningOf(filing.messages, meaning.findings, owner, ports.secondReader)
      : []
  const messageIds = new Map(
    filing.messages.flatMap(({ row, people }) => people.map(player => [player, row.id] as const)),
  )
  const absences = await absencesOf(given, cast, messageIds, filing.messages[0]?.row.id)
  const later = await touchAll(filing, ports)
  const left = [...meaning.left, ...(how.private ? [] : absences.left)]
  const positionRows = await joinedPositions(meaning.positions, left, known)
  for (const player of cast.players) settle(player, positionRows, known, owner)
  // Words to nobody but people whom the owner had forgotten, or does not want noted, are not kept either.
  const hasUnwanted = [...cast.leftOut.values()].some(reason => reason === 'never-log')
  const isUnwanted = ({ people }: FiledMessage) => (given.forgotten.size > 0 || hasUnwanted) && people.length === 0
  const fresh = filing.messages.filter(message => message.standing !== 'known' && !isUnwanted(message))
  const rows = fresh.map(({ row }) => (how.private ? { ...row, subject: '', authored: '', quoteKey: null } : row))
  // Where nothing more fits, who wrote when goes on, with the short quotes of what was promised; the words do not.
  const isFull = fullnessOf(ports) === 'full'
  const met = cast.players.filter(player => player.isNew || isKnownForLonger(player, known))
  const main = filing.messages[0]
  const takenOver = rows.filter((_, index) => fresh[index]?.standing === 'taken-over')
  const closed = closedOf(given, filing, freshlyOpen([...meaning.findings, ...second], filing), later)
  return {
    ownerId,
    contacts: cast.players.map(({ row, expected }) => ({ row, expected })),
    addresses: cast.players.flatMap(addressRows),
    nameParts: cast.players.flatMap(player =>
      namePartsOf(player.row.name).map(part => ({ ownerId, part, contactId: player.id })),
    ),
    messages: rows
      .filter((_, index) => fresh[index]?.standing === 'new')
      .map(row => (isFull ? { ...row, authored: '' } : row)),
    takenOver,
    participants: filing.participants,
    findings: [...meaning.findings, ...absences.findings, ...second],
    suggestions: cast.suggestions.map(pair => ({ ...pair, ownerId, createdAt: waiting.receivedAt })),
    closed: takenOver.length === 0 ? closed : [],
    positions: positionRows,
    actions: await actionRows(filing, cast, given, owner),
    outbox: await receipts(given, partakersOf(filing, cast), cast, owner, from, ports),
    more: [
      ...(takenOver.length === 0
        ? []
        : [saidAnew(takenOver.map(({ id, sentAt }) => ({ id, sentAt }))), closing(closed)]),
      ...absences.statements,
      ...introducedBy(ownerId, met, meaning.findings),
      ...(await yearlyReminders(meaning.findings, owner, ports.now)),
    ],
    ownerOutboundAt: main?.row.direction === 'outbound' && main.row.counts ? main.row.sentAt : null,
    firstReceiptAt: cast.isOwner(from) ? ports.now : null,
  }
}

/** What the mail closes, and what messages that stand already close of it, where it came late. */
function closedOf(
  { mail, known }: Case,
  filing: FiledUnits,
  fresh: readonly OpenFinding[],
  later: Later | null,
): NonNullable<Changes['closed']> {
  const open = [...known.openFindings, ...fresh, ...(later?.closed ?? [])]
  const closed = [
    ...closedBy(filing.messages, open, mail.attachmentNames),
    ...(later ? closedByStored(later.later, fresh) : []),
  ]
  const first = new Map<string, (typeof closed)[number]>()
  for (const one of closed) if (one.at < (first.get(one.id)?.at ?? Number.POSITIVE_INFINITY)) first.set(one.id, one)
  return [...first.values()]
}

/** Folds the new touches into each person's rhythm; where one came late, all stored ones are read and folded anew, and
 *  what came after it is given back. */
async function touchAll(filing: FiledUnits, ports: Ports): Promise<Later | null> {
  const takenOver = new Set(
    filing.messages.filter(message => message.standing === 'taken-over').map(message => message.row.id),
  )
  const late: Player[] = []
  for (const [player, touches] of filing.touches) {
    const moved = touches.some(touch => takenOver.has(touch.messageId))
    const row = moved ? null : touched(player.row, touches)
    if (row) player.row = row
    else late.push(player)
  }
  const [first] = late
  if (!first) return null
  const ids = late.map(player => player.id)
  const since = Math.min(...late.flatMap(player => filing.touches.get(player) ?? []).map(touch => touch.at))
  const later = await readLater(ports.db, first.row.ownerId, ids, since)
  for (const player of late) {
    const fresh = filing.touches.get(player) ?? []
    const now = new Set(fresh.map(touch => touch.messageId))
    const others = later.touches.filter(touch => touch.contactId === player.id && !now.has(touch.messageId))
    player.row = retouched(player.row, [...others, ...fresh], fresh)
  }
  return later
}

/** What the mail's own older messages left open: the answer above may close it. */
function freshlyOpen(rows: Meaning['findings'], filing: FiledUnits): readonly OpenFinding[] {
  return rows.flatMap(row => {
    const message = filing.messages.find(one => one.row.id === row.messageId)
    if (!message || (row.kind !== 'promise' && row.kind !== 'ask')) return []
    const { id, contactId, kind, by, quote, place, saidAt } = row
    const { subject, rfcMessageId } = message.unit
    return [{ id, contactId, kind, by, quote, place, saidAt, subject, rfcMessageId }]
  })
}

function settle(player: Player, seen: readonly PositionRow[], known: Known, owner: OwnerRow): void {
  const held = new Map<string, PositionRow>()
  for (const row of [...known.positions, ...seen]) if (row.contactId === player.id) held.set(row.id, row)
  const organizations = [...new Set([...held.values()].flatMap(row => row.organization ?? []))]
  const firstSeen = Math.min(player.row.createdAt, ...[...player.addresses.values()].map(seen => seen.firstSeen))
  const row = {
    ...player.row,
    createdAt: firstSeen,
    ...standingPosition(player.row, [...held.values()]),
  }
  const circleCadences = known.circleCadences.filter(row => row.contactId === player.id).map(row => row.cadence)
  player.row = settled(row, owner, { addresses: [...player.addresses.keys()], organizations, circleCadences })
}

function isKnownForLonger({ id, row }: Player, { contacts }: Known): boolean {
  return contacts.some(contact => contact.id === id && contact.createdAt > row.createdAt)
}

function addressRows(player: Player): (typeof addresses.$inferInsert)[] {
  return [...player.addresses].map(([address, seen]) => ({
    ownerId: player.row.ownerId,
    address,
    contactId: player.id,
    ...seen,
  }))
}

/** Who takes part in its messages; of somebody else it only tells, as a bounce does. */
function partakersOf({ messages }: FiledUnits, { players }: Cast): readonly Player[] {
  return players.filter(player => messages.some(({ people }) => people.includes(player)))
}

async function actionRows(filing: FiledUnits, cast: Cast, { waiting, known, dkimByKith }: Case, owner: OwnerRow) {
  const newcomers = cast.players.filter(player => player.isNew).map(player => player.row.name)
  const taking = partakersOf(filing, cast)
  const people = taking.map(player => player.row.name)
  const sentence = filedSentence(people, newcomers, cast.leftOut, filing.tooMany, owner.language, dkimByKith)
  const [first] = taking
  const messages = filing.messages.filter(message => message.standing === 'new').map(message => message.row.id)
  if (sentence === '' || messages.length === 0 || !known.owner) return []
  const undo: UndoStep = { kind: 'filing', messages, contacts: cast.players.map(player => player.id) }
  return [
    {
      id: ActionId.parse(await derivedId('action', waiting.id, 'filed')),
      ownerId: owner.id,
      at: waiting.receivedAt,
      source: 'mail' as const,
      kind: 'filed',
      contactId: taking.length === 1 ? (first?.id ?? null) : null,
      sentence,
      undo: JSON.stringify([undo]),
      inboxId: waiting.id,
    },
  ]
}

/** The first captured mail is answered once, so that the owner knows that Bcc works; afterwards by setting. */
async function receipts(
  { waiting, mail, known }: Case,
  taking: readonly Player[],
  cast: Cast,
  owner: OwnerRow,
  from: string,
  ports: Ports,
) {
  const newcomers = cast.players.filter(player => player.isNew)
  const first = owner.firstReceiptAt === null
  const wanted = first || owner.receipts === 'every' || (owner.receipts === 'new' && newcomers.length > 0)
  // A first mail to oneself files nobody, and is answered all the same: it is how one tries whether Bcc works.
  if (!wanted || (!first && taking.length === 0) || !cast.isOwner(from) || !known.owner) return []
  const people = taking.map(({ row, isNew, id }: Player & { id: ContactId }) => ({
    id,
    name: row.name,
    isNew,
    quietAt: row.quietAt,
  }))
  const letter = receiptLetter({ people, subject: mail.subject, first, owner, origin: ports.settings.origin })
  return [
    await outboxRow(
      {
        owner,
        kind: 'receipt',
        key: `receipt:${waiting.id}`,
        to: from,
        letter,
        inReplyTo: mail.messageId,
      },
      ports,
    ),
  ]
}
