import { and, eq, gt, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { touchesOf } from './known.ts'
import { listed } from './rows.ts'
import { findings, messages, participants } from './schema.ts'

/** Of what came after a late mail, this much is looked at, the nearest first. */
const LATER_MAX = 60
const CLOSED_MAX = 60

/** A message as one that may close a promise or a question; of `messages` and `participants`. */
export const LATER_MESSAGE = {
  id: messages.id,
  contactId: participants.contactId,
  direction: messages.direction,
  sentAt: messages.sentAt,
  subject: messages.subject,
  inReplyTo: messages.inReplyTo,
  authored: messages.authored,
  attachmentNames: messages.attachmentNames,
} as const

/** A promise or a question with the mail that said it; of `findings` and `messages`. */
export const SAID = {
  id: findings.id,
  contactId: findings.contactId,
  kind: findings.kind,
  by: findings.by,
  quote: findings.quote,
  place: findings.place,
  saidAt: findings.saidAt,
  subject: messages.subject,
  rfcMessageId: messages.rfcMessageId,
} as const

/** What a mail that arrives late must be held against: every touch of its people, the messages after `since`, and the
 *  promises and asks that those had closed. One call. */
export async function readLater(
  db: Database,
  ownerId: OwnerId,
  contactIds: readonly ContactId[],
  since: Instant,
  laterMax = LATER_MAX,
) {
  const theirs = listed(contactIds)
  const [touches, later, closed] = await db.batch([
    touchesOf(db, contactIds),
    db
      .select(LATER_MESSAGE)
      .from(participants)
      .innerJoin(messages, eq(messages.id, participants.messageId))
      .where(and(sql`${participants.contactId} IN ${theirs}`, gt(participants.sentAt, since)))
      .orderBy(participants.sentAt)
      .limit(laterMax),
    db
      .select(SAID)
      .from(findings)
      .innerJoin(messages, eq(messages.id, findings.messageId))
      .where(
        and(
          sql`${findings.contactId} IN ${theirs} AND +${findings.ownerId} = ${ownerId}`,
          sql`${findings.state} IN ('kept', 'answered') AND ${findings.closedByMessage} IS NOT NULL`,
          gt(findings.closedAt, since),
        ),
      )
      .limit(CLOSED_MAX),
  ])
  return { touches, later, closed }
}
export type Later = Awaited<ReturnType<typeof readLater>>
