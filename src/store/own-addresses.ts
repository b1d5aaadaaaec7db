import { and, eq, sql } from 'drizzle-orm'
import type { OwnerId } from '../ids.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { ownerAddresses } from './schema.ts'

/** A one-time address for confirming lives a day. */
const CONFIRM_MS = DAY_MS

/** The addresses that an owner writes from. */
export function ownAddressesOf(db: Database, ownerId: OwnerId) {
  return {
    /** Keeps an address that is still to be confirmed by a mail from it; asking again makes the older one-time address void. */
    async add(address: string, confirmHash: string, now: Instant) {
      const confirmUntil = now + CONFIRM_MS
      await db
        .insert(ownerAddresses)
        .values({ ownerId, address, createdAt: now, confirmHash, confirmUntil })
        .onConflictDoUpdate({
          target: [ownerAddresses.ownerId, ownerAddresses.address],
          set: { confirmHash, confirmUntil },
          setWhere: sql`${ownerAddresses.confirmedAt} IS NULL`,
        })
    },
    /** Removes an address, never the last confirmed one. */
    async remove(address: string): Promise<boolean> {
      const removed = await db
        .delete(ownerAddresses)
        .where(
          and(
            eq(ownerAddresses.ownerId, ownerId),
            eq(ownerAddresses.address, address),
            sql`(${ownerAddresses.confirmedAt} IS NULL OR EXISTS (SELECT 1 FROM owner_addresses others
              WHERE others.owner_id = ${ownerId} AND others.address <> ${address} AND others.confirmed_at IS NOT NULL))`,
          ),
        )
        .returning({ address: ownerAddresses.address })
      return removed.length > 0
    },
  }
}
