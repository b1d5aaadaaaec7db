import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { ActionId, OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { listed } from './rows.ts'
import { actions } from './schema.ts'

/** Of some actions those that can still be taken back, newest first. One call, a row each. */
export async function readActions(db: Database, ownerId: OwnerId, ids: readonly ActionId[]) {
  return db
    .select()
    .from(actions)
    .where(
      and(
        eq(actions.ownerId, ownerId),
        sql`${actions.id} IN ${listed(ids)}`,
        isNotNull(actions.undo),
        isNull(actions.undoneAt),
      ),
    )
    .orderBy(desc(actions.at), desc(actions.id))
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
