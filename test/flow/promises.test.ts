import { expect, test } from 'vitest'
import { DAY_MS } from '../../src/time/instant.ts'
import annaDeck from '../fixtures/mail/anna-deck.eml?raw'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, MONDAY, stamped } from './a-kith.ts'

test('a later mail that says so keeps a promise, which is then not told on its day; the mail that did it is named', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.tick()
  const before = kith.sent.length
  kith.setNow(MONDAY + 3 * DAY_MS + 12 * 3_600_000)
  await kith.deliver(stamped(annaDeck), kith.capture)
  expect(kith.faults).toEqual([])
  expect(
    await kith.rows(
      "SELECT f.state, m.rfc_message_id AS by FROM findings f LEFT JOIN messages m ON m.id = f.closed_by_message WHERE f.kind = 'promise' AND f.by = 'owner'",
    ),
  ).toEqual([{ state: 'kept', by: 'anna-deck@keller.example' }])
  await kith.run(4)
  expect(kith.sent.length).toBe(before)
})

test('what she asked in the quoted mail is answered by the mail above it', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  expect(await kith.rows("SELECT by, state FROM findings WHERE kind = 'ask' ORDER BY by")).toEqual([
    { by: 'contact', state: 'answered' },
    { by: 'owner', state: 'open' },
  ])
})
