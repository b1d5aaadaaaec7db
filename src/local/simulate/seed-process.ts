import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { type Migration, migrationsOf } from '../running/migrate.ts'
import { type Simulated, simulate } from './simulation.ts'
import { SqliteD1 } from './sqlite-d1.ts'

/** A life: its seed, and how many days it has. */
export type Life = { readonly seed: number; readonly days: number }
export type SeedResult = Simulated & { readonly seed: number }

const Given = z.object({ index: z.number(), life: z.object({ seed: z.number(), days: z.number() }) })

/** Lives one life in a database of its own in memory. */
async function liveOne({ seed, days }: Life, migrations: readonly Migration[]): Promise<SeedResult> {
  const database = new SqliteD1(':memory:', migrations)
  try {
    return { seed, ...(await simulate(database, seed, days)) }
  } catch (error) {
    const text = error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1] ?? ''}` : String(error)
    return { seed, wrong: [`the simulation ended early: ${text}`], mails: 0, letters: 0, calls: 0, faulty: 0 }
  } finally {
    database.close()
  }
}

/** The same hashes, counted at once: WebCrypto hands each to another thread, and that takes longer than the hash. */
function hashAtOnce(): void {
  const digest = crypto.subtle.digest.bind(crypto.subtle)
  Object.defineProperty(crypto.subtle, 'digest', {
    value: async (kind: string, bytes: Uint8Array<ArrayBuffer>) => {
      if (kind !== 'SHA-256') return digest(kind, bytes)
      return new Uint8Array(createHash('sha256').update(bytes).digest()).buffer
    },
  })
}

/** Answers whoever started this process: lives in, results out, until the other end closes. */
async function serve(): Promise<void> {
  const migrations = await migrationsOf()
  hashAtOnce()
  process.on('message', async message => {
    const { index, life } = Given.parse(message)
    process.send?.({ index, result: await liveOne(life, migrations) })
  })
}

if (import.meta.main) await serve()
