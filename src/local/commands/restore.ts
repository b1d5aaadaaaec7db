import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import type { BackupSummary } from '../backup/backup-file.ts'
import { databasePath, replaceDatabase } from '../backup/database-file.ts'
import { restoreDeployment } from '../backup/deployment.ts'
import { holdsSomething, readableBackup, restoreInto } from '../backup/restore.ts'
import { wranglerD1 } from '../backup/wrangler.ts'
import { readArguments, type Usage } from '../command-line.ts'
import { type Migration, migrationsOf } from '../running/migrate.ts'
import { KithError } from '../running-kith.ts'
import { SqliteD1 } from '../simulate/sqlite-d1.ts'
import { openDataFolder, storedSettings, storeSettings } from '../starting/data-folder.ts'
import { lockFolder } from '../starting/lock.ts'

const USAGE: Usage = {
  name: 'restore',
  page: `npm run kith -- restore kith.ndjson
npm run kith -- restore kith.ndjson --data DIR --over
npm run kith -- restore kith.ndjson --remote

Puts a backup in the place of what a Kith keeps. The Kith must be stopped. Nothing that waited is sent: letters of the time
of the backup are not sent again, and the next digest comes on the next morning. A damaged file changes nothing.
With --json: {rows, content, before}.
  --over            even where mail is held already; what was stays beside it as before-restore.sqlite (not with --remote)
  --remote          into the deployment on Cloudflare that wrangler.toml names, all of it or nothing. Deploy first; its
                    SECRET must be that of the backup
  --persist-to DIR  with --remote: not the deployment but the local database of "wrangler dev --persist-to DIR"`,
  options: { over: { type: 'boolean' }, remote: { type: 'boolean' }, 'persist-to': { type: 'string' } },
  words: [1, 1],
}

/** `kith restore FILE`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { words, data, json, flag, text } = read.arguments
  const [file = ''] = words
  if (!existsSync(file)) throw new KithError(`there is no file ${file}`)
  const migrations = await migrationsOf()
  const summary = await readableBackup(file, migrations)
  const { rows, content, header } = summary
  let before: string | null = null
  if (flag('remote')) {
    const how = { now: Date.now(), over: flag('over') }
    await restoreDeployment(file, summary, wranglerD1(text('persist-to')), migrations, how)
  } else before = await restoreHere(file, summary, migrations, { data, over: flag('over') })
  if (json) console.log(JSON.stringify({ rows, content, before }))
  else {
    console.log(
      `${rows} rows are back.${before === null ? '' : ` What was there lies in ${before}, until somebody is forgotten.`}`,
    )
    console.log('The next digest comes on the next morning.')
    if (flag('remote')) console.log(`Capture addresses hold if the deployment's SECRET is that of the backup.`)
    else if (header.secret === '') console.log('The backup has no secret: copy your capture address anew.')
  }
  return 0
}

type Way = { readonly data: string; readonly over: boolean }

/** Into a data folder. Returns where the copy of what was there lies. */
async function restoreHere(
  file: string,
  summary: BackupSummary,
  migrations: readonly Migration[],
  { data, over }: Way,
): Promise<string | null> {
  const folder = await openDataFolder(data)
  const locked = await lockFolder(folder)
  if (!locked.ok) throw new KithError(`a Kith is running on ${data}: stop it first`)
  try {
    if (!over && (await isUsed(databasePath(folder)))) {
      throw new KithError(`${data} holds mail already. To put the backup in its place: --over`)
    }
    const settings = await storedSettings(folder)
    const now = settings?.standingAt ?? Date.now()
    const before = await replaceDatabase(folder, migrations, database => restoreInto(database, file, summary, now))
    const { secret, owner, zone } = summary.header
    // Capture and reply addresses are signed with it: with another one nobody could write to this Kith any more.
    if (secret !== '') await writeFile(folder.secret, `${secret}\n`, { mode: 0o600 })
    if (owner !== null && zone !== null) {
      await storeSettings(folder, { owner, zone, standingAt: settings?.standingAt ?? null })
    }
    return before
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
