import { Column, type GetColumnData, type SQL, sql } from 'drizzle-orm'
import { SQLiteAsyncDialect, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Database } from './database.ts'

type Columns = Readonly<Record<string, SQLiteColumn>>
export type RowOf<C extends Columns> = { [Key in keyof C]: GetColumnData<C[Key]> }

/** A query that every mail asks. Several are one statement: each statement costs more than the few rows it reads, and
 *  building one with drizzle costs as much CPU as reading a mail, so that its text is made once an isolate. */
export type StandingQuery<Row> = {
  /** How many columns it has, and the query with its columns called c0, c1 and so on. */
  readonly width: number
  select(place: number, width: number): SQL
  /** Its rows among the results of its statement; `place`: where it stands in it. */
  read(results: readonly unknown[] | undefined, place: number): Row[]
}

/** A place in a standing query where a value will stand. */
export const value = (name: string) => sql.placeholder(name)
/** A list of texts, given as JSON: one value for any number of them. */
export const valuesOf = (name: string): SQL => sql`(SELECT value FROM json_each(${value(name)}))`

/** `SELECT columns` with the rest of the query, from FROM on. */
export function standing<C extends Columns>(columns: C, rest: SQL): StandingQuery<RowOf<C>> {
  const named = Object.entries(columns)
  const isCoded = (column: SQLiteColumn) => column.mapFromDriverValue !== Column.prototype.mapFromDriverValue
  const places = named.map(([key, column], index) => ({
    key,
    from: `c${index}`,
    code: isCoded(column) ? column : null,
  }))
  // Every row is made here with every key, so that one stands for all.
  const [first] = places
  const isRow = (row: Readonly<Record<string, unknown>>): row is RowOf<C> => first === undefined || first.key in row
  return {
    width: named.length,
    select: (place, width) => {
      const filled = named.map(([, column], index) => sql`${column} AS ${sql.identifier(`c${index}`)}`)
      const empty = Array.from({ length: width - named.length }, (_, index) =>
        sql.raw(`NULL AS c${named.length + index}`),
      )
      return sql`SELECT * FROM (SELECT ${sql.raw(`${place} AS place`)}, ${sql.join([...filled, ...empty], sql`, `)} ${rest})`
    },
    read: (results = [], place) =>
      results.flatMap(result => {
        if (!isRecord(result) || result.place !== place) return []
        const row: Record<string, unknown> = {}
        for (const { key, from, code } of places) {
          const given = result[from]
          row[key] = code === null || given === null ? given : code.mapFromDriverValue(given)
        }
        if (!isRow(row)) throw new TypeError('a row without its columns')
        return [row]
      }),
  }
}

/** Standing queries as one statement. */
export type Statement = {
  readonly text: string
  /** Names of the values, in the order of the text's question marks. */
  readonly names: readonly string[]
}

/** SQLite as Workers run it takes no more queries in one. */
const TOGETHER_MAX = 5
const dialect = new SQLiteAsyncDialect()

/** Makes one statement of up to five queries. `common`: tables named before, which each of them may use.
 *  @throws RangeError for more */
export function together(queries: readonly StandingQuery<unknown>[], common: SQL): Statement {
  if (queries.length > TOGETHER_MAX) throw new RangeError('too many queries in one statement')
  const width = Math.max(...queries.map(query => query.width))
  const each = queries.map((query, place) => query.select(place, width))
  const { sql: text, params } = dialect.sqlToQuery(sql`WITH ${common} ${sql.join(each, sql` UNION ALL `)}`)
  return { text, names: params.map(nameOf) }
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null
}

function nameOf(param: unknown): string {
  if (isRecord(param) && typeof param.name === 'string') return param.name
  throw new TypeError('a standing query holds places for values, no values')
}

/** Asks all of these in one call, as one transaction; gives each one's results, which its queries can `read`. */
export async function ask(
  db: Database,
  statements: readonly Statement[],
  values: Readonly<Record<string, string | number>>,
): Promise<readonly (readonly unknown[])[]> {
  const { $client } = db
  const given = (name: string) => values[name] ?? null
  const asked = statements.map(({ text, names }) => $client.prepare(text).bind(...names.map(given)))
  const results = await $client.batch(asked)
  return results.map(result => result.results)
}
