import { lte, type SQL, sql } from 'drizzle-orm'
import { InboxId, OutboxId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { inbox, outbox, owners, reminders } from './schema.ts'

/** What waits to be done at `now`, at most so many of each: one call, each query on an index of what waits. */
export async function readWork(
  db: Database,
  now: Instant,
  limits: {
    readonly mails: number
    readonly owners: number
    readonly reminders: number
    readonly letters: number
    readonly settling: number
  },
) {
  // The longest waiting and the latest: behind one owner's pile of any size, another's mail is still among them.
  const due = sql`${inbox.status} IN ('pending', 'processing') AND next_at <= ${now} AND (lease_until IS NULL OR lease_until < ${now})`
  const waiting = (order: SQL, limit: number) =>
    sql`SELECT * FROM (SELECT id, owner_id, next_at FROM ${inbox} WHERE ${due} ORDER BY next_at ${order} LIMIT ${limit})`
  const [mails, dueOwners, dueReminders, letters, stale, settling] = await db.batch([
    // In turns, so that no owner waits behind another's pile (reliability.md F21).
    db
      .select({ id: sql<string>`id` })
      .from(
        sql`(SELECT id, next_at, row_number() OVER (PARTITION BY owner_id ORDER BY next_at) AS turn FROM (${waiting(sql`ASC`, 400)} UNION ${waiting(sql`DESC`, 100)})) ORDER BY turn, next_at LIMIT ${limits.mails}`,
      ),
    db.select().from(owners).where(lte(owners.nextDigestAt, now)).orderBy(owners.nextDigestAt).limit(limits.owners),
    db
      .select()
      .from(reminders)
      .where(sql`${reminders.state} = 'open' AND ${reminders.exact} = 1 AND ${reminders.at} <= ${now}`)
      .orderBy(reminders.at)
      .limit(limits.reminders),
    db
      .select({ id: outbox.id })
      .from(outbox)
      .where(
        sql`${outbox.status} IN ('queued', 'sending') AND ${outbox.nextAt} <= ${now} AND ${outbox.status} = 'queued'`,
      )
      .orderBy(outbox.nextAt)
      .limit(limits.letters),
    db
      .select({ id: outbox.id })
      .from(outbox)
      .where(
        sql`${outbox.status} IN ('queued', 'sending') AND ${outbox.nextAt} <= ${now} AND (${outbox.leaseUntil} < ${now} OR ${outbox.expiresAt} <= ${now})`,
      )
      .limit(1),
    db.select().from(owners).where(lte(owners.settleAt, now)).orderBy(owners.settleAt).limit(limits.settling),
  ])
  return {
    mails: mails.map(row => InboxId.parse(row.id)),
    owners: dueOwners,
    reminders: dueReminders,
    letters: letters.map(row => OutboxId.parse(row.id)),
    stale: stale.length > 0,
    /** Owners whose people are to be settled anew. */
    settling,
  }
}
