import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** What to do with a row that is there already. */
export type OnConflict = 'nothing' | { readonly update: readonly string[]; readonly on: readonly string[] }

/** One statement that inserts any number of rows: they travel as one JSON parameter, so neither D1's 100 parameters a
 *  query nor the number of statements grows with a mail's recipients. Columns that no row names keep their defaults.
 *  `update` and `on` are keys of the table. */
export function insertRows<T extends SQLiteTable>(
  table: T,
  rows: readonly T['$inferInsert'][],
  onConflict: OnConflict = 'nothing',
): SQL | null {
  if (rows.length === 0) return null
  // Running numbers (`seq`) are the database's own to give.
  const columns = Object.entries(getTableColumns(table)).filter(
    ([key, column]) => !(column.primary && column.columnType === 'SQLiteInteger') && rows.some(row => key in row),
  )
  const names = sql.join(
    columns.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  )
  const values = sql.join(
    columns.map(([key]) => sql.raw(`value ->> '$.${key}'`)),
    sql`, `,
  )
  const json = JSON.stringify(
    rows.map(row => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]))),
  )
  const into = sql`INSERT INTO ${sql.identifier(getTableName(table))} (${names}) SELECT ${values} FROM json_each(${json}) WHERE true ON CONFLICT`
  if (onConflict === 'nothing') return sql`${into} DO NOTHING`
  const all = getTableColumns(table)
  const named = (key: string): SQL => sql`${sql.identifier(all[key]?.name ?? key)}`
  const on = sql.join(onConflict.on.map(named), sql`, `)
  const set = sql.join(
    onConflict.update.map(key => sql`${named(key)} = excluded.${named(key)}`),
    sql`, `,
  )
  return sql`${into} (${on}) DO UPDATE SET ${set}`
}

/** SQLite has neither booleans nor objects: flags become 0 and 1, JSON columns their text. */
function plain(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

/** Rows of JSON values as a table in a query: `column IN ${listed(values)}`, one parameter for any number. */
export function listed(values: readonly string[]): SQL {
  return sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`
}
