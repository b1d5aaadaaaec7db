import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { writeBackup } from '../backup/backup-file.ts'
import { databasePath, lastMigration } from '../backup/database-file.ts'
import { readArguments, type Usage } from '../command-line.ts'
import { KithError } from '../running-kith.ts'
import { SqliteD1 } from '../simulate/sqlite-d1.ts'
import { openDataFolder, secretOf, storedSettings } from '../starting/data-folder.ts'

const USAGE: Usage = {
  name: 'backup',
  page: `npm run kith -- backup kith.ndjson
npm run kith -- backup kith.ndjson --data DIR

Writes everything that a Kith keeps into one file, which "restore" reads: a line for each row and two hashes at the end. The
Kith may go on running. The file holds your correspondence and the secret of your capture address: keep it as you keep
those. With --json: {file, rows, content}; "content" is the same for two Kiths that hold the same.`,
  words: [1, 1],
}

/** `kith backup FILE`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { words, data, json } = read.arguments
  const [file = ''] = words
  const folder = await openDataFolder(data)
  const path = databasePath(folder)
  if (!existsSync(path)) throw new KithError(`nothing is kept on ${data} yet`)
  const settings = await storedSettings(folder)
  const database = new SqliteD1(new DatabaseSync(path, { readOnly: true }))
  try {
    // One transaction: what is written meanwhile is not seen.
    database.sqlite.exec('BEGIN')
    const header = {
      madeAt: settings?.standingAt ?? Date.now(),
      migration: lastMigration(database.sqlite),
      secret: await secretOf(folder),
      owner: settings?.owner ?? null,
      zone: settings?.zone ?? null,
    }
    const { rows, content } = await writeBackup(file, header, database)
    if (json) console.log(JSON.stringify({ file, rows, content }))
    else console.log(`${rows} rows are in ${file}. Their hash: ${content}`)
    return 0
  } finally {
    database.close()
  }
}
