import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { backedUpTables, backupPages, glanceAt, shapesOf } from '../../store/backup.ts'
import type { Instant } from '../../time/instant.ts'
import type { Migration } from '../running/migrate.ts'
import { KithError } from '../running-kith.ts'
import { SqliteD1 } from '../simulate/sqlite-d1.ts'
import { type BackupSummary, writeBackup } from './backup-file.ts'
import { holdsSomething, restoreInto } from './restore.ts'
import { insertsOf } from './sql-text.ts'
import type { Wrangler } from './wrangler.ts'
import { WranglerD1 } from './wrangler-d1.ts'

/** A backup is read page by page, not in one transaction: it is made again where something was written meanwhile. */
const TRIES = 3

const First = z.object({ address: z.string(), zone: z.string() })

/** Backs a deployment up into the same file as a laptop's. `secret`: the deployment's own, which the platform hands to nobody;
 *  '' leaves it out.
 *  @throws KithError where it was written to all the while */
export async function backupDeployment(
  path: string,
  wrangler: Wrangler,
  secret: string,
  now: Instant,
): Promise<BackupSummary> {
  const db = new WranglerD1(wrangler)
  const [migrations, firsts] = await db.batch([db.prepare(LAST_MIGRATION), db.prepare(FIRST_OWNER)])
  const migration = migrationIn(migrations)
  const [first] = z.array(First).parse(firsts?.results ?? [])
  const header = { madeAt: now, migration, secret, owner: first?.address ?? null, zone: first?.zone ?? null }
  const shapes = await shapesOf(db)
  let before = await glanceAt(db, shapes)
  for (let tried = 1; ; tried++) {
    const summary = await writeBackup(path, header, db, shapes)
    const after = await glanceAt(db, shapes)
    if ([...after].every(([table, { all }]) => before.get(table)?.all === all)) return summary
    await rm(path, { force: true })
    if (tried === TRIES) throw new KithError('mail came all the while: a backup must be of one moment. Try again later')
    before = after
  }
}

const LAST_MIGRATION = 'SELECT max(name) AS name FROM d1_migrations'
const FIRST_OWNER =
  'SELECT a.address AS address, o.zone AS zone FROM owners AS o INNER JOIN owner_addresses AS a ON a.owner_id = o.id WHERE a.confirmed_at IS NOT NULL ORDER BY o.created_at, a.created_at LIMIT 1'

function migrationIn(answer: D1Result | undefined): string {
  const [row] = z.array(z.object({ name: z.nullable(z.string()) })).parse(answer?.results ?? [])
  return row?.name ?? ''
}

/** Puts a checked backup in the place of what a deployment holds, all of it or nothing. It is put together here first, in a
 *  database of this version, so that what waited is settled before anybody can send it.
 *  @throws KithError where the deployment is of another version, or holds mail and `over` is false */
export async function restoreDeployment(
  path: string,
  summary: BackupSummary,
  wrangler: Wrangler,
  migrations: readonly Migration[],
  { now, over }: { readonly now: Instant; readonly over: boolean },
): Promise<void> {
  const db = new WranglerD1(wrangler)
  const newest = migrations.at(-1)?.name ?? ''
  const [last] = await db.batch([db.prepare(LAST_MIGRATION)])
  if (migrationIn(last) !== newest) {
    throw new KithError(`the deployment's database is not of this version: run npm run db:migrate first`)
  }
  if (!over && (await holdsSomething(db))) {
    throw new KithError('the deployment holds mail already. To put the backup in its place: --over')
  }
  const folder = await mkdtemp(join(tmpdir(), 'kith-restore-'))
  const here = new SqliteD1(join(folder, 'kith.sqlite'), migrations)
  try {
    await restoreInto(here, path, summary, now)
    const file = join(folder, 'kith.sql')
    await writeSql(file, here)
    await wrangler.file(file)
    await sameRows(db, here)
  } finally {
    here.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Everything that a database holds as statements which first empty the tables. The triggers fill the search index. */
async function writeSql(path: string, db: D1Database): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    for (const table of await backedUpTables(db)) await put(file, `DELETE FROM "${table}"`)
    for (const index of ['contacts_search', 'messages_search']) {
      await put(file, `INSERT INTO ${index}(${index}) VALUES ('rebuild')`)
    }
    for await (const page of backupPages(db)) {
      for (const statement of insertsOf(page)) await put(file, statement)
    }
  } finally {
    await file.close()
  }
}

async function put(file: FileHandle, statement: string): Promise<void> {
  await file.write(`${statement};\n`)
}

/** @throws KithError where a table has other rows than it was given; mail that came since may be why */
async function sameRows(deployment: D1Database, here: D1Database): Promise<void> {
  const shapes = await shapesOf(here)
  const theirs = await glanceAt(deployment, shapes)
  const other = [...(await glanceAt(here, shapes))].filter(([table, { rows }]) => theirs.get(table)?.rows !== rows)
  if (other.length === 0) return
  const names = other.map(([table]) => table).join(', ')
  throw new KithError(`the rows are back, but these tables have others too: ${names}. Mail that came since may be why`)
}
