import { sql } from 'drizzle-orm'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { inbox, outbox, owners, reminders } from './schema.ts'

/** The earliest instant at which the schedule has something to do, or null. It may lie in the past: then something waits.
 *  One call; each part reads the first entry of its index (owners_due, inbox_waiting, outbox_waiting, owners_settling,
 *  reminders_exact). */
export async function nextDueAt(db: Database): Promise<Instant | null> {
  const [row] = await db.all<{ at: number | null }>(
    sql`SELECT min(at) AS at FROM (
      SELECT min(next_digest_at) AS at FROM ${owners}
      UNION ALL SELECT min(max(next_at, coalesce(lease_until + 1, 0))) FROM ${inbox} WHERE status IN ('pending', 'processing')
      UNION ALL SELECT min(max(next_at, coalesce(lease_until + 1, 0))) FROM ${outbox} WHERE status IN ('queued', 'sending')
      UNION ALL SELECT min(settle_at) FROM ${owners} WHERE settle_at IS NOT NULL
      UNION ALL SELECT min(at) FROM ${reminders} WHERE state = 'open' AND exact = 1)`,
  )
  return row?.at ?? null
}

/** Ends the leases of a run that was killed, so that the schedule takes its work up at once: only for a program that knows
 *  that nobody else works on this database. What was being sent keeps its lease: it must not be sent again. */
export async function endLeases(db: Database, now: Instant): Promise<void> {
  await db.run(
    sql`UPDATE ${inbox} SET lease_until = ${now - 1}, next_at = min(next_at, ${now}) WHERE status = 'processing'`,
  )
}
