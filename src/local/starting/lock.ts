import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import type { DataFolder } from './data-folder.ts'
import { identityOf, kill, lives, type ProcessIdentity } from './process-identity.ts'

/** Who works on a data folder, and how the commands reach them. The file is readable by its owner only: `secret` is the key. */
export type LockContent = {
  readonly owner: ProcessIdentity
  readonly workers: readonly ProcessIdentity[]
  readonly control: { readonly port: number; readonly secret: string } | null
}

export type Locked =
  | { readonly ok: true; readonly lock: Lock; readonly ended: readonly number[] }
  | { readonly ok: false; readonly reason: 'in-use'; readonly pid: number }

export type Lock = {
  /** Writes down what was learned since: the worker processes, the port of the commands. */
  update(change: Partial<Pick<LockContent, 'workers' | 'control'>>): Promise<void>
  release(): Promise<void>
}

const TRIES = 100
const PAUSE_MS = 20
/** Taking a stale lock away is a matter of milliseconds: who has been at it for longer has died over it. */
const TAKING_MS_MAX = 5_000
let written = 0

/**
 * Takes a data folder for this process. A lock whose process is gone is taken over, and worker processes that a killed run
 * left behind (they hold the database and a port) are ended first.
 * @returns `in-use` with the number of the living process, or the lock and the numbers of the processes that were ended
 */
export async function lockFolder(folder: DataFolder): Promise<Locked> {
  const owner = await identityOf(process.pid)
  let content: LockContent = { owner: owner ?? { pid: process.pid, startedAt: '' }, workers: [], control: null }
  const ended: number[] = []
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (await create(folder.lock, content)) {
      const update = async (change: Partial<LockContent>) => {
        content = { ...content, ...change }
        await writeFile(`${folder.lock}.new`, JSON.stringify(content), { mode: 0o600 })
        await rename(`${folder.lock}.new`, folder.lock)
      }
      return { ok: true, lock: { update, release: () => rm(folder.lock, { force: true }) }, ended }
    }
    const held = await readLock(folder)
    if (held && (await lives(held.owner))) return { ok: false, reason: 'in-use', pid: held.owner.pid }
    ended.push(...(await clearStale(folder, content)))
  }
  return { ok: false, reason: 'in-use', pid: 0 }
}

/** The lock of a folder as it stands, or null where nobody holds it. */
export async function readLock(folder: Pick<DataFolder, 'lock'>): Promise<LockContent | null> {
  try {
    const fields: Partial<LockContent> = JSON.parse(await readFile(folder.lock, 'utf8'))
    if (!fields.owner) return null
    return { owner: fields.owner, workers: fields.workers ?? [], control: fields.control ?? null }
  } catch {
    return null
  }
}

/** Takes a stale lock away and ends the workers it names. One start at a time may, and it looks again first: of two that
 *  saw the same stale lock, the second must not take away what the first has put in its place. */
async function clearStale(folder: DataFolder, content: LockContent): Promise<number[]> {
  const taking = `${folder.lock}.taking`
  if (!(await create(taking, content))) {
    const age = await stat(taking).then(
      ({ mtimeMs, ctimeMs }) => performance.timeOrigin + performance.now() - Math.max(mtimeMs, ctimeMs),
      () => 0,
    )
    if (age > TAKING_MS_MAX) await rm(taking, { force: true })
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS))
    return []
  }
  const ended: number[] = []
  try {
    const held = await readLock(folder)
    if (held && (await lives(held.owner))) return ended
    for (const worker of held?.workers ?? []) {
      if (!(await lives(worker))) continue
      kill(worker.pid)
      ended.push(worker.pid)
    }
    await rm(folder.lock, { force: true })
  } finally {
    await rm(taking, { force: true })
  }
  return ended
}

/** Puts the file there whole or not at all: nobody may read half a lock. */
async function create(path: string, content: LockContent): Promise<boolean> {
  written += 1
  const draft = `${path}.${process.pid}.${written}`
  await writeFile(draft, JSON.stringify(content), { mode: 0o600 })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}
