import { expect, test } from 'vitest'
import { hidesAddress, linksIn } from '../../src/mail/links.ts'

const values = (line: string) => linksIn(line).map(link => link.value)

test('mail and web addresses of a line are told apart, in their order', () => {
  expect(linksIn('nora@lund.test | https://lund.test/about.')).toMatchObject([
    { kind: 'email', value: 'nora@lund.test' },
    { kind: 'url', value: 'https://lund.test/about' },
  ])
})

test('marks around an address are not part of it', () => {
  expect(values('<http://www.lund.test/>')).toEqual(['http://www.lund.test/'])
  expect(values('(see www.lund.test)')).toEqual(['www.lund.test'])
  expect(values('Mail: <mailto:nora@lund.test>')).toEqual(['nora@lund.test'])
})

test('a bare domain counts alone on its line or behind a word for a website', () => {
  expect(values('lund.com')).toEqual(['lund.com'])
  expect(values('Blog : nora.lund.com')).toEqual(['nora.lund.com'])
  expect(values('we wrote to lund.com yesterday')).toEqual([])
  expect(values('G.Janssen')).toEqual([])
})

test('an address that hides from harvesters is seen, a sentence with "at" is not', () => {
  expect(hidesAddress('nora at lund.test')).toBe(true)
  expect(hidesAddress('E-mail: nora [at] lund.test')).toBe(true)
  expect(hidesAddress('We met at the harbour and left at ten')).toBe(false)
})
