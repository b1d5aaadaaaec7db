import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likenessOf, likenessOfWords } from '../../src/relationship/likeness.ts'
import { readPersonName } from '../../src/relationship/person-name.ts'

const likeness = (one: string, other: string) => likenessOf(readPersonName(one), readPersonName(other))

test.each([
  ['Marta Lindqvist', 'Lindqvist Marta', 'same'],
  ['Kyung Hyun Seol', 'Kyunghyun Seol', 'same'],
  ['Juergen Brueckner', 'Jürgen Brückner', 'same'],
  ['Åse Dahl', 'Aase Dahl', 'same'],
  ['Marta E. Lindqvist', 'Marta Lindqvist', 'longer'],
  ['Sofie Brandvold Aasen', 'Sofie Aasen', 'longer'],
  ['Bob Kettering', 'Robert Kettering', 'nickname'],
  ['Sasha Orlov', 'Aleksandr Orlov', 'nickname'],
  ['M. Lindqvist', 'Marta Lindqvist', 'abbreviated'],
  ['Luke Kanders', 'Luke Kandres', 'near'],
  ['quillfeather', 'Quillfeather', 'handle'],
  ['Marta', 'Marta Lindqvist', 'part'],
  ['Marta Lindqvist', 'Marta Holm', 'given'],
  ['Roberta Kettering', 'Robert Kettering', 'different'],
  ['Aleksandr Orlov', 'Aleksandra Orlova', 'different'],
  ['John A. Kettering', 'John B. Kettering', 'given'],
  ['李晓燕', '李小艳', 'different'],
  ['', 'Marta', 'unknown'],
])('%s and %s are %s', (one, other, expected) => {
  expect(likeness(one, other)).toBe(expected)
})

test('likeness is the same in both directions, and everybody is like themselves', () => {
  const word = fc.constantFrom('marta', 'martha', 'm', 'lindqvist', 'lindquist', 'bob', 'robert', 'li', 'na', '77')
  const words = fc.array(word, { maxLength: 4 })
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(likenessOfWords(one, other)).toBe(likenessOfWords(other, one))
      if (one.length > 0) expect(['same', 'handle', 'abbreviated']).toContain(likenessOfWords(one, one))
    }),
    { numRuns: 2000, seed: 1234 },
  )
})
