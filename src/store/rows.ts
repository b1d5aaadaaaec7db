import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** What to do with a row that is there already. */
export type OnConflict = 'nothing' | { readonly update: readonly string[]; readonly on: readonly string[] }

/** One statement that inserts any number of rows: they travel as one JSON parameter, so neither D1's 100 parameters a
 *  query nor the number of statements grows with a mail's recipients. Columns that no row names keep their defaults;
 *  flags and objects become 0, 1 and JSON text in SQLite (https://sqlite.org/json1.html, section 4.10).
 *  `update` and `on` are keys of the table. */
export function insertRows<T extends SQLiteTable>(
  table: T,
  rows: readonly T['$inferInsert'][],
  onConflict: OnConflict = 'nothing',
): SQL | null {
  if (rows.length === 0) return null
  const keys = keysOf(table).filter(key => rows.some(row => key in row))
  const [before, behind] = textsOf(table, keys, onConflict)
  return sql`${before}${JSON.stringify(rows)}${behind}`
}

/** The same for rows that stand as JSON already, as an undo keeps them: a list of whole rows, by the keys of the table. */
export function insertKept(table: SQLiteTable, json: string): SQL {
  const [before, behind] = textsOf(table, keysOf(table), 'nothing')
  return sql`${before}${json}${behind}`
}

const keysByTable = new Map<SQLiteTable, readonly string[]>()

/** The columns that a statement may fill: running numbers (`seq`) are the database's own to give. */
function keysOf(table: SQLiteTable): readonly string[] {
  const known = keysByTable.get(table)
  if (known) return known
  const keys = Object.entries(getTableColumns(table))
    .filter(([, column]) => !(column.primary && column.columnType === 'SQLiteInteger'))
    .map(([key]) => key)
  keysByTable.set(table, keys)
  return keys
}

const texts = new Map<string, readonly [SQL, SQL]>()

/** The text before and behind the rows, made once an isolate for each set of columns. */
function textsOf(table: SQLiteTable, keys: readonly string[], onConflict: OnConflict): readonly [SQL, SQL] {
  const key = `${getTableName(table)} ${keys.join()} ${onConflict === 'nothing' ? '' : `${onConflict.on} ${onConflict.update}`}`
  const known = texts.get(key)
  if (known) return known
  const all = getTableColumns(table)
  const named = (name: string) => `"${all[name]?.name ?? name}"`
  const values = keys.map(name => `value ->> '$.${name}'`)
  const conflict =
    onConflict === 'nothing'
      ? 'DO NOTHING'
      : `(${onConflict.on.map(named)}) DO UPDATE SET ${onConflict.update.map(name => `${named(name)} = excluded.${named(name)}`)}`
  const made = [
    sql.raw(`INSERT INTO "${getTableName(table)}" (${keys.map(named)}) SELECT ${values} FROM json_each(`),
    sql.raw(`) WHERE true ON CONFLICT ${conflict}`),
  ] as const
  texts.set(key, made)
  return made
}

/** Rows of JSON values as a table in a query: `column IN ${listed(values)}`, one parameter for any number. */
export function listed(values: readonly string[]): SQL {
  return sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`
}
