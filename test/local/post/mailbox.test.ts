import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openMailbox } from '../../../src/local/post/mailbox.ts'

const AT = Date.parse('2026-03-02T08:00:00Z')
const MAIL = {
  from: { email: 'kith@kith.test', name: 'Kith' },
  to: 'sam@example.com',
  replyTo: 'r+abc@kith.test',
  subject: 'Anna and Ünal, this week',
  text: 'Good morning, Sam.',
  html: '<p>Good morning, Sam.</p>',
  headers: { 'Auto-Submitted': 'auto-generated' },
}
const newFolder = () => mkdtemp(join(tmpdir(), 'kith-outbox-'))

test('a sent mail lies as a file with both parts and comes back in the form of the outbox', async () => {
  const folder = await newFolder()
  const mailbox = await openMailbox(folder, null)
  const { messageId, file } = await mailbox.keep({ mail: MAIL, at: AT })
  expect(messageId).toMatch(/^<\w{36}@kith\.test>$/)
  expect(await readFile(file, 'latin1')).toContain('multipart/alternative')
  const [sent] = await mailbox.sent()
  expect(sent).toMatchObject({
    to: 'sam@example.com',
    subject: MAIL.subject,
    replyTo: MAIL.replyTo,
    at: '2026-03-02T08:00:00.000Z',
    file,
  })
  expect(sent?.text.trim()).toBe(MAIL.text)
  expect(sent?.html.trim()).toBe(MAIL.html)
  expect(sent?.headers).toMatchObject({ 'Auto-Submitted': 'auto-generated', 'Message-ID': messageId })
})

test('mails of one instant keep their order, also after a new start', async () => {
  const folder = await newFolder()
  const mailbox = await openMailbox(folder, null)
  for (const subject of ['one', 'two', 'three']) await mailbox.keep({ mail: { ...MAIL, subject }, at: AT })
  const again = await openMailbox(folder, null)
  expect((await again.sent()).map(mail => mail.subject)).toEqual(['one', 'two', 'three'])
  expect(again.count()).toBe(3)
})

test('what the relay refuses is not kept as sent, and the refusal is passed on', async () => {
  const folder = await newFolder()
  const refusal = Object.assign(new Error('550 no'), { code: 'EENVELOPE' })
  const mailbox = await openMailbox(folder, () => Promise.reject(refusal))
  await expect(mailbox.keep({ mail: MAIL, at: AT })).rejects.toBe(refusal)
  expect(await readdir(folder)).toEqual([])
})

test('a mail to several people is refused: Kith writes to one owner at a time', async () => {
  const mailbox = await openMailbox(await newFolder(), null)
  await expect(mailbox.keep({ mail: { ...MAIL, to: ['a@b.c', 'd@e.f'] }, at: AT })).rejects.toThrow()
})

test.each(['../secret', 'a/b.eml', '..eml/../x', '%2e%2e%2fsecret', ''])('%j names no mail', async name => {
  const mailbox = await openMailbox(await newFolder(), null)
  expect(await mailbox.read(name)).toBeNull()
})
