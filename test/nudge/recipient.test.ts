import { expect, test } from 'vitest'
import { captureAddress, isOwnAddress, readRecipient, replyAddress, senderAddress } from '../../src/nudge/recipient.ts'

const DOMAIN = 'kith.test'
const TOKEN = 'abcdefghijklmnop2345'
const SEAL = 'a2'.repeat(21)
const read = (address: string) => readRecipient(address, DOMAIN)
const UNKNOWN = { kind: 'unknown' }

test('each of the three addresses is read back, behind a plus and behind a dash', () => {
  for (const separator of ['+', '-'] as const) {
    expect(read(captureAddress(TOKEN, DOMAIN, separator))).toEqual({ kind: 'capture', token: TOKEN, words: [] })
    expect(read(replyAddress(SEAL, DOMAIN, separator))).toEqual({ kind: 'reply', token: SEAL })
    expect(read(`confirm${separator}${TOKEN}@${DOMAIN}`)).toEqual({ kind: 'confirm', token: TOKEN })
  }
  expect(captureAddress(TOKEN, DOMAIN)).toBe(`log+${TOKEN}@kith.test`)
  expect(replyAddress(SEAL, DOMAIN)).toBe(`r+${SEAL}@kith.test`)
})

test('B13 case, quotes and an encoded plus change nothing', () => {
  for (const local of [`LOG+${TOKEN.toUpperCase()}`, `"log+${TOKEN}"`, `log%2B${TOKEN}`, `log%2b${TOKEN}`])
    expect([local, read(`${local}@KITH.test`)]).toEqual([local, { kind: 'capture', token: TOKEN, words: [] }])
})

test('words of a capture address are parted by pluses or dashes, and a circle keeps its own dash', () => {
  const words = (rest: string) => {
    const found = read(`log+${TOKEN}${rest}@${DOMAIN}`)
    return found.kind === 'capture' ? found.words : found.kind
  }
  expect(words('+friday+quiet')).toEqual(['friday', 'quiet'])
  expect(words('++friday+')).toEqual(['friday'])
  expect(words('-friday-quiet')).toEqual(['friday', 'quiet'])
  expect(words('-t-boss-friday')).toEqual(['t-boss', 'friday'])
  expect(words('-t')).toEqual(['t'])
  expect(words('-a+b-c')).toEqual(['a', 'b-c'])
  expect(words('-')).toEqual([])
})

test('C09 what is no address of Kith, or carries more than it may, opens nothing', () => {
  for (const address of [
    '',
    'log',
    `log+${TOKEN}`,
    `log+${TOKEN}@other.test`,
    `log+${TOKEN}@sub.kith.test`,
    `log+${TOKEN.slice(1)}@${DOMAIN}`,
    `log+${TOKEN}a@${DOMAIN}`,
    `log+${TOKEN.slice(0, 15)}@${DOMAIN}`,
    `log+${TOKEN.slice(0, 19)}1@${DOMAIN}`,
    `log${TOKEN}@${DOMAIN}`,
    `r+${SEAL}+word@${DOMAIN}`,
    `confirm+${TOKEN}+word@${DOMAIN}`,
    `x+${TOKEN}@${DOMAIN}`,
    `log+${TOKEN}+${'x'.repeat(201)}@${DOMAIN}`,
    `log+${TOKEN}+${'x'.repeat(300)}@${DOMAIN}`,
  ])
    expect([address, read(address)]).toEqual([address, UNKNOWN])
})

test("Kith's own addresses are known in any case, with and without what follows; nobody else's are", () => {
  expect(senderAddress(DOMAIN)).toBe('kith@kith.test')
  for (const local of ['log', 'r', 'confirm', 'kith', 'LOG', `log+${TOKEN}`, `r-${SEAL}`])
    expect([local, isOwnAddress(`${local}@Kith.Test`, DOMAIN)]).toEqual([local, true])
  for (const address of [
    'logan@kith.test',
    'sam@kith.test',
    'log@other.test',
    'log@sub.kith.test',
    '@kith.test',
    'log',
    'rx+a@kith.test',
  ])
    expect([address, isOwnAddress(address, DOMAIN)]).toEqual([address, false])
})
