import { expect, test } from 'vitest'
import { isYearly, nextYear } from '../../src/flow/yearly.ts'
import { DAY_MS, HOUR_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

test.each([
  'birthday',
  "Anna's birthday",
  'her birthday!',
  'Geburtstag von Anna',
  'send flowers every year',
  'jedes Jahr anrufen',
  '“my birthday is on 5 May, come by!”',
])('"%s" comes every year', text => expect(isYearly(text)).toBe(true))

test.each([
  'buy a birthday present',
  'book the room for her birthday party',
  'send the deck',
  'call about the anniversary issue of the magazine',
])('"%s" is done once', text => expect(isYearly(text)).toBe(false))

test('a yearly day keeps its local hour over a change of the clocks, and 29 February is the last of that month', () => {
  const zone = { zone: 'Europe/Berlin' }
  const leap = Date.UTC(2028, 1, 29, 8)
  expect(nextYear(leap, leap, zone)).toBe(Date.UTC(2029, 1, 28, 8))
  const may = Date.UTC(2026, 4, 5, 7)
  expect(nextYear(may, may + 800 * DAY_MS, zone)).toBe(Date.UTC(2029, 4, 5, 7))
})

const BIRTHDAY = `Dear Anna, I'll be there.

On Sun, 1 Mar 2026 at 10:12, Anna Berg <anna@nordlicht.example> wrote:
> Hi Sam,
>
> my birthday is on 5 May, come by!
>
> Anna
`

test('a birthday that a mail told with its day reminds on that day, and on the same day of the next year', async () => {
  const kith = await aKith()
  await kith.deliver(
    stamped(aMail({ to: 'Anna Berg <anna@nordlicht.example>', at: MONDAY, text: BIRTHDAY })),
    kith.capture,
  )
  expect(kith.faults).toEqual([])
  await kith.tick()
  kith.sent.length = 0
  await kith.run((Date.UTC(2026, 4, 6) - kith.now()) / DAY_MS)
  expect(kith.sent.map(mail => new Date(mail.at).toISOString().slice(0, 13))).toEqual(['2026-05-05T07'])
  expect(kith.sent[0]?.text).toContain('Today: “my birthday is on 5 May, come by!”')
  kith.setNow(Date.UTC(2027, 4, 4))
  await kith.run(2)
  expect(kith.sent.map(mail => new Date(mail.at).toISOString().slice(0, 10))).toEqual(['2026-05-05', '2027-05-05'])
})

test('a party on a day is no yearly day', async () => {
  const kith = await aKith()
  const text = BIRTHDAY.replace('my birthday is on 5 May', 'my birthday party is on 5 May')
  await kith.deliver(stamped(aMail({ to: 'Anna Berg <anna@nordlicht.example>', at: MONDAY, text })), kith.capture)
  expect(await kith.rows('SELECT * FROM reminders')).toEqual([])
})

test('"remind me 5 may at 10:00: Anna’s birthday" rings at ten each year', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(aMail({ to: 'Anna Berg <anna@nordlicht.example>', at: MONDAY })), kith.capture)
  await kith.tick()
  const receipt = kith.sent[0]?.replyTo ?? ''
  await kith.deliver(
    stamped(aMail({ to: receipt, from: OWNER, at: MONDAY + HOUR_MS, text: 'remind me 5 may at 10:00: birthday' })),
    receipt,
  )
  await kith.tick()
  kith.sent.length = 0
  for (const year of [2026, 2027]) {
    kith.setNow(Date.UTC(year, 4, 4))
    await kith.run(2)
  }
  const rung = kith.sent.filter(mail => mail.text.includes('birthday'))
  expect(rung.map(mail => new Date(mail.at).toISOString().slice(0, 15))).toEqual(['2026-05-05T08:0', '2027-05-05T08:0'])
})

test('"undo" under the receipt of a mail takes the yearly day that it told with it', async () => {
  const kith = await aKith()
  const mail = aMail({ to: 'Anna Berg <anna@nordlicht.example>', at: MONDAY, text: BIRTHDAY, id: 'b1@keller.example' })
  await kith.deliver(stamped(mail), kith.capture)
  await kith.tick()
  expect(await kith.rows("SELECT count(*) AS n FROM reminders WHERE state = 'open'")).toEqual([{ n: 1 }])
  const to = kith.sent[0]?.replyTo ?? ''
  kith.setNow(MONDAY + HOUR_MS)
  await kith.deliver(stamped(aMail({ to, at: kith.now(), text: 'undo', id: 'u1@keller.example' })), to)
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT count(*) AS n FROM contacts')).toEqual([{ n: 0 }])
  expect(await kith.rows('SELECT count(*) AS n FROM reminders')).toEqual([{ n: 0 }])
})

test('"remind me every year on 5 May to send flowers" is said back and rings on that day of each year', async () => {
  const kith = await aKith()
  const subject = 'remind me every year on 5 May to send flowers'
  await kith.deliver(
    stamped(aMail({ to: kith.capture, at: MONDAY, text: '', subject, id: 'y1@keller.example' })),
    kith.capture,
  )
  await kith.tick()
  expect(kith.sent.at(-1)?.text).toContain('You are reminded every year, the next time on Tuesday, 5 May: send flowers')
  kith.sent.length = 0
  kith.setNow(Date.UTC(2026, 4, 4))
  await kith.run(2)
  kith.setNow(Date.UTC(2027, 4, 4))
  await kith.run(2)
  expect(kith.sent.map(mail => new Date(mail.at).toISOString().slice(0, 10))).toEqual(['2026-05-05', '2027-05-05'])
  expect(kith.sent[0]?.text).toContain('send flowers (every year)')
})
