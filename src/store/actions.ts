import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { ActionId, OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { actions } from './schema.ts'

/** One action that can still be taken back, or null. */
export async function readAction(db: Database, ownerId: OwnerId, id: ActionId) {
  const [row] = await db
    .select()
    .from(actions)
    .where(and(eq(actions.ownerId, ownerId), eq(actions.id, id), isNotNull(actions.undo), isNull(actions.undoneAt)))
  return row ?? null
}

/** What filing one mail did, while it can still be taken back. */
export async function readFiling(db: Database, ownerId: OwnerId, inboxId: string) {
  const [row] = await db
    .select()
    .from(actions)
    .where(
      sql`${actions.inboxId} = ${inboxId} AND ${actions.ownerId} = ${ownerId} AND ${actions.kind} = 'filed' AND ${actions.undoneAt} IS NULL`,
    )
  return row ?? null
}
