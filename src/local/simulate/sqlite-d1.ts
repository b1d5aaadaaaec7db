import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { Migration } from '../running/migrate.ts'

/** Parameters that one statement may have (D1 limits page). */
const PARAMETERS_MAX = 100
/** Bytes of one text or row value (D1 limits page). */
const VALUE_MAX = 2_000_000

/** D1's shape over Node's own SQLite, so that flows run in plain Node as they run in a Worker: the same rows, the same
 *  transactions, the same texts of errors. Every call is done at once and answered by a resolved promise. */
export class SqliteD1 implements D1Database {
  readonly sqlite: DatabaseSync
  readonly #prepared = new Map<string, StatementSync>()

  /** @param opened a file, `:memory:`, or a database that is open already */
  constructor(opened: string | DatabaseSync, migrations: readonly Migration[] = []) {
    this.sqlite = typeof opened === 'string' ? new DatabaseSync(opened) : opened
    for (const { statements } of migrations) for (const statement of statements) this.sqlite.exec(statement)
  }

  prepare(query: string): SqliteStatement {
    return new SqliteStatement(this, query, [])
  }

  async batch<T = unknown>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> {
    // A savepoint, so that a batch may also stand inside a transaction of whoever opened the file.
    this.sqlite.exec('SAVEPOINT batch')
    try {
      const results = statements.map(statement => {
        if (!(statement instanceof SqliteStatement)) throw new TypeError('a statement of another database')
        return this.answer<T>(statement.query, statement.values)
      })
      this.sqlite.exec('RELEASE batch')
      const last = results.at(-1)
      return last ? [...results.slice(0, -1), { ...last, meta: { ...last.meta, size_after: this.#size() } }] : results
    } catch (error) {
      this.sqlite.exec('ROLLBACK TO batch; RELEASE batch')
      throw error
    }
  }

  async exec(query: string): Promise<D1ExecResult> {
    this.sqlite.exec(query)
    return { count: query.split('\n').length, duration: 0 }
  }

  withSession(): D1DatabaseSession {
    throw new Error('D1_ERROR: no sessions here')
  }

  async dump(): Promise<ArrayBuffer> {
    throw new Error('D1_ERROR: no dump here')
  }

  close(): void {
    this.#prepared.clear()
    this.sqlite.close()
  }

  /** Runs one statement and gives its rows as objects. */
  answer<T>(query: string, values: readonly SQLInputValue[]): D1Result<T> {
    return told(() => {
      const statement = this.#statement(query)
      const rows = statement.all(...values)
      const changes = query.startsWith('SELECT') ? 0 : this.#changes()
      return { success: true, results: Object(rows), meta: metaOf(changes) }
    })
  }

  /** Runs one statement and gives its rows as lists of values. */
  lists(query: string, values: readonly SQLInputValue[]): { readonly names: string[]; readonly rows: unknown[][] } {
    return told(() => {
      const statement = this.#statement(query)
      statement.setReturnArrays(true)
      try {
        return { names: statement.columns().map(column => column.name), rows: Object(statement.all(...values)) }
      } finally {
        statement.setReturnArrays(false)
      }
    })
  }

  /** Bytes of the pages in use, as D1 counts them. */
  #size(): number {
    const statement = this.#statement(
      'SELECT (page_count - freelist_count) * page_size AS size FROM pragma_page_count, pragma_freelist_count, pragma_page_size',
    )
    return Number(statement.get()?.size)
  }

  #changes(): number {
    return Number(this.#statement('SELECT changes() AS count').get()?.count)
  }

  #statement(query: string): StatementSync {
    const known = this.#prepared.get(query)
    if (known) return known
    const made = this.sqlite.prepare(query)
    this.#prepared.set(query, made)
    return made
  }
}

class SqliteStatement implements D1PreparedStatement {
  readonly query: string
  readonly values: readonly SQLInputValue[]
  readonly #database: SqliteD1

  constructor(database: SqliteD1, query: string, values: readonly SQLInputValue[]) {
    this.#database = database
    this.query = query
    this.values = values
  }

  bind(...values: unknown[]): SqliteStatement {
    if (values.length > PARAMETERS_MAX) throw new Error(`D1_ERROR: too many SQL variables: SQLITE_ERROR`)
    return new SqliteStatement(this.#database, this.query, values.map(boundValue))
  }

  first<T = unknown>(column: string): Promise<T | null>
  first<T = Record<string, unknown>>(): Promise<T | null>
  async first<T>(column?: string): Promise<T | null> {
    const [row] = this.#database.answer<Record<string, unknown>>(this.query, this.values).results
    return Object(row === undefined ? { row: null } : { row: column === undefined ? row : row[column] }).row
  }

  async run<T = Record<string, unknown>>(): Promise<D1Result<T>> {
    return this.#database.answer<T>(this.query, this.values)
  }

  async all<T = Record<string, unknown>>(): Promise<D1Result<T>> {
    return this.#database.answer<T>(this.query, this.values)
  }

  raw<T = unknown[]>(options: { columnNames: true }): Promise<[string[], ...T[]]>
  raw<T = unknown[]>(options?: { columnNames?: false }): Promise<T[]>
  async raw<T>(options?: { columnNames?: boolean }): Promise<T[] | [string[], ...T[]]> {
    const { names, rows } = this.#database.lists(this.query, this.values)
    return Object(options?.columnNames ? [names, ...rows] : rows)
  }
}

/** A value as D1 binds it: no undefined, flags as numbers. */
function boundValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') {
    if (value.length > VALUE_MAX && Buffer.byteLength(value) > VALUE_MAX) {
      throw new Error('D1_ERROR: string or blob too big: SQLITE_TOOBIG')
    }
    return value
  }
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  if (value instanceof Uint8Array) return value
  throw new Error(`D1_TYPE_ERROR: Type '${typeof value}' not supported for value '${String(value)}'`)
}

const CODES: Readonly<Record<number, string>> = { 1: 'SQLITE_ERROR', 18: 'SQLITE_TOOBIG', 19: 'SQLITE_CONSTRAINT' }

/** Errors with D1's text: `D1_ERROR: what SQLite says: ITS_CODE`. */
function told<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Error) || !('errcode' in error)) throw error
    const code = CODES[Number(error.errcode) & 0xff] ?? 'SQLITE_ERROR'
    throw new Error(`D1_ERROR: ${error.message}: ${code}`, { cause: error })
  }
}

function metaOf(changes: number): D1Meta & Record<string, unknown> {
  return {
    duration: 0,
    size_after: 0,
    rows_read: 0,
    rows_written: changes,
    last_row_id: 0,
    changed_db: changes > 0,
    changes,
  }
}
