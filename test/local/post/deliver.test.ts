import { expect, test } from 'vitest'
import { deliver } from '../../../src/local/post/deliver.ts'
import type { Door, InboxState } from '../../../src/local/running/door.ts'

const NOW = Date.parse('2026-03-02T08:00:00Z')
const MAIL =
  'From: Sam <Sam@Example.com>\r\nDate: Fri,\r\n 1 Jan 2021 00:00:00 +0000\r\nSubject: x\r\n\r\nDate: not this one\r\n'

/** A door that remembers what it was handed. */
function aDoor(state: InboxState | null, outcome: 'accepted' | 'rejected' = 'accepted') {
  const handed: { from: string; to: string; raw: string }[] = []
  const door: Door = {
    async mail(from, to, bytes) {
      handed.push({ from, to, raw: Buffer.from(bytes).toString('latin1') })
      const answer = outcome === 'accepted' ? { outcome, reason: null } : { outcome, reason: 'No such address here' }
      return { ...answer, processed: Promise.resolve(state) }
    },
    ask: () => Promise.reject(new Error('not asked')),
    idle: async () => {},
    setClock: async () => {},
  }
  return { door, handed }
}
const delivery = { to: 'log+x@kith.test', from: null, verbatim: false, restamp: false }

test('the envelope sender is the From of the mail unless one is given, and the block stands on top', async () => {
  const { door, handed } = aDoor(null)
  await deliver(door, NOW, Buffer.from(MAIL), delivery)
  await deliver(door, NOW, Buffer.from(MAIL), { ...delivery, from: '' })
  expect(handed.map(({ from }) => from)).toEqual(['sam@example.com', ''])
  expect(handed[0]?.raw).toMatch(/^Received: from localhost/)
  expect(handed[0]?.raw.endsWith(MAIL)).toBe(true)
})

test('verbatim hands over the very bytes', async () => {
  const { door, handed } = aDoor(null)
  await deliver(door, NOW, Buffer.from(MAIL), { ...delivery, verbatim: true })
  expect(handed[0]?.raw).toBe(MAIL)
})

test('restamping sets the Date of the header to the clock, folded or missing, and leaves the body', async () => {
  const { door, handed } = aDoor(null)
  const how = { ...delivery, verbatim: true, restamp: true }
  await deliver(door, NOW, Buffer.from(MAIL), how)
  await deliver(door, NOW, Buffer.from('Subject: x\n\nhello'), how)
  expect(handed.map(({ raw }) => raw)).toEqual([
    'From: Sam <Sam@Example.com>\r\nDate: Mon, 02 Mar 2026 08:00:00 +0000\r\nSubject: x\r\n\r\nDate: not this one\r\n',
    'Date: Mon, 02 Mar 2026 08:00:00 +0000\nSubject: x\n\nhello',
  ])
})

test('a refusal keeps its words, a held mail says why', async () => {
  const held = { inboxId: 'i1', status: 'held', reason: 'not-owner' }
  expect(await deliver(aDoor(null, 'rejected').door, NOW, Buffer.from(MAIL), delivery)).toEqual({
    outcome: 'rejected',
    reason: 'No such address here',
    inboxId: null,
    status: null,
  })
  expect(await deliver(aDoor(held).door, NOW, Buffer.from(MAIL), delivery)).toEqual({ outcome: 'accepted', ...held })
})
