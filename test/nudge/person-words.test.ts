import { expect, test } from 'vitest'
import { firstName, isolated, stop } from '../../src/nudge/person-words.ts'

test.each([
  ['Anna Berg', 'Anna'],
  ['  Anna   Berg ', 'Anna'],
  ['Dr. Anna Berg', 'Anna'],
  ['Dr. Berg', 'Dr. Berg'],
  ['J. Doe', 'J. Doe'],
  ['田中 由紀', '田中 由紀'],
  ['김민준', '김민준'],
  ['Jo', 'Jo'],
])('%s is called %s', (name, called) => expect(firstName(name)).toBe(called))

test('words of another direction are set apart, others are left as they are', () => {
  expect(isolated('ليلى')).toBe('\u2068ليلى\u2069')
  expect(isolated('דנה כהן')).toBe('\u2068דנה כהן\u2069')
  expect(isolated('田中 由紀 & Ben')).toBe('田中 由紀 & Ben')
})

test('a quote that ends a sentence gets no second full stop', () => {
  for (const ended of ['by Friday.', 'Lisbon?', '来ますか？', '\u2068متى؟\u2069', 'and so on…'])
    expect(stop(ended)).toBe('')
  for (const open of ['by Friday', 'in Lisbon)', '\u2068بيروت\u2069']) expect(stop(open)).toBe('.')
})
