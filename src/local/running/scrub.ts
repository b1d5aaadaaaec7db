import { DatabaseSync } from 'node:sqlite'
import type { DataFolder } from '../starting/data-folder.ts'
import { databaseFile } from './migrate.ts'

/** Writes the database anew without what was deleted: SQLite leaves deleted words in free pages and in the write-ahead log
 *  until they are overwritten (https://sqlite.org/lang_vacuum.html), and what was forgotten must not be found in the folder.
 *  For while nobody has the database open. `always`: also after a run that ended in order and scrubbed. */
export async function scrub(folder: DataFolder, always: boolean): Promise<void> {
  const file = await databaseFile(folder)
  if (file === null) return
  const database = new DatabaseSync(file)
  try {
    const log = database.prepare('PRAGMA wal_checkpoint(PASSIVE)').get()
    if (!always && Number(log?.log ?? 0) <= 0) return
    database.exec('VACUUM')
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
}
