import { and, asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { ContactId, MessageId, OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { insertRows } from './rows.ts'
import { addresses, contacts, findings, messages, nameParts, participants, positions, tags } from './schema.ts'

/** Messages read for the picture and the ledger; of these the story shows the first. */
export const MESSAGES_READ_MAX = 36
export const STORY_PER_PAGE = 20
/** Letters of a mail that a page holds. */
const AUTHORED_LETTERS_MAX = 900
const FINDINGS_MAX = 24
const FEW = 10
const SETTLED_MAX = 4
/** Of what is open, the newest so many are looked through for whoever was named second. */
const SUGGESTIONS_LOOKED_AT_MAX = 30

export type StoryMessage = {
  readonly messageId: MessageId
  readonly direction: 'outbound' | 'inbound'
  readonly channel: (typeof messages.$inferSelect)['channel']
  readonly source: (typeof messages.$inferSelect)['source']
  readonly sentAt: Instant
  readonly subject: string
  readonly authored: string
}

/** Everything that one person's page shows. One call of eleven statements, fewer than 150 rows; null where the owner has
 *  nobody by that id. `before`: the story from there backwards. */
export function personPageOf(db: Database, ownerId: OwnerId) {
  return {
    async page(id: ContactId, before: Instant | null) {
      const [found, addressRows, positionRows, tagRows, findingRows, kept, answered, letGo, dismissed, story, same] =
        await db.batch([
          onePerson(db, ownerId, id),
          db
            .select({
              address: addresses.address,
              failingAt: addresses.failingAt,
              failingReason: addresses.failingReason,
            })
            .from(addresses)
            .where(and(eq(addresses.contactId, id), eq(addresses.ownerId, ownerId)))
            .orderBy(desc(addresses.lastSeen))
            .limit(FEW),
          db
            .select()
            .from(positions)
            .where(and(eq(positions.contactId, id), eq(positions.ownerId, ownerId)))
            .orderBy(desc(positions.lastSeen))
            .limit(FEW),
          db
            .select({
              tag: tags.tag,
              cadence: sql<
                string | null
              >`(SELECT cadence FROM circles WHERE circles.owner_id = tags.owner_id AND circles.name = tags.tag)`.as(
                'cadence',
              ),
            })
            .from(tags)
            // The plus keeps SQLite from walking all of the owner's tags in their order.
            .where(and(eq(tags.contactId, id), sql`+${tags.ownerId} = ${ownerId}`))
            .orderBy(asc(tags.tag))
            .limit(FEW),
          db
            .select()
            .from(findings)
            .where(and(eq(findings.contactId, id), eq(findings.state, 'open'), eq(findings.ownerId, ownerId)))
            .orderBy(desc(findings.saidAt))
            .limit(FINDINGS_MAX),
          settledAs(db, ownerId, id, 'kept'),
          settledAs(db, ownerId, id, 'answered'),
          settledAs(db, ownerId, id, 'let-go'),
          settledAs(db, ownerId, id, 'dismissed'),
          messagesWith(db, ownerId, id, before),
          maybeSame(db, ownerId, id),
        ])
      const [person] = found
      if (!person) return null
      return {
        person,
        addresses: addressRows,
        positions: positionRows,
        tags: tagRows.map(row => row.tag),
        circleCadences: tagRows.map(row => row.cadence),
        findings: findingRows,
        settled: [...kept, ...answered, ...letGo, ...dismissed].toSorted(
          (one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0),
        ),
        messages: story,
        same,
      }
    },
  }
}

function onePerson(db: Database, ownerId: OwnerId, id: ContactId) {
  return db
    .select({
      ...getTableColumns(contacts),
      introducer: sql<
        string | null
      >`(SELECT other.name FROM contacts other WHERE other.id = contacts.introduced_by AND other.owner_id = ${ownerId})`.as(
        'introducer',
      ),
    })
    .from(contacts)
    .where(
      and(
        eq(contacts.id, id),
        eq(contacts.ownerId, ownerId),
        sql`${contacts.mergedInto} IS NULL AND ${contacts.state} <> 'forgotten'`,
      ),
    )
    .limit(1)
}

type SettledState = 'kept' | 'answered' | 'let-go' | 'dismissed'

/** The latest promises and questions that are over in one way, or were misread, each with the mail that ended it; on findings_by_contact. */
function settledAs(db: Database, ownerId: OwnerId, id: ContactId, state: SettledState) {
  return db
    .select({
      findingId: findings.id,
      state: findings.state,
      quote: findings.quote,
      kind: findings.kind,
      closedAt: findings.closedAt,
      closedBy: messages.id,
      closedSubject: messages.subject,
    })
    .from(findings)
    .leftJoin(messages, eq(messages.id, findings.closedByMessage))
    .where(and(eq(findings.contactId, id), eq(findings.state, state), eq(findings.ownerId, ownerId)))
    .orderBy(desc(findings.saidAt))
    .limit(SETTLED_MAX)
}

/** Newest first, on participants_by_contact. */
function messagesWith(db: Database, ownerId: OwnerId, id: ContactId, before: Instant | null) {
  return db
    .select({
      messageId: participants.messageId,
      direction: messages.direction,
      channel: messages.channel,
      source: messages.source,
      sentAt: participants.sentAt,
      subject: messages.subject,
      authored: sql<string>`substr(${messages.authored}, 1, ${AUTHORED_LETTERS_MAX})`.as('authored'),
    })
    .from(participants)
    .innerJoin(messages, eq(messages.id, participants.messageId))
    .where(
      and(
        eq(participants.contactId, id),
        eq(participants.ownerId, ownerId),
        before === null ? undefined : sql`${participants.sentAt} < ${before}`,
      ),
    )
    .orderBy(desc(participants.sentAt))
    .limit(MESSAGES_READ_MAX)
}

/** Who may be the same person, whichever of the two was named first. By the key for the first; no index knows the second, so
 *  the newest open suggestions are looked through (suggestions_open). */
function maybeSame(db: Database, ownerId: OwnerId, id: ContactId) {
  const first = sql`SELECT contact_id, other_id, reason FROM (SELECT * FROM suggestions WHERE contact_id = ${id} AND +owner_id = ${ownerId} AND state = 'open' LIMIT ${FEW})`
  const second = sql`SELECT contact_id, other_id, reason FROM (SELECT * FROM suggestions WHERE owner_id = ${ownerId} AND state = 'open' ORDER BY created_at DESC LIMIT ${SUGGESTIONS_LOOKED_AT_MAX}) WHERE other_id = ${id}`
  const nameOf = (column: string) =>
    sql<string>`coalesce((SELECT name FROM contacts c WHERE c.id = ${sql.raw(column)}), '')`
  const addressOf = (column: string) =>
    sql<
      string | null
    >`(SELECT address FROM addresses a WHERE a.contact_id = pair.${sql.raw(column)} ORDER BY last_seen DESC LIMIT 1)`
  return db
    .select({
      contactId: sql<ContactId>`contact_id`,
      otherId: sql<ContactId>`other_id`,
      reason: sql<string>`reason`,
      name: nameOf('contact_id').as('name'),
      otherName: nameOf('other_id').as('other_name'),
      address: addressOf('contact_id').as('address'),
      otherAddress: addressOf('other_id').as('other_address'),
    })
    .from(sql`(${first} UNION ALL ${second}) AS pair`)
}

export type PersonPage = NonNullable<Awaited<ReturnType<ReturnType<typeof personPageOf>['page']>>>

/** Name and state of one person, for a page that asks before it acts. One call, one row. */
export async function personNamed(db: Database, ownerId: OwnerId, id: ContactId) {
  const [person] = await onePerson(db, ownerId, id)
  return person ?? null
}

/** Statements that put the parts of a new name in the place of the old one's. */
export function renamedParts(ownerId: OwnerId, contactId: ContactId, parts: readonly string[]): (SQL | null)[] {
  return [
    sql`DELETE FROM ${nameParts} WHERE contact_id = ${contactId} AND owner_id = ${ownerId}`,
    insertRows(
      nameParts,
      parts.map(part => ({ ownerId, part, contactId })),
    ),
  ]
}

/** Whose address it is among an owner's people; null: nobody's. One call, one row. */
export async function personByAddress(db: Database, ownerId: OwnerId, address: string) {
  const [found] = await db
    .select({ contactId: addresses.contactId })
    .from(addresses)
    .where(and(eq(addresses.ownerId, ownerId), eq(addresses.address, address)))
    .limit(1)
  return found?.contactId ?? null
}
