import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { OwnerId } from '../ids.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { captureTokens, neverLog, ownerAddresses, owners } from './schema.ts'
import { type OwnerRow, sessionsOf } from './sessions.ts'

const ADDRESSES_MAX = 20
const NEVER_LOG_SHOWN_MAX = 50
/** An old capture address goes on working so long after a new one was made (design, settled questions: tokens). */
const OLD_CAPTURE_MS = 30 * DAY_MS
/** What the owner may set about themself. */
export type OwnerChange = Partial<
  Pick<
    OwnerRow,
    | 'name'
    | 'language'
    | 'zone'
    | 'digestTime'
    | 'digestDays'
    | 'peoplePerDay'
    | 'weekBudget'
    | 'dial'
    | 'receipts'
    | 'acknowledge'
    | 'namesOnly'
    | 'secondReader'
    | 'ownDkim'
    | 'retentionDays'
    | 'pausedUntil'
    | 'nextDigestAt'
  >
>

/** An owner's settings: what is set, where they are signed in, their addresses, and whom Kith looks past. */
export function settingsPageOf(db: Database, ownerId: OwnerId) {
  return {
    /** One call. */
    async page() {
      const [addresses, sessions, never] = await db.batch([
        db
          .select()
          .from(ownerAddresses)
          .where(eq(ownerAddresses.ownerId, ownerId))
          .orderBy(asc(ownerAddresses.createdAt))
          .limit(ADDRESSES_MAX),
        sessionsOf(db, ownerId),
        // Hashes of the forgotten tell nothing, so they are not shown.
        db
          .select({ kind: neverLog.kind, value: neverLog.value })
          .from(neverLog)
          .where(and(eq(neverLog.ownerId, ownerId), sql`${neverLog.kind} IN ('address', 'domain')`))
          .orderBy(desc(neverLog.createdAt))
          .limit(NEVER_LOG_SHOWN_MAX),
      ])
      return { addresses, sessions, never }
    },
    async change(change: OwnerChange) {
      await db.update(owners).set(change).where(eq(owners.id, ownerId))
    },
    /** Raises the generation of the capture address; the present one lives on for thirty days. One call. */
    async rotateCapture(owner: OwnerRow, newHash: string, now: Instant) {
      const generation = owner.captureGeneration + 1
      await db.batch([
        db
          .update(captureTokens)
          .set({ validUntil: now + OLD_CAPTURE_MS })
          .where(and(eq(captureTokens.ownerId, ownerId), sql`${captureTokens.validUntil} IS NULL`)),
        db.insert(captureTokens).values({ hash: newHash, ownerId, generation, validUntil: null }).onConflictDoNothing(),
        db.update(owners).set({ captureGeneration: generation }).where(eq(owners.id, ownerId)),
      ])
    },
    async addNever(kind: 'address' | 'domain', value: string, now: Instant) {
      await db.insert(neverLog).values({ ownerId, kind, value, createdAt: now }).onConflictDoNothing()
    },
    async removeNever(kind: 'address' | 'domain', value: string) {
      await db
        .delete(neverLog)
        .where(and(eq(neverLog.ownerId, ownerId), eq(neverLog.kind, kind), eq(neverLog.value, value)))
    },
  }
}
