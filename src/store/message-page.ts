import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { ContactId, MessageId, OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { contacts, findings, messages, participants } from './schema.ts'

const FINDINGS_MAX = 20
const OTHERS_MAX = 20
/** Namesakes among whom a name does not tell. */
const NAMESAKES_MAX = 2

/** One message in the story of one person, whole: its words, what was found in it, and who else took part. One call, a few
 *  rows; null where the owner has no such message with them. */
export async function messagePageOf(db: Database, ownerId: OwnerId, contactId: ContactId, messageId: MessageId) {
  const [found, said, others] = await db.batch([
    db
      .select({
        id: messages.id,
        direction: messages.direction,
        channel: messages.channel,
        source: messages.source,
        sentAt: participants.sentAt,
        subject: messages.subject,
        authored: messages.authored,
        contactId: participants.contactId,
        name: contacts.name,
      })
      .from(participants)
      .innerJoin(messages, eq(messages.id, participants.messageId))
      .innerJoin(contacts, eq(contacts.id, participants.contactId))
      .where(
        and(
          eq(participants.messageId, messageId),
          eq(participants.contactId, contactId),
          eq(participants.ownerId, ownerId),
          ne(contacts.state, 'forgotten'),
          sql`${contacts.mergedInto} IS NULL`,
        ),
      )
      .limit(1),
    db
      .select({ quote: findings.quote, kind: findings.kind, state: findings.state })
      .from(findings)
      .where(
        and(
          eq(findings.messageId, messageId),
          eq(findings.contactId, contactId),
          sql`+${findings.ownerId} = ${ownerId}`,
        ),
      )
      .orderBy(asc(findings.place))
      .limit(FINDINGS_MAX),
    db
      .select({ id: contacts.id, name: contacts.name })
      .from(participants)
      .innerJoin(contacts, eq(contacts.id, participants.contactId))
      .where(
        and(
          eq(participants.messageId, messageId),
          sql`+${participants.ownerId} = ${ownerId}`,
          ne(participants.contactId, contactId),
          sql`${contacts.mergedInto} IS NULL`,
        ),
      )
      .limit(OTHERS_MAX),
  ])
  const [message] = found
  return message ? { message, findings: said, others } : null
}
export type MessagePage = NonNullable<Awaited<ReturnType<typeof messagePageOf>>>

/** Whom a folded name or an address means, of an owner's people: each of them, so that a name that two bear means nobody. */
export async function peopleMeant(db: Database, ownerId: OwnerId, nameKey: string, address: string) {
  const [named, addressed] = await db.batch([
    db
      .select({ id: contacts.id, name: contacts.name })
      .from(contacts)
      .where(
        and(
          eq(contacts.ownerId, ownerId),
          eq(contacts.nameKey, nameKey),
          ne(contacts.state, 'forgotten'),
          sql`${contacts.mergedInto} IS NULL`,
        ),
      )
      .limit(NAMESAKES_MAX),
    db
      .select({ id: contacts.id, name: contacts.name })
      .from(contacts)
      .where(
        sql`${contacts.id} = (SELECT contact_id FROM addresses WHERE owner_id = ${ownerId} AND address = ${address}) AND ${contacts.mergedInto} IS NULL`,
      )
      .limit(1),
  ])
  return addressed.length > 0 ? addressed : named
}
