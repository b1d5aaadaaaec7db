import { and, eq, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { addresses, contacts } from './schema.ts'
import { standing, value } from './standing-query.ts'

/** How many are listed; those behind them come when these are dealt with. */
export const FAILING_SHOWN_MAX = 2

/** Addresses from which mail comes back, with whose they are, the longest failing first. Two rows
 *  each, on addresses_failing. */
export const failingAddresses = standing(
  {
    address: addresses.address,
    failingAt: addresses.failingAt,
    failingReason: addresses.failingReason,
    contactId: contacts.id,
    name: contacts.name,
  },
  sql`FROM ${addresses} INNER JOIN ${contacts} ON ${contacts.id} = ${addresses.contactId} WHERE ${addresses.ownerId} = ${value('owner')} AND ${addresses.failingAt} IS NOT NULL ORDER BY ${addresses.failingAt} ${sql.raw(`LIMIT ${FAILING_SHOWN_MAX}`)}`,
)

/** The owner says that mail arrives there again. False where it is not a failing address of that person. One call, one row. */
export async function worksAgain(
  db: Database,
  ownerId: OwnerId,
  contactId: ContactId,
  address: string,
): Promise<boolean> {
  const changed = await db
    .update(addresses)
    .set({ failingAt: null, failingReason: null })
    .where(
      and(
        eq(addresses.ownerId, ownerId),
        eq(addresses.address, address),
        eq(addresses.contactId, contactId),
        sql`${addresses.failingAt} IS NOT NULL`,
      ),
    )
    .returning({ address: addresses.address })
  return changed.length > 0
}
