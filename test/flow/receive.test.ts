import { expect, test } from 'vitest'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, stamped } from './a-kith.ts'

test('a Bcc is filed though To names only Anna, her quoted mail is the inbound half, and her signature tells who she is', async () => {
  const kith = await aKith()
  const received = await kith.deliver(stamped(toAnna), kith.capture)
  expect(kith.faults).toEqual([])
  expect(received.kind).toBe('kept')
  expect(await kith.rows('SELECT status, reason FROM inbox')).toEqual([{ status: 'done', reason: null }])
  expect(await kith.rows('SELECT name, title, organization, last_direction FROM contacts')).toEqual([
    { name: 'Anna Berg', title: 'Head of Partnerships', organization: 'Nordlicht GmbH', last_direction: 'outbound' },
  ])
  const messages = await kith.rows<{ direction: string; source: string; sent_at: number }>(
    'SELECT direction, source, sent_at FROM messages ORDER BY sent_at',
  )
  expect(messages).toEqual([
    { direction: 'inbound', source: 'quoted', sent_at: Date.UTC(2026, 2, 1, 9, 12) },
    { direction: 'outbound', source: 'captured', sent_at: Date.UTC(2026, 2, 2, 6, 55) },
  ])
  const findings = await kith.rows("SELECT kind, by, quote, due FROM findings WHERE kind = 'promise'")
  expect(findings).toEqual([
    { kind: 'promise', by: 'owner', quote: expect.stringContaining('send you the deck by Friday'), due: '2026-03-06' },
  ])
})

test('words in the address are obeyed for the people of the mail, and an unknown one is named', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.captureWith('3w+t-mentor+xyzzy'))
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT state, snoozed_until FROM contacts')).toEqual([
    { state: 'snoozed', snoozed_until: Date.UTC(2026, 2, 23, 8) },
  ])
  expect(await kith.rows('SELECT tag FROM tags')).toEqual([{ tag: 'mentor' }])
  expect(await kith.rows('SELECT status FROM inbox')).toEqual([{ status: 'done' }])
  await kith.tick()
  expect(kith.sent.map(mail => mail.text).join('\n')).toContain('xyzzy')
})

test('"dry" tells what would be kept and keeps nothing; "quiet" keeps and lets no clock start; "private" keeps no words', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.captureWith('dry'))
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT * FROM contacts')).toEqual([])
  await kith.tick()
  expect(kith.sent.at(-1)?.text).toContain('Anna Berg')
  await kith.deliver(stamped(toAnna.replace('<to-anna@', '<to-anna-2@')), kith.captureWith('quiet+private'))
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT last_at FROM contacts')).toEqual([{ last_at: null }])
  expect(await kith.rows('SELECT DISTINCT subject, authored FROM messages')).toEqual([{ subject: '', authored: '' }])
  expect(await kith.rows('SELECT * FROM findings')).toEqual([])
})

test('a first mail to oneself files nobody and is answered: Bcc works', async () => {
  const kith = await aKith()
  await kith.deliver(
    stamped(toAnna.replace(/^To: .*$/m, 'To: sam@keller.example').split('On Sun,')[0] ?? ''),
    kith.capture,
  )
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT id FROM contacts')).toEqual([])
  await kith.tick()
  expect(kith.sent.map(mail => mail.subject)).toEqual(['Kith has your first mail'])
})
