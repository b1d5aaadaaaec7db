import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { type BackupSummary, writeBackup } from '../backup/backup-file.ts'
import { databasePath, lastMigration } from '../backup/database-file.ts'
import { backupDeployment } from '../backup/deployment.ts'
import { wranglerD1 } from '../backup/wrangler.ts'
import { readArguments, type Usage } from '../command-line.ts'
import { KithError } from '../running-kith.ts'
import { SqliteD1 } from '../simulate/sqlite-d1.ts'
import { openDataFolder, secretOf, storedSettings } from '../starting/data-folder.ts'

const USAGE: Usage = {
  name: 'backup',
  page: `npm run kith -- backup kith.ndjson
npm run kith -- backup kith.ndjson --data DIR
npm run kith -- backup kith.ndjson --remote --secret FILE

Writes everything that a Kith keeps into one file, which "restore" reads: a line for each row and two hashes at the end. The
Kith may go on running. The file holds your correspondence and the secret of your capture address: keep it as you keep
those. With --json: {file, rows, content}; "content" is the same for two Kiths that hold the same.
  --remote          the deployment on Cloudflare that wrangler.toml names, with your "npx wrangler login"
  --secret FILE     with --remote: a file that holds its SECRET, which Cloudflare gives to nobody. Without it the backup has
                    none, and whoever restores it must set the same one, or capture addresses change
  --persist-to DIR  with --remote: not the deployment but the local database of "wrangler dev --persist-to DIR"`,
  options: { remote: { type: 'boolean' }, secret: { type: 'string' }, 'persist-to': { type: 'string' } },
  words: [1, 1],
}

/** `kith backup FILE`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { words, data, json, flag, text } = read.arguments
  const [file = ''] = words
  const summary = flag('remote') ? await remote(file, text('secret'), text('persist-to')) : await local(file, data)
  const { rows, content, header } = summary
  if (json) console.log(JSON.stringify({ file, rows, content }))
  else {
    console.log(`${rows} rows are in ${file}. Their hash: ${content}`)
    if (header.secret === '') console.log('The secret is not in it (--secret FILE): keep it beside the backup.')
  }
  return 0
}

async function remote(file: string, secretFile: string | null, persisted: string | null): Promise<BackupSummary> {
  const secret = secretFile === null ? '' : (await readFile(secretFile, 'utf8')).trim()
  return backupDeployment(file, wranglerD1(persisted), secret, Date.now())
}

async function local(file: string, data: string): Promise<BackupSummary> {
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
    return await writeBackup(file, header, database)
  } finally {
    database.close()
  }
}
