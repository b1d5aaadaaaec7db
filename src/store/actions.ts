import { and, eq, isNotNull, isNull } from 'drizzle-orm'
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
