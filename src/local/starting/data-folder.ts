import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isZone } from '../../time/zone.ts'

/** Where everything of one Kith lies: `v3/d1` the database, `secret`, `outbox/`, `lock`, `settings.json`. */
export type DataFolder = {
  readonly root: string
  readonly secret: string
  readonly outbox: string
  readonly lock: string
  /** The folder of workerd's files; `wrangler d1 execute DB --local --persist-to ROOT` sees the same database. */
  readonly persisted: string
  readonly databases: string
  readonly settings: string
}

/** What a later start goes on with. `standingAt`: the clock stood there, epoch milliseconds; null: the real clock. */
export type StoredSettings = {
  readonly owner: string
  readonly zone: string
  readonly standingAt: number | null
}

const SECRET_BYTES = 32

/** Makes the folder, readable by its owner only, and says where things lie in it. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const root = resolve(path)
  const folder = {
    root,
    secret: join(root, 'secret'),
    outbox: join(root, 'outbox'),
    lock: join(root, 'lock'),
    persisted: join(root, 'v3'),
    databases: join(root, 'v3', 'd1', 'miniflare-D1DatabaseObject'),
    settings: join(root, 'settings.json'),
  }
  await mkdir(root, { recursive: true, mode: 0o700 })
  await mkdir(folder.outbox, { recursive: true, mode: 0o700 })
  return folder
}

/** The secret of this data folder; made on the first start, the same ever after, for tokens are signed with it. */
export async function secretOf(folder: DataFolder): Promise<string> {
  const kept = await readIfThere(folder.secret)
  if (kept !== null && kept.trim() !== '') return kept.trim()
  const secret = randomBytes(SECRET_BYTES).toString('hex')
  await writeWhole(folder.secret, `${secret}\n`)
  return secret
}

/** The settings of an earlier start, or null before the first and where the file cannot be read as such. */
export async function storedSettings(folder: DataFolder): Promise<StoredSettings | null> {
  const text = await readIfThere(folder.settings)
  if (text === null) return null
  try {
    const fields: Record<string, unknown> = { ...JSON.parse(text) }
    const { owner, zone, standingAt } = fields
    if (typeof owner !== 'string' || typeof zone !== 'string' || !isZone(zone)) return null
    return { owner, zone, standingAt: typeof standingAt === 'number' ? standingAt : null }
  } catch {
    return null
  }
}

/** Keeps the settings for the next start. */
export async function storeSettings(folder: DataFolder, settings: StoredSettings): Promise<void> {
  await writeWhole(folder.settings, `${JSON.stringify(settings)}\n`)
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Written beside and renamed, so that a kill in the middle never leaves half a file. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o600 })
  await rename(`${path}.new`, path)
}
