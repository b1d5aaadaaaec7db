import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanName } from '../../src/mail/display-name.ts'

test.each([
  ['Berg, Anna', 'Anna Berg'],
  ['van der Berg, Anna Maria', 'Anna Maria van der Berg'],
  ['Berg, Anna (Sales)', 'Anna Berg'],
  ['Anna Berg, MD', 'Anna Berg, MD'],
  ['Quill & Tanner, Inc.', 'Quill & Tanner, Inc.'],
  ['"Anna Berg"', 'Anna Berg'],
  ["'Anna Berg' via Gardeners", 'Anna Berg'],
  ['Anna Berg via Gardeners list', 'Anna Berg'],
  ['  Anna   Berg ', 'Anna Berg'],
  ['ANNA BERG', 'ANNA BERG'],
  ['', ''],
])('%j is said as %j', (written, said) => {
  expect(cleanName(written)).toBe(said)
})

test('an address is no name', () => {
  expect(cleanName('Anna@Berg.example', 'anna@berg.example')).toBe('')
})

test('a name said twice is said the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), name => typeof cleanName(name) === 'string'),
    { seed: 5, numRuns: 1_000 },
  )
})
