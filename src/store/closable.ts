import { and, desc, eq, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { LATER_MESSAGE, SAID } from './later-messages.ts'
import { listed } from './rows.ts'
import { findings, messages, participants } from './schema.ts'

/** Of two people who become one, or two again, this much is looked at, the newest first. */
const FINDINGS_MAX = 300
const MESSAGES_MAX = 600

/** Promises and questions of some people that are open, or that a mail closed, and the messages that may close them. One call. */
export async function readClosable(db: Database, ownerId: OwnerId, contactIds: readonly ContactId[]) {
  const theirs = listed(contactIds)
  const [said, later] = await db.batch([
    db
      .select({
        ...SAID,
        messageId: findings.messageId,
        state: findings.state,
        closedByMessage: findings.closedByMessage,
      })
      .from(findings)
      .innerJoin(messages, eq(messages.id, findings.messageId))
      .where(
        and(
          sql`${findings.contactId} IN ${theirs} AND +${findings.ownerId} = ${ownerId}`,
          sql`${findings.kind} IN ('promise', 'ask')`,
          sql`(${findings.state} = 'open' OR ${findings.closedByMessage} IS NOT NULL)`,
        ),
      )
      .orderBy(desc(findings.saidAt))
      .limit(FINDINGS_MAX),
    db
      .select({
        ...LATER_MESSAGE,
        address: participants.address,
        role: participants.role,
        receivedAt: messages.receivedAt,
      })
      .from(participants)
      .innerJoin(messages, eq(messages.id, participants.messageId))
      .where(and(sql`${participants.contactId} IN ${theirs}`, sql`+${participants.ownerId} = ${ownerId}`))
      .orderBy(desc(participants.sentAt))
      .limit(MESSAGES_MAX),
  ])
  return { said, later }
}
export type Closable = Awaited<ReturnType<typeof readClosable>>
