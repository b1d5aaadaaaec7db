import * as z from 'zod/mini'
import { BackupRow, type BackupValue } from '../../store/backup.ts'
import { inlined } from './sql-text.ts'
import type { Wrangler } from './wrangler.ts'

/** D1's shape over `wrangler d1 execute`, so that a deployment is read by the same code as a laptop. Each call starts a
 *  program and asks over the network: few and large ones are wanted. */
export class WranglerD1 implements D1Database {
  readonly wrangler: Wrangler

  constructor(wrangler: Wrangler) {
    this.wrangler = wrangler
  }

  prepare(query: string): WranglerStatement {
    return new WranglerStatement(this, query)
  }

  async batch<T = unknown>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> {
    const texts = statements.map(statement => {
      if (!(statement instanceof WranglerStatement)) throw new TypeError('a statement of another database')
      return statement.query
    })
    const answers = await this.wrangler.query(texts)
    return answers.map(({ results }) => ({ success: true, results: Object(results), meta: NOTHING_KNOWN }))
  }

  exec(): Promise<D1ExecResult> {
    throw new Error('a deployment is only changed by a whole file')
  }

  withSession(): D1DatabaseSession {
    throw new Error('no sessions here')
  }

  dump(): Promise<ArrayBuffer> {
    throw new Error('no dump here')
  }
}

const NOTHING_KNOWN: D1Meta & Record<string, unknown> = {
  duration: 0,
  size_after: 0,
  rows_read: 0,
  rows_written: 0,
  last_row_id: 0,
  changed_db: false,
  changes: 0,
}

class WranglerStatement implements D1PreparedStatement {
  readonly query: string
  readonly #database: WranglerD1

  constructor(database: WranglerD1, query: string) {
    this.#database = database
    this.query = query
  }

  bind(...values: unknown[]): WranglerStatement {
    const given: readonly BackupValue[] = BackupRow.parse(values)
    return new WranglerStatement(this.#database, inlined(this.query, given))
  }

  first<T = unknown>(column: string): Promise<T | null>
  first<T = Record<string, unknown>>(): Promise<T | null>
  async first<T>(column?: string): Promise<T | null> {
    const { results } = await this.all()
    const [row] = z.array(z.record(z.string(), z.unknown())).parse(results)
    return Object({ value: row === undefined ? null : column === undefined ? row : (row[column] ?? null) }).value
  }

  async all<T = Record<string, unknown>>(): Promise<D1Result<T>> {
    const [answer] = await this.#database.batch<T>([this])
    if (!answer) throw new Error('wrangler gave no answer')
    return answer
  }

  run<T = Record<string, unknown>>(): Promise<D1Result<T>> {
    return this.all<T>()
  }

  raw<T = unknown[]>(options: { columnNames: true }): Promise<[string[], ...T[]]>
  raw<T = unknown[]>(options?: { columnNames?: false }): Promise<T[]>
  async raw<T>(): Promise<T[]> {
    throw new Error('wrangler gives rows by their names alone')
  }
}
