import { expect, test } from 'vitest'
import bounce from '../fixtures/mail/bounce-of-anna.eml?raw'
import absence from '../fixtures/mail/forward-absence.eml?raw'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

test('a bounce of a captured mail marks the address as failing, makes nobody, and nothing goes out', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.tick()
  const sent = kith.sent.length
  await kith.deliver(stamped(bounce, { from: 'mailer-daemon@mail.keller.example' }), kith.capture, '')
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT address, failing_reason FROM addresses')).toEqual([
    { address: 'anna.berg@nordlicht.example', failing_reason: 'final' },
  ])
  expect(await kith.rows("SELECT status, reason FROM inbox WHERE subject LIKE 'Undelivered%'")).toEqual([
    { status: 'done', reason: 'automatic' },
  ])
  await kith.run(2)
  expect(kith.sent.length).toBe(sent)
})

test('an absence that the owner passes on moves the next nudge behind the day of return', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.deliver(stamped(absence), kith.capture)
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT name, away_until FROM contacts')).toEqual([
    { name: 'Anna Berg', away_until: Date.UTC(2026, 2, 17, 8) },
  ])
})

test('an automatic reply that the owner passes on as a quote is no word of the person, and its news are taken', async () => {
  const kith = await aKith()
  const at = Date.UTC(2026, 2, 2, 9)
  const greg = 'greg.hall@summit.example'
  await kith.deliver(stamped(aMail({ to: greg, at: at - 3_600_000, text: 'Lunch on Friday?' })), kith.capture)
  const text = [
    `On Mon, 2 Mar 2026 at 08:10, Greg Hall <${greg}> wrote:`,
    '> Greg Hall is no longer with Summit Stoneworks. Please direct enquiries to Helen Marsh.',
  ].join('\r\n')
  const subject = 'Fwd: Automatic reply: Lunch?'
  await kith.deliver(stamped(aMail({ to: kith.capture, at, subject, text })), kith.capture)
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT last_direction FROM contacts')).toEqual([{ last_direction: 'outbound' }])
  expect(await kith.rows("SELECT counts FROM messages WHERE source = 'quoted'")).toEqual([{ counts: 0 }])
  expect(
    await kith.rows("SELECT kind, quote FROM findings WHERE kind IN ('detail', 'ask') AND by = 'contact'"),
  ).toEqual([{ kind: 'detail', quote: 'Greg Hall is no longer with Summit Stoneworks.' }])
})

test('a quoted mail that names a day and no time is of that day, in the owner’s zone and in UTC', async () => {
  const kith = await aKith()
  const text =
    'Thanks!\r\n\r\nOn Sun, 1 Mar 2026, Mia Berger <mia@summit.example> wrote:\r\n> The key is under the mat.'
  await kith.deliver(stamped(aMail({ to: 'mia@summit.example', at: Date.UTC(2026, 2, 3, 9), text })), kith.capture)
  const days = await kith.rows("SELECT date(sent_at / 1000, 'unixepoch') AS day FROM messages WHERE source = 'quoted'")
  expect(days).toEqual([{ day: '2026-03-01' }])
})
