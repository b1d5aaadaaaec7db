import { resolve } from 'node:path'
import { readLock } from './starting/lock.ts'
import { lives } from './starting/process-identity.ts'

/** What went wrong between a command and the running Kith, in words for the person at the keyboard. */
export class KithError extends Error {}

/** Asks the Kith that runs on a data folder. `body` makes it a POST. Throws KithError where none runs, and with its words where it refuses. */
export async function askKith(
  data: string,
  path: string,
  query: Readonly<Record<string, string | null | undefined>> = {},
  body?: Uint8Array<ArrayBuffer>,
): Promise<unknown> {
  const control = await controlOf(data)
  const url = new URL(path, `http://127.0.0.1:${control.port}`)
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined) url.searchParams.set(name, value)
  }
  const init = body === undefined ? {} : { method: 'POST', body }
  let answer: Response
  try {
    // A long journey answers late: no time limit of fetch's own.
    answer = await fetch(url, { ...init, headers: { authorization: `Bearer ${control.secret}` } })
  } catch {
    throw new KithError(`the Kith on ${data} stopped in the middle of this`)
  }
  const value: unknown = await answer.json()
  if (answer.ok) return value
  const { error } = Object(value)
  throw new KithError(typeof error === 'string' ? error : `Kith answered ${answer.status}`)
}

async function controlOf(data: string): Promise<{ readonly port: number; readonly secret: string }> {
  const lock = await readLock({ lock: resolve(data, 'lock') })
  if (!lock || !(await lives(lock.owner))) {
    const how = data === '.kith' ? 'npm start' : `npm start -- --data ${data}`
    throw new KithError(`no Kith is running on ${data}. Start one: ${how}`)
  }
  if (!lock.control) throw new KithError(`the Kith on ${data} is still starting; try again in a moment`)
  return lock.control
}
