import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Life, SeedResult } from './seed-process.ts'

/** More than two would take the machine from whoever works at it. */
const PROCESSES_MAX = 2
/** Lives that one process is given at the same time: while one waits for a signature, another works. */
const AT_ONCE = 4

const Ended = z.object({
  index: z.number(),
  result: z.object({
    seed: z.number(),
    wrong: z.array(z.string()),
    mails: z.number(),
    letters: z.number(),
    calls: z.number(),
    faulty: z.number(),
  }),
})

/** Lives these lives, each in a database of its own in memory, in two processes where the machine has two cores. An error of
 *  the simulation itself is told as what is wrong with its seed. `told` hears of each as it ends. Gives the results in the
 *  order of the lives. */
export async function simulateSeeds(
  lives: readonly Life[],
  told: (result: SeedResult) => void = () => {},
): Promise<readonly SeedResult[]> {
  const results = new Map<number, SeedResult>()
  const waiting = lives.map((life, index) => ({ life, index }))
  const processes = Math.min(PROCESSES_MAX, availableParallelism(), Math.ceil(lives.length / AT_ONCE))
  const ended = (index: number, result: SeedResult) => {
    results.set(index, result)
    told(result)
  }
  await Promise.all(Array.from({ length: processes }, () => oneProcess(waiting, ended)))
  return lives.flatMap((_, index) => results.get(index) ?? [])
}

/** One process's work, until nothing waits any more and everything that it was given has ended. */
async function oneProcess(
  waiting: { readonly life: Life; readonly index: number }[],
  ended: (index: number, result: SeedResult) => void,
): Promise<void> {
  const child = fork(join(import.meta.dirname, 'seed-process.ts'), { execArgv: [] })
  let open = 0
  const give = () => {
    const next = waiting.shift()
    if (!next) return
    open += 1
    child.send(next)
  }
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', code => reject(new Error(`a process of the simulation ended early, with ${code}`)))
    child.on('message', message => {
      const { index, result } = Ended.parse(message)
      open -= 1
      ended(index, result)
      give()
      if (open === 0) resolve()
    })
    for (let left = AT_ONCE; left > 0; left -= 1) give()
  }).finally(() => child.kill())
}
