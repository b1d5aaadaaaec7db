import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headOf } from '../../src/mail/head.ts'
import type { Mail } from '../../src/mail/mail.ts'
import { readMail } from '../../src/mail/read.ts'

const fixture = (name: string): Buffer => readFileSync(`${import.meta.dirname}/../fixtures/mail/${name}`)
/** Through the bounded head, as every mail goes. `source`: LF line ends, characters as UTF-8. */
const read = (source: string | Uint8Array): Promise<Mail> =>
  readMail(headOf(typeof source === 'string' ? Buffer.from(source.replaceAll('\n', '\r\n')) : source).text)
const bytes = (header: string, ...body: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat([Buffer.from(`${header}\r\n\r\n`), ...body.map(piece => Buffer.from(piece as string))])

test('a mail with an attachment on top, two forms of its text and a thread is read whole', async () => {
  const mail = await read(fixture('attachment-first.eml'))
  expect(mail).toMatchObject({
    messageId: 'Sketch.1@quill.example',
    inReplyTo: 'ask.7@tanner.example',
    references: ['ask.6@tanner.example', 'ask.7@tanner.example'],
    from: [{ name: 'Ada Quill', address: 'ada@quill.example' }],
    to: [{ name: 'Bo Tanner', address: 'bo@tanner.example' }],
    cc: [{ name: 'Cleo Lund', address: 'cleo@lund.example' }],
    subject: 'Die Skizze für Porto',
    date: Date.UTC(2026, 2, 3, 9, 12),
    dateOffsetMinutes: 60,
    attachmentNames: ['sketch.png'],
  })
  expect(mail.text).toBe('The sketch is above. I moved the stairs to the north side, as you asked.\n\n-- \nAda')
  expect(mail.html).toContain('<p>The sketch is above.')
})

test('attached mails are kept apart, in order, with their own words', async () => {
  const mail = await read(fixture('two-attached.eml'))
  expect(mail.text).toBe('Both of her mails are attached.')
  expect(mail.attached.map(each => [each.subject, each.text, each.from[0]?.address])).toEqual([
    ['First floor', 'The first floor is drawn.\n', 'cleo@lund.example'],
    ['Zweiter Stock – Maße', 'Der zweite Stock fehlt noch.\n', 'cleo@lund.example'],
  ])
})

test('the footer that a list puts below is part of the text', async () => {
  const mail = await read(
    'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHello.\n--b\nContent-Type: text/plain\n\n____\nThe list\n--b--\n',
  )
  expect(mail.text).toBe('Hello.\n____\nThe list')
})

test('words that are partly only HTML and partly only plain are all kept', async () => {
  const mail = await read(
    'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Hello.</p>\n--b\nContent-Type: text/plain\n\n1 < 2\n--b--\n',
  )
  expect(mail.text).toBeNull()
  expect(mail.html).toContain('<p>Hello.</p>')
  expect(mail.html).toContain('1 &lt; 2')
})

test('D03 ten thousand parts are read up to the bound', async () => {
  const mail = await read(
    `Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nx\n'.repeat(10_000)}--b--\n`,
  )
  expect(mail.text?.startsWith('x\nx')).toBe(true)
})

test('D04 three hundred levels of parts give what they hold, not an error', async () => {
  const open = Array.from(
    { length: 300 },
    (_, level) => `--b${level}\nContent-Type: multipart/mixed; boundary=b${level + 1}\n\n`,
  ).join('')
  const mail = await read(`Content-Type: multipart/mixed; boundary=b0\n\n${open}--b300\n\nhello\n`)
  expect(mail.attached).toEqual([])
})

test('D05 a chain of two hundred attached mails ends at the bound', async () => {
  const chain = 'Subject: a\nContent-Type: message/rfc822\n\n'.repeat(200)
  let mail: Mail | undefined = await read(`${chain}Subject: b\n\nhello\n`)
  let depth = 0
  for (; mail; depth++) mail = mail.attached[0]
  expect(depth).toBe(6)
})

test('D06 a header of three megabytes is read without it', async () => {
  const mail = await read(`X-Large: ${'x'.repeat(3_000_000)}\nSubject: stairs\n\nhello\n`)
  expect(mail).toMatchObject({ subject: 'stairs', text: 'hello\n' })
})

test('D07 a field of 80,000 recipients is read up to the bound of the header', async () => {
  const mail = await readMail(`To: ${'ada@quill.example,\r\n '.repeat(80_000)}\r\n\r\nhello`)
  expect(mail.to.length).toBeLessThan(4_000)
})

test('D08 a subject of blanks is an empty subject', async () => {
  expect((await readMail(`Subject: ${' '.repeat(320_000)}x`)).subject.length).toBeLessThanOrEqual(1)
  expect((await read(`Subject: ${' '.repeat(60_000)}\n\nhello`)).subject).toBe('')
})

test.each([
  ['missing', 'multipart/mixed', '--x\nContent-Type: text/plain\n\nhello\n--x--'],
  ['empty', 'multipart/mixed; boundary=""', '--x\nContent-Type: text/plain\n\nhello\n--x--'],
  ['never used', 'multipart/mixed; boundary=other', '--x\nContent-Type: text/plain\n\nhello\n--x--'],
  ['given twice', 'multipart/mixed; boundary=x; boundary=y', '--x\nContent-Type: text/plain\n\nhello\n--x--'],
  ['unclosed', 'multipart/mixed; boundary=x', '--x\nContent-Type: text/plain\n\nhello'],
  [
    'of 3,000 characters',
    `multipart/mixed; boundary=${'x'.repeat(3_000)}`,
    `--${'x'.repeat(3_000)}\nContent-Type: text/plain\n\nhello\n--${'x'.repeat(3_000)}--`,
  ],
  [
    'with a comment',
    'multipart/mixed (a; b="c"); boundary=x (what it is)',
    '--x\nContent-Type: text/plain\n\nhello\n--x--',
  ],
  ['folded', 'multipart/mixed;\n\tboundary=\n "x"', '--x\nContent-Type: text/plain\n\nhello\n--x--'],
])('D10 a boundary that is %s still gives the text', async (_what, type, body) => {
  expect((await read(`Content-Type: ${type}\n\n${body}`)).text).toBe('hello')
})

test('D10 a boundary that begins like the outer one belongs to the inner part', async () => {
  const mail = await read(
    'Content-Type: multipart/mixed; boundary="a"\n\n--a\nContent-Type: multipart/alternative; boundary="a--"\n\n--a--\nContent-Type: text/plain\n\nhello\n--a----\n--a\nContent-Type: text/plain\n\nworld\n--a--\n',
  )
  expect(mail.text).toBe('hello\nworld')
})

test('D11 base64 with a strange alphabet, blanks and pads in the middle is read as far as it goes', async () => {
  const body = `  aGVs\n\n\n bG8s*=\n${' '.repeat(2_000)}IHdvcmxk=\n===\n!`
  expect((await read(`Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${body}`)).text).toBe(
    'hello, world',
  )
})

test('D12 quoted-printable keeps what is no escape and joins what is broken', async () => {
  const body = `a=ZZb=3Dc =\nd=\n${'=\n'.repeat(5_000)}e=`
  expect((await read(`Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n${body}`)).text).toBe(
    'a=ZZb=c de',
  )
})

const CHARSETS: readonly (readonly [string, string, readonly number[]])[] = [
  ['utf-8', 'Größe', [0x47, 0x72, 0xc3, 0xb6, 0xc3, 0x9f, 0x65]],
  ['iso-8859-1', 'Größe', [0x47, 0x72, 0xf6, 0xdf, 0x65]],
  ['us-ascii', 'Größe', [0x47, 0x72, 0xf6, 0xdf, 0x65]],
  ['us-ascii', 'Größe', [0x47, 0x72, 0xc3, 0xb6, 0xc3, 0x9f, 0x65]],
  ['utf-8', 'Größe', [0x47, 0x72, 0xf6, 0xdf, 0x65]],
  ['x-unknown', 'Größe', [0x47, 0x72, 0xc3, 0xb6, 0xc3, 0x9f, 0x65]],
  ['windows-1252', '“Ja” – 5 €', [0x93, 0x4a, 0x61, 0x94, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80]],
  ['koi8-r', 'Привет', [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]],
  ['windows-1251', 'Привет', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]],
  ['gb18030', '你好', [0xc4, 0xe3, 0xba, 0xc3]],
  ['gb2312', '你好', [0xc4, 0xe3, 0xba, 0xc3]],
  ['big5', '你好', [0xa7, 0x41, 0xa6, 0x6e]],
  ['shift_jis', 'こんにちは', [0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd]],
  ['iso-2022-jp', '日本', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]],
  ['euc-kr', '안녕', [0xbe, 0xc8, 0xb3, 0xe7]],
  ['utf-7', 'Größe + mehr', [...Buffer.from('Gr+APYA3w-e +- mehr')]],
  ['cp932', 'こ', [0x82, 0xb1]],
]

test.each(CHARSETS)('D13 a text labelled %s is read: %s', async (charset, text, body) => {
  expect((await read(bytes(`Content-Type: text/plain; charset=${charset}`, body))).text).toBe(text)
})

test('D13 bytes of no charset at all give replacement characters at worst', async () => {
  const all = Array.from({ length: 256 }, (_, byte) => byte)
  for (const charset of [
    'utf-16',
    'utf-32',
    'gb18030',
    'iso-2022-kr',
    'hz-gb-2312',
    'x-mac-roman',
    '"',
    '\u0000',
    'a'.repeat(500),
  ])
    expect((await read(bytes(`Content-Type: text/plain; charset=${charset}`, all))).text?.length).toBeGreaterThan(0)
})

test.each([
  ['words of one character cut in two', '=?utf-8?B?R3LD?= =?utf-8?B?tsOfZQ==?=', 'Größe'],
  ['a thousand words', Array.from({ length: 1_000 }, () => '=?utf-8?Q?a?=').join(' '), 'a'.repeat(998)],
  ['a nested word', '=?utf-8?Q?=3D=3Futf-8=3FQ=3Fa=3F=3D?=', '=?utf-8?Q?a?='],
  ['line breaks inside', '=?utf-8?Q?one=0D=0ABcc:_x@y.example?=', 'one Bcc: x@y.example'],
  ['a language tag', '=?utf-8*de?Q?Gr=C3=B6=C3=9Fe?=', 'Größe'],
  ['a word that never ends', '=?utf-8?Q?abc', '=?utf-8?Q?abc'],
  ['words that return to ASCII one by one', '=?iso-2022-jp?B?GyRCRnwbKEI=?= =?iso-2022-jp?B?GyRCS1wbKEI=?=', '日本'],
  ['a charset that does not exist', '=?x-none?Q?Gr=C3=B6=C3=9Fe?=', 'Größe'],
])('D14 a subject with %s is one clean line', async (_what, value, subject) => {
  const mail = await read(`Subject: ${value}\n\nhello`)
  expect(mail.subject).toBe(subject)
  expect(mail.subject).not.toMatch(/[\r\n]/)
})

test.each([
  ['nothing', ''],
  ['a header alone', 'From: ada@quill.example\nSubject: a'],
  ['a body alone', '\nhello'],
  ['line ends', '\n\n\n'],
])('D15 %s is read as what it is', async (_what, source) => {
  expect((await read(source)).attached).toEqual([])
})

test('D16 each field may be missing, and all at once', async () => {
  const fields = [
    'From: ada@quill.example',
    'To: bo@tanner.example',
    'Date: Tue, 3 Mar 2026 10:12:00 +0100',
    'Message-ID: <a@b.example>',
    'Subject: a',
  ]
  for (const missing of [...fields.keys(), null]) {
    const kept = missing === null ? ['X: y'] : fields.filter((_, index) => index !== missing)
    const mail = await read(`${kept.join('\n')}\n\nhello\n`)
    expect(mail.text).toBe('hello\n')
  }
  expect(await read('X: y\n\nhello\n')).toMatchObject({
    from: [],
    to: [],
    date: null,
    dateOffsetMinutes: null,
    messageId: null,
    subject: '',
  })
})

test('D17 a bare CR makes no field and a lone dot no second mail', async () => {
  const mail = await readMail(
    'Subject: one\rFrom: eve@attack.example\r\nFrom: ada@quill.example\r\n\r\nhello\n.\r\nFrom: eve@attack.example\r\n\r\nworld',
  )
  expect(mail.from.map(mailbox => mailbox.address)).toEqual(['ada@quill.example'])
  expect(mail.subject).toBe('one From: eve@attack.example')
  expect(mail.text).toContain('world')
})

test('D17 a mail that knows only CR is read', async () => {
  expect(await readMail('From: ada@quill.example\rSubject: a\r\rhello\r')).toMatchObject({
    subject: 'a',
    text: 'hello\n',
  })
})

test('D18 NUL bytes are taken out of subject and text', async () => {
  expect(await read('Subject: st\0airs\n\nhel\0lo')).toMatchObject({ subject: 'stairs', text: 'hello' })
})

test('D19 eight-bit fields and a byte order mark are shown, not fatal', async () => {
  const mail = await read('Subject: Größe\nFrom: Jürgen <j@tanner.example>\n\nhello')
  expect(mail).toMatchObject({ subject: 'Größe', from: [{ name: 'Jürgen', address: 'j@tanner.example' }] })
  expect((await readMail('Subject: Gr\xf6\xdfe\r\n\r\nhello')).subject).toBe('Größe')
  expect((await read('\ufeffSubject: a\nTo: b@c.example\n\n\ufeffhello')).text).toBe('hello')
})

test('D20 format=flowed joins soft lines of one depth, keeps the signature and takes DelSp (RFC 3676)', async () => {
  const body = '> one \n> two\n> \n>> deeper\nthree \nfour\n stuffed\n-- \nAda'
  expect((await read(`Content-Type: text/plain; format=flowed\n\n${body}`)).text).toBe(
    '> one two\n> \n>> deeper\nthree four\nstuffed\n-- \nAda',
  )
  expect((await read('Content-Type: text/plain; format=flowed; delsp=yes\n\nspa \nced')).text).toBe('spaced')
})

test('D21 sealed and strange parts leave a mail without words', async () => {
  for (const type of [
    'application/pkcs7-mime; name=smime.p7m',
    'application/ms-tnef; name=winmail.dat',
    'application/octet-stream',
  ])
    expect(await read(`Subject: a\nContent-Type: ${type}\nContent-Transfer-Encoding: base64\n\nAAAA\n`)).toMatchObject({
      subject: 'a',
      text: null,
      html: null,
    })
})

test('D23 groups give their members, an empty one none', async () => {
  expect((await read('To: undisclosed-recipients:;\n\nhello')).to).toEqual([])
  expect(
    (await read('To: friends: bo@tanner.example, Cleo <cleo@lund.example>;, ada@quill.example\n\nhello')).to.map(
      mailbox => mailbox.address,
    ),
  ).toEqual(['bo@tanner.example', 'cleo@lund.example', 'ada@quill.example'])
  expect(
    (await read(`To: ${'a:'.repeat(51)}${';'.repeat(51)}\n\nhello`)).to.filter(mailbox => mailbox.address !== ''),
  ).toEqual([])
})

test('D25 5,001 links and deep tables are cut with the head', async () => {
  const html = `${'<table><tr><td>'.repeat(2_000)}${'<a href="https://tanner.example/x">x</a>'.repeat(5_001)}`
  const mail = await read(`Content-Type: text/html\n\n${html}`)
  expect(mail.html?.length).toBeLessThanOrEqual(262_144)
})

test('names of files are decoded, also when cut in pieces (RFC 2231)', async () => {
  const mail = await read(
    `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: attachment; filename*0*=utf-8''Gr%C3%B6; filename*1*=%C3%9Fe; filename*2=.pdf\nContent-Type: application/pdf\n\nx\n--b\nContent-Type: application/pdf; name="=?utf-8?Q?Ma=C3=9Fe.pdf?="\n\nx\n--b--`,
  )
  expect(mail.attachmentNames).toEqual(['Größe.pdf', 'Maße.pdf'])
})

test('no bytes make the reader throw', async () => {
  const token = fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    '\0',
    '=?',
    '?=',
    'boundary=',
    '--b',
    '--b--',
    'Content-Type: ',
    'multipart/mixed',
    'message/rfc822',
    '"',
    '(',
    '<',
    '@',
    ':',
    ';',
    'From: ',
    ' ',
    '\xff',
    'base64',
  )
  const piece = fc.oneof(
    { weight: 3, arbitrary: token },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 80 }), async pieces => {
      const mail = await readMail(headOf(Buffer.from(pieces.join(''))).text)
      expect(mail.subject).not.toMatch(/[\r\n\0]/)
    }),
    { seed: 3, numRuns: 1_500 },
  )
})

test('a subject that is cut, and broken UTF-7, hold no half characters', async () => {
  const long = await read(`Subject: ${'x'.repeat(997)}\u{1f600}\n\nhello`)
  expect(long.subject.isWellFormed()).toBe(true)
  expect((await read('Content-Type: text/plain; charset=utf-7\n\na+2D0-b')).text?.isWellFormed()).toBe(true)
})
