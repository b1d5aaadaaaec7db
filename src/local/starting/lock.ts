import { readFile, rename, rm, writeFile } from 'node:fs/promises'
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

const TRIES = 5

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
    for (const worker of held?.workers ?? []) {
      if (!(await lives(worker))) continue
      kill(worker.pid)
      ended.push(worker.pid)
    }
    await setAside(folder.lock)
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

async function create(path: string, content: LockContent): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(content), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Renamed before it is removed: of two starts at once, only one gets the stale file. */
async function setAside(path: string): Promise<void> {
  const aside = `${path}.${process.pid}.stale`
  try {
    await rename(path, aside)
    await rm(aside, { force: true })
  } catch {
    // The other start was faster.
  }
}
