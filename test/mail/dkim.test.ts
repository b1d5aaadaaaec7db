import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { alignedSignatures, bodyHashesAsked, checkDkim, type DkimResult } from '../../src/mail/dkim.ts'
import { DkimWatch } from '../../src/mail/dkim-watch.ts'
import { EDWARDS_RECORD, hugeRsaRecord, RSA_RECORD, rsaRecord, signedMail } from './a-signed-mail.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/dkim')
const KEYS: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(FOLDER, 'keys.json'), 'utf8'))
const vector = (name: string) => readFileSync(join(FOLDER, name), 'latin1').replaceAll('\n', '\r\n')
const NOW = Date.UTC(2026, 2, 2, 7)

/** Streams a mail by in pieces and checks each of its aligned signatures. */
async function checked(mail: string, keys = KEYS, now = NOW, piece = 64): Promise<readonly (DkimResult | 'no-key')[]> {
  const watch = new DkimWatch()
  const bytes = Buffer.from(mail, 'latin1')
  for (let at = 0; at < bytes.length; at += piece) watch.take(bytes.subarray(at, at + piece))
  const hashes = JSON.parse(watch.finish() ?? '{}')
  return Promise.all(
    alignedSignatures(mail).map(async signature => {
      const record = keys[signature.keyName]
      return record === undefined ? 'no-key' : checkDkim(signature, record, hashes, now)
    }),
  )
}
const PASS = { result: 'pass' }
const failed = (reason: string) => ({ result: 'fail', reason })

test('the example of RFC 6376 appendix A.2 passes, in pieces of any size', async () => {
  for (const piece of [1, 2, 3, 7, 64, 100_000])
    expect(await checked(vector('rfc6376-a.2.eml'), KEYS, NOW, piece)).toEqual([PASS])
})

test('both signatures of RFC 8463 appendix A.3 pass: Ed25519 and RSA', async () => {
  for (const piece of [1, 5, 100_000])
    expect(await checked(vector('rfc8463-a.3.eml'), KEYS, NOW, piece)).toEqual([PASS, PASS])
})

const OWN = { 'one._domainkey.keller.example': EDWARDS_RECORD }

test("a mail that was signed by somebody else's program passes, with either kind of key", async () => {
  expect(await checked(signedMail(), OWN)).toEqual([PASS])
  expect(await checked(signedMail({ kind: 'rsa' }), { 'one._domainkey.keller.example': RSA_RECORD })).toEqual([PASS])
})

test('bodies pass however they end, and whatever white space was added to their lines', async () => {
  for (const body of [
    '',
    '\r\n',
    'a',
    'a\r\n',
    'a\r\n\r\n\r\n',
    ' \t\r\na \t b\t\r\n',
    'a\rb\r\n',
    'a\r',
    `${'long '.repeat(9_000)}\r\n`,
  ])
    for (const piece of [1, 4, 100_000])
      expect([body, await checked(signedMail({ body }), OWN, NOW, piece)]).toEqual([body, [PASS]])
  const wrapped = signedMail({ body: 'a b\r\nc\r\n' }).replace('a b\r\nc', 'a \t b  \r\nc\t')
  expect(await checked(`${wrapped}\r\n\r\n \r\n`, OWN)).toEqual([PASS])
})

test('a changed letter of the body, of a signed field or of the seal fails, each by its name', async () => {
  const mail = signedMail()
  expect(await checked(mail.replace('Friday', 'Monday'), OWN)).toEqual([failed('body-changed')])
  expect(await checked(mail.replace('\r\n\r\nI', '\r\n\r\n\r\nI'), OWN)).toEqual([failed('body-changed')])
  expect(await checked(mail.replace('The deck', 'A deck'), OWN)).toEqual([failed('header-changed')])
  expect(await checked(mail.replace('From: Sam', 'From: Eve'), OWN)).toEqual([failed('header-changed')])
  expect(await checked(mail.replace(/ b=../, ' b=AA'), OWN)).toEqual([failed('header-changed')])
  expect(await checked(mail.replace(' s=one;', ' s=one; n=x;'), OWN)).toEqual([failed('header-changed')])
})

test('a signed field that stands once more is refused; one that was never signed is not looked at', async () => {
  for (const line of ['Subject: Something else', 'To: eve@attack.example', 'subject: x'])
    expect(await checked(`${line}\r\n${signedMail()}`, OWN)).toEqual([failed('fields-added')])
  // a second From leaves no writer to be known
  expect(await checked(`From: eve@attack.example\r\n${signedMail()}`, OWN)).toEqual([])
  expect(await checked(`X-Mailer: x\r\n${signedMail()}`, OWN)).toEqual([PASS])
  // signed as missing (RFC 6376 section 5.4.2), and added afterwards
  const without = signedMail({ fields: 'from:to:subject:cc' })
  expect(await checked(without, OWN)).toEqual([PASS])
  expect(await checked(`Cc: eve@attack.example\r\n${without}`, OWN)).toEqual([failed('header-changed')])
})

test("only a signature of the writer's own domain, or of one above it, is looked at", async () => {
  const of = (domain: string, address: string) =>
    alignedSignatures(signedMail({ domain, header: [`From: ${address}`] })).map(({ keyName }) => keyName)
  expect(of('keller.example', 'sam@keller.example')).toEqual(['one._domainkey.keller.example'])
  expect(of('KELLER.example.', 'sam@Keller.Example')).toEqual(['one._domainkey.keller.example'])
  expect(of('keller.example', 'sam@mail.keller.example')).toEqual(['one._domainkey.keller.example'])
  for (const domain of [
    'mail.keller.example',
    'eller.example',
    'attack.example',
    'example',
    'keller.example.attack.example',
    '[192.0.2.1]',
    '',
  ])
    expect([domain, of(domain, 'sam@keller.example')]).toEqual([domain, []])
})

test.each([
  ['l= lets words be added below', ' l=5;'],
  ['i= is elsewhere', ' i=@attack.example;'],
  ['i= is above', ' i=@example;'],
  ['another way to the key', ' q=http;'],
  ['a time that is none', ' t=soon;'],
  ['an end before its beginning', ' t=1772000000; x=1772000000;'],
  ['a tag twice', ' s=two;'],
  ['an unknown form', ' c=nofws;'],
  ['three forms', ' c=relaxed/relaxed/relaxed;'],
])('a signature is not looked at where %s', async (_, tags) => {
  const mail = signedMail({ tags }).replace(/(?<=v=1; a=ed25519-sha256;) c=relaxed\/relaxed;/, whole =>
    tags.includes('c=') ? '' : whole,
  )
  expect(alignedSignatures(mail)).toEqual([])
})

test.each([
  ['leaves From out', 'h=from:', 'h=to:'],
  ['uses SHA-1', 'a=ed25519-sha256', 'a=rsa-sha1'],
  ['is of another version', 'v=1;', 'v=2;'],
  ['has an empty name among its fields', 'h=from:', 'h=from::'],
  ['names no selector', 's=one;', ''],
  ['is no list of tags', 'v=1;', 'v;'],
  ['names no domain', ' d=keller.example;', ''],
  ['names no fields', ' h=from:to:subject;', ''],
  ['has no seal at all', / b=[^\r]*/, ''],
  ['has no body hash', / bh=[^;]*;/, ''],
  ['has more tags than any', 'v=1;', `v=1;${Array.from({ length: 60 }, (_, index) => ` n${index}=x;`).join('')}`],
  ['has a selector that is none', 's=one;', 's=o ne;'],
  ['has a literal as selector', 's=one;', 's=[192.0.2.1];'],
  ['has an identity without a domain', 's=one;', 's=one; i=sam;'],
  ['has an end that is none', 's=one;', 's=one; x=soon;'],
  ['has no seal', / b=[^\r]*/, ' b='],
  ['has a seal that is no base64', / b=../, ' b=??'],
  ['has a body hash of another length', /bh=../, 'bh='],
])('a signature that %s is not looked at', async (_, what, by) => {
  expect(alignedSignatures(signedMail().replace(what, by))).toEqual([])
})

test('a header that readers mend in several ways bears no signature at all', async () => {
  const mail = signedMail()
  expect(await checked(mail, OWN)).toEqual([PASS])
  for (const broken of [
    mail.replace('Subject:', 'these are words\r\nSubject:'),
    mail.replace('Subject:', ' \rX: y\r\nSubject:'),
    mail.replace('Subject:', 'Sub ject:'),
    `\r\n${mail}`,
    ` x: y\r\n${mail}`,
    `From sam Mon Mar  2 07:00:00 2026\r\n${mail}`,
    mail.replace('Subject:', `${'X: y\r\n'.repeat(2_100)}Subject:`),
  ])
    expect(alignedSignatures(broken)).toEqual([])
})

test("a signature holds from its time on until its end, an hour's slip of a clock aside", async () => {
  const seconds = NOW / 1_000
  const at = async (tags: string) => (await checked(signedMail({ tags }), OWN))[0]
  expect(await at(` t=${seconds - 5}; x=${seconds};`)).toEqual(PASS)
  expect(await at(` x=${seconds - 1};`)).toEqual(failed('expired'))
  expect(await at(` t=${seconds + 3_600};`)).toEqual(PASS)
  expect(await at(` t=${seconds + 3_601};`)).toEqual(failed('not-yet'))
})

test.each([
  ['is empty, so revoked', 'v=DKIM1; k=ed25519; p=', 'key-revoked'],
  ['is for another kind', RSA_RECORD, 'key-of-another-kind'],
  ['is for another hash', `${EDWARDS_RECORD}; h=sha1`, 'key-of-another-kind'],
  ['is for another service', `${EDWARDS_RECORD}; s=tlsrpt`, 'key-of-another-kind'],
  ['is of another version', EDWARDS_RECORD.replace('DKIM1', 'DKIM2'), 'key-unreadable'],
  ['names its version last', `${EDWARDS_RECORD.replace('v=DKIM1; ', '')}; v=DKIM1`, 'key-unreadable'],
  ['names no key', 'v=DKIM1; k=ed25519', 'key-unreadable'],
  ['is no record', 'words', 'key-unreadable'],
  ['holds no base64', 'v=DKIM1; k=ed25519; p=???', 'key-unreadable'],
  ['holds too few bytes', 'v=DKIM1; k=ed25519; p=AAAA', 'key-unreadable'],
  ['is endless', `${EDWARDS_RECORD}; n=${'x'.repeat(5_000)}`, 'key-unreadable'],
])('no signature passes by a key that %s', async (_, record, reason) => {
  expect(await checked(signedMail(), { 'one._domainkey.keller.example': record })).toEqual([failed(reason)])
})

test('a key may name its hash, its service and notes, and leave its version out', async () => {
  for (const record of [
    `${EDWARDS_RECORD}; h=sha1:sha256; s=email; n=a note;`,
    EDWARDS_RECORD.replace('v=DKIM1; ', ''),
    `${EDWARDS_RECORD}; s=*; t=y`,
  ])
    expect(await checked(signedMail(), { 'one._domainkey.keller.example': record })).toEqual([PASS])
})

test('an RSA key of fewer than 1024 bits, or that is none, lets nothing pass (RFC 8301)', async () => {
  const short = rsaRecord(768)
  const mail = signedMail({ kind: 'rsa' })
  const by = (record: string) => checked(mail, { 'one._domainkey.keller.example': record })
  expect(await by(short)).toEqual([failed('key-too-short')])
  expect(await by('v=DKIM1; p=AAAA')).toEqual([failed('key-unreadable')])
  expect(await by(rsaRecord(1_024))).toEqual([failed('header-changed')])
  expect(await by(hugeRsaRecord())).toEqual([failed('key-unreadable')])
})

test('a key for the domain alone (t=s) seals nothing for one below it', async () => {
  const record = { 'one._domainkey.keller.example': `${EDWARDS_RECORD}; t=y:s` }
  expect(await checked(signedMail({ tags: ' i=@keller.example;' }), record)).toEqual([PASS])
  expect(await checked(signedMail({ tags: ' i=@mail.keller.example;' }), record)).toEqual([failed('identity-below')])
  expect(await checked(signedMail({ tags: ' i=@mail.keller.example;' }), OWN)).toEqual([PASS])
})

const STAMP =
  'Received: from x (192.0.2.1) by cloudflare-email.net (cloudflare) id 1 for <log@kith.test>; Mon, 02 Mar 2026 07:00:00 +0000'

test('a body is hashed only where a signature asks for it and the receiving server said nothing', () => {
  const asked = (header: string) => [...bodyHashesAsked(header)]
  const mail = signedMail()
  expect(asked(mail)).toEqual(['relaxed'])
  expect(asked(`${STAMP}\r\nReceived-SPF: pass\r\n${mail}`)).toEqual(['relaxed'])
  expect(
    asked(`${STAMP}\r\nAuthentication-Results: mx.cloudflare.net; dmarc=pass header.from=keller.example\r\n${mail}`),
  ).toEqual([])
  expect(asked(`${STAMP}\r\nAuthentication-Results: mx.cloudflare.net; dmarc=none\r\n${mail}`)).toEqual([])
  expect(asked(mail.replace('d=keller.example', 'd=attack.example'))).toEqual([])
  expect(asked(mail.replace('DKIM-Signature', 'X-Signature'))).toEqual([])
  expect(asked(vector('rfc6376-a.2.eml'))).toEqual(['simple'])
})

test('a mail whose header has no end, or is larger than any honest one, is watched no further', () => {
  const watched = (mail: string) => {
    const watch = new DkimWatch()
    for (let at = 0; at < mail.length; at += 30_000) watch.take(Buffer.from(mail.slice(at, at + 30_000), 'latin1'))
    return watch.finish()
  }
  expect(watched('')).toBeNull()
  expect(watched(signedMail().replaceAll('\r\n', '\n'))).toBe(watched(signedMail()))
  expect(watched('From: a@b.example\r\n\r\nwords')).toBeNull()
  expect(watched(signedMail().split('\r\n\r\n')[0] ?? '')).toBeNull()
  expect(watched(`X: ${'y'.repeat(90_000)}\r\n${signedMail()}`)).toBeNull()
  expect(watched(signedMail())).toMatch(/^\{"relaxed":"[A-Za-z0-9+/]{43}="\}$/)
})

test('a mail that ends with its header still bears its signature; without a form named, both are simple', () => {
  const [header = ''] = signedMail().split('\r\n\r\n')
  expect(alignedSignatures(header)).toHaveLength(1)
  expect(alignedSignatures(`${header}\r\n`)).toHaveLength(1)
  const [plain] = alignedSignatures(header.replace(' c=relaxed/relaxed;', ''))
  expect([plain?.header, plain?.body]).toEqual(['simple', 'simple'])
  const [half] = alignedSignatures(header.replace('c=relaxed/relaxed;', 'c=relaxed;'))
  expect([half?.header, half?.body]).toEqual(['relaxed', 'simple'])
})
