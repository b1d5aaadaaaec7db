import * as z from 'zod/mini'

const Rows = z.array(z.record(z.string(), z.unknown()))
export type Dump = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** Tables that make themselves: the search index follows from the others, the rest belongs to SQLite or the platform. */
const DERIVED = /^(?:sqlite_|_cf_|d1_migrations|contacts_search|messages_search)/

/** Names of the tables that hold what is kept. */
export async function keptTables(db: D1Database): Promise<readonly string[]> {
  const { results } = await db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all()
  return Rows.parse(results)
    .map(row => String(row.name))
    .filter(name => !DERIVED.test(name))
}

/** Every row of every table, each table in the order of its rows' texts. `without`: columns left out. */
export async function dumpOf(db: D1Database, without: ReadonlySet<string> = new Set()): Promise<Dump> {
  const dump: Record<string, Readonly<Record<string, unknown>>[]> = {}
  for (const table of await keptTables(db)) {
    const { results } = await db.prepare(`SELECT * FROM "${table}"`).all()
    const rows = Rows.parse(results).map(row =>
      Object.fromEntries(Object.entries(row).filter(([column]) => !without.has(column))),
    )
    dump[table] = rows
      .map(row => ({ row, text: JSON.stringify(row) }))
      .toSorted((one, other) => (one.text < other.text ? -1 : 1))
      .map(({ row }) => row)
  }
  return dump
}
