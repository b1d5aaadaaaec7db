import * as z from 'zod/mini'

/** Rows of one page, and of one batch of inserts. */
const PAGE = 500
const INSERTS = 200
/** Parts of the search index and of the platform make themselves; signed-in browsers, links and counters are of one
 *  deployment and its moment. */
const NOT_KEPT = /^(?:sqlite_.*|_cf_.*|d1_migrations|(?:contacts|messages)_search.*|sessions|sign_ins|rate_limits)$/

export type BackupValue = string | number | null
/** One table's rows, page by page, as lists of values in the order of `columns`. */
export type BackupPage = {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly BackupValue[])[]
}

const Names = z.array(z.object({ name: z.string() }))
export const BackupRow = z.array(z.union([z.string(), z.number(), z.null()]))

/** The tables that a backup holds. */
export async function backedUpTables(db: D1Database): Promise<readonly string[]> {
  const { results } = await db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all()
  return Names.parse(results)
    .map(({ name }) => name)
    .filter(name => !NOT_KEPT.test(name))
}

/** The columns of a table as they stand. */
export async function columnsOf(db: D1Database, table: string): Promise<readonly string[]> {
  const { results } = await db.prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid').bind(table).all()
  return Names.parse(results).map(({ name }) => name)
}

/** Everything that is kept, page by page, by rowid: memory stays the same for any size. Each table comes at least once. */
export async function* backupPages(db: D1Database): AsyncGenerator<BackupPage> {
  for (const table of await backedUpTables(db)) {
    const columns = await columnsOf(db, table)
    const named = columns.map(column => `"${column}"`).join(', ')
    const query = db.prepare(`SELECT rowid, ${named} FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT ${PAGE}`)
    for (let after = 0; ; ) {
      const found = z.array(BackupRow).parse(await query.bind(after).raw())
      yield { table, columns, rows: found.map(row => row.slice(1)) }
      if (found.length < PAGE) break
      after = Number(found.at(-1)?.[0])
    }
  }
}

/** Empties every table that a backup holds, the search index with it. */
export async function emptyTables(db: D1Database): Promise<void> {
  const tables = await backedUpTables(db)
  await db.batch([
    ...tables.map(table => db.prepare(`DELETE FROM "${table}"`)),
    ...['contacts_search', 'messages_search'].map(index =>
      db.prepare(`INSERT INTO ${index}(${index}) VALUES ('rebuild')`),
    ),
  ])
}

/** Puts rows back, a batch at a time; the triggers fill the search index. Columns that the page does not name get their
 *  defaults. */
export async function restorePage(db: D1Database, { table, columns, rows }: BackupPage): Promise<void> {
  const named = columns.map(column => `"${column}"`).join(', ')
  const insert = db.prepare(`INSERT INTO "${table}" (${named}) VALUES (${columns.map(() => '?').join(', ')})`)
  for (let from = 0; from < rows.length; from += INSERTS) {
    await db.batch(rows.slice(from, from + INSERTS).map(row => insert.bind(...row)))
  }
}
