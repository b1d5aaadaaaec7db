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

test('F17 the owner’s prior follows rows of before and after, whoever writes them, and an erased owner leaves none', async () => {
  await reset()
  await applyD1Migrations(env.DB, all.slice(0, 4))
  const run = (text: string) => env.DB.prepare(text).run()
  await run("INSERT INTO owners (id, created_at, zone, next_digest_at) VALUES ('o', 1, 'UTC', 1)")
  const old = (id: string) =>
    run(`INSERT INTO contacts (id, owner_id, created_at, name, gap_count) VALUES ('${id}', 'o', 1, '${id}', 3)`)
  await old('before')
  await applyD1Migrations(env.DB, all)
  const prior = () => env.DB.prepare('SELECT prior_sum AS sum, prior_count AS count FROM owners').first()
  expect(await prior()).toEqual({ sum: 0, count: 0 })
  await old('by code of before')
  expect(await prior()).toEqual({ sum: 0, count: 0 })
  await run("UPDATE contacts SET first_gaps_sum = 500, first_gaps_count = 2 WHERE id = 'before'")
  const upsert = (sum: number, count: number, mergedInto: string | null) =>
    env.DB.prepare(
      "INSERT INTO contacts (id, owner_id, created_at, name, first_gaps_sum, first_gaps_count, merged_into) VALUES ('new', 'o', 1, 'N', ?, ?, ?) ON CONFLICT (id) DO UPDATE SET owner_id = excluded.owner_id, first_gaps_sum = excluded.first_gaps_sum, first_gaps_count = excluded.first_gaps_count, merged_into = excluded.merged_into",
    )
      .bind(sum, count, mergedInto)
      .run()
  await upsert(700, 1, null)
  expect(await prior()).toEqual({ sum: 1200, count: 3 })
  await upsert(900, 2, null)
  await upsert(900, 2, null)
  expect(await prior()).toEqual({ sum: 1400, count: 4 })
  await upsert(900, 2, 'before')
  expect(await prior()).toEqual({ sum: 500, count: 2 })
  await upsert(950, 3, 'before')
  await upsert(960, 3, null)
  expect(await prior()).toEqual({ sum: 1460, count: 5 })
  await run("DELETE FROM contacts WHERE id = 'before'")
  expect(await prior()).toEqual({ sum: 960, count: 3 })
  await run('DELETE FROM contacts')
  expect(await prior()).toEqual({ sum: 0, count: 0 })
})
