import { expect, test } from 'vitest'
import { automaticOf } from '../../src/mail/automatic.ts'
import { readMail } from '../../src/mail/read.ts'
import type { Automatic } from '../../src/mail/reading.ts'
import { mailOf } from './mail-of.ts'

const FROM = 'Ada Quill <ada@quill.example>'
const kindOf = (fields: Readonly<Record<string, string>>, text = 'The stairs are drawn.', envelope?: string): string =>
  automaticOf(mailOf({ From: FROM, Subject: 'stairs', ...fields }, text), text, envelope)?.kind ?? 'human'

async function readSource(source: string): Promise<Automatic | null> {
  const mail = await readMail(source.replaceAll('\n', '\r\n'))
  return automaticOf(mail, mail.text ?? '')
}

test.each([
  'auto-replied',
  'auto-replied (vacation)',
  'Auto-Replied; owner-email="ada@quill.example"',
  '(by rule) AUTO-REPLIED',
])('C01 Auto-Submitted: %s is an automatic reply', value => {
  expect(kindOf({ 'Auto-Submitted': value })).toBe('auto-reply')
})

test.each(['auto-generated', 'auto-notified; x=y', 'AUTO-GENERATED (cron)'])(
  'C01 Auto-Submitted: %s is no mail of a person',
  value => {
    expect(kindOf({ 'Auto-Submitted': value })).toBe('bulk')
  },
)

test.each(['no', 'No (human)', ' no ', ''])("C02 Auto-Submitted: %j leaves the mail a person's", value => {
  expect(kindOf({ 'Auto-Submitted': value })).toBe('human')
})

test.each([
  ['Precedence', 'auto_reply'],
  ['X-Precedence', 'auto-reply'],
  ['X-Autoreply', 'yes'],
  ['X-Autorespond', 'stairs'],
  ['X-Autoresponder', '1'],
  ['Delivered-To', 'autoresponder@quill.example'],
  ['X-MS-Exchange-Inbox-Rules-Loop', 'ada@quill.example'],
  ['X-Apple-Action', 'VACATION'],
  ['X-MS-Exchange-Generated-Message-Source', 'Mailbox Rules Agent'],
  ['X-Mailer', 'vacation 3.1'],
])('C03 %s: %s is an automatic reply', (name, value) => {
  expect(kindOf({ [name]: value })).toBe('auto-reply')
})

test.each([
  ['X-Auto-Response-Suppress', 'All'],
  ['X-Auto-Response-Suppress', 'DR, OOF, AutoReply'],
  ['X-Autoreply', 'no'],
])('C03 %s: %s alone says nothing', (name, value) => {
  expect(kindOf({ [name]: value })).toBe('human')
})

test.each(['bulk', 'list', 'junk'])('C03 Precedence: %s is bulk', value => {
  expect(kindOf({ Precedence: value })).toBe('bulk')
})

test("C04 a mail from nobody is a machine's, whoever stands in From", () => {
  expect(kindOf({}, 'The stairs are drawn.', '')).not.toBe('human')
  expect(kindOf({ 'Return-Path': '<>' })).not.toBe('human')
  expect(kindOf({}, 'The stairs are drawn.', 'ada@quill.example')).toBe('human')
})

test('C11 a feedback report is a complaint', async () => {
  const source = `From: staff@hotpost.example
Subject: complaint about message from 192.0.2.7
Content-Type: multipart/report; report-type=feedback-report; boundary=b

--b
Content-Type: text/plain

This is a report.
--b
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Post/1
Version: 1
--b--
`
  expect(await readSource(source)).toEqual({ kind: 'complaint' })
})

const invitation = (method: string): string => `From: ${FROM}
Subject: Accepted: site visit
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

Site visit
--b
Content-Type: text/calendar; method=${method}; charset=utf-8

BEGIN:VCALENDAR
METHOD:${method}
BEGIN:VEVENT
SUMMARY:Site visit
END:VEVENT
END:VCALENDAR
--b--
`

test.each(['REPLY', 'CANCEL', 'COUNTER', 'DECLINECOUNTER'])(
  'C13 a calendar part with METHOD:%s is calendar mail',
  async method => {
    expect(await readSource(invitation(method))).toEqual({ kind: 'calendar' })
  },
)

test("C13 an invitation is its sender's own word", async () => {
  expect(await readSource(invitation('REQUEST'))).toBeNull()
  expect(await readSource(invitation('PUBLISH'))).toBeNull()
})

test('C14 a read receipt is a receipt', async () => {
  const source = `From: ${FROM}
Subject: Read: stairs
Content-Type: multipart/report; report-type=disposition-notification; boundary=b

--b
Content-Type: text/plain

Your message was read.
--b
Content-Type: message/disposition-notification

Final-Recipient: rfc822; ada@quill.example
Disposition: manual-action/MDN-sent-manually; displayed
--b--
`
  expect(await readSource(source)).toEqual({ kind: 'receipt' })
})

test('C14 a receipt whose part a server took away is still one by its type', () => {
  expect(kindOf({ 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=b' })).toBe(
    'receipt',
  )
})

const report = (fields: string): string => `From: Mail Delivery System <MAILER-DAEMON@mx.example>
Return-Path: <>
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

I'm sorry to have to inform you about your message.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

${fields}
--b
Content-Type: message/rfc822

From: ada@quill.example
To: bo@tanner.example
Subject: stairs

hello
--b--
`

test('a report of a failed recipient is a final bounce about that recipient', async () => {
  expect(await readSource(report('Final-Recipient: rfc822; Bo@Tanner.example\nAction: failed\nStatus: 5.1.1'))).toEqual(
    {
      kind: 'bounce',
      recipient: 'bo@tanner.example',
      final: true,
    },
  )
})

test('a failure of class 4 is a bounce that is not final (RFC 3463 section 3.1)', async () => {
  expect(
    await readSource(report('Final-Recipient: rfc822; bo@tanner.example\nAction: failed\nStatus: 4.4.7')),
  ).toMatchObject({ kind: 'bounce', final: false })
})

test('a delayed recipient is no bounce', async () => {
  expect(
    await readSource(report('Final-Recipient: rfc822; bo@tanner.example\nAction: delayed\nStatus: 4.4.1')),
  ).toMatchObject({ kind: 'delayed', recipient: 'bo@tanner.example' })
})

test('of several recipients the failed one counts, then the delayed one', async () => {
  const fields =
    'Final-Recipient: rfc822; cleo@lund.example\nAction: delayed\nStatus: 4.0.0\n\nFinal-Recipient: rfc822; bo@tanner.example\nAction: failed\nStatus: 5.0.0'
  expect(await readSource(report(fields))).toMatchObject({ kind: 'bounce', recipient: 'bo@tanner.example' })
})

test('a report of success is a receipt, not a bounce', async () => {
  expect(
    await readSource(report('Final-Recipient: rfc822; bo@tanner.example\nAction: relayed\nStatus: 2.0.0')),
  ).toEqual({ kind: 'receipt' })
})

test('the address that its writer used is named, not the one that a forward led to', async () => {
  const fields =
    'Original-Recipient: rfc822; bo@tanner.example\nFinal-Recipient: rfc822; box77@inner.tanner.example\nAction: failed\nStatus: 5.2.2'
  expect(await readSource(report(fields))).toMatchObject({ recipient: 'bo@tanner.example' })
})

test.each([
  [
    'Mail Delivery Subsystem <mailer-daemon@mx.example>',
    'failure notice',
    'Hi. This is the qmail-send program.\n<bo@tanner.example>:\nSorry, no mailbox here by that name.',
  ],
  [
    'postmaster@tanner.example',
    'Undeliverable: stairs',
    'Your message did not reach some or all of the intended recipients.\n\nThe following recipient(s) could not be reached:\n\nbo@tanner.example on 03.03.2026',
  ],
  [
    'Mail Delivery System <Mailer-Daemon@mx.example>',
    'Mail delivery failed: returning message to sender',
    'A message that you sent could not be delivered to one or more of its recipients.\n\n  bo@tanner.example\n    user unknown',
  ],
  [
    'Mail Delivery Service <postmaster@post.example>',
    'Nachricht nicht zustellbar',
    'Ihre Nachricht konnte folgende Empfänger nicht erreichen:\nbo@tanner.example\nunbekannter Empfänger',
  ],
])('a bounce without a report is read by its words: %s, %s', (from, subject, text) => {
  const mail = mailOf({ From: from, To: 'ada@quill.example', Subject: subject, 'Return-Path': '<>' }, text)
  expect(automaticOf(mail, text)).toMatchObject({ kind: 'bounce', recipient: 'bo@tanner.example', final: true })
})

test('a delay told only in words is a delay', () => {
  const text =
    'This is a warning message only. You do not need to resend your message.\n\nDelivery to bo@tanner.example has been delayed.'
  const mail = mailOf(
    { From: 'MAILER-DAEMON@mx.example', Subject: 'Warning: message still undelivered after 4 hours' },
    text,
  )
  expect(automaticOf(mail, text)).toMatchObject({ kind: 'delayed', recipient: 'bo@tanner.example' })
})

test('a person who writes that a parcel could not be delivered is a person', () => {
  expect(
    kindOf(
      { Subject: 'Delivery failed again' },
      'The sofa could not be delivered, nobody was in. Shall we try Friday?',
    ),
  ).toBe('human')
  expect(
    kindOf(
      { Subject: 'Fwd: Undelivered Mail Returned to Sender' },
      'Do you have another address of Bo?\n\nuser unknown: bo@tanner.example',
    ),
  ).toBe('human')
})

test('a mail of a list is bulk, an automatic reply that went through one stays a reply', () => {
  const list = { 'List-Id': '<stairs.lists.example>' }
  expect(kindOf(list)).toBe('bulk')
  expect(kindOf({ ...list, 'Auto-Submitted': 'auto-replied' }, 'I am on holiday until 16 March.')).toBe('auto-reply')
})

test.each([
  ['Read: stairs', 'Your message\n\n   To: Ada\n   Subject: stairs\n\nwas read on 3 March 2026.'],
  ['Gelesen: Treppe', 'Ihre Nachricht\n\n   An: Ada\n\nwurde am 3. März 2026 gelesen.'],
  ['Lu : escalier', 'Votre message\n\n   À : Ada\n\na été lu le 3 mars 2026.'],
])('C14 a receipt that is only words is a receipt: %s', (subject, text) => {
  expect(kindOf({ Subject: subject }, text)).toBe('receipt')
})

test('C14 a person may still write about reading', () => {
  expect(kindOf({ Subject: 'Read: the new plan' }, 'I liked the second page. Shall we build it?')).toBe('human')
})
