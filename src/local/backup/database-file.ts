import { createHash, createHmac } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Migration } from '../running/migrate.ts'
import { SqliteD1 } from '../simulate/sqlite-d1.ts'
import type { DataFolder } from '../starting/data-folder.ts'

/** The file in which the local runtime keeps the database that is named DB (workers-sdk, durable-objects namespace ids). */
export function databasePath(folder: DataFolder): string {
  const key = createHash('sha256').update('miniflare-D1DatabaseObject').digest()
  const hmac = (data: string | Buffer) => createHmac('sha256', key).update(data).digest().subarray(0, 16)
  const name = hmac('DB')
  return join(folder.databases, `${Buffer.concat([name, hmac(name)]).toString('hex')}.sqlite`)
}

/** The name of the last migration that a database has had; '' for none. */
export function lastMigration(database: DatabaseSync): string {
  const known = database.prepare("SELECT name FROM sqlite_master WHERE name = 'd1_migrations'").all()
  if (known.length === 0) return ''
  return String(database.prepare('SELECT max(name) AS name FROM d1_migrations').get()?.name ?? '')
}

/** Works on a copy of a folder's database, or on a new one where there is none, and puts it in place when all is done: a
 *  kill in the middle leaves what was there. The copy of what was stays beside it.
 *  @returns where that copy lies; null where nothing was there */
export async function replaceDatabase(
  folder: DataFolder,
  migrations: readonly Migration[],
  work: (database: SqliteD1) => Promise<void>,
): Promise<string | null> {
  const path = databasePath(folder)
  await mkdir(folder.databases, { recursive: true, mode: 0o700 })
  const made = `${path}.new`
  for (const end of ['', '-wal', '-shm']) await rm(`${made}${end}`, { force: true })
  const before = existsSync(path) ? await copyOf(path, join(folder.root, 'before-restore.sqlite')) : null
  if (before !== null) await copyOf(path, made)
  const database = new SqliteD1(made)
  try {
    migrate(database.sqlite, migrations)
    await work(database)
  } catch (error) {
    database.close()
    await rm(made, { force: true })
    throw error
  }
  database.close()
  // What the old file still had in its log is in the copy; a log beside another file would be read into it.
  for (const end of ['-wal', '-shm']) await rm(`${path}${end}`, { force: true })
  await rename(made, path)
  return before
}

/** Copies a database whole, with what still stands in its log. */
async function copyOf(path: string, to: string): Promise<string> {
  await rm(to, { force: true })
  const database = new DatabaseSync(path)
  try {
    database.prepare('VACUUM INTO ?').run(to)
  } finally {
    database.close()
  }
  return to
}

/** Brings a database to this version's schema, as the first start would. */
function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
  )
  const done = new Set(
    database
      .prepare('SELECT name FROM d1_migrations')
      .all()
      .map(row => String(row.name)),
  )
  for (const { name, statements } of migrations) {
    if (done.has(name)) continue
    database.exec('BEGIN')
    for (const statement of statements) database.exec(statement)
    database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(name)
    database.exec('COMMIT')
  }
}
