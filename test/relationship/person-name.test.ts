import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPersonName } from '../../src/relationship/person-name.ts'

test.each([
  ['Lindqvist, Marta', ['marta', 'lindqvist']],
  ['Prof. Dr. Marta E. Lindqvist', ['marta', 'e', 'lindqvist']],
  ['MartaLindqvist', ['marta', 'lindqvist']],
  ['marta.lindqvist', ['marta', 'lindqvist']],
  ['marta@post.example', ['marta']],
  ['J.P. Moreau', ['j', 'p', 'moreau']],
  ['Jean-François Picot', ['jeanfrancois', 'picot']],
  ['Евгений Лазарев', ['evgeniy', 'lazarev']],
  ['Γιάννης Μάρκου', ['giannis', 'markou']],
  ['王小明', ['xiaoming', 'wang']],
  ['김민수', ['minsu', 'kim']],
  ['Søren Æbelø', ['soren', 'aebelo']],
  ['Ünal Işık', ['unal', 'isik']],
  ['--', []],
])('%s is read as %j', (written, words) => {
  expect(readPersonName(written).words).toEqual(words)
})

test('a name in brackets is another form, and a birth name keeps the given name', () => {
  expect(readPersonName('David Wang (王伟)').others).toEqual([['wei', 'wang']])
  expect(readPersonName('Ines Moreau (née Picot)').others).toEqual([['ines', 'picot']])
})

test('father and son are told by what stands behind the name, or in Hungarian before it', () => {
  expect(readPersonName('Peter Falk Jr.').generation).toBe('jr')
  expect(readPersonName('Falk, Peter, Sr.').generation).toBe('sr')
  expect(readPersonName('ifj. Halász Péter').generation).toBe('jr')
  expect(readPersonName('Sr. Juan Prado')).toMatchObject({ generation: '', words: ['juan', 'prado'] })
})

test('couples and offices are nobody in particular, and lists write in somebody’s name', () => {
  for (const name of ['Tom & Ida Falk', 'Tom und Ida Falk', 'Falk Consulting', 'Support', 'Familie Falk'])
    expect(readPersonName(name).shared).toBe(true)
  expect(readPersonName('Ida Falk via Planning List')).toMatchObject({
    via: true,
    shared: false,
    words: ['ida', 'falk'],
  })
})

test('no text makes it throw, and it stays short and fast', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      expect(readPersonName(text).words.length).toBeLessThanOrEqual(8)
    }),
    { numRuns: 500, seed: 41 },
  )
  for (const hostile of ['('.repeat(50_000), 'a,'.repeat(50_000), '. '.repeat(50_000), 'aB'.repeat(50_000)])
    expect(readPersonName(hostile).words.length).toBeLessThanOrEqual(8)
}, 30_000)
