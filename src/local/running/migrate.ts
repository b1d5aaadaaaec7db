import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { DataFolder } from '../starting/data-folder.ts'
import type { Door } from './door.ts'

export type Migration = { readonly name: string; readonly statements: readonly string[] }

const MIGRATIONS = join(import.meta.dirname, '..', '..', '..', 'migrations')

/** The migrations of this version, in their order. */
export async function migrationsOf(folder = MIGRATIONS): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).toSorted()
  return await Promise.all(
    names.map(async name => {
      const text = await readFile(join(folder, name), 'utf8')
      const statements = text.split('--> statement-breakpoint').map(statement => statement.trim())
      return { name, statements: statements.filter(statement => statement !== '') }
    }),
  )
}

export type Pending = {
  readonly migrations: readonly Migration[]
  /** The copy of the database as it was; null: there was none yet, or nothing is to do. */
  readonly copy: string | null
}

/** What this version still has to apply. Reads the database while nobody has it open, and copies it before it is changed. */
export async function pendingMigrations(folder: DataFolder, all: readonly Migration[]): Promise<Pending> {
  const file = await databaseFile(folder)
  if (file === null) return { migrations: all, copy: null }
  const database = new DatabaseSync(file)
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE name = 'd1_migrations'").all()
    const rows = tables.length === 0 ? [] : database.prepare('SELECT name FROM d1_migrations').all()
    const applied = new Set(rows.map(row => String(row.name)))
    const migrations = all.filter(({ name }) => !applied.has(name))
    const [first] = migrations
    if (!first || applied.size === 0) return { migrations, copy: null }
    const copy = join(folder.root, `before-${first.name.replace(/\.sql$/, '')}.sqlite`)
    if (!existsSync(copy)) database.prepare('VACUUM INTO ?').run(copy)
    return { migrations, copy }
  } finally {
    database.close()
  }
}

/** Applies them one by one, each with its row in one batch. */
export async function applyMigrations(door: Door, migrations: readonly Migration[]): Promise<void> {
  for (const migration of migrations) await door.ask('/migrate', migration)
}

/** The file in which workerd keeps the one D1 database, or null before the first start. */
export async function databaseFile(folder: DataFolder): Promise<string | null> {
  if (!existsSync(folder.databases)) return null
  const names = await readdir(folder.databases)
  const name = names.find(candidate => /^[0-9a-f]{64}\.sqlite$/.test(candidate))
  return name ? join(folder.databases, name) : null
}
