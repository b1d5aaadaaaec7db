import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainAddress, plainDomain, singleFrom } from '../../src/mail/address.ts'
import { fieldsOf, splitHeader } from '../../src/mail/header-fields.ts'
import { readMail } from '../../src/mail/read.ts'

const VICTIM = 'ada@quill.example'
/** What a header block (bytes as characters) says about its one sender. */
const from = (header: string) => singleFrom(fieldsOf(splitHeader(`${header.replaceAll('\r\n', '\n')}\n\n`).header))
const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

test.each([
  ['Ada Quill <ada@quill.example>', 'Ada Quill'],
  ['ada@quill.example', ''],
  ['<ADA@Quill.Example>', ''],
  ['"Quill, Ada" <ada@quill.example>', 'Quill, Ada'],
  ['ada@quill.example (Ada Quill)', 'Ada Quill'],
  ['=?utf-8?Q?Ad=C3=A4_Quill?= <ada@quill.example>', 'Adä Quill'],
  ['=?utf-8?B?UXVpbGwsIEFkYQ==?= <ada@quill.example>', 'Quill, Ada'],
])('an honest From is read: %s', (value, name) => {
  expect(from(`From: ${value}`)).toEqual({ ok: true, mailbox: { name, address: VICTIM } })
})

test('A10 two From fields are ambiguous, in any order and even when equal', () => {
  for (const pair of [
    [`From: ${VICTIM}`, 'From: eve@attack.example'],
    ['From: eve@attack.example', `From: ${VICTIM}`],
    [`From: ${VICTIM}`, `From: ${VICTIM}`],
  ])
    expect(from(pair.join('\r\n'))).toEqual({ ok: false, reason: 'from-ambiguous' })
})

test.each([
  ['a leading space', ` From: ${VICTIM}\r\nFrom: eve@attack.example`],
  ['a leading space below another field', `Subject: a\r\n From: ${VICTIM}\r\nFrom: eve@attack.example`],
  ['a trailing space', `From : ${VICTIM}\r\nFrom: eve@attack.example`],
  ['a trailing space alone', `From : ${VICTIM}`],
  ['a folded name', `From\r\n : ${VICTIM}\r\nFrom: eve@attack.example`],
  ['a no-break space', latin1(`\u00a0From: ${VICTIM}\r\nFrom: eve@attack.example`)],
  ['a byte order mark', latin1(`\ufeffFrom: ${VICTIM}\r\nFrom: eve@attack.example`)],
  ['a zero-width space', latin1(`Fr\u200bom: ${VICTIM}\r\nFrom: eve@attack.example`)],
  ['a NUL', `From\0: ${VICTIM}\r\nFrom: eve@attack.example`],
  ['a form feed', `\fFrom: ${VICTIM}\r\nFrom: eve@attack.example`],
  ['upper case besides', `FROM: ${VICTIM}\r\nFrom: eve@attack.example`],
])('A11 a look-alike of From makes it ambiguous: %s', (_what, header) => {
  const found = from(header)
  expect(found.ok).toBe(false)
})

test('A11 one FROM in capitals is the one From', () => {
  expect(from(`FROM: ${VICTIM}`).ok).toBe(true)
})

test('A11 the list of signed fields in a signature is no From', () => {
  const signature = 'DKIM-Signature: v=1; d=quill.example; h=to:subject:\r\n from:date; i=@quill.example; bh=abc;'
  expect(from(`${signature}\r\nFrom: ${VICTIM}`).ok).toBe(true)
})

test.each([
  `${VICTIM}, eve@attack.example`,
  `eve@attack.example, ${VICTIM}`,
  `<${VICTIM}>, <eve@attack.example>`,
  `<${VICTIM}><eve@attack.example>`,
  `friends: ${VICTIM};`,
  `friends: ${VICTIM}, eve@attack.example;`,
  `${VICTIM}; eve@attack.example`,
  `"a" <${VICTIM}> "b" <eve@attack.example>`,
  `${VICTIM} eve@attack.example`,
])('A12 two mailboxes or a group are ambiguous: %s', value => {
  expect(from(`From: ${value}`).ok).toBe(false)
})

test.each([
  `=?utf-8?B?${base64(`<${VICTIM}>`)}?= <eve@attack.example>`,
  `=?utf-8?B?${base64(`${VICTIM},`)}?= <eve@attack.example>`,
  `=?utf-8?B?${base64(`${VICTIM}(`)}?= <eve@attack.example>`,
  `=?utf-8?B?${base64(VICTIM)}?=`,
  `<=?utf-8?B?${base64(VICTIM)}?=>`,
  `=?utf-8?B?${base64(`<${VICTIM}>`)}?=`,
  `=?utf-8?Q?=3C${VICTIM}=3E?= <eve@attack.example>`,
  `=?utf-8?B?${base64('ada')}?=@quill.example`,
  `ada@=?utf-8?B?${base64('quill.example')}?=`,
  'ada\\@quill.example@attack.example',
  '"ada@quill.example\\"" <eve@attack.example',
  '<ada@quill.example\\>@attack.example>',
  '"ada\\@quill.example"@attack.example',
  'ada@quill.example(comment)@attack.example',
  'ada@quill(comment).example',
])('A13 an address hidden in encoded words, quotes or comments is never taken: %s', value => {
  const found = from(`From: ${value}`)
  expect(found.ok && found.mailbox.address === VICTIM).toBe(false)
  expect(found.ok).toBe(false)
})

test.each([
  `<@attack.example,@any.example:${VICTIM}>`,
  `<@attack.example:${VICTIM}>`,
  `<${VICTIM}> trailing words`,
  `<${VICTIM}>@attack.example`,
  `<${VICTIM}`,
  `${VICTIM}>`,
  `<<${VICTIM}>>`,
])('A14 a route or a suffix is refused: %s', value => {
  expect(from(`From: ${value}`).ok).toBe(false)
})

test.each([
  `"${VICTIM}" <eve@attack.example>`,
  `=?utf-8?Q?ada=40quill.example?= <eve@attack.example>`,
  `Ada ${VICTIM} <eve@attack.example>`,
])('A15 a name that looks like an address is a name: %s', value => {
  expect(from(`From: ${value}`)).toMatchObject({ ok: true, mailbox: { address: 'eve@attack.example' } })
})

test('A17 case and Unicode spelling make no other address, a homograph does', () => {
  expect(plainAddress('Ada@BÜCHER.example')).toEqual({ ok: true, address: 'ada@xn--bcher-kva.example' })
  expect(plainAddress('ada@xn--bcher-kva.example')).toEqual({ ok: true, address: 'ada@xn--bcher-kva.example' })
  const cyrillic = plainAddress('\u0430da@quill.example') // the first letter is Cyrillic
  expect(cyrillic.ok && cyrillic.address).not.toBe(VICTIM)
})

test.each([
  'ada@quill\0.example',
  'ada\r@quill.example',
  'ada@quill.example\u2028',
  'ada@qu\u200bill.example',
  'a\u202eda@quill.example',
  '\ufeffada@quill.example',
])('A18 a control character in an address is refused, never passed over: %j', source => {
  expect(plainAddress(source)).toEqual({ ok: false, reason: 'address-has-control-character' })
  expect(from(latin1(`From: <${source}>`)).ok).toBe(false)
})

test('A20 Sender and Resent-From are not the sender', () => {
  expect(from(`Sender: ${VICTIM}\r\nResent-From: ${VICTIM}`)).toEqual({ ok: false, reason: 'from-missing' })
})

test.each([
  ['bo@tanner.example', 'bo@tanner.example'],
  ["o'neil+tag_1@mail.tanner.example", "o'neil+tag_1@mail.tanner.example"],
  ['"bo tanner"@tanner.example', '"bo tanner"@tanner.example'],
  ['bo@[192.0.2.7]', 'bo@[192.0.2.7]'],
  ['bo@localhost', 'bo@localhost'],
  ['jürgen@tanner.example', 'jürgen@tanner.example'],
])('D24 a valid address is kept: %s', (source, address) => {
  expect(plainAddress(source)).toEqual({ ok: true, address })
})

test.each([
  ['', 'address-empty'],
  ['bo', 'address-not-plain'],
  ['@tanner.example', 'address-has-route'],
  ['bo@', 'domain-not-plain'],
  ['a@b@c.example', 'address-not-plain'],
  ['bo..t@tanner.example', 'address-not-plain'],
  [`${'b'.repeat(65)}@tanner.example`, 'local-part-too-long'],
  [`bo@${'a.'.repeat(130)}example`, 'domain-not-plain'],
  ['bo@-tanner.example', 'domain-not-plain'],
  ['bo@tan ner.example', 'domain-not-plain'],
  ['bo@tanner.example/x', 'domain-not-plain'],
  ['=?utf-8?Q?bo?=@tanner.example', 'address-has-encoded-word'],
  ['b\\o@tanner.example', 'address-has-quoted-pair'],
])('D24 what is no plain address is refused by name: %j', (source, reason) => {
  expect(plainAddress(source)).toEqual({ ok: false, reason })
})

test('D24 a bad address among good ones is dropped by itself', async () => {
  const mail = await readMail('To: bo@tanner.example, a@b@c, "x" <cleo@lund.example>, nobody\r\n\r\nhello')
  expect(mail.to.map(mailbox => mailbox.address).filter(Boolean)).toEqual(['bo@tanner.example', 'cleo@lund.example'])
})

test('a domain is read once or refused, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), source => {
      const domain = plainDomain(source)
      return domain === null || plainDomain(domain) === domain
    }),
    { seed: 7, numRuns: 1_000 },
  )
})

test('no string makes the reader throw, and what it accepts it reads again the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), source => {
      const read = plainAddress(source)
      from(`From: ${source}`)
      if (!read.ok) return true
      const again = plainAddress(read.address)
      return again.ok && again.address === read.address
    }),
    { seed: 11, numRuns: 2_000 },
  )
})
