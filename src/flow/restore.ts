import { sql } from 'drizzle-orm'
import { type Database, runBatch } from '../store/database.ts'
import { inbox, outbox, owners, reminders } from '../store/schema.ts'
import { priorsAgain } from '../store/settling.ts'
import type { Instant } from '../time/instant.ts'
import { nextDigestAt } from './plan.ts'

/** What stood in a backup belongs to its own moment: nobody knows what was sent since. Letters that waited are not sent
 *  again, nobody's digest of a morning that has passed comes, and exact reminders of the time in between come with the
 *  next morning (reliability.md F20, F24). What was not yet due is left as it is. */
export async function settleRestored(db: Database, madeAt: Instant, now: Instant): Promise<void> {
  const all = await db.select().from(owners)
  const passed = all.filter(owner => owner.nextDigestAt <= now)
  await runBatch(db, [
    priorsAgain(),
    sql`UPDATE ${outbox} SET status = 'unknown', error = 'restored', lease_until = NULL WHERE status IN ('queued', 'sending')`,
    sql`UPDATE ${inbox} SET lease_until = ${now - 1} WHERE status = 'processing'`,
    ...passed.map(
      owner => sql`UPDATE ${owners} SET next_digest_at = ${nextDigestAt(owner, now)} WHERE id = ${owner.id}`,
    ),
    ...all.map(
      owner =>
        sql`UPDATE ${reminders} SET at = ${nextDigestAt(owner, now)} WHERE owner_id = ${owner.id} AND state = 'open' AND exact = 1 AND at <= ${now} AND at > ${madeAt}`,
    ),
  ])
}
