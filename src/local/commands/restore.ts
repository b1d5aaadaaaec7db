import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { databasePath, replaceDatabase } from '../backup/database-file.ts'
import { holdsSomething, readableBackup, restoreInto } from '../backup/restore.ts'
import { readArguments, type Usage } from '../command-line.ts'
import { migrationsOf } from '../running/migrate.ts'
import { KithError } from '../running-kith.ts'
import { SqliteD1 } from '../simulate/sqlite-d1.ts'
import { openDataFolder, storedSettings, storeSettings } from '../starting/data-folder.ts'
import { lockFolder } from '../starting/lock.ts'

const USAGE: Usage = {
  name: 'restore',
  page: `npm run kith -- restore kith.ndjson
npm run kith -- restore kith.ndjson --data DIR --over

Puts a backup in the place of what a Kith keeps. The Kith must be stopped. Nothing that waited is sent: letters of the time
of the backup are not sent again, and the next digest comes on the next morning. A damaged file changes nothing.
With --json: {rows, content, before}.
  --over  even where the folder holds mail already; what was stays beside it as before-restore.sqlite`,
  options: { over: { type: 'boolean' } },
  words: [1, 1],
}

/** `kith restore FILE`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { words, data, json, flag } = read.arguments
  const [file = ''] = words
  if (!existsSync(file)) throw new KithError(`there is no file ${file}`)
  const migrations = await migrationsOf()
  const summary = await readableBackup(file, migrations)
  const folder = await openDataFolder(data)
  const locked = await lockFolder(folder)
  if (!locked.ok) throw new KithError(`a Kith is running on ${data}: stop it first`)
  try {
    if (!flag('over') && (await isUsed(databasePath(folder)))) {
      throw new KithError(`${data} holds mail already. To put the backup in its place: --over`)
    }
    const settings = await storedSettings(folder)
    const now = settings?.standingAt ?? Date.now()
    const before = await replaceDatabase(folder, migrations, database => restoreInto(database, file, summary, now))
    const { secret, owner, zone } = summary.header
    // Capture and reply addresses are signed with it: with another one nobody could write to this Kith any more.
    await writeFile(folder.secret, `${secret}\n`, { mode: 0o600 })
    if (owner !== null && zone !== null) {
      await storeSettings(folder, { owner, zone, standingAt: settings?.standingAt ?? null })
    }
    const { rows, content } = summary
    if (json) console.log(JSON.stringify({ rows, content, before }))
    else {
      console.log(`${rows} rows are back.${before === null ? '' : ` What was there lies in ${before}.`}`)
      console.log('The next digest comes on the next morning.')
    }
    return 0
  } finally {
    await locked.lock.release()
  }
}

async function isUsed(path: string): Promise<boolean> {
  if (!existsSync(path)) return false
  const database = new SqliteD1(path)
  try {
    return await holdsSomething(database)
  } catch {
    return false // no tables yet
  } finally {
    database.close()
  }
}
