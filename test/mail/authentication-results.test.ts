import fc from 'fast-check'
import { expect, test } from 'vitest'
import { authenticationResults } from '../../src/mail/authentication-results.ts'

/** What is read, with properties as plain lists. */
const read = (value: string) => {
  const results = authenticationResults(value)
  return (
    results && [
      results.authservId,
      ...results.clauses.map(({ method, result, properties }) => [method, result, Object.fromEntries(properties)]),
    ]
  )
}

test('a method, its result and its own properties are read (RFC 8601 section 2.2, example of appendix B)', () => {
  expect(
    read(
      'example.com 1;\r\n auth=pass (cram-md5) smtp.auth=sender@example.net;\r\n spf=pass smtp.mailfrom=example.net; dkim=fail reason="bad; signature" header.d=Example.NET',
    ),
  ).toEqual([
    'example.com',
    ['auth', 'pass', { 'smtp.auth': 'sender@example.net' }],
    ['spf', 'pass', { 'smtp.mailfrom': 'example.net' }],
    ['dkim', 'fail', { reason: 'bad; signature', 'header.d': 'example.net' }],
  ])
  expect(read('example.org 1; none')).toEqual(['example.org'])
  expect(read('Example.ORG')).toEqual(['example.org'])
})

test('an id in quotes, two ids, another version, or none at all is not read', () => {
  for (const value of [
    '',
    ' ',
    ';dmarc=pass',
    '"example.com"; dmarc=pass',
    'example.com 2; dmarc=pass',
    'example.com 11; dmarc=pass',
    'example.com 1 1; dmarc=pass',
    'example.com x; dmarc=pass',
    'example.com y z; dmarc=pass',
  ])
    expect([value, read(value)]).toEqual([value, null])
})

test('quotes and comments that do not close make the whole unreadable; escaped ones do not close', () => {
  for (const value of [
    'a; x=y (',
    'a; x=y (()',
    'a; x=y ("',
    'a; x=y "',
    'a; x=y "z\\"',
    'a; x=y (z\\)',
    '(',
    '"',
    'a; x=y "\\',
    'a; (\\',
  ])
    expect([value, read(value)]).toEqual([value, null])
  expect(read('a; x=y (b (c) d) z.z=1')).toEqual(['a', ['x', 'y', { 'z.z': '1' }]])
  expect(read('a; x=y (b \\( d) z.z=1')).toEqual(['a', ['x', 'y', { 'z.z': '1' }]])
  expect(read('a; x=y z="b \\" c" w=1')).toEqual(['a', ['x', 'y', { z: 'b \\" c', w: '1' }]])
  expect(read('a; x=y () z=1')).toEqual(['a', ['x', 'y', { z: '1' }]])
  expect(read('a; x=y z="" w=1')).toEqual(['a', ['x', 'y', { z: '', w: '1' }]])
})

test('white space and comments about an equals sign are closed up, elsewhere they part words', () => {
  for (const value of [
    'a;x=y',
    'a; x = y',
    'a; x =y',
    'a; x= y',
    'a;\tx\r\n =\r\n y',
    'a; x(c)=y',
    'a; x=(c)y',
    'a; x (c) = (d) y',
    'a;x=(c)(d)y',
    'a;x\t=\t(c)y',
  ])
    expect([value, read(value)]).toEqual([value, ['a', ['x', 'y', {}]]])
  expect(read('a; x=y(c)z=1')).toEqual(['a', ['x', 'y', { z: '1' }]])
  expect(read('a; x=y (c) z=1')).toEqual(['a', ['x', 'y', { z: '1' }]])
  expect(read('a;x=y z=1')).toEqual(['a', ['x', 'y', { z: '1' }]])
  // eight blanks may stand about it
  expect(read(`a; x${' '.repeat(8)}=y`)).toEqual(['a', ['x', 'y', {}]])
})

test('a version of the method is passed over; what is no result is no clause', () => {
  expect(read('a; dmarc/1=pass')).toEqual(['a', ['dmarc', 'pass', {}]])
  expect(read('a; DMARC/999=PASS x.y=Z')).toEqual(['a', ['dmarc', 'pass', { 'x.y': 'z' }]])
  for (const clause of [
    'dmarc',
    'dmarc=',
    '=pass',
    'dmarc/1234=pass',
    'dmarc/x=pass',
    '1dmarc=pass',
    'dmarc=p-ass',
    'dmarc=pass1',
    '"dmarc=pass"',
    '"dmarc"=pass',
    `${'d'.repeat(42)}=pass`,
    `dmarc=${'p'.repeat(21)}`,
    '',
    'x.y=z',
  ])
    expect([clause, read(`a; ${clause}; spf=fail`)]).toEqual([clause, ['a', ['spf', 'fail', {}]]])
  expect(read(`a; ${'d'.repeat(41)}=${'p'.repeat(20)}`)).toEqual(['a', ['d'.repeat(41), 'p'.repeat(20), {}]])
  expect(read('a; d=pa"ss"')).toEqual(['a', ['d', 'pass', {}]])
})

test('of two properties of one name the first counts; what has no name is none', () => {
  expect(read('a; d=p x.y=1 X.Y=2')).toEqual(['a', ['d', 'p', { 'x.y': '1' }]])
  expect(read('a; d=p z x.=1 .y=1 1x=1 x.1=1 x.y.z=1 x.y_-2=ok')).toEqual(['a', ['d', 'p', { 'x.y_-2': 'ok' }]])
  expect(read('a; d=p x.y=b=c')).toEqual(['a', ['d', 'p', { 'x.y': 'b=c' }]])
  expect(read(`a; d=p ${'x'.repeat(21)}.${'y'.repeat(41)}=1 ${'x'.repeat(22)}.y=2 x.${'y'.repeat(42)}=3`)).toEqual([
    'a',
    ['d', 'p', { [`${'x'.repeat(21)}.${'y'.repeat(41)}`]: '1' }],
  ])
})

test('more clauses than any server writes are not read at all: the one that counts could be cut off', () => {
  const of = (count: number) => Array.from({ length: count }, (_, index) => `m${'x'.repeat(index % 9)}=pass`).join('; ')
  expect(authenticationResults(`a; ${of(99)}`)?.clauses).toHaveLength(99)
  expect(authenticationResults(`a; ${of(100)}`)).toBeNull()
})

test('it is told where a comment or a quoted text holds what reads like a clause', () => {
  const hides = (value: string) => authenticationResults(`a; ${value}`)?.hides
  for (const value of [
    'x=y (dmarc=pass)',
    'x=y (b (c) dkim = fail)',
    'x=y z="; spf=pass"',
    'x=y (arc/1 =none)',
    'x=y (DMARC=pass)',
    'x=y "dmarc/12=pass"',
    'x=y (a;dmarc=fail;b)',
  ])
    expect([value, hides(value)]).toEqual([value, true])
  for (const value of [
    'dmarc=pass',
    'x=y (mx.example: domain of a@b.example designates 192.0.2.1)',
    'x=y (policy.dmarc=none)',
    'x=y (no dmarc here)',
    'x=y z="b"',
    'x=y (x-spf=pass)',
    'x=y (dmarc/1234=pass)',
    'spf=pass () dmarc=fail',
  ])
    expect([value, hides(value)]).toEqual([value, false])
})

test('whatever is in it, it is read or not, and never thrown over', () => {
  const piece = fc.constantFrom(
    'a',
    ';',
    '=',
    '(',
    ')',
    '"',
    '\\',
    ' ',
    '\r\n ',
    'dmarc=pass',
    'header.from=x',
    '\u0000',
    'é',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const results = authenticationResults(pieces.join(''))
      for (const clause of results?.clauses ?? []) expect(clause.method).toMatch(/^[a-z][a-z0-9-]*$/)
    }),
    { numRuns: 500, seed: 8601 },
  )
})
