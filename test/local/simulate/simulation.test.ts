import { expect, test } from 'vitest'
import { migrationsOf } from '../../../src/local/running/migrate.ts'
import { dumpOf } from '../../../src/local/simulate/dump.ts'
import { simulateSeeds } from '../../../src/local/simulate/seeds.ts'
import { simulate } from '../../../src/local/simulate/simulation.ts'
import { SqliteD1 } from '../../../src/local/simulate/sqlite-d1.ts'
import failedSeeds from './failed-seeds.json' with { type: 'json' }

const MIGRATIONS = await migrationsOf()
/** By day as many as leave the whole run under eight minutes on two cores; a hundred and more at night. */
const SEEDS = Array.from({ length: process.env.NIGHTLY ? 100 : 40 }, (_, index) => index + 1)

test('lives of sixty days by the dozen, with faults, end as they must', async () => {
  const results = await simulateSeeds(SEEDS, 60, MIGRATIONS)
  expect(results.filter(result => result.wrong.length > 0)).toEqual([])
  // A simulation in which nothing happens or nothing fails proves nothing.
  expect(results.reduce((all, one) => all + one.faulty, 0)).toBeGreaterThan(800)
  expect(results.reduce((all, one) => all + one.letters, 0)).toBeGreaterThan(800)
}, 300_000)

/** 500 years of owners' days. NIGHTLY is the number of the night, so that each night lives other lives. */
const NIGHT_LIVES = Math.ceil((500 * 365) / 60)

test.runIf(process.env.NIGHTLY)(
  'five hundred years of lives, other ones each night, end as they must',
  async () => {
    const first = 1_000 + Number(process.env.NIGHTLY) * NIGHT_LIVES
    const seeds = Array.from({ length: NIGHT_LIVES }, (_, index) => first + index)
    const results = await simulateSeeds(seeds, 60, MIGRATIONS)
    expect(results.filter(result => result.wrong.length > 0)).toEqual([])
  },
  3 * 3_600_000,
)

test('the lives that once ended wrongly end as they must', async () => {
  for (const { seed, days, found } of failedSeeds) {
    const [result] = await simulateSeeds([seed], days, MIGRATIONS)
    expect({ seed, found, wrong: result?.wrong }).toEqual({ seed, found, wrong: [] })
  }
}, 120_000)

test('the same seed is the same life, row for row', async () => {
  const dumps = []
  for (let run = 0; run < 2; run += 1) {
    const database = new SqliteD1(':memory:', MIGRATIONS)
    const result = await simulate(database, 2_024, 40)
    dumps.push({ result, dump: await dumpOf(database) })
    database.close()
  }
  expect(dumps[0]).toEqual(dumps[1])
}, 30_000)
