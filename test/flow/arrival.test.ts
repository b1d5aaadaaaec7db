import { expect, test } from 'vitest'
import { processMail } from '../../src/flow/process.ts'
import { receive } from '../../src/flow/receive.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

const people = ['Anna Berg <anna@nordlicht.example>', 'Ben Okafor <ben@acme.example>', 'Cleo Wang <cleo@lumen.example>']
const twenty = Array.from({ length: 20 }, (_, index) =>
  stamped(
    aMail({
      to: people[index % 3] ?? '',
      at: MONDAY - (20 - index) * 6 * DAY_MS,
      text: index % 4 === 0 ? "I'll send you the plan by Friday." : 'All is well.',
      id: `${index}@keller.example`,
    }),
  ),
)
const state = [
  'SELECT name, last_at, last_direction, gap_count, round(gap_sum, 9) AS s, round(gap_weight, 9) AS w, quiet_at, due_at, unanswered, search FROM contacts ORDER BY id',
  'SELECT id, direction, sent_at FROM messages ORDER BY id',
  'SELECT id, contact_id, state, due FROM findings ORDER BY id',
  'SELECT address, contact_id, first_seen, last_seen FROM addresses ORDER BY address',
]

test.each([1, 2, 3])('E05 twenty mails in any order, some doubled, end in the same state (seed %i)', async seed => {
  const orders = [twenty, [...twenty].sort((one, other) => hash(one, seed) - hash(other, seed))]
  const ends = []
  for (const order of orders) {
    const kith = await aKith()
    for (const [index, mail] of order.entries()) {
      await kith.deliver(mail, kith.capture)
      if (index % 5 === seed) await kith.deliver(mail, kith.capture)
    }
    expect(kith.faults).toEqual([])
    ends.push(await Promise.all(state.map(query => kith.rows(query))))
  }
  expect(ends[1]).toEqual(ends[0])
})

function hash(text: string, seed: number): number {
  let value = seed * 7919
  for (const letter of text.slice(-300)) value = (Math.imul(value, 31) + letter.charCodeAt(0)) >>> 0
  return value
}

test('E06 the same mail in ten calls at once is one row and one message', async () => {
  const kith = await aKith()
  const mail = stamped(aMail({ to: people[0] ?? '', at: MONDAY }))
  const kinds = await Promise.all(Array.from({ length: 10 }, () => kith.deliver(mail, kith.capture)))
  expect(kinds.map(one => one.kind).sort()).toEqual(['kept', ...Array.from({ length: 9 }, () => 'known')])
  expect(await kith.rows('SELECT id FROM messages')).toHaveLength(1)
})

test('mails to the same person at the same time both count: whoever loses the race reads again', async () => {
  const kith = await aKith()
  await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      kith.deliver(
        stamped(aMail({ to: people[0] ?? '', at: MONDAY - index * 10 * DAY_MS, id: `${index}@keller.example` })),
        kith.capture,
      ),
    ),
  )
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT gap_count, unanswered FROM contacts')).toEqual([{ gap_count: 5, unanswered: 6 }])
})

test('E07 a Bcc and the forwarded Sent copy of the same mail are one message', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.deliver(stamped(`X-Forwarded-For: sent-folder\r\n${toAnna}`), kith.capture)
  expect(await kith.rows("SELECT id FROM messages WHERE source = 'captured'")).toHaveLength(1)
})

test('E09 the same Message-ID with other words is held, not lost', async () => {
  const kith = await aKith()
  await kith.deliver(
    stamped(aMail({ to: people[0] ?? '', at: MONDAY, id: 'one@keller.example', text: 'First words.' })),
    kith.capture,
  )
  await kith.deliver(
    stamped(aMail({ to: people[0] ?? '', at: MONDAY, id: 'one@keller.example', text: 'Quite other words.' })),
    kith.capture,
  )
  expect(await kith.rows('SELECT status, reason FROM inbox ORDER BY status')).toEqual([
    { status: 'done', reason: null },
    { status: 'held', reason: 'conflict' },
  ])
})

test('E01 E02 E03 a date in the future, before 1990 or missing becomes the time of receipt', async () => {
  const kith = await aKith()
  for (const [index, date] of ['Fri, 02 Mar 2096 09:00:00 +0000', 'Thu, 01 Jan 1970 00:00:00 +0000', ''].entries()) {
    const mail = aMail({ to: people[index] ?? '', at: MONDAY, id: `${index}@keller.example` })
    await kith.deliver(stamped(mail.replace(/^Date: .*\r\n/m, date ? `Date: ${date}\r\n` : '')), kith.capture)
  }
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT DISTINCT sent_at FROM messages')).toEqual([{ sent_at: MONDAY }])
})

test('D09 a mail to 21 is kept and writes nobody; one to 1,001 is held', async () => {
  const kith = await aKith()
  const many = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@crowd.example`).join(', ')
  await kith.deliver(stamped(aMail({ to: many(21), at: MONDAY, id: 'few@keller.example' })), kith.capture)
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT recipients FROM messages')).toEqual([{ recipients: 21 }])
  await kith.deliver(stamped(aMail({ to: many(1_001), at: MONDAY, id: 'many@keller.example' })), kith.capture)
  expect(await kith.rows('SELECT id FROM contacts')).toEqual([])
  expect(await kith.rows("SELECT reason FROM inbox WHERE status = 'held'")).toEqual([{ reason: 'too-many-recipients' }])
})

test('D26 a stream that ends before its size is not taken over, and leaves nothing', async () => {
  const kith = await aKith()
  const bytes = new TextEncoder().encode(stamped(toAnna))
  const stream = new Response(bytes).body ?? new ReadableStream()
  await expect(
    receive({ from: OWNER, to: kith.capture, raw: stream, rawSize: bytes.length + 5 }, kith.ports()),
  ).rejects.toThrow(/ended after/)
  expect(await kith.rows('SELECT id FROM inbox')).toEqual([])
})

test('F07 F09 a mail that fails each time is tried five times, later each time, then dead and shown', async () => {
  const kith = await aKith()
  const bytes = new TextEncoder().encode(stamped(toAnna))
  const received = await receive(
    { from: OWNER, to: kith.capture, raw: new Response(bytes).body ?? new ReadableStream(), rawSize: bytes.length },
    kith.ports(),
  )
  if (received.kind !== 'kept') throw new Error('not kept')
  // The isolate dies each time: nobody comes back to say so, only the lease runs out.
  for (let died = 0; died < 6; died++) {
    kith.setNow(kith.now() + 6 * 60_000)
    await kith
      .ports()
      .db.$client.prepare(
        "UPDATE inbox SET status = 'processing', lease_until = ?, attempts = attempts + 1 WHERE status = 'processing'",
      )
      .bind(kith.now() - 1)
      .run()
  }
  await processMail(received.waiting.id, { ...kith.ports(), settings: { ...kith.ports().settings } })
  const [row] = await kith.rows<{ attempts: number; status: string }>('SELECT attempts, status FROM inbox')
  expect(row).toEqual({ attempts: 5, status: 'dead' })
})
