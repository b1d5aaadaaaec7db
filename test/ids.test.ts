import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base32, fromBase32 } from '../src/ids.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('base32 is that of RFC 4648 section 10, in lower case and without padding', () => {
  for (const [text, encoded] of [
    ['', ''],
    ['f', 'my'],
    ['fo', 'mzxq'],
    ['foo', 'mzxw6'],
    ['foob', 'mzxw6yq'],
    ['fooba', 'mzxw6ytb'],
    ['foobar', 'mzxw6ytboi'],
  ] as const) {
    expect(base32(bytes(text))).toBe(encoded)
    expect(fromBase32(encoded)).toEqual(bytes(text))
    expect(fromBase32(encoded.toUpperCase())).toEqual(bytes(text))
  }
  expect(base32(Uint8Array.of(255, 255, 255, 255, 255))).toBe('77777777')
  expect(base32(Uint8Array.of(0, 0, 0))).toBe('aaaaa')
})

test('what was written is read back, whatever bytes there are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), written => {
      expect(fromBase32(base32(written))).toEqual(written)
    }),
    { numRuns: 300, seed: 32 },
  )
})

test('a value has one spelling: a stray bit, a letter too many, a stranger among the letters are none', () => {
  expect(fromBase32('my')).toEqual(bytes('f'))
  // the last letter of one byte carries three bits; the two below are zero
  for (const last of 'z2b') expect([last, fromBase32(`m${last}`)]).toEqual([last, null])
  for (const text of ['a', 'mya', 'mzxw6a', 'mzxqaa', 'aaaaaaa1', 'm0', 'm8', 'my=', 'm y', ' my', 'mÿ', '\u0000'])
    expect([text, fromBase32(text)]).toEqual([text, null])
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z2-7]{0,40}$/), text => {
      const read = fromBase32(text)
      if (read) expect(base32(read)).toBe(text)
    }),
    { numRuns: 500, seed: 33 },
  )
})
