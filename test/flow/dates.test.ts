import { expect, test } from 'vitest'
import { HOUR_MS, MINUTE_MS } from '../../src/time/instant.ts'
import { addMonths, instantOf, localDateOf } from '../../src/time/zone.ts'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

test.each(['Mars/Olympus', '', 'Europe/Atlantis'])(
  'E11 with a zone that does not exist any more ("%s") Kith reckons in UTC and goes on',
  async zone => {
    const kith = await aKith()
    await kith.deliver(stamped(toAnna), kith.capture)
    await kith.tick()
    await kith.ports().db.$client.prepare('UPDATE owners SET zone = ?').bind(zone).run()
    await kith.deliver(
      stamped(aMail({ to: 'Ida <ida@neighbour.example>', at: MONDAY, text: "I'll call you on Friday." })),
      kith.capture,
    )
    await kith.run(7)
    expect(kith.faults).toEqual([])
    const hours = kith.sent.slice(1).map(letter => new Date(letter.at).toISOString().slice(11, 16))
    expect(hours.length).toBeGreaterThan(0)
    // Planned for nine in Berlin before the zone went, for nine in UTC from then on.
    expect(hours.every(hour => hour === '08:00' || hour === '09:00' || hour === '09:01')).toBe(true)
  },
)

test('E12 a month after the 31st, and after a leap day, is the last day of the shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28')
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
})

test.each([
  ['2027-01-31', '2027-02-28'],
  ['2028-01-30', '2028-02-29'],
])('E12 "1month" in the address on %s means %s', async (from, until) => {
  const kith = await aKith(instantOf(from, '12:00', 'Europe/Berlin'))
  await kith.deliver(
    stamped(aMail({ to: 'Ben Okafor <ben@acme.example>', at: kith.now() })),
    kith.captureWith('1month'),
  )
  expect(kith.faults).toEqual([])
  const [ben] = await kith.rows<{ snoozed_until: number }>(
    "SELECT snoozed_until FROM contacts WHERE name = 'Ben Okafor'",
  )
  expect(localDateOf(ben?.snoozed_until ?? 0, 'Europe/Berlin')).toBe(until)
})

test('E13 when the clock goes back ten minutes between two ticks, nothing is told again', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.tick()
  const nine = Date.UTC(2026, 2, 6, 8)
  for (const minutes of [0, 1, -10, -9, -1, 0, 1, 2, 60]) {
    kith.setNow(nine + minutes * MINUTE_MS)
    await kith.tick()
  }
  expect(kith.faults).toEqual([])
  expect(kith.sent.filter(letter => letter.headers['Auto-Submitted'] === 'auto-generated')).toHaveLength(1)
})

test('E14 an owner who flies from Los Angeles to Tokyo and back gets one letter a local date, twenty hours apart', async () => {
  const kith = await aKith()
  const db = kith.ports().db.$client
  const texts = ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  for (const [index, day] of texts.entries()) {
    for (const name of ['A', 'B', 'C', 'D']) {
      const mail = aMail({
        to: `${name}${index} Moe <${name}${index}@crowd.example>`,
        at: MONDAY,
        text: `I'll send you the plan on ${day}.`,
        id: `${name}${index}@keller.example`,
      })
      await kith.deliver(stamped(mail), kith.capture)
    }
  }
  await kith.tick()
  const zones = [
    'America/Los_Angeles',
    'Asia/Tokyo',
    'America/Los_Angeles',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Europe/Berlin',
  ]
  const dates: string[] = []
  let seen = kith.sent.length
  for (let hour = 0; hour < 5 * 24; hour++) {
    kith.setNow(MONDAY + hour * HOUR_MS)
    const zone = zones[Math.floor(hour / 9) % zones.length] ?? 'UTC'
    // As the settings page does it: the zone, and the next morning there.
    await db.prepare('UPDATE owners SET zone = ?, next_digest_at = ?').bind(zone, kith.now()).run()
    await kith.tick()
    for (const letter of kith.sent.slice(seen)) dates.push(localDateOf(letter.at, zone))
    seen = kith.sent.length
  }
  expect(kith.faults).toEqual([])
  const times = (
    await kith.rows<{ created_at: number }>("SELECT created_at FROM outbox WHERE kind = 'digest' ORDER BY created_at")
  ).map(row => row.created_at)
  expect(times.length).toBeGreaterThan(2)
  for (const [index, at] of times.entries())
    if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(20 * HOUR_MS)
  expect(new Set(dates).size).toBe(dates.length)
})
