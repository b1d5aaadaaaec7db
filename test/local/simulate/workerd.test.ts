import { Miniflare } from 'miniflare'
import { expect, test } from 'vitest'
import { migrationsOf } from '../../../src/local/running/migrate.ts'
import { dumpOf } from '../../../src/local/simulate/dump.ts'
import { simulate } from '../../../src/local/simulate/simulation.ts'
import { SqliteD1 } from '../../../src/local/simulate/sqlite-d1.ts'

const MIGRATIONS = await migrationsOf()
/** One life with each commit, five in the night: a call to workerd takes its time. */
const SEEDS = process.env.NIGHTLY ? [11, 12, 13, 14, 15] : [11]
const DAYS = 20

test('a life on the D1 of workerd leaves the same rows as on the SQLite of Node', async () => {
  for (const seed of SEEDS) {
    const miniflare = new Miniflare({
      cf: false,
      telemetry: { enabled: false },
      enableDevRegistry: false,
      workers: [
        {
          config: {
            name: 'kith',
            compatibilityDate: '2026-10-15',
            manifest: {
              mainModule: 'entry.js',
              modules: { 'entry.js': { type: 'esm', contents: 'export default { fetch: () => new Response() }' } },
            },
            env: { DB: { type: 'd1', id: 'DB' } },
          },
        },
      ],
    })
    try {
      const real = await miniflare.getD1Database('DB')
      for (const { statements } of MIGRATIONS) await real.batch(statements.map(statement => real.prepare(statement)))
      const imitated = new SqliteD1(':memory:', MIGRATIONS)
      expect(await simulate(real, seed, DAYS)).toEqual(await simulate(imitated, seed, DAYS))
      expect(await dumpOf(real)).toEqual(await dumpOf(imitated))
      imitated.close()
    } finally {
      await miniflare.dispose()
    }
  }
}, 400_000)
