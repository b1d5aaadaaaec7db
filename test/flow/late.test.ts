import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { processMail } from '../../src/flow/process.ts'
import { receive } from '../../src/flow/receive.ts'
import { databaseOf } from '../../src/store/database.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { counting } from '../web/counting.ts'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

test.each([
  ['to somebody new, with a namesake', 'Robert Quill <rq@third.example>', 9],
  ['that comes late, with a promise that was kept since', 'Bob Quill <bob@quill.example>', 1],
])('a mail %s takes four calls of the database, its receipt included', async (_, to, day) => {
  const kith = await aKith(MONDAY + 10 * DAY_MS)
  for (const number of [2, 3, 4]) {
    const text = number === 4 ? 'As promised, here is the budget plan.' : 'Hello there.'
    const mail = aMail({
      to: 'Bob Quill <bob@quill.example>',
      at: MONDAY + number * DAY_MS,
      text,
      id: `${number}@k.example`,
    })
    await kith.deliver(stamped(mail), kith.capture)
  }
  const { database, asked } = counting(env.DB)
  const ports = { ...kith.ports(), db: databaseOf(database) }
  const text = "I'll send you the budget plan by Friday."
  const bytes = new TextEncoder().encode(stamped(aMail({ to, at: MONDAY + day * DAY_MS, text, id: 'last@k.example' })))
  const stream = new Response(bytes).body ?? new ReadableStream()
  const received = await receive({ from: OWNER, to: kith.capture, raw: stream, rawSize: bytes.length }, ports)
  if (received.kind === 'kept') await processMail(received.waiting, ports)
  expect(kith.faults).toEqual([])
  expect(asked.calls).toBeLessThanOrEqual(4)
  const [promise] = await kith.rows<{ state: string }>(
    "SELECT state FROM findings WHERE kind = 'promise' AND quote LIKE '%budget plan by%'",
  )
  expect(promise?.state).toBe(day === 1 ? 'kept' : 'open')
})
