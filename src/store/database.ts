import { getTableName, SQL, StringChunk, sql, Table } from 'drizzle-orm'
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1'
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core'

/** The database of the deployment, behind drizzle. */
export type Database = DrizzleD1Database & { readonly $client: D1Database }

export function databaseOf(binding: D1Database): Database {
  const before = measured.get(binding)
  if (before) return drizzle(before)
  const client = new Measured(binding)
  measured.set(binding, client)
  return drizzle(client)
}

const measured = new WeakMap<D1Database, Measured>()

/** The binding, which notes how large the database is: each batch says so, and no call is made to ask. */
class Measured implements D1Database {
  bytes: number | null = null
  readonly #binding: D1Database

  constructor(binding: D1Database) {
    this.#binding = binding
  }

  prepare(query: string): D1PreparedStatement {
    return this.#binding.prepare(query)
  }

  async batch<T = unknown>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> {
    const results = await this.#binding.batch<T>(statements)
    const bytes = results.at(-1)?.meta?.size_after
    if (bytes) this.bytes = bytes
    return results
  }

  exec(query: string): Promise<D1ExecResult> {
    return this.#binding.exec(query)
  }

  withSession(constraint?: string): D1DatabaseSession {
    return this.#binding.withSession(constraint)
  }

  dump(): Promise<ArrayBuffer> {
    return this.#binding.dump()
  }
}

/** How large the database was at the last batch of this isolate, in bytes; null before there was one. */
export function bytesHeld({ $client }: Database): number | null {
  return $client instanceof Measured ? $client.bytes : null
}

/** Texts of faults that pass: the same statement may be tried again, for every write here is idempotent
 *  (D1 best practices, retry queries; reliability.md section 2). */
const PASSING =
  /network connection lost|storage caused object to be reset|reset because its code was updated|transient issue/i

/** Whether an error of D1 is one that passes; looks through drizzle's wrapper without keeping its text, which holds parameters. */
export function isPassing(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (PASSING.test(at.message)) return true
  }
  return false
}

const LOST = 'kith-lost-the-race'

/** A statement that undoes its whole batch unless `condition` holds: D1 has no other way to abort from within one. */
export function unlessLost(condition: SQL): SQL {
  // json() refuses what is no JSON, which fails the statement and so rolls the batch back.
  return sql`SELECT json(CASE WHEN ${condition} THEN 'true' ELSE ${LOST} END)`
}

/** Whether a batch failed because `unlessLost` did not hold: somebody else was first. */
export function isLost(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (/malformed JSON/i.test(at.message)) return true
  }
  return false
}

const dialect = new SQLiteAsyncDialect()

/** Runs statements as one transaction in one call; gives each one's rows. drizzle's own batch takes no raw statement
 *  with parameters, so this one goes to the binding itself. */
export async function runBatch(
  db: Database,
  statements: readonly (SQL | null)[],
): Promise<readonly (readonly unknown[])[]> {
  const prepared = statements.flatMap(statement => {
    if (statement === null) return []
    const { text, params } = written(statement)
    return [db.$client.prepare(text).bind(...params)]
  })
  if (prepared.length === 0) return []
  const results = await db.$client.batch(prepared)
  return results.map(result => result.results)
}

type Written = { text: string; readonly params: unknown[] }

/** A statement's text and parameters. drizzle asks of every piece what it is in many ways, which cost as much CPU as reading
 *  a mail; here are the pieces that Kith's raw statements have, and anything else is left to drizzle. */
function written(statement: SQL): Written {
  const simple: Written = { text: '', params: [] }
  if (append(statement, simple)) return simple
  const { sql: text, params } = dialect.sqlToQuery(statement)
  return { text, params }
}

function append({ queryChunks }: SQL, to: Written): boolean {
  for (const chunk of queryChunks) {
    if (chunk instanceof StringChunk) to.text += chunk.value.join('')
    else if (typeof chunk === 'string' || typeof chunk === 'number' || chunk === null) {
      to.text += '?'
      to.params.push(chunk)
    } else if (chunk instanceof SQL) {
      if (!append(chunk, to)) return false
    } else if (chunk instanceof Table) to.text += `"${getTableName(chunk)}"`
    else return false
  }
  return true
}
