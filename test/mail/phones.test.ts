import { expect, test } from 'vitest'
import { phonesIn } from '../../src/mail/phones.ts'

const values = (line: string) => phonesIn(line).map(phone => phone.value)
const faxes = (line: string) => phonesIn(line).map(phone => phone.fax)

test.each([
  ['Tel: (212) 555-0143', '(212) 555-0143'],
  ['212.555.0143 work', '212.555.0143'],
  ['Phone 212/555-0143', '212/555-0143'],
  ['212) 555-0143', '212) 555-0143'],
  ['T: 0431 555 01-23', '0431 555 01-23'],
  ['Tél. : 04 78 00 00 12', '04 78 00 00 12'],
  ['0121 4960123', '0121 4960123'],
  ['1-888-555-0143', '1-888-555-0143'],
])('%s is read as it is written, for its country is not certain', (line, value) => {
  expect(values(line)).toEqual([value])
})

test('a number that names its country becomes E.164', () => {
  expect(values('Mobile: +44 7700 900 123')).toEqual(['+447700900123'])
  expect(values('0047 22 00 12 34')).toEqual(['+4722001234'])
  expect(values('(+45) 70 00 12 34')).toEqual(['+4570001234'])
})

test('a bracketed trunk zero and an extension keep their number as it is written', () => {
  expect(values('Tel +44 (0)20 7946 0123')).toEqual(['+44 (0)20 7946 0123'])
  expect(values('+64-9-373-0199 ext. 882')).toEqual(['+64-9-373-0199 ext. 882'])
})

test('each number of a line has its own label, before or behind it', () => {
  expect(phonesIn('Ph: (877) 555.0143   Fx: (877) 555.0144')).toMatchObject([
    { value: '(877) 555.0143', fax: false },
    { value: '(877) 555.0144', fax: true },
  ])
  expect(faxes('(212) 555-0143 (fax)')).toEqual([true])
  expect(faxes('212-555-0143 Telefax')).toEqual([true])
  expect(faxes('Telefon 212-555-0143, Fax 212-555-0144')).toEqual([false, true])
})

test('a number for both telephone and fax is a telephone number', () => {
  expect(faxes('tel/fax: +44 20 7946 0123')).toEqual([false])
})

test.each([
  '14.03.2026',
  '2026-03-14 10:30',
  'HRB 139852',
  'Lakeview, TX 75999-1234',
  'VAT no. 123 456 789',
  '192.168.10.12',
  '$ 1 250 000',
  'CEP 81.531-990',
  '1998 - 2004',
  'Order 4711 0815 12',
])('%s holds no telephone number', line => {
  expect(values(line)).toEqual([])
})

test('a long run of digits is a number only where something says so', () => {
  expect(values('200000011223344')).toEqual([])
  expect(values('tel 2125550143')).toEqual(['2125550143'])
})

test('a number of the house counts, a bare extension only when asked for', () => {
  expect(values('4-4711')).toEqual(['4-4711'])
  expect(values('x44711')).toEqual([])
  expect(phonesIn('x44711', true)).toMatchObject([{ value: 'x44711' }])
})

test('offsets cover the number and not its label', () => {
  const line = 'Tel: (212) 555-0143 work'
  const [phone] = phonesIn(line)
  expect(phone && line.slice(phone.from, phone.to)).toBe('(212) 555-0143')
})
