import { expect, test } from 'vitest'
import { plainAddress } from '../../src/mail/address.ts'

test('A12 an address is read up to 254 octets (RFC 5321 section 4.5.3.1.3), and a text of a thousand letters not at all', () => {
  const domain = (letters: number) => `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(letters - 122)}`
  const address = (letters: number) => `sam@${domain(letters - 4)}`
  expect(plainAddress(address(183))).toMatchObject({ ok: true })
  const long = `${'x'.repeat(64)}@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}`
  expect(long).toHaveLength(247)
  expect(plainAddress(`${long}.dddddd`)).toMatchObject({ ok: true })
  expect(plainAddress(`${long}.ddddddd`)).toEqual({ ok: false, reason: 'address-too-long' })
  expect(plainAddress(`${' '.repeat(1_000)}sam@keller.example`)).toEqual({ ok: false, reason: 'address-too-long' })
})
