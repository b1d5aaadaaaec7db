import type { MessageId } from '../ids.ts'
import { MessageId as MessageIdSchema } from '../ids.ts'
import { derivedId } from '../nudge/tokens.ts'
import type { Known } from '../store/known.ts'
import type { messages, participants } from '../store/schema.ts'
import { HOUR_MS, type Instant, MINUTE_MS } from '../time/instant.ts'
import type { Cast, Player } from './cast.ts'
import type { Touch } from './touch-contact.ts'
import type { Unit } from './units.ts'

type MessageRow = Omit<typeof messages.$inferInsert, 'seq'>
type ParticipantRow = typeof participants.$inferInsert

/** A message as it will stand, with the people who take part in it. */
export type FiledMessage = {
  readonly unit: Unit
  readonly row: MessageRow & { readonly id: MessageId }
  readonly people: readonly Player[]
  /** The addresses by which each of them takes part, the one that counts first. */
  readonly addressesOf: ReadonlyMap<Player, readonly string[]>
  /** `known`: it stands already; `taken-over`: it stood as a quote, and here is the mail itself. */
  readonly standing: 'new' | 'known' | 'taken-over'
}

export type FiledUnits = {
  readonly messages: readonly FiledMessage[]
  readonly participants: readonly ParticipantRow[]
  /** New touches by person; those of a taken-over message count as fresh, for its time may have changed. */
  readonly touches: ReadonlyMap<Player, readonly Touch[]>
  /** The mail itself had more recipients than Kith writes down. */
  readonly tooMany: boolean
}

/** More recipients than this is an announcement, not a conversation (design, settled questions: what counts). */
export const PEOPLE_OF_A_MAIL_MAX = 20
/** A quoted date is often told on another clock than the real one: this far apart it may be the same mail. */
const SAME_MAIL_MS = 26 * HOUR_MS

/** Decides for each unit whose message it is, who takes part, and whether it stands already.
 *  `quiet`: log, but let no clock restart. `inboxId` and `receivedAt`: of the mail that carries them. */
export async function fileUnits(
  units: readonly Unit[],
  cast: Cast,
  known: Known,
  mail: {
    readonly inboxId: MessageRow['inboxId']
    readonly receivedAt: Instant
    readonly contentHash: string
    readonly quiet: boolean
    /** A line each. */
    readonly attachmentNames: string
  },
): Promise<FiledUnits> {
  const filed: FiledMessage[] = []
  const taking: ParticipantRow[] = []
  const touches = new Map<Player, Touch[]>()
  const owner = known.owner
  const [main] = units
  if (!owner || !main) return { messages: [], participants: [], touches, tooMany: false }
  const recipients = [...main.to, ...main.cc]
  const tooMany = new Set(recipients.map(person => person.address)).size > PEOPLE_OF_A_MAIL_MAX
  const partners =
    tooMany || !isOutbound(main, cast) ? [] : await cast.peopleOf(recipients, main.sentAt ?? mail.receivedAt)
  for (const unit of units) {
    const outbound = isOutbound(unit, cast)
    const people =
      unit === main && outbound ? partners : await peopleOf(unit, outbound, partners, cast, mail.receivedAt)
    if (people.length === 0 && unit !== main) continue
    const standing = standingOf(unit, outbound, known)
    const id = standing.id ?? MessageIdSchema.parse(await derivedId('message', owner.id, unit.key))
    if (filed.some(message => message.row.id === id)) continue // quoted twice in one mail
    const counts = unit.sentAt !== null && !mail.quiet && !unit.automatic && people.length > 0
    const sentAt = unit.sentAt ?? (main.sentAt ?? mail.receivedAt) - 60_000
    const row = {
      id,
      ownerId: owner.id,
      key: unit.key,
      rfcMessageId: unit.rfcMessageId,
      inReplyTo: unit.inReplyTo,
      direction: outbound ? ('outbound' as const) : ('inbound' as const),
      channel: 'mail' as const,
      source: unit.source,
      sentAt,
      receivedAt: mail.receivedAt,
      subject: unit.subject.slice(0, 500),
      authored: unit.authored,
      counts,
      inboxId: mail.inboxId,
      contentHash: unit === main ? mail.contentHash : null,
      quoteKey: unit.quoteKey,
      writtenOffset: offsetOf(unit.writtenAt, sentAt),
      authorName: (unit.author?.name ?? '').slice(0, 200),
      authorAddress: unit.author?.address ?? '',
      attachmentNames: unit === main ? mail.attachmentNames : '',
      recipients: unit === main ? new Set(recipients.map(person => person.address)).size : people.length,
    }
    const addressesOf = new Map<Player, readonly string[]>()
    filed.push({ unit, row, people, addressesOf, standing: standing.kind })
    if (standing.kind === 'known') continue
    for (const player of people) {
      const roleOf = (address: string) =>
        !outbound ? 'from' : unit.to.some(to => to.address === address) ? 'to' : 'cc'
      const part = { ownerId: owner.id, messageId: id, sentAt, counts } as const
      // Under an address that came by a merge somebody is kept apart, in case the two become two again.
      const [address = '', ...others] = addressesIn(unit, outbound, player).toSorted(
        (one, other) => Number(cast.mergedFrom(one) !== null) - Number(cast.mergedFrom(other) !== null),
      )
      addressesOf.set(player, [address, ...others])
      taking.push({ ...part, contactId: player.id, address, role: roleOf(address) })
      for (const other of others) {
        const was = cast.mergedFrom(other)
        if (was && was !== cast.mergedFrom(address))
          taking.push({ ...part, contactId: was, address: other, role: roleOf(other) })
      }
      if (counts)
        touches.set(player, [...(touches.get(player) ?? []), { messageId: id, at: sentAt, direction: row.direction }])
    }
  }
  return { messages: filed, participants: taking, touches, tooMany }
}

/** Minutes east of UTC of the clock that its writer read. */
function offsetOf(writtenAt: string, sentAt: Instant): number {
  return Math.round((Date.parse(`${writtenAt}:00Z`) - sentAt) / MINUTE_MS)
}

/** The addresses by which a person takes part: those that the message names, else any of theirs. */
function addressesIn(unit: Unit, outbound: boolean, player: Player): readonly string[] {
  const named = outbound ? [...unit.to, ...unit.cc] : unit.author ? [unit.author] : []
  const found = [...new Set(named.map(mailbox => mailbox.address))].filter(address => player.addresses.has(address))
  return found.length > 0 ? found : [...player.addresses.keys()].slice(0, 1)
}

function isOutbound(unit: Unit, cast: Cast): boolean {
  return unit.author !== null && cast.isOwner(unit.author.address)
}

/** Who takes part in a message that is not the mail's own outbound one. */
async function peopleOf(
  unit: Unit,
  outbound: boolean,
  partners: readonly Player[],
  cast: Cast,
  at: Instant,
): Promise<readonly Player[]> {
  const seen = unit.sentAt ?? at
  if (outbound) {
    const named = await cast.peopleOf([...unit.to, ...unit.cc], seen)
    // A quote tells who wrote, not to whom: the owner's own older mail went to the one person of this conversation.
    return named.length > 0 ? named : unit.source === 'quoted' && partners.length === 1 ? partners : []
  }
  if (!unit.author) return []
  if (unit.author.address.includes('@')) return cast.peopleOf([unit.author], seen)
  const player = cast.named(unit.author.name, partners)
  return player ? [player] : []
}

/** Whether a message stands already, or is to be treated so because the owner deleted it: by its key, or as a quoted copy with the same words at about the same time. */
function standingOf(
  unit: Unit,
  outbound: boolean,
  known: Known,
): { readonly kind: FiledMessage['standing']; readonly id: MessageId | null } {
  if (unit.deleted) return { kind: 'known', id: null }
  const direction = outbound ? 'outbound' : 'inbound'
  const found =
    known.messages.find(row => row.key === unit.key) ??
    known.messages.find(
      row =>
        unit.quoteKey !== null &&
        row.quoteKey === unit.quoteKey &&
        // Two mails that came themselves are two, though they say the same: "Thanks!" to Anna and to Ben.
        (isCopy(row.source) || isCopy(unit.source)) &&
        row.direction === direction &&
        (unit.sentAt === null || Math.abs(row.sentAt - unit.sentAt) <= SAME_MAIL_MS),
    )
  if (!found) return { kind: 'new', id: null }
  const better = unit.source === 'captured' && isCopy(found.source)
  return { kind: better ? 'taken-over' : 'known', id: found.id }
}

/** Whether a message is known from another mail alone. */
function isCopy(source: string): boolean {
  return source === 'quoted' || source === 'forwarded'
}
