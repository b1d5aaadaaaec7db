import * as z from 'zod/mini'

/** Rows and bytes of one page: what an answer of the platform, and this program, can hold at once. */
const PAGE = 500
const PAGE_BYTES = 1_000_000
/** Tables whose first pages are asked for in one call, for over a network a call costs more than its rows. */
const TABLES_AT_ONCE = 12
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

export type Shape = { readonly table: string; readonly columns: readonly string[] }

/** Every table that a backup holds, with its columns, by name: so contacts come back before owners, whose sums the triggers
 *  of contacts would move a second time. One call. */
export async function shapesOf(db: D1Database): Promise<readonly Shape[]> {
  const { results } = await db
    .prepare(
      // The platform refuses to tell of its own tables, hence they are left out before they are asked about.
      "SELECT m.name AS name, p.name AS column_name FROM sqlite_master AS m, pragma_table_info(m.name) AS p WHERE m.type = 'table' AND m.name NOT GLOB '_cf_*' AND m.name NOT GLOB 'sqlite_*' AND m.name NOT GLOB '*_search*' ORDER BY m.name, p.cid",
    )
    .all()
  const shapes = new Map<string, string[]>()
  for (const row of z.array(z.object({ name: z.string(), column_name: z.string() })).parse(results)) {
    if (!NOT_KEPT.test(row.name)) shapes.set(row.name, [...(shapes.get(row.name) ?? []), row.column_name])
  }
  return [...shapes].map(([table, columns]) => ({ table, columns }))
}

const PagedRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** Everything that is kept, page by page, by rowid: memory stays the same for any size. Each table comes at least once. */
export async function* backupPages(db: D1Database, known?: readonly Shape[]): AsyncGenerator<BackupPage> {
  const shapes = known ?? (await shapesOf(db))
  for (let from = 0; from < shapes.length; from += TABLES_AT_ONCE) {
    const group = shapes.slice(from, from + TABLES_AT_ONCE)
    const firsts = await db.batch(group.map(shape => pageQuery(db, shape, 0)))
    for (const [index, shape] of group.entries()) {
      let rows = z.array(PagedRow).parse(firsts[index]?.results ?? [])
      for (;;) {
        yield { ...shape, rows: rows.map(row => shape.columns.map(column => row[column] ?? null)) }
        const last = rows.at(-1)
        if (!last || Number(last.kith_row) >= Number(last.kith_last)) break
        const [next] = await db.batch([pageQuery(db, shape, Number(last.kith_row))])
        rows = z.array(PagedRow).parse(next?.results ?? [])
      }
    }
  }
}

/** The rows behind `after`, as many as fit a page; one at least. */
function pageQuery(db: D1Database, { table, columns }: Shape, after: number): D1PreparedStatement {
  const quoted = columns.map(column => `"${column}"`)
  const size = quoted.map(column => `coalesce(octet_length(${column}), 0)`).join(' + ')
  const next = `SELECT rowid AS at, ${size} AS size FROM "${table}" WHERE rowid > ${after} ORDER BY rowid LIMIT ${PAGE}`
  const fitting = `SELECT max(at) FROM (SELECT at, sum(size) OVER (ORDER BY at) AS size, row_number() OVER (ORDER BY at) AS n FROM (${next})) WHERE size <= ${PAGE_BYTES} OR n = 1`
  return db.prepare(
    `SELECT rowid AS kith_row, (SELECT max(rowid) FROM "${table}") AS kith_last, ${quoted.join(', ')} FROM "${table}" WHERE rowid > ${after} AND rowid <= (${fitting}) ORDER BY rowid`,
  )
}

export type Glance = ReadonlyMap<string, { readonly rows: number; readonly all: string }>

/** What a database holds at a glance: for each table its rows, and sums that hardly any change leaves as they are. Two that
 *  are equal, before and after a backup, say that nothing was written meanwhile. Every row is read. */
export async function glanceAt(db: D1Database, shapes: readonly Shape[]): Promise<Glance> {
  const sums = (column: string) => `total(octet_length("${column}")) || ' ' || total("${column}")`
  const answers = await db.batch(
    shapes.map(({ table, columns }) =>
      db.prepare(
        `SELECT count(*) AS n, ${columns.map((column, index) => `${sums(column)} AS c${index}`).join(', ')} FROM "${table}"`,
      ),
    ),
  )
  return new Map(
    shapes.map(({ table }, index) => {
      const [row] = z.array(PagedRow).parse(answers[index]?.results ?? [])
      return [table, { rows: Number(row?.n ?? 0), all: JSON.stringify(row ?? null) }]
    }),
  )
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
