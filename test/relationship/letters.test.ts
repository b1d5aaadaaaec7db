import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consonants, looseKey, plainLetters } from '../../src/relationship/letters.ts'

test.each([
  ['Søren Æbelø', 'soren aebelo'],
  ['Großmann', 'grossmann'],
  ['IŞIK', 'isik'],
  ['Łukasz Żuk', 'lukasz zuk'],
  ['Щербаков', 'shcherbakov'],
  ['Παπαδόπουλος', 'papadopoulos'],
  ['صالح', 'salh'],
  ['小明', 'xiaoming'],
  ['민수', 'minsu'],
  ['Nguyễn Đức', 'nguyen duc'],
])('%s is written %s in plain letters', (text, plain) => {
  expect(plainLetters(text)).toBe(plain)
})

test.each([
  ['yevgeniy', 'evgeny'],
  ['juergen', 'jurgen'],
  ['aase', 'ase'],
  ['mikhail', 'mihail'],
  ['stephan', 'stefan'],
  ['aleksandr', 'alexandr'],
])('%s and %s sound alike', (one, other) => {
  expect(looseKey(one)).toBe(looseKey(other))
})

test.each([
  ['haddad', 'hadad'],
  ['smirnov', 'smirnova'],
  ['evgeny', 'evgenia'],
])('%s and %s do not', (one, other) => {
  expect(looseKey(one)).not.toBe(looseKey(other))
})

test('without vowels the spellings of an Arabic name agree', () => {
  const spellings = ['محمد', 'Mohamed', 'Muhammad', 'Mohammed'].map(name => consonants(plainLetters(name)))
  expect(new Set(spellings).size).toBe(1)
})

test('plain letters of plain letters are the same, and no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
      const plain = plainLetters(text)
      expect(plainLetters(plain)).toBe(plain)
    }),
    { numRuns: 500, seed: 53 },
  )
})
