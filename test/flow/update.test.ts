import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { ensureFirstOwner } from '../../src/flow/first-owner.ts'
import { processMail } from '../../src/flow/process.ts'
import { receive } from '../../src/flow/receive.ts'
import { tick } from '../../src/flow/tick.ts'
import { MINUTE_MS } from '../../src/time/instant.ts'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'

const all = env.TEST_MIGRATIONS
// A new Worker is uploaded before its database is migrated: for that minute it stands on the schema of the release before.
const earlier = [all.length - 1, all.length - 2].map(count => [all[count - 1]?.name ?? '', count] as const)

test.each(earlier)(
  'F17 new code on the schema that ends with %s loses no mail: it waits or is thrown back, and is filed once when the migration has come',
  async (_, count) => {
    const kith = await aKith()
    await reset()
    await applyD1Migrations(env.DB, all.slice(0, count))
    const settings = { ...kith.ports().settings }
    const at = (minutes: number) => ({ ...kith.ports(), settings, now: MONDAY + minutes * MINUTE_MS })
    await ensureFirstOwner(at(0))
    const bytes = new TextEncoder().encode(stamped(toAnna))
    const send = async (minutes: number) => {
      const raw = new Response(bytes).body ?? new ReadableStream<Uint8Array>()
      const received = await receive({ from: OWNER, to: kith.capture, raw, rawSize: bytes.length }, at(minutes))
      if (received.kind === 'kept') await processMail(received.waiting, at(minutes))
      return received.kind
    }
    // Thrown back is as good as kept: the sending server has it still. Refused would be lost.
    expect(await send(0).catch(() => 'thrown-back')).not.toBe('refused')
    await tick(at(1)).catch(() => null)
    await applyD1Migrations(env.DB, all)
    expect(await send(2)).not.toBe('refused')
    for (const minutes of [6, 12, 30]) await tick(at(minutes))
    expect(await kith.rows('SELECT name FROM contacts')).toEqual([{ name: 'Anna Berg' }])
    expect(await kith.rows('SELECT status FROM inbox')).toEqual([{ status: 'done' }])
    expect(await kith.rows("SELECT count(*) AS n FROM messages WHERE source = 'captured'")).toEqual([{ n: 1 }])
  },
)
