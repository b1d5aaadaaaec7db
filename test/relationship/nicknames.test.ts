import { expect, test } from 'vitest'
import { isCommonName } from '../../src/relationship/common-names.ts'
import { areNicknames, isKnownGivenName } from '../../src/relationship/nicknames.ts'

test.each([
  ['bob', 'robert'],
  ['rob', 'bob'],
  ['peggy', 'margaret'],
  ['sepp', 'josef'],
  ['pepe', 'jose'],
  ['beppe', 'giuseppe'],
  ['sasha', 'aleksandr'],
  ['dima', 'dmitrii'],
  ['jaap', 'jacobus'],
  ['pisti', 'istvan'],
])('%s may be %s', (short, long) => {
  expect(areNicknames(short, long)).toBe(true)
  expect(areNicknames(long, short)).toBe(true)
})

test('a nickname of both does not make a man and a woman one', () => {
  expect(areNicknames('alex', 'alexander')).toBe(true)
  expect(areNicknames('alex', 'alexandra')).toBe(true)
  expect(areNicknames('alexander', 'alexandra')).toBe(false)
  expect(areNicknames('robert', 'roberta')).toBe(false)
})

test('unknown words are nobody’s nickname', () => {
  expect(areNicknames('quill', 'quill')).toBe(false)
  expect(isKnownGivenName('quillfeather')).toBe(false)
})

test('a widespread given name with a widespread surname is common, in either order; a rare part makes it rare', () => {
  expect(isCommonName(['john', 'smith'])).toBe(true)
  expect(isCommonName(['wang', 'wei'])).toBe(true)
  expect(isCommonName(['john', 'kettering'])).toBe(false)
  expect(isCommonName(['john', 'quincy', 'smith'])).toBe(false)
})
