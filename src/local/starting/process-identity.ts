import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** A process that can be told from a later one with the same number. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string }

const run = promisify(execFile)

/** Who `pid` is now, or null where no such process lives. Linux reads /proc (proc(5), stat field 22), others ask `ps`. */
export async function identityOf(pid: number): Promise<ProcessIdentity | null> {
  const stat = await statOf(pid)
  if (stat) return stat.state === 'Z' ? null : { pid, startedAt: stat.startedAt }
  if (process.platform === 'linux') return null
  const startedAt = await ps(['-o', 'lstart=', '-p', String(pid)])
  return startedAt === '' ? null : { pid, startedAt }
}

/** Whether the very process that `known` names still lives. */
export async function lives(known: ProcessIdentity): Promise<boolean> {
  const now = await identityOf(known.pid)
  return now !== null && now.startedAt === known.startedAt
}

/** The processes that `parent` started and that still live. */
export async function childrenOf(parent: number): Promise<readonly ProcessIdentity[]> {
  const pids = process.platform === 'linux' ? await procChildren(parent) : await psChildren(parent)
  const identities = await Promise.all(pids.map(identityOf))
  return identities.filter(identity => identity !== null)
}

/** Ends a process without asking; one that is gone already is fine. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}

async function procChildren(parent: number): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const stats = await Promise.all(pids.map(async pid => ({ pid, stat: await statOf(pid) })))
  return stats.filter(({ stat }) => stat?.parent === parent).map(({ pid }) => pid)
}

async function psChildren(parent: number): Promise<number[]> {
  const rows = (await ps(['-axo', 'pid=,ppid='])).split('\n').map(row => row.trim().split(/\s+/).map(Number))
  return rows.filter(([, ppid]) => ppid === parent).map(([pid]) => pid ?? 0)
}

async function statOf(pid: number): Promise<{ state: string; parent: number; startedAt: string } | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses and may hold anything: count from the last one.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', parent: Number(fields[1]), startedAt: fields[19] ?? '' }
  } catch {
    return null
  }
}

async function ps(args: readonly string[]): Promise<string> {
  try {
    return (await run('ps', args)).stdout.trim()
  } catch {
    return ''
  }
}
