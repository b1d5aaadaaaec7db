import { expect, test } from 'vitest'
import { type Arrival, cloudflareBlock, withBlock } from '../../../src/local/post/cloudflare-block.ts'

const ARRIVAL: Arrival = {
  from: 'sam@example.com',
  to: 'log+abc@kith.test',
  helo: 'laptop.local',
  ip: '127.0.0.1',
  at: Date.parse('2026-03-02T08:00:00Z'),
}
const mail = (text: string) => Buffer.from(text, 'latin1')
const fieldNames = (block: string) =>
  block
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map(line => line.split(':', 1)[0])

test('the block has the fields that Cloudflare writes, in its order, the score last', () => {
  expect(fieldNames(cloudflareBlock(mail('From: sam@example.com\r\n\r\nhi'), ARRIVAL))).toEqual([
    'Received',
    'ARC-Seal',
    'ARC-Message-Signature',
    'ARC-Authentication-Results',
    'Received-SPF',
    'Authentication-Results',
    'X-CF-SpamH-Score',
    '',
  ])
})

test.each([
  ['a plain address', 'From: sam@example.com\r\n\r\n', 'dmarc=pass header.from=example.com'],
  [
    'a name and brackets',
    'Subject: x\r\nFrom: "Sam K" <Sam@Example.COM>\r\n\r\n',
    'dmarc=pass header.from=example.com',
  ],
  ['a folded field', 'From: Sam\r\n <sam@example.com>\r\n\r\n', 'dmarc=pass header.from=example.com'],
  ['bare line feeds', 'From: sam@example.com\n\nbody', 'dmarc=pass header.from=example.com'],
  ['another domain', 'From: sam@gmail.example\r\n\r\n', 'dmarc=fail header.from=gmail.example'],
  ['a subdomain', 'From: sam@mail.example.com\r\n\r\n', 'dmarc=fail header.from=mail.example.com'],
  ['no From', 'Subject: x\r\n\r\nFrom: sam@example.com', 'dmarc=fail header.from= '],
  ['a name that is an address', 'From: "sam@example.com" <eve@evil.test>\r\n\r\n', 'dmarc=fail header.from=evil.test'],
])('DMARC of %s', (_, text, expected) => {
  expect(cloudflareBlock(mail(text), ARRIVAL)).toContain(`${expected} policy.dmarc=none`.replace('  ', ' '))
})

test('an empty envelope sender passes nothing', () => {
  const block = cloudflareBlock(mail('From: sam@example.com\r\n\r\n'), { ...ARRIVAL, from: '' })
  expect(block).toContain('dmarc=fail header.from=example.com policy.dmarc=none')
  expect(block).toContain('spf=none (mx.cloudflare.net: no sender) smtp.mailfrom=;')
})

test('an envelope sender cannot write a clause of its own', () => {
  const from = 'x@evil.test; dmarc=pass header.from=example.com\r\nX: y'
  const block = cloudflareBlock(mail('From: sam@example.com\r\n\r\n'), { ...ARRIVAL, from })
  const results = block.split('\r\n').find(line => line.startsWith('Authentication-Results:')) ?? ''
  expect(results.split(';').filter(clause => clause.trim().startsWith('dmarc='))).toEqual([
    ' dmarc=fail header.from=example.com policy.dmarc=none',
  ])
  expect(fieldNames(block)).not.toContain('X')
})

test('the mail below the block keeps every byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
  expect(withBlock(bytes, ARRIVAL).subarray(-256)).toEqual(Buffer.from(bytes))
})
