import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'

type Column = {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly dflt_value: unknown
  readonly pk: number
}
const all = env.TEST_MIGRATIONS
const statements = all.flatMap(migration => migration.queries)

async function tables(): Promise<readonly string[]> {
  const { results } = await env.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all<{
    name: string
  }>()
  return results.map(row => row.name).filter(name => !/^(?:sqlite_|_cf_|d1_|\w+_search)/.test(name))
}

async function columns(table: string): Promise<readonly Column[]> {
  return (await env.DB.prepare(`PRAGMA table_info("${table}")`).all<Column>()).results
}

/** A row as code of that schema writes it: every column that must be given, and no other. */
async function fill(table: string): Promise<void> {
  const given = (await columns(table)).filter(
    column => (column.notnull || column.pk) && column.dflt_value === null && column.name !== 'seq',
  )
  const names = given.map(column => `"${column.name}"`).join(', ')
  const values = given.map(column => (column.type === 'TEXT' ? `x-${table}` : 1))
  await env.DB.prepare(`INSERT INTO "${table}" (${names}) VALUES (${given.map(() => '?').join(', ')})`)
    .bind(...values)
    .run()
}

async function counts(names: readonly string[]) {
  return Promise.all(
    names.map(async name => [name, await env.DB.prepare(`SELECT count(*) AS n FROM "${name}"`).first<number>('n')]),
  )
}

// The first two are one: no release had tables without their search.
const steps = all.map((migration, index) => [migration.name, index] as const).slice(2)

test.each(steps)(
  'F17 %s keeps every row, may be run again, and code of the schema before it goes on writing',
  async (_, index) => {
    await reset()
    await applyD1Migrations(env.DB, all.slice(0, index))
    const before = await tables()
    for (const table of before) await fill(table)
    const rows = await counts(before)
    await applyD1Migrations(env.DB, all.slice(0, index + 1))
    expect(await counts(before)).toEqual(rows)
    await applyD1Migrations(env.DB, all.slice(0, index + 1))
    expect(await counts(before)).toEqual(rows)
    // Old code knows no new column: each has a value of its own, or may be empty.
    for (const table of before) {
      await env.DB.prepare(`DELETE FROM "${table}"`).run()
      await fill(table)
    }
  },
)

test('F17 a migration that died half-way is not written down as done, and runs whole the next time', async () => {
  await reset()
  await applyD1Migrations(env.DB, all.slice(0, 1))
  const [first = { name: '', queries: [] }] = all.slice(1)
  const broken = [
    ...all.slice(0, 1),
    { ...first, queries: [...first.queries.slice(0, 1), 'SELECT nothing FROM nowhere'] },
  ]
  await expect(applyD1Migrations(env.DB, broken)).rejects.toThrow()
  const { results } = await env.DB.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
  expect(results.map(row => row.name)).not.toContain(first.name)
})

test('F17 no migration rebuilds or drops a table, and no row hangs on a foreign key that could take others with it', () => {
  for (const statement of statements) {
    expect(statement).not.toMatch(/DROP TABLE|__new_|REFERENCES|ON DELETE|PRAGMA foreign_keys/i)
  }
})
