import type { Migration } from '../running/migrate.ts'
import { type Simulated, simulate } from './simulation.ts'
import { SqliteD1 } from './sqlite-d1.ts'

/** Lives that go on at the same time in one process: while one waits for a hash, another works. */
const AT_ONCE = 4

export type SeedResult = Simulated & { readonly seed: number }

/** Lives the lives of many seeds, each in a database of its own in memory. An error of the simulation itself is told as
 *  what is wrong with its seed. `told` hears of each as it ends. */
export async function simulateSeeds(
  seeds: readonly number[],
  days: number,
  migrations: readonly Migration[],
  told: (result: SeedResult) => void = () => {},
): Promise<readonly SeedResult[]> {
  const waiting = [...seeds]
  const results: SeedResult[] = []
  const worker = async () => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const result = { seed, ...(await simulateOne(seed, days, migrations)) }
      results.push(result)
      told(result)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results.toSorted((one, other) => one.seed - other.seed)
}

async function simulateOne(seed: number, days: number, migrations: readonly Migration[]): Promise<Simulated> {
  const database = new SqliteD1(':memory:', migrations)
  try {
    return await simulate(database, seed, days)
  } catch (error) {
    const text = error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1] ?? ''}` : String(error)
    return { wrong: [`the simulation ended early: ${text}`], mails: 0, letters: 0, calls: 0, faulty: 0 }
  } finally {
    database.close()
  }
}
