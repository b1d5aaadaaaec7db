import { expect, test } from 'vitest'
import bounce from '../fixtures/mail/bounce-of-anna.eml?raw'
import absence from '../fixtures/mail/forward-absence.eml?raw'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, stamped } from './a-kith.ts'

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
