import { settleRestored } from '../../flow/restore.ts'
import { backedUpTables, columnsOf, emptyTables, restorePage } from '../../store/backup.ts'
import { databaseOf } from '../../store/database.ts'
import type { Instant } from '../../time/instant.ts'
import type { Migration } from '../running/migrate.ts'
import type { SqliteD1 } from '../simulate/sqlite-d1.ts'
import { type BackupSummary, checkBackup, pagesOf } from './backup-file.ts'

const PROBLEMS = {
  'no-backup': 'this is no backup of Kith',
  'newer-form': 'this backup was made by a newer Kith: update first',
  'cut-off': 'this backup is cut off before its end',
  damaged: 'this backup is damaged: its hash says something else than its rows',
} as const

/** Checks a backup before anything is touched.
 *  @throws an Error with the sentence for the person at the keyboard */
export async function readableBackup(path: string, migrations: readonly Migration[]): Promise<BackupSummary> {
  const checked = await checkBackup(path)
  if (!checked.ok) throw new Error(PROBLEMS[checked.reason])
  const newest = migrations.at(-1)?.name ?? ''
  if (checked.summary.header.migration > newest) throw new Error(PROBLEMS['newer-form'])
  return checked.summary
}

/** Whether a database holds anything that a restore would take away. */
export async function holdsSomething(database: D1Database): Promise<boolean> {
  const found = await database
    .prepare(
      'SELECT (SELECT count(*) FROM inbox) + (SELECT count(*) FROM contacts) + (SELECT count(*) FROM messages) AS n',
    )
    .first<number>('n')
  return (found ?? 0) > 0
}

/** Puts a checked backup in the place of everything that a database holds.
 *  @throws where a table or column of the backup is not known here */
export async function restoreInto(
  database: SqliteD1,
  path: string,
  { header, rows }: BackupSummary,
  now: Instant,
): Promise<void> {
  await emptyTables(database)
  const tables = new Set(await backedUpTables(database))
  let put = 0
  for await (const page of pagesOf(path)) {
    const known = tables.has(page.table) ? await columnsOf(database, page.table) : []
    if (page.columns.some(column => !known.includes(column))) throw new Error(PROBLEMS['newer-form'])
    await restorePage(database, page)
    put += page.rows.length
  }
  if (put !== rows) throw new Error(PROBLEMS.damaged)
  await settleRestored(databaseOf(database), header.madeAt, now)
}
