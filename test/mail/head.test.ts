import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HEAD_BYTES_MAX, HEAD_LINES_MAX, headOf, readHead } from '../../src/mail/head.ts'
import { readMail } from '../../src/mail/read.ts'

const fixture = (name: string) => readFileSync(`${import.meta.dirname}/../fixtures/mail/${name}`)

/** A stream of `bytes` in pieces of `size`. */
function streamOf(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let from = 0
  return new ReadableStream({
    pull(controller) {
      if (from >= bytes.length) controller.close()
      else controller.enqueue(bytes.slice(from, from + size))
      from += size
    },
  })
}

const mib = (line: string, count: number) =>
  Buffer.from(`Subject: a\r\n\r\n${line.repeat(Math.ceil((count * 1_048_576) / line.length))}`)

test('words behind a large attachment are kept, the attachment is not', async () => {
  const mail = Buffer.from(
    `From: ada@example.org\r\nContent-Type: multipart/mixed; boundary="cut here"\r\n\r\n--cut here\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat(60_000)}--cut here\r\nContent-Type: text/plain\r\n\r\nThe plan is attached above.\r\n--cut here--\r\n`,
  )
  const head = await readHead(streamOf(mail, 16_384), mail.length)
  expect(head.text.length).toBeLessThan(400)
  expect(head.truncated).toBe(false)
  expect(head.bytes).toBe(mail.length)
  expect((await readMail(head.text)).text).toBe('The plan is attached above.')
})

test.each([1, 2, 3, 7, 64, 1_000, 65_536])('pieces of %i bytes give the same head as the whole', async size => {
  const mail = fixture('attachment-first.eml')
  expect(await readHead(streamOf(mail, size), mail.length)).toEqual(headOf(mail))
})

test('D01 a mail of 25 MiB of HTML keeps a quarter of a MiB and says that it was cut', async () => {
  const mail = mib('<p>and so on, and so on</p>', 25)
  const head = await readHead(streamOf(mail, 65_536), mail.length)
  expect(head.text.length).toBe(HEAD_BYTES_MAX)
  expect(head.truncated).toBe(true)
})

test.each(['x\r\n', '\r\n', '> '])('D02 25 MiB of %j are bounded by lines and bytes', async line => {
  const mail = mib(line, 25)
  const head = await readHead(streamOf(mail, 65_536), mail.length)
  expect(head.lines).toBeLessThanOrEqual(HEAD_LINES_MAX)
  expect(head.text.length).toBeLessThanOrEqual(HEAD_BYTES_MAX)
  expect(head.truncated).toBe(true)
})

test('D06 a header of 3 MB is dropped by name and the fields below it stay', () => {
  const head = headOf(Buffer.from(`X-Large: ${'x'.repeat(3_000_000)}\r\n more\r\nFrom: ada@example.org\r\n\r\nhello`))
  expect(head.problems).toEqual(['header-too-large'])
  expect(head.text).toBe('From: ada@example.org\r\n\r\nhello')
})

test('D07 80,000 recipients are counted, not kept', () => {
  const head = headOf(Buffer.from(`To: ${'ada@example.org,\r\n '.repeat(80_000)}\r\nFrom: bo@example.org\r\n\r\nhello`))
  expect(head.recipients).toBe(80_000)
  expect(head.problems).toContain('too-many-recipients')
  expect(head.text.length).toBeLessThan(70_000)
})

test('D09 a thousand recipients are no problem, one more is', () => {
  const mailTo = (count: number) => headOf(Buffer.from(`To: ${'a@b.example, '.repeat(count)}\r\n\r\nhello`))
  expect(mailTo(1_000).problems).toEqual([])
  expect(mailTo(1_001).problems).toEqual(['too-many-recipients'])
})

test('D15 an empty mail is a head with a problem, not an error', async () => {
  const head = await readHead(streamOf(Buffer.alloc(0), 1), 0)
  expect(head).toMatchObject({ text: '', bytes: 0, problems: ['empty'] })
})

test('D26 a stream that ends before its size throws, so that the sender tries again', async () => {
  await expect(readHead(streamOf(fixture('attachment-first.eml'), 100), 5_000_000)).rejects.toThrow(/ended after/)
})

test('D26 a stream that errors throws', async () => {
  const broken = new ReadableStream<Uint8Array>({ pull: controller => controller.error(new Error('connection lost')) })
  await expect(readHead(broken, 10)).rejects.toThrow('connection lost')
})

test('every byte comes back as one character', () => {
  const bytes = Buffer.concat([
    Buffer.from('Subject: a\r\n\r\n'),
    Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
  ])
  expect(Buffer.from(headOf(bytes).text, 'latin1').equals(bytes)).toBe(true)
})

const LARGE = `${'QUJD'.repeat(19)}\r\n`.repeat(10_000)

test('a large attachment inside an attached mail is left out too', async () => {
  const head = headOf(
    Buffer.from(
      `Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\n${LARGE}--b\r\nContent-Type: text/plain\r\n\r\nThe inner words.\r\n--b--\r\n--a\r\nContent-Type: text/plain\r\n\r\nThe outer words.\r\n--a--\r\n`,
    ),
  )
  const mail = await readMail(head.text)
  expect(head.text.length).toBeLessThan(600)
  expect(mail.attached[0]?.text).toBe('The inner words.')
  expect(mail.text).toBe('The outer words.')
})

test('an outer boundary ends an inner part that never closed', async () => {
  const head = headOf(
    Buffer.from(
      `Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/zip\r\n\r\n${LARGE}--a\r\nContent-Type: text/plain\r\n\r\nStill here.\r\n--a--\r\n`,
    ),
  )
  expect(head.text.length).toBeLessThan(400)
  expect((await readMail(head.text)).text).toBe('Still here.')
})

test('a text sent as a file is left out, a calendar and returned headers are kept', () => {
  const part = (type: string, words: string) =>
    `--a\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename=x\r\n\r\n${words}\r\n`
  const head = headOf(
    Buffer.from(
      `Content-Type: multipart/mixed; boundary=a\r\n\r\n${part('text/csv', 'one;two')}${part('text/calendar', 'METHOD:REPLY')}${part('text/rfc822-headers', 'Subject: a')}--a--\r\n`,
    ),
  )
  expect(head.text).not.toContain('one;two')
  expect(head.text).toContain('METHOD:REPLY')
  expect(head.text).toContain('Subject: a')
})

test('a mail that is only a large attachment keeps its header alone', () => {
  const head = headOf(
    Buffer.from(`Subject: a\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${LARGE}`),
  )
  expect(head.text).toBe('Subject: a\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n')
  expect(head.truncated).toBe(false)
})

test('an attachment of one endless line is passed over in bounded memory', async () => {
  const mail = Buffer.from(
    `Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: application/zip\r\n\r\n${'A'.repeat(3_000_000)}\r\n--a\r\nContent-Type: text/plain\r\n\r\nAt last.\r\n--a--\r\n`,
  )
  const head = await readHead(streamOf(mail, 10_000), mail.length)
  expect((await readMail(head.text)).text).toBe('At last.')
  expect(head.text.length).toBeLessThan(300)
})

test('however a mail is cut into pieces, its head is the same', async () => {
  const line = fc.constantFrom(
    '--a',
    '--a--',
    '--b',
    '',
    'Content-Type: multipart/mixed; boundary=b',
    'Content-Type: application/pdf',
    'Content-Type: text/plain',
    'Content-Type: message/rfc822',
    'To: a@b.example',
    ' more',
    'words',
    '-',
    '--',
    `${'x'.repeat(9_000)}`,
    '\r',
    '>',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 40 }),
      fc.integer({ min: 1, max: 20_000 }),
      fc.constantFrom('\r\n', '\n'),
      async (lines, size, end) => {
        const mail = Buffer.from(['Content-Type: multipart/mixed; boundary=a', '', ...lines].join(end))
        expect(await readHead(streamOf(mail, size), mail.length)).toEqual(headOf(mail))
      },
    ),
    { seed: 13, numRuns: 400 },
  )
})
