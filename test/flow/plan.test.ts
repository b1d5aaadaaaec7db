import { expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../src/time/instant.ts'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail, every } from './a-mail.ts'

test('the first captured mail is answered once, to the owner, in its thread', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.tick()
  await kith.deliver(stamped(aMail({ to: 'ben@acme.example', at: MONDAY + HOUR_MS })), kith.capture)
  await kith.tick()
  expect(kith.sent.map(mail => mail.to)).toEqual([OWNER])
  expect(kith.sent[0]?.headers['In-Reply-To']).toBe('<to-anna@keller.example>')
  expect(kith.sent[0]?.text).toContain('Anna Berg')
})

test('a promise due on Friday is told on Friday at nine, once, and "2 weeks" moves it', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.tick()
  await kith.run(6)
  const digests = kith.sent.slice(1)
  expect(digests.map(mail => new Date(mail.at).toISOString())).toEqual(['2026-03-06T08:00:00.000Z'])
  expect(digests[0]?.subject).toBe('Anna')
  expect(digests[0]?.text).toContain('send you the deck by Friday')
  expect(digests[0]?.headers['Auto-Submitted']).toBe('auto-generated')
  await kith.deliver(
    stamped(aMail({ to: digests[0]?.replyTo ?? '', at: kith.now(), text: '2 weeks' })),
    digests[0]?.replyTo ?? '',
  )
  expect(kith.faults).toEqual([])
  await kith.tick()
  expect(kith.sent.at(-1)?.text).toContain('send you the deck by Friday')
  const [promise] = await kith.rows<{ due: string; state: string }>(
    "SELECT due, state FROM findings WHERE kind = 'promise' AND by = 'owner'",
  )
  expect(promise?.state).toBe('open')
  expect(promise?.due).not.toBe('2026-03-06')
})

test('silence that is unusual for its rhythm is told on one morning, twice at most, and a week of dark days gives one digest', async () => {
  const kith = await aKith(MONDAY - 200 * DAY_MS)
  for (const at of every(10, 12, MONDAY - 199 * DAY_MS)) {
    kith.setNow(at + 60_000)
    await kith.deliver(stamped(aMail({ to: 'Ben Okafor <ben@acme.example>', at })), kith.capture)
  }
  await kith.tick()
  expect(kith.faults).toEqual([])
  const before = kith.sent.length
  // Somebody else is written to each week: an owner who is silent to everyone is away, and nudges wait.
  const weeks = async (count: number) => {
    for (let week = 0; week < count; week++) {
      await kith.deliver(
        stamped(aMail({ to: 'office@neighbour.example, Ida <ida@neighbour.example>', at: kith.now() })),
        kith.capture,
      )
      await kith.run(7)
    }
  }
  await weeks(2)
  expect(kith.sent.length).toBe(before)
  await weeks(4)
  const told = kith.sent.slice(before)
  expect(told.map(mail => mail.subject)).toEqual(['Ben'])
  expect(told[0]?.text).toMatch(/You usually talk/)
  kith.setNow(kith.now() + 7 * DAY_MS)
  await kith.tick()
  await kith.tick()
  await weeks(20)
  expect(kith.logged).toEqual([])
  expect(kith.sent.slice(before).map(mail => mail.subject)).toEqual(['Ben', 'Ben'])
  expect(kith.sent.at(-1)?.text).toContain('Keep, rarer, or let go?')
}, 30_000)

test('"undo" under the receipt takes the mail out again, with whoever was new', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.tick()
  const receipt = kith.sent[0]?.replyTo ?? ''
  await kith.deliver(stamped(aMail({ to: receipt, at: MONDAY + HOUR_MS, text: 'undo' })), receipt)
  expect(kith.faults).toEqual([])
  for (const table of ['contacts', 'messages', 'participants', 'findings', 'positions', 'addresses', 'name_parts']) {
    expect(await kith.rows(`SELECT * FROM ${table}`)).toEqual([])
  }
})
