import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as z from 'zod/mini'
import type { OwnerId } from '../ids.ts'
import { type Database, runBatch } from '../store/database.ts'
import { captureTokens, owners, sessions, signIns } from '../store/schema.ts'
import { OWNED_TABLES } from './erase-owner.ts'

/** Raised when the form of the file changes. */
export const EXPORT_VERSION = 1
/** Rows read in one call: some ten pages of one table stay within the free plan's 50 calls. */
const ROWS_AT_ONCE = 2_000

/** Columns that prove something to Kith itself and tell their owner nothing. */
const SECRET: ReadonlySet<string> = new Set(['hash', 'confirm_hash', 'browser_hash'])
const LEFT_OUT: ReadonlySet<SQLiteTable> = new Set([captureTokens, sessions, signIns])

const Rows = z.array(z.record(z.string(), z.unknown()))

/** Everything that is kept of one owner, and of nobody else, as the pieces of one JSON text: `{version, tables: {name: rows}}`.
 *  Instants are epoch milliseconds as in the store. Tokens and sessions are left out: they are keys, not data. */
export async function* exportOf(db: Database, ownerId: OwnerId): AsyncGenerator<string> {
  yield `{"version":${EXPORT_VERSION},"tables":{\n"owners":`
  yield JSON.stringify(await page(db, sql`SELECT * FROM ${owners} WHERE id = ${ownerId}`))
  for (const table of OWNED_TABLES) {
    if (LEFT_OUT.has(table)) continue
    yield `,\n${JSON.stringify(getTableName(table))}:[`
    yield* rowsOf(db, table, ownerId)
    yield ']'
  }
  yield '\n}}\n'
}

async function* rowsOf(db: Database, table: SQLiteTable, ownerId: OwnerId): AsyncGenerator<string> {
  const columns = Object.values(getTableColumns(table)).map(column => column.name)
  const kept = sql.raw(
    columns
      .filter(name => !SECRET.has(name))
      .map(name => `"${name}"`)
      .join(', '),
  )
  let last = 0
  let first = true
  for (;;) {
    const rows = await page(
      db,
      sql`SELECT rowid AS kith_row, ${kept} FROM ${table} WHERE owner_id = ${ownerId} AND rowid > ${last} ORDER BY rowid LIMIT ${ROWS_AT_ONCE}`,
    )
    for (const { kith_row, ...row } of rows) {
      last = Number(kith_row)
      yield `${first ? '' : ','}\n${JSON.stringify(row)}`
      first = false
    }
    if (rows.length < ROWS_AT_ONCE) return
  }
}

async function page(db: Database, query: SQL) {
  const [rows] = await runBatch(db, [query])
  return Rows.parse(rows ?? [])
}
