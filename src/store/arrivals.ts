import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { inbox, ownerAddresses } from './schema.ts'

/** The newest mail that came to an owner from `since` on, and the owner's own address, to which a test may be written. One
 *  call, a few rows of inbox_by_status. */
export async function arrivalSince(db: Database, ownerId: OwnerId, since: Instant) {
  const [mails, own] = await db.batch([
    db
      .select({ status: inbox.status, subject: inbox.subject, receivedAt: inbox.receivedAt })
      .from(inbox)
      .where(
        and(
          eq(inbox.ownerId, ownerId),
          sql`${inbox.status} IN ('pending', 'processing', 'done', 'held', 'dead')`,
          sql`${inbox.receivedAt} >= ${since}`,
        ),
      )
      .orderBy(sql`${inbox.receivedAt} DESC`)
      .limit(1),
    db
      .select({ address: ownerAddresses.address })
      .from(ownerAddresses)
      .where(and(eq(ownerAddresses.ownerId, ownerId), isNotNull(ownerAddresses.confirmedAt)))
      .orderBy(asc(ownerAddresses.createdAt))
      .limit(1),
  ])
  return { mail: mails[0] ?? null, address: own[0]?.address ?? null }
}
export type Arrival = Awaited<ReturnType<typeof arrivalSince>>
