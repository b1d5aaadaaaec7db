import { expect, test } from 'vitest'
import { migrationsOf } from '../../../src/local/running/migrate.ts'
import { dumpOf } from '../../../src/local/simulate/dump.ts'
import { simulateSeeds } from '../../../src/local/simulate/seeds.ts'
import { simulate } from '../../../src/local/simulate/simulation.ts'
import { SqliteD1 } from '../../../src/local/simulate/sqlite-d1.ts'
import failedSeeds from './failed-seeds.json' with { type: 'json' }

const MIGRATIONS = await migrationsOf()
const LIVES = Array.from({ length: 100 }, (_, index) => ({ seed: index + 1, days: 60 }))

test('a hundred lives of sixty days, with faults, end as they must', async () => {
  const results = await simulateSeeds(LIVES)
  expect(results.filter(result => result.wrong.length > 0)).toEqual([])
  // A simulation in which nothing happens or nothing fails proves nothing.
  expect(results.reduce((all, one) => all + one.faulty, 0)).toBeGreaterThan(2_000)
  expect(results.reduce((all, one) => all + one.letters, 0)).toBeGreaterThan(2_000)
}, 600_000)

/** 500 years of owners' days. NIGHTLY is the number of the night, so that each night lives other lives; in blocks that end
 *  one by one. */
const NIGHT_LIVES = Math.ceil((500 * 365) / 60)
const NIGHT_FIRST = 1_000 + Number(process.env.NIGHTLY ?? 0) * NIGHT_LIVES
const BLOCK = 200
const BLOCKS = Array.from({ length: Math.ceil(NIGHT_LIVES / BLOCK) }, (_, index) => index * BLOCK)

test.runIf(process.env.NIGHTLY).each(BLOCKS)(
  'five hundred years of lives, other ones each night, end as they must: from the life %i on',
  async begin => {
    const length = Math.min(BLOCK, NIGHT_LIVES - begin)
    const lives = Array.from({ length }, (_, index) => ({ seed: NIGHT_FIRST + begin + index, days: 60 }))
    const results = await simulateSeeds(lives)
    expect(results.filter(result => result.wrong.length > 0)).toEqual([])
  },
  3_600_000,
)

test('the lives that once ended wrongly end as they must', async () => {
  const results = await simulateSeeds(failedSeeds)
  const ended = failedSeeds.map(({ found }, index) => ({
    found,
    seed: results[index]?.seed,
    wrong: results[index]?.wrong,
  }))
  expect(ended).toEqual(failedSeeds.map(({ found, seed }) => ({ found, seed, wrong: [] })))
}, 600_000)

test('the same seed is the same life, row for row', async () => {
  const dumps = []
  for (let run = 0; run < 2; run += 1) {
    const database = new SqliteD1(':memory:', MIGRATIONS)
    const result = await simulate(database, 2_024, 40)
    dumps.push({ result, dump: await dumpOf(database) })
    database.close()
  }
  expect(dumps[0]).toEqual(dumps[1])
}, 120_000)
