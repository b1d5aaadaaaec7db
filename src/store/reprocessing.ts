import { and, asc, eq, gt, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { FindingId, InboxId, MessageId, OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { listed } from './rows.ts'
import { actions, findings, inbox, messages, owners, participants } from './schema.ts'

/** A place between two messages of an owner, oldest first. */
export type MessagePlace = { readonly sentAt: Instant; readonly seq: number }

/** The next messages behind a place with who takes part in each and what they were found to say. One call, on messages_by_time. */
export async function readMessagesBehind(db: Database, ownerId: OwnerId, place: MessagePlace | null, limit: number) {
  const behind =
    place === null
      ? undefined
      : or(gt(messages.sentAt, place.sentAt), and(eq(messages.sentAt, place.sentAt), gt(messages.seq, place.seq)))
  const page = db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.ownerId, ownerId), behind))
    .orderBy(asc(messages.sentAt), asc(messages.seq))
    .limit(limit)
  const [rows, parts, said] = await db.batch([
    db
      .select()
      .from(messages)
      .where(and(eq(messages.ownerId, ownerId), behind))
      .orderBy(asc(messages.sentAt), asc(messages.seq))
      .limit(limit),
    // In the order in which they were written down: the first one written to is the one concerned.
    db.select().from(participants).where(sql`${participants.messageId} IN (${page})`).orderBy(sql`participants.rowid`),
    db.select().from(findings).where(sql`${findings.messageId} IN (${page})`),
  ])
  return { messages: rows, participants: parts, findings: said }
}
export type MessagesPage = Awaited<ReturnType<typeof readMessagesBehind>>

/** The next filed mails whose raw text still stands, and that the owner did not take out again. One call. */
export async function readRawMails(db: Database, ownerId: OwnerId, after: InboxId | null, limit: number) {
  const takenOut = sql`EXISTS (SELECT 1 FROM ${actions} WHERE ${actions.inboxId} = ${inbox.id} AND ${actions.kind} = 'filed' AND ${actions.undoneAt} IS NOT NULL)`
  return db
    .select()
    .from(inbox)
    .where(
      and(
        eq(inbox.ownerId, ownerId),
        eq(inbox.status, 'done'),
        eq(inbox.purpose, 'capture'),
        isNull(inbox.reason),
        isNotNull(inbox.raw),
        after === null ? undefined : gt(inbox.id, after),
        sql`NOT ${takenOut}`,
      ),
    )
    .orderBy(asc(inbox.id))
    .limit(limit)
}

/** The owner, and how many messages there are to read again; null where there is no such owner. One call. */
export async function readOwnerAndCount(db: Database, ownerId: OwnerId) {
  const [rows, counted] = await db.batch([
    db.select().from(owners).where(eq(owners.id, ownerId)),
    db.select({ count: sql<number>`count(*)` }).from(messages).where(eq(messages.ownerId, ownerId)),
  ])
  const [owner] = rows
  return owner ? { owner, total: counted[0]?.count ?? 0 } : null
}

/** New cuts of texts that one mail brought. Where nothing is kept (private, forgotten, past its time), nothing comes back. */
export function rewordings(
  inboxId: InboxId,
  texts: readonly { readonly id: MessageId; readonly authored: string }[],
): SQL | null {
  if (texts.length === 0) return null
  return sql`UPDATE messages SET authored = given.value ->> '$.authored' FROM json_each(${JSON.stringify(texts)}) AS given WHERE messages.id = given.value ->> '$.id' AND messages.inbox_id = ${inboxId} AND messages.authored <> '' AND messages.authored <> given.value ->> '$.authored'`
}

/** Takes away what no rule finds any more and nobody has dealt with. */
export function deletedFindings(ownerId: OwnerId, ids: readonly FindingId[]): SQL | null {
  if (ids.length === 0) return null
  return sql`DELETE FROM ${findings} WHERE id IN ${listed(ids)} AND owner_id = ${ownerId} AND state = 'open' AND told_at IS NULL`
}
