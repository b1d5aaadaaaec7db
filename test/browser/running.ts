import { Log, LogLevel, Miniflare } from 'miniflare'
import { base32, OutboxId, type OwnerId } from '../../src/ids.ts'
import { bundleWorker } from '../../src/local/running/bundle.ts'
import { migrationsOf } from '../../src/local/running/migrate.ts'
import { derivedId, hashOf, sealToken } from '../../src/nudge/tokens.ts'
import { type Database, databaseOf } from '../../src/store/database.ts'
import { beginSession } from '../../src/store/sessions.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { type CastMember, NOW, SECRET, seed } from '../web/seed.ts'

export type Running = {
  readonly url: string
  /** A session of the owner, for the cookie `kith-s`. */
  readonly session: string
  readonly people: Readonly<Record<string, string>>
  /** What a letter's links open: its page, and the pause. */
  readonly links: { readonly digest: string; readonly pause: string }
  /** Ids of a mail of Anna's and of a held one. */
  readonly things: { readonly message: string; readonly held: string }
  readonly db: Database
  readonly ownerId: OwnerId
  readonly stop: () => Promise<void>
}

/** The web view in workerd, with a seeded owner, on a free port of this machine. */
export async function startWeb(cast?: readonly CastMember[]): Promise<Running> {
  const miniflare = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    cf: false,
    log: new Log(LogLevel.ERROR),
    telemetry: { enabled: false },
    workers: [
      {
        config: {
          name: 'kith',
          compatibilityDate: '2026-10-15',
          manifest: {
            mainModule: 'entry.js',
            modules: { 'entry.js': { type: 'esm', contents: await bundleWorker('test/browser/entry.ts') } },
          },
          env: {
            DB: { type: 'd1', id: 'DB' },
            DOMAIN: { type: 'text', value: 'kith.test' },
            SECRET: { type: 'text', value: SECRET },
            OWNER: { type: 'text', value: 'sam@example.com' },
            ZONE: { type: 'text', value: 'Europe/Berlin' },
          },
        },
      },
    ],
  })
  const url = await miniflare.ready
  const { DB } = await miniflare.getBindings<{ DB: D1Database }>()
  await migrate(DB)
  const db = databaseOf(DB)
  const { ownerId, people } = await seed(db, 'sam@example.com', cast ? { cast, things: false } : {})
  const session = base32(crypto.getRandomValues(new Uint8Array(32)))
  await db.batch(beginSession(db, ownerId, { hash: await hashOf(session), now: NOW, browser: 'Chromium' }))
  const token = {
    outboxId: OutboxId.parse(await derivedId('outbox', ownerId, 'digest')),
    number: 0,
    expiresAt: NOW + 30 * DAY_MS,
  }
  const links = {
    digest: `/d/${await sealToken(SECRET, 'digest-page', token)}`,
    pause: `/u/${await sealToken(SECRET, 'unsubscribe', token)}`,
  }
  const things = {
    message: await derivedId('message', people.anna ?? '', '0'),
    held: await derivedId('inbox', ownerId, 'held'),
  }
  return {
    db,
    ownerId,
    links,
    things,
    url: String(url).replace(/\/$/, ''),
    session,
    people,
    stop: () => miniflare.dispose(),
  }
}

async function migrate(database: D1Database): Promise<void> {
  for (const { statements } of await migrationsOf()) {
    await database.batch(statements.map(statement => database.prepare(statement)))
  }
}
