import { expect, test } from 'vitest'
import { isPlace } from '../../src/context/places.ts'

test('towns, countries and streets are places in the spelling of seven languages', () => {
  const places = [
    'Lisbon',
    'Lissabon',
    'München',
    'New York',
    'Genf with the family',
    'Hawthorn Street',
    'Gartenstraße',
    'Brasil',
  ]
  expect(places.filter(name => !isPlace(name))).toEqual([])
})

test('a firm is no place, though its name holds one', () => {
  expect(['Contoso', 'Nordlicht GmbH', 'Bank of Lisbon', 'Blue Harbour', ''].filter(isPlace)).toEqual([])
})
