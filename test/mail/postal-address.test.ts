import { expect, test } from 'vitest'
import { addressLikeness, withoutAddressLabel } from '../../src/mail/postal-address.ts'

test.each([
  '14 Mill Lane, Bristol',
  'Lakeview, TX 75999-1234',
  'Pinehill, MT  59999',
  'P.O. Box 1234',
  '900 Harbour Street, Suite 12',
  'Werftstraße 7',
  '24143 Kiel',
  '69003 Lyon',
  '12 rue des Tanneurs',
  'Calle Mayor 8, 2º B',
  'Via Garibaldi 21 - 22100 Como',
  '1015 CN Amsterdam',
  'London SW1A 1AA',
  'Toronto, ON M5V 2T6',
  '411 38 Göteborg',
  'ul. Długa 5, 80-831 Gdańsk',
  'Alter Platz 6',
])('%s is part of an address', line => {
  expect(addressLikeness(line)).toBe('sure')
})

test.each(['London, UK', 'Norway', 'Lakeview, TX', 'HB 1234', '12 Lakeview'])(
  '%s is part of an address only beside one',
  line => {
    expect(addressLikeness(line)).toBe('maybe')
  },
)

test.each([
  'Nora Quist',
  'Head of Sales',
  'nora@harbourlight.test',
  'We meet at 14 Mill Lane?',
  'Harbour Light Ltd',
  'Tel: 70 00 12 34',
  '',
])('%s is no address', line => {
  expect(addressLikeness(line)).toBeNull()
})

test('the label of an address is taken off', () => {
  expect(withoutAddressLabel('Address: 14 Mill Lane')).toBe('14 Mill Lane')
  expect(withoutAddressLabel('Anschrift: Werftstraße 7')).toBe('Werftstraße 7')
})
