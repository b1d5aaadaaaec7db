import { expect, test } from 'vitest'
import { deliverLetter, faultOf } from '../../src/flow/deliver.ts'
import { tick } from '../../src/flow/tick.ts'
import { OutboxId } from '../../src/ids.ts'
import { waitingLetters } from '../../src/store/outbox.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/time/instant.ts'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

type Kith = Awaited<ReturnType<typeof aKith>>
const FRIDAY_NINE = Date.UTC(2026, 2, 6, 8)
const digests = (kith: Kith) => kith.sent.filter(letter => letter.headers['Auto-Submitted'] === 'auto-generated')

/** A Kith on Friday at nine, when a promise to Anna is due; nothing has been planned. */
async function onFriday() {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.tick()
  for (let day = 1; day < 4; day++) {
    kith.setNow(Date.UTC(2026, 2, 2 + day, 8))
    await kith.tick()
  }
  kith.setNow(FRIDAY_NINE)
  return kith
}

test.each([2, 10])('F10 %i ticks at the same minute send one letter', async count => {
  const kith = await onFriday()
  await Promise.all(Array.from({ length: count }, () => kith.tick()))
  await kith.tick()
  expect(kith.faults).toEqual([])
  expect(digests(kith)).toHaveLength(1)
})

test('F11 after seven dark days with sixty people due there is one letter of at most five people, and the rest follow', async () => {
  const kith = await aKith()
  for (let index = 0; index < 60; index++) {
    const text = `I'll send you page ${index} on Wednesday.`
    const mail = aMail({
      to: `Pal${index} Moe <p${index}@crowd.example>`,
      at: MONDAY,
      text,
      id: `${index}@keller.example`,
    })
    await kith.deliver(stamped(mail), kith.capture)
  }
  await kith.tick()
  kith.setNow(MONDAY + 9 * DAY_MS + 2 * HOUR_MS)
  await kith.tick()
  await kith.tick()
  const first = digests(kith)
  expect(first).toHaveLength(1)
  const told = () =>
    kith.rows<{ at: number; people: number }>(
      'SELECT at, count(*) AS people FROM nudges GROUP BY outbox_id ORDER BY at',
    )
  expect((await told())[0]?.people).toBeLessThanOrEqual(5)
  await kith.run(5)
  expect(kith.faults).toEqual([])
  const later = await told()
  expect(later.length).toBeGreaterThan(3)
  for (const [index, letter] of later.entries()) {
    expect(letter.people).toBeLessThanOrEqual(5)
    const before = later[index - 1]
    if (before) expect(letter.at - before.at).toBeGreaterThanOrEqual(20 * HOUR_MS)
  }
}, 60_000)

test('F12 while one tick takes ten minutes over a letter, others neither send it nor forget it', async () => {
  const kith = await onFriday()
  let release = () => {}
  const slow = new Promise<void>(resolve => {
    release = resolve
  })
  let begun = () => {}
  const sending = new Promise<void>(resolve => {
    begun = resolve
  })
  let handed = 0
  const slowTick = tick({
    ...kith.ports(),
    send: async () => {
      handed += 1
      begun()
      await slow
      return { messageId: 'slow@kith.test' }
    },
  })
  await sending
  for (let minute = 1; minute <= 10; minute++) {
    kith.setNow(FRIDAY_NINE + minute * MINUTE_MS)
    await kith.tick()
  }
  release()
  await slowTick
  await kith.run(0.4)
  expect([handed, digests(kith).length]).toEqual([1, 0])
  const [row] = await kith.rows<{ status: string }>("SELECT status FROM outbox WHERE kind = 'digest'")
  expect(['sent', 'unknown']).toContain(row?.status)
})

const CODES = {
  again: ['E_RATE_LIMIT_EXCEEDED', 'E_INTERNAL_SERVER_ERROR', 'E_DELIVERY_FAILED'],
  'again-tomorrow': ['E_DAILY_LIMIT_EXCEEDED'],
  never: [
    'E_VALIDATION_ERROR',
    'E_FIELD_MISSING',
    'E_TOO_MANY_RECIPIENTS',
    'E_SENDER_NOT_VERIFIED',
    'E_RECIPIENT_NOT_ALLOWED',
    'E_RECIPIENT_SUPPRESSED',
    'E_SENDER_DOMAIN_NOT_AVAILABLE',
    'E_CONTENT_TOO_LARGE',
    'E_HEADER_NOT_ALLOWED',
    'E_HEADER_USE_API_FIELD',
    'E_HEADER_VALUE_INVALID',
    'E_HEADER_VALUE_TOO_LONG',
    'E_HEADER_NAME_INVALID',
    'E_HEADERS_TOO_LARGE',
    'E_HEADERS_TOO_MANY',
  ],
} as const

test('F13 each code of the platform is again, tomorrow, never; what has none may have gone out', () => {
  for (const [fault, codes] of Object.entries(CODES)) {
    for (const code of codes) expect(faultOf(Object.assign(new Error('x'), { code }))).toEqual({ fault, code })
  }
  for (const error of [new TypeError('x'), new Error('timeout'), 'a text', null, { code: 'ECONNRESET' }, { code: 7 }]) {
    expect(faultOf(error).fault).toBe('unknown')
  }
})

test.each(Object.entries(CODES).map(([fault, [code]]) => [code, fault] as const))(
  'F13 a letter that is refused with %s is %s',
  async (code, fault) => {
    const kith = await onFriday()
    kith.refuseSending(code)
    await kith.tick()
    const [row] = await kith.rows<{ status: string; error: string }>(
      "SELECT status, error FROM outbox WHERE kind = 'digest'",
    )
    expect(row).toEqual({ status: fault === 'never' ? 'failed' : 'queued', error: code })
    kith.refuseSending(null)
    kith.setNow(FRIDAY_NINE + 2 * MINUTE_MS)
    await kith.tick()
    expect(digests(kith).length).toBe(fault === 'again' ? 1 : 0)
    await kith.run(1)
    // A refused letter's people come with the next day's; what waited for the quota goes the same day.
    expect(digests(kith).length).toBe(1)
  },
)

test('F13 a sending that ends nobody knows how is not tried again that day, and its people come the next', async () => {
  const kith = await onFriday()
  kith.refuseSending('')
  await kith.tick()
  kith.refuseSending(null)
  await kith.run(0.5)
  expect(digests(kith)).toEqual([])
  await kith.run(0.6)
  expect(digests(kith)).toHaveLength(1)
})

test('F14 when the quota of the day is used up the rest waits, and nothing is lost', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  const insert = 'INSERT INTO reminders (id, owner_id, text, at, exact) VALUES (?, ?, ?, ?, 1)'
  for (let index = 0; index < 4; index++) {
    const id = `${'abcd'[index]}`.repeat(16)
    await kith.ports().db.$client.prepare(insert).bind(id, kith.ownerId, `thing ${index}`, MONDAY).run()
  }
  let asked = 0
  await tick({
    ...kith.ports(),
    send: async () => {
      asked += 1
      throw Object.assign(new Error('quota'), { code: 'E_DAILY_LIMIT_EXCEEDED' })
    },
  })
  expect(asked).toBe(1)
  await kith.run(1.5)
  expect(kith.sent.length).toBe(5)
  expect(await kith.rows("SELECT id FROM outbox WHERE status NOT IN ('sent')")).toEqual([])
})

test('F15 to a suppressed address Kith stops trying, and the letter stands as failed with its reason', async () => {
  const kith = await onFriday()
  kith.refuseSending('E_RECIPIENT_SUPPRESSED')
  let asked = 0
  const spinning = { ...kith.ports(), send: async () => Promise.reject(refusal(() => (asked += 1))) }
  for (let minute = 0; minute < 120; minute++) await tick({ ...spinning, now: FRIDAY_NINE + minute * MINUTE_MS })
  expect(asked).toBe(1)
  expect(await kith.rows("SELECT status, error FROM outbox WHERE kind = 'digest'")).toEqual([
    { status: 'failed', error: 'E_RECIPIENT_SUPPRESSED' },
  ])
})

function refusal(count: () => void): Error {
  count()
  return Object.assign(new Error('suppressed'), { code: 'E_RECIPIENT_SUPPRESSED' })
}

test('F16 the same letter or mail handed over twice is done once', async () => {
  const kith = await onFriday()
  await kith.tick()
  const [row] = await kith.rows<{ id: string }>("SELECT id FROM outbox WHERE kind = 'digest'")
  const id = OutboxId.parse(row?.id)
  expect(await deliverLetter(id, kith.ports())).toBe('not-mine')
  expect(await waitingLetters(kith.ports().db, kith.now(), 9)).toEqual([])
  expect(digests(kith)).toHaveLength(1)
})

test('nothing is ever sent to an address that its owner has not confirmed', async () => {
  const kith = await onFriday()
  await kith.tick()
  const db = kith.ports().db.$client
  await db.prepare("UPDATE outbox SET status = 'queued', recipient = 'anna@nordlicht.example', expires_at = 9e15").run()
  const before = kith.sent.length
  await kith.tick()
  expect(kith.sent.slice(before)).toEqual([])
  expect(new Set(kith.sent.map(letter => letter.to))).toEqual(new Set([OWNER]))
})
