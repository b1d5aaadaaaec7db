import { Column, type GetColumnData, type SQL, sql } from 'drizzle-orm'
import { SQLiteAsyncDialect, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Database } from './database.ts'

type Columns = Readonly<Record<string, SQLiteColumn>>
export type RowOf<C extends Columns> = { [Key in keyof C]: GetColumnData<C[Key]> }

/** A query that every mail asks: its text is built once an isolate and only the values travel anew (building one with
 *  drizzle costs as much CPU as reading a mail). */
export type StandingQuery<Row> = {
  readonly text: string
  /** Names of the values, in the order of the text's question marks. */
  readonly names: readonly string[]
  read(results: readonly unknown[] | undefined): Row[]
}

/** A place in a standing query where a value will stand. */
export const value = (name: string) => sql.placeholder(name)
/** A list of texts, given as JSON: one value for any number of them. */
export const valuesOf = (name: string): SQL => sql`(SELECT value FROM json_each(${value(name)}))`

const dialect = new SQLiteAsyncDialect()

/** `SELECT columns` with the rest of the query, from FROM on. */
export function standing<C extends Columns>(columns: C, rest: SQL): StandingQuery<RowOf<C>> {
  const named = Object.entries(columns).map(([key, column]) => sql`${column} AS ${sql.identifier(key)}`)
  const { sql: text, params } = dialect.sqlToQuery(sql`SELECT ${sql.join(named, sql`, `)} ${rest}`)
  const keys = Object.keys(columns)
  const coded = Object.entries(columns).filter(
    ([, { mapFromDriverValue: map }]) => map !== Column.prototype.mapFromDriverValue,
  )
  const isRow = (row: unknown): row is RowOf<C> => isRecord(row) && keys.every(key => key in row)
  return {
    text,
    names: params.map(nameOf),
    read: (results = []) =>
      results.map(result => {
        const row = isRecord(result) && coded.length > 0 ? decoded(result, coded) : result
        if (!isRow(row)) throw new TypeError('a row without its columns')
        return row
      }),
  }
}

/** Flags and JSON as they are in the code; the database holds them as numbers and texts. */
function decoded(row: Readonly<Record<string, unknown>>, coded: readonly (readonly [string, SQLiteColumn])[]) {
  const own: Record<string, unknown> = { ...row }
  for (const [key, column] of coded) if (own[key] !== null) own[key] = column.mapFromDriverValue(own[key])
  return own
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null
}

function nameOf(param: unknown): string {
  if (isRecord(param) && typeof param.name === 'string') return param.name
  throw new TypeError('a standing query holds places for values, no values')
}

/** Asks all of these in one call, as one transaction; gives each one's results, which its own `read` understands. */
export async function ask(
  db: Database,
  queries: readonly StandingQuery<unknown>[],
  values: Readonly<Record<string, string | number>>,
): Promise<readonly (readonly unknown[])[]> {
  const { $client } = db
  const given = (name: string) => values[name] ?? null
  const results = await $client.batch(queries.map(({ text, names }) => $client.prepare(text).bind(...names.map(given))))
  return results.map(result => result.results)
}
