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
