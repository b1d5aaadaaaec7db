import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { planDigest } from '../../src/flow/plan.ts'
import type { Ports } from '../../src/flow/ports.ts'
import { processMail } from '../../src/flow/process.ts'
import { receive } from '../../src/flow/receive.ts'
import { bytesHeld, databaseOf } from '../../src/store/database.ts'
import { owners } from '../../src/store/schema.ts'
import { DAY_MS, HOUR_MS } from '../../src/time/instant.ts'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

type Kith = Awaited<ReturnType<typeof aKith>>

/** The same deployment with a limit of which the database takes this share. */
function filledTo(kith: Kith, share: number): Ports {
  const ports = kith.ports()
  const bytes = bytesHeld(ports.db)
  if (bytes === null) throw new Error('nobody said how large the database is')
  return { ...ports, settings: { ...ports.settings, databaseBytes: Math.round(bytes / share) } }
}

async function deliver(raw: string, kith: Kith, ports: Ports) {
  const bytes = new TextEncoder().encode(raw)
  const stream = new Response(bytes).body ?? new ReadableStream<Uint8Array>()
  const received = await receive({ from: OWNER, to: kith.capture, raw: stream, rawSize: bytes.length }, ports)
  if (received.kind === 'kept') await processMail(received.waiting, ports)
  return received.kind
}

const text = "Dear Ben,\r\n\r\nthe garden is in flower. I'll send you the plan by Friday.\r\n\r\nSam"
const toBen = (id: string) =>
  stamped(
    aMail({ to: 'Ben Okafor <ben@acme.example>', subject: 'The garden', at: MONDAY, text, id: `${id}@k.example` }),
  )

test('every batch says how large the database is, and it grows with what is kept', async () => {
  const kith = await aKith()
  const before = bytesHeld(databaseOf(env.DB)) ?? 0
  expect(before).toBeGreaterThan(50_000)
  for (let index = 0; index < 20; index++) await kith.deliver(toBen(`grow${index}`), kith.capture)
  expect(bytesHeld(databaseOf(env.DB))).toBeGreaterThan(before)
})

test.each([
  [0.5, true],
  [0.9, true],
  [0.97, false],
  [1.2, false],
])(
  'at %f of the limit the words of a new mail are kept: %s; whom it went to, when, and what was promised, always',
  async (share, areKept) => {
    const kith = await aKith()
    expect(await deliver(toBen('one'), kith, filledTo(kith, share))).toBe('kept')
    expect(kith.faults).toEqual([])
    const [message] = await kith.rows<{ authored: string; subject: string; sent_at: number }>('SELECT * FROM messages')
    expect(message?.authored.includes('in flower')).toBe(areKept)
    expect(message).toMatchObject({ subject: 'The garden', sent_at: MONDAY })
    const [mail] = await kith.rows<{ raw: string | null; status: string }>('SELECT raw, status FROM inbox')
    expect([mail?.status, mail?.raw === null]).toEqual(['done', !areKept])
    expect(await kith.rows('SELECT name, last_at FROM contacts')).toEqual([{ name: 'Ben Okafor', last_at: MONDAY }])
    expect(await kith.rows("SELECT quote FROM findings WHERE kind = 'promise'")).toMatchObject([
      { quote: expect.stringContaining('send you the plan by Friday') },
    ])
  },
)

test('where the database is full, a held mail keeps its raw head, for it must still be released', async () => {
  const kith = await aKith()
  const unverified = aMail({ to: 'Ben Okafor <ben@acme.example>', at: MONDAY, text, id: 'held@k.example' })
  await deliver(unverified, kith, filledTo(kith, 0.99))
  expect(await kith.rows('SELECT status, raw IS NOT NULL AS has_raw FROM inbox')).toEqual([
    { status: 'held', has_raw: 1 },
  ])
})

test.each([
  [0.7, null],
  [0.85, 'more than 80 % full'],
  [0.97, 'the words of new mail are not kept'],
])('at %f of the limit the digest says: %s', async (share, line) => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  kith.setNow(MONDAY + 4 * DAY_MS + 2 * HOUR_MS)
  await env.DB.prepare('UPDATE owners SET next_digest_at = ?').bind(kith.now()).run()
  const ports = filledTo(kith, share)
  const [owner] = await ports.db.select().from(owners)
  const id = owner && (await planDigest(owner, ports))
  const [letter] = await kith.rows<{ text: string; html: string }>(
    'SELECT text, html FROM outbox WHERE id = ?',
    id ?? '',
  )
  expect(letter?.text).toContain('the deck')
  if (line === null) expect(letter?.text).not.toMatch(/% full|almost full/)
  else for (const part of [letter?.text, letter?.html]) expect(part).toContain(line)
})
