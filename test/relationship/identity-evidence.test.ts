import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evidenceBetween, isTelling, readSighting, verdictOf } from '../../src/relationship/identity-evidence.ts'

const sighting = (name: string, address: string) => readSighting({ name, address })
const kinds = (one: readonly [string, string], other: readonly [string, string]) =>
  evidenceBetween(sighting(...one), sighting(...other)).map(({ kind }) => kind)

test('every reason for a verdict is told', () => {
  expect(kinds(['Marta Lindqvist', 'marta@old.example'], ['', 'marta.lindqvist@new.example'])).toEqual([
    'address-spells-name',
  ])
  expect(kinds(['', 'code@lindqvist.example'], ['Marta Lindqvist', 'ml@post.example'])).toContain('domain-spells-name')
  expect(kinds(['', 'mlindqvist@werk.example'], ['Marta Lindqvist', 'ml@werk.example'])).toEqual([
    'address-shortens-name',
    'same-organization',
  ])
  expect(kinds(['quill77', 'a@post.example'], ['Ida Karlsen', 'quill77@hub.example'])).toContain('handle-is-user-name')
  expect(kinds(['Peter Falk', 'p@falk.example'], ['Peter Falk Jr.', 'j@falk.example'])).toContain('other-generation')
})

test('sharing a free-mail provider is no evidence, sharing an employer is a little', () => {
  expect(kinds(['Ida Karlsen', 'ida@gmail.com'], ['', 'omar@gmail.com'])).not.toContain('same-organization')
  expect(kinds(['Ida', 'ida@werk.example'], ['', 'x@werk.example'])).toContain('same-organization')
})

test('a local part that says another name speaks against a shared first name', () => {
  expect(kinds(['Mike', 'm.crowley@post.example'], ['Mike Ovander', 'mike@werk.example'])).toContain(
    'address-says-other-name',
  )
})

test('a given name, a short word or "mail" is nobody’s own user name', () => {
  for (const word of ['martin', 'ben', 'i', 'mail', 'github', 'smith']) expect(isTelling(word)).toBe(false)
  for (const word of ['quillfeather', 'effgee7', 'x77']) expect(isTelling(word)).toBe(true)
})

test('evidence is the same in both directions, and nothing shared is ever joined', () => {
  const name = fc.constantFrom(
    'Ida Karlsen',
    'Karlsen Ida',
    'Ida',
    'I. Karlsen',
    'idak99',
    'Tom & Ida Karlsen',
    'Support',
    '',
    '王伟',
  )
  const local = fc.constantFrom('ida', 'ida.karlsen', 'karlsen', 'idak99', 'info', 'familie', 'i', 'team-nord')
  const domain = fc.constantFrom('gmail.com', 'karlsen.example', 'werk.example')
  const seen = fc.tuple(name, local, domain).map(([shown, user, host]) => sighting(shown, `${user}@${host}`))
  fc.assert(
    fc.property(seen, seen, (one, other) => {
      const evidence = evidenceBetween(one, other)
      expect(evidenceBetween(other, one)).toEqual(evidence)
      if (one.box.shared || other.name.shared) expect(verdictOf(evidence)).not.toBe('join')
    }),
    { numRuns: 2000, seed: 61 },
  )
})

test('the document tells the weight of every kind of evidence', () => {
  const document = readFileSync(new URL('../../docs/people.md', import.meta.url).pathname, 'utf8')
  const source = readFileSync(new URL('../../src/relationship/identity-evidence.ts', import.meta.url).pathname, 'utf8')
  const named = [...source.slice(source.indexOf('export type EvidenceKind')).matchAll(/^ {2}\| '([a-z-]+)'/gm)]
  expect(named.length).toBeGreaterThan(15)
  for (const [, kind = ''] of named) expect(document).toContain(`\`${kind}\``)
})
