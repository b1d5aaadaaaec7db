import { and, desc, eq, sql } from 'drizzle-orm'
import type { InboxId, OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { inbox } from './schema.ts'

export const HELD_PER_PAGE = 50

const HELD = {
  id: inbox.id,
  status: inbox.status,
  reason: inbox.reason,
  envelopeFrom: inbox.envelopeFrom,
  envelopeTo: inbox.envelopeTo,
  fromAddress: inbox.fromAddress,
  subject: inbox.subject,
  receivedAt: inbox.receivedAt,
  rawSize: inbox.rawSize,
  errorId: inbox.errorId,
} as const

/** Mail that waits for the owner's decision, and mail that could not be read. One call on inbox_by_status; the raw text is
 *  never read for a list. */
export function heldPageOf(db: Database, ownerId: OwnerId) {
  return {
    async page(before: Instant | null) {
      const [held, dead] = await db.batch([
        inState(db, ownerId, 'held', before, HELD_PER_PAGE + 1),
        inState(db, ownerId, 'dead', before, HELD_PER_PAGE),
      ])
      const rows = held.slice(0, HELD_PER_PAGE)
      return { held: rows, dead, next: held.length > HELD_PER_PAGE ? (rows.at(-1)?.receivedAt ?? null) : null }
    },
    /** One of them, or null where the owner has none by that id. One call, one row. */
    async one(id: InboxId) {
      const [found] = await db
        .select(HELD)
        .from(inbox)
        .where(and(eq(inbox.id, id), eq(inbox.ownerId, ownerId), sql`${inbox.status} IN ('held', 'dead')`))
        .limit(1)
      return found ?? null
    },
  }
}

function inState(db: Database, ownerId: OwnerId, status: 'held' | 'dead', before: Instant | null, limit: number) {
  return db
    .select(HELD)
    .from(inbox)
    .where(
      and(
        eq(inbox.ownerId, ownerId),
        eq(inbox.status, status),
        before === null ? undefined : sql`${inbox.receivedAt} < ${before}`,
      ),
    )
    .orderBy(desc(inbox.receivedAt))
    .limit(limit)
}

/** Letters at the beginning of a raw mail among which its headers are looked for. */
const HEAD_LETTERS_MAX = 16_000

/** The beginning of a held mail; null where its raw text is gone. One call, one row. */
export async function headersOf(db: Database, ownerId: OwnerId, id: InboxId): Promise<string | null> {
  const [found] = await db
    .select({ head: sql<string | null>`substr(${inbox.raw}, 1, ${HEAD_LETTERS_MAX})` })
    .from(inbox)
    .where(and(eq(inbox.id, id), eq(inbox.ownerId, ownerId)))
    .limit(1)
  return found?.head ?? null
}
