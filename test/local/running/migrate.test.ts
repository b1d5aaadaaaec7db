import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { type Migration, migrationsOf, pendingMigrations } from '../../../src/local/running/migrate.ts'
import { type DataFolder, openDataFolder } from '../../../src/local/starting/data-folder.ts'

const MIGRATIONS: readonly Migration[] = [
  { name: '0000_one.sql', statements: [] },
  { name: '0001_two.sql', statements: [] },
]

const newFolder = async () => openDataFolder(await mkdtemp(join(tmpdir(), 'kith-migrate-')))

async function databaseAt(folder: DataFolder, applied: readonly string[]): Promise<DatabaseSync> {
  await mkdir(folder.databases, { recursive: true })
  const database = new DatabaseSync(join(folder.databases, `${'a'.repeat(64)}.sqlite`))
  database.exec('CREATE TABLE d1_migrations (name TEXT); CREATE TABLE things (word TEXT)')
  for (const name of applied) database.prepare('INSERT INTO d1_migrations VALUES (?)').run(name)
  return database
}

test('the migrations of this version are read in order, each with its statements', async () => {
  const all = await migrationsOf()
  expect(all.map(({ name }) => name)).toEqual(all.map(({ name }) => name).toSorted())
  expect(all[0]?.statements.length).toBeGreaterThan(10)
  expect(all.flatMap(({ statements }) => statements).some(text => text.includes('statement-breakpoint'))).toBe(false)
})

test('a first start has everything to apply and nothing to copy', async () => {
  expect(await pendingMigrations(await newFolder(), MIGRATIONS)).toEqual({ migrations: MIGRATIONS, copy: null })
})

test('a database that is up to date is left alone', async () => {
  const folder = await newFolder()
  ;(await databaseAt(folder, ['0000_one.sql', '0001_two.sql'])).close()
  expect(await pendingMigrations(folder, MIGRATIONS)).toEqual({ migrations: [], copy: null })
})

test('an older database is copied, rows and all, before anything is applied', async () => {
  const folder = await newFolder()
  const database = await databaseAt(folder, ['0000_one.sql'])
  database.exec("INSERT INTO things VALUES ('kept')")
  database.close()
  const pending = await pendingMigrations(folder, MIGRATIONS)
  expect(pending.migrations.map(({ name }) => name)).toEqual(['0001_two.sql'])
  expect(pending.copy).toBe(join(folder.root, 'before-0001_two.sqlite'))
  const copy = new DatabaseSync(pending.copy ?? '')
  expect(copy.prepare('SELECT word FROM things').all()).toMatchObject([{ word: 'kept' }])
  copy.close()
})
