import { type SQL, sql } from 'drizzle-orm'
import { movesIn } from '../context/moves.ts'
import { sentencesOf } from '../context/sentences.ts'
import { FindingId, type MessageId, type OwnerId } from '../ids.ts'
import { automaticOf } from '../mail/automatic.ts'
import type { Mail } from '../mail/mail.ts'
import { type Automatic, bodyText } from '../mail/reading.ts'
import { derivedId } from '../nudge/tokens.ts'
import type { Known } from '../store/known.ts'
import { listed } from '../store/rows.ts'
import { addresses, type findings, messages, outbox } from '../store/schema.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import { instantOf } from '../time/zone.ts'
import type { Cast, Player } from './cast.ts'
import { keyOfId } from './message-key.ts'
import { isMachinesQuote, passedOnMails, quotedMails } from './passed-on.ts'
import type { Left } from './position-rows.ts'
import type { Case } from './process.ts'
import { goneBy } from './units.ts'

/** What machines' mails say about people, beside what their words mean. */
export type Absences = {
  readonly statements: readonly SQL[]
  readonly findings: readonly (typeof findings.$inferInsert)[]
  /** Posts that somebody has left. */
  readonly left: readonly Left[]
}

/** Quoted mails looked at, of one mail. */
const QUOTES_MAX = 30

/** What machines' mails that the owner passed on say about people: an address that fails, an absence with its end, a
 *  post that somebody has left (kept as a detail, so that the page and the next letter ask where they are now).
 *  `messageIds`: the message by which each person stands in this mail; `carrier`: the mail itself. */
export async function absencesOf(
  { mail, reading, waiting, known }: Case,
  cast: Cast,
  messageIds: ReadonlyMap<Player, MessageId>,
  carrier: MessageId | undefined,
): Promise<Absences> {
  const statements: SQL[] = []
  const said: (typeof findings.$inferInsert)[] = []
  const left: Left[] = []
  const owner = known.owner
  if (!owner) return { statements, findings: said, left }
  const quotes = quotedMails(mail, reading.quoted.slice(0, QUOTES_MAX)).filter(isMachinesQuote)
  for (const passedOn of [...passedOnMails(mail, reading.forwarded), ...quotes]) {
    const automatic = automaticOf(passedOn, bodyText(passedOn))
    if (automatic?.kind === 'bounce') {
      statements.push(...failing(automatic, owner.id, waiting.receivedAt, sql`true`))
      left.push(...leftByBounce(passedOn, automatic, waiting.receivedAt, known, cast, carrier))
    }
    const player = cast.players.find(one => passedOn.from.some(from => one.addresses.has(from.address)))
    if (!player) continue
    if (automatic?.reason === 'out-of-office' && automatic.returns) {
      // Behind the return date, not on it: nobody wants to be written to on the first morning back.
      player.row = { ...player.row, awayUntil: instantOf(automatic.returns, owner.digestTime, owner.zone) + DAY_MS }
    }
    const messageId = messageIds.get(player)
    if (automatic?.reason !== 'left-company' || !messageId) continue
    const quote = sentenceOfLeaving(bodyText(passedOn))
    const origin = cast.originOf(player, passedOn.from[0]?.address ?? '')
    left.push({ player, organization: null, sure: true, at: passedOn.date ?? waiting.receivedAt, messageId, origin })
    said.push({
      id: FindingId.parse(await derivedId('finding', messageId, 'left-company')),
      ownerId: owner.id,
      contactId: player.id,
      messageId,
      kind: 'detail',
      by: 'contact',
      quote,
      place: 0,
      saidAt: waiting.receivedAt,
      about: 'writer',
      source: 'rules',
    })
  }
  return { statements, findings: said, left }
}

/** Somebody known whose address failed because they have left where they worked. */
function leftByBounce(
  bounce: Mail,
  automatic: Automatic,
  receivedAt: Instant,
  { addresses }: Known,
  cast: Cast,
  messageId: MessageId | undefined,
): readonly Left[] {
  const gone = goneBy(bounce, automatic)
  const contactId = addresses.find(({ address }) => address === gone)?.contactId
  const player = contactId && cast.standing(contactId)
  if (gone === null || !player || !messageId) return []
  const at = bounce.date ?? receivedAt
  return [{ player, organization: null, sure: true, at, messageId, origin: cast.originOf(player, gone) }]
}

/** A bounce to Kith itself marks an address as failing where it is about a mail that Kith knows: nobody else could name it. */
export function bounceOf({ mail, reading, waiting, known }: Case): readonly SQL[] {
  const { automatic } = reading
  if (automatic?.kind !== 'bounce' || !known.owner) return []
  const keys = mail.attached.flatMap(attached => (attached.messageId ? keyOfId(attached.messageId) : []))
  const isKnown = sql`EXISTS (SELECT 1 FROM ${messages} WHERE owner_id = ${known.owner.id} AND key IN ${listed(keys)})`
  return [
    ...failing(automatic, known.owner.id, waiting.receivedAt, isKnown),
    // What came back to the address that answers a letter is about that letter.
    ...(waiting.outboxId === null || automatic.final === false
      ? []
      : [sql`UPDATE ${outbox} SET error = 'bounced' WHERE owner_id = ${known.owner.id} AND id = ${waiting.outboxId}`]),
  ]
}

function failing({ recipient, final }: Automatic, ownerId: OwnerId, at: Instant, condition: SQL): readonly SQL[] {
  if (!recipient) return []
  const reason = final === false ? 'for-now' : 'final'
  return [
    sql`UPDATE ${addresses} SET failing_at = min(coalesce(failing_at, ${at}), ${at}), failing_reason = ${reason} WHERE owner_id = ${ownerId} AND address = ${recipient} AND ${condition}`,
  ]
}

/** The sentence that says so, for the page: the first that names the leaving, else how the mail begins. */
function sentenceOfLeaving(text: string): string {
  const sentences = sentencesOf(text).map(sentence => sentence.quote)
  const moved = movesIn(text).find(move => move.kind === 'left')
  return (moved?.quote ?? sentences[0] ?? text).slice(0, 300)
}
