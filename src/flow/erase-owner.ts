import { eq, getTableColumns, is, sql } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { OwnerId } from '../ids.ts'
import { runBatch } from '../store/database.ts'
import { insertRows } from '../store/rows.ts'
import * as schema from '../store/schema.ts'
import { forgetDeletedWords } from '../store/search-index.ts'
import { erasedMark, ownerIdOf } from './owner-id.ts'
import type { Ports } from './ports.ts'

/** Every table whose rows belong to an owner: a new one is erased without anybody thinking of it. */
export const OWNED_TABLES: readonly SQLiteTable[] = Object.values(schema).flatMap((value: unknown) =>
  is(value, SQLiteTable) && 'ownerId' in getTableColumns(value) ? [value] : [],
)

/** Erases an owner: every row of theirs in one transaction, mail that waits, letters, sessions and tokens too, so that
 *  their capture address is refused from then on. What stays is a keyed hash for each of their addresses, which keeps
 *  the settings of the deployment from making the same owner again. */
export async function eraseOwner(ports: Ports, ownerId: OwnerId): Promise<void> {
  const own = await ports.db
    .select({ address: schema.ownerAddresses.address })
    .from(schema.ownerAddresses)
    .where(eq(schema.ownerAddresses.ownerId, ownerId))
  const ids = new Set([ownerId, ...(await Promise.all(own.map(({ address }) => ownerIdOf(address))))])
  const marks = await Promise.all(
    [...ids].map(async id => ({
      ownerId: id,
      kind: 'hash' as const,
      value: await erasedMark(ports.settings.secret, id),
      createdAt: ports.now,
    })),
  )
  await runBatch(ports.db, [
    ...OWNED_TABLES.map(table => sql`DELETE FROM ${table} WHERE owner_id = ${ownerId}`),
    sql`DELETE FROM ${schema.owners} WHERE id = ${ownerId}`,
    insertRows(schema.neverLog, marks),
    ...forgetDeletedWords(),
  ])
  ports.log('owner-erased')
}
