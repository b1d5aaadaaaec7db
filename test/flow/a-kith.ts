import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { ensureFirstOwner } from '../../src/flow/first-owner.ts'
import type { OutgoingMail, Ports } from '../../src/flow/ports.ts'
import { processMail } from '../../src/flow/process.ts'
import { type Received, receive } from '../../src/flow/receive.ts'
import { tick } from '../../src/flow/tick.ts'
import { captureAddress } from '../../src/nudge/recipient.ts'
import { captureToken } from '../../src/nudge/tokens.ts'
import type { Settings } from '../../src/settings.ts'
import { databaseOf } from '../../src/store/database.ts'
import { nextDueAt } from '../../src/store/next-due.ts'
import { DAY_MS, type Instant, MINUTE_MS } from '../../src/time/instant.ts'
import { MONDAY, OWNER } from './a-stamp.ts'

export { MONDAY, OWNER, stamped } from './a-stamp.ts'

export const SECRET = '0123456789abcdef0123456789abcdef0123456789abcdef'

/** A deployment of one owner in the test's own database, with a clock that stands and a post that keeps what it is given. */
export async function aKith(start: Instant = MONDAY) {
  await reset()
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
  const settings: Settings = {
    owner: OWNER,
    zone: 'Europe/Berlin',
    domain: 'kith.test',
    secret: SECRET,
    origin: 'https://kith.test',
    access: null,
  }
  let now = start
  let drawn = 0
  const sent: (OutgoingMail & { readonly at: Instant })[] = []
  const logged: string[] = []
  const faults: unknown[] = []
  let refuse: (() => never) | null = null
  const ports = (): Ports => ({
    db: databaseOf(env.DB),
    settings,
    now,
    random: bytes => {
      drawn += 1
      return Uint8Array.from({ length: bytes }, (_, index) => (drawn * 31 + index * 7) % 256)
    },
    send: async mail => {
      refuse?.()
      sent.push({ ...mail, at: now })
      return { messageId: `sent-${sent.length}@kith.test` }
    },
    onFault: error => faults.push(error),
    log: (event, details) => logged.push(`${event} ${JSON.stringify(details ?? {})}`),
  })
  await ensureFirstOwner(ports())
  const [owner] = await env.DB.prepare('SELECT id FROM owners')
    .all<{ id: string }>()
    .then(({ results }) => results)
  const token = await captureToken(SECRET, await firstOwnerId(), 0)
  return {
    ports,
    sent,
    logged,
    faults,
    ownerId: owner?.id ?? '',
    capture: captureAddress(token, 'kith.test'),
    captureWith: (words: string) => captureAddress(`${token}+${words}`, 'kith.test'),
    now: () => now,
    setNow: (at: Instant) => {
      now = at
    },
    refuseSending: (code: string | null) => {
      refuse =
        code === null
          ? null
          : () => {
              throw Object.assign(new Error('refused'), code === '' ? {} : { code })
            }
    },
    async deliver(raw: string, to: string, from = OWNER): Promise<Received> {
      const bytes = new TextEncoder().encode(raw)
      const stream = new Response(bytes).body ?? new ReadableStream()
      const received = await receive({ from, to, raw: stream, rawSize: bytes.length }, ports())
      if (received.kind === 'kept') await processMail(received.waiting, ports())
      return received
    },
    tick: () => tick(ports()),
    /** Lets the clock run, from one thing that is due to the next. */
    async run(days: number): Promise<void> {
      const end = now + days * DAY_MS
      for (;;) {
        const next = await nextDueAt(databaseOf(env.DB))
        if (next === null || next > end) break
        now = Math.max(next, now + MINUTE_MS)
        await tick(ports())
      }
      now = end
    },
    rows: async <T>(sql: string, ...values: (string | number)[]): Promise<T[]> =>
      (
        await env.DB.prepare(sql)
          .bind(...values)
          .all<T>()
      ).results,
  }
}

async function firstOwnerId() {
  const { OwnerId } = await import('../../src/ids.ts')
  const row = await env.DB.prepare('SELECT id FROM owners LIMIT 1').first<{ id: string }>()
  return OwnerId.parse(row?.id)
}
