import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Known, peopleOf, verdictOnPerson } from '../../src/relationship/identity.ts'
import type { Observation } from '../../src/relationship/identity-evidence.ts'

/** "Name <address>" or "<address>". */
function seen(text: string): Observation {
  const [name = '', rest = ''] = text.split('<')
  return { name: name.trim(), address: rest.replace('>', '') }
}

function verdict(one: string, other: string, known: readonly Known[] = []): 'join' | 'suggest' | 'apart' {
  const { joined, suggested } = peopleOf([seen(one), seen(other)], known)
  return joined.length > 0 ? 'join' : suggested.length > 0 ? 'suggest' : 'apart'
}

test.each([
  ['Marta Lindqvist <marta@old.example>', 'Lindqvist, Marta <m.lindqvist@new.example>'],
  ['Jürgen Brückner <jb@werk.example>', 'JUERGEN BRUECKNER <jbrueckner@post.example>'],
  ['Евгений Лазарев <e.lazarev@zavod.example>', 'Yevgeny Lazarev <lazarev@pochta.example>'],
  ['李晓燕 <lixiaoyan@keji.example>', 'Xiaoyan Li <x.li@daxue.example>'],
  ['Γιώργος Μάρκου <gm@nisi.example>', 'Giorgos Markou <markou@post.example>'],
  ['سليم حداد <s.haddad@dar.example>', 'Selim Haddad <selim@post.example>'],
  ['Marta Lindqvist <marta+lists@old.example>', 'Marta <marta@old.example>'],
  ['Marta Lindqvist <marta.lindqvist@gmail.com>', 'M Lindqvist <martalindqvist@googlemail.com>'],
  ['Tobias Ferchland <tobi@haus.example>', 'Tobi Ferchland <tobi@haus.example>'],
  ['Sofie Brandvold Aasen <sofie@fjord.example>', 'Sofie Brandvold-Aasen <sba@post.example>'],
  ['<marta.lindqvist@post.example>', 'Marta Lindqvist <ml@werk.example>'],
  ['quillfeather <quillfeather@post.example>', 'quillfeather <quillfeather@hub.example>'],
])('%s and %s are one person', (one, other) => {
  expect(verdict(one, other)).toBe('join')
  expect(verdict(other, one)).toBe('join')
})

test.each([
  ['John Smith <john@plumbing.example>', 'John Smith <jsmith@college.example>'],
  ['M. Lindqvist <m@old.example>', 'Marta Lindqvist <marta@werk.example>'],
  ['Ida Karlsen <karlsen.home@post.example>', 'Jon Karlsen <karlsen.home@post.example>'],
  ['Marta <marta@werk.example>', 'Marta Lindqvist <ml@post.example>'],
  ['田中太郎 <tanaka@kaisha.example>', 'Taro Tanaka <taro.tanaka@kaisha.example>'],
])('whether %s and %s are one person is the owner’s to say', (one, other) => {
  expect(verdict(one, other)).toBe('suggest')
})

test.each([
  ['Marta Lindqvist <marta@post.example>', 'Martin Lindqvist <martin@post.example>'],
  ['Alexander Orlov <a.orlov@zavod.example>', 'Alexandra Orlova <a.orlova@zavod.example>'],
  ['Peter Falk Sr. <peter@falk.example>', 'Peter Falk Jr. <pfalk@werk.example>'],
  ['ifj. Halász Péter <halasz.peter@posta.example>', 'Halász Péter <halasz.peter@iroda.example>'],
  ['Ida Karlsen <ida@werk.example>', 'Support <support@werk.example>'],
  ['Ida Karlsen <ida@gmail.com>', 'Omar Nasser <omar@gmail.com>'],
  ['李晓燕 <lixiaoyan2@keji.example>', '李小艳 <lixiaoyan@keji.example>'],
])('%s and %s are two', (one, other) => {
  expect(verdict(one, other)).toBe('apart')
})

test('a desk, a family or a list is never joined to a person, even with the same name', () => {
  const shared = ['info@linde.example', 'familie@linde.example', 'noreply@linde.example', 'team-berlin@linde.example']
  for (const address of shared)
    expect(verdict(`Marta Lindqvist <${address}>`, 'Marta Lindqvist <marta@linde.example>')).not.toBe('join')
})

test('two people whom a bridge would join stay two, and the bridge is a question', () => {
  const people = peopleOf([
    seen('Jan Ottesen <jan@fjord.example>'),
    seen('Jan Ottesen Vik <janov@post.example>'),
    seen('Janne Vik <janov@post.example>'),
  ])
  expect(people.persons.length).toBeGreaterThan(1)
})

test('what the owner said holds against names, and a parting holds against a bridge', () => {
  const known = (kind: Known['kind']): Known[] => [{ one: 0, other: 1, kind }]
  expect(verdict('Ida Karlsen <ida@a.example>', 'Quill <q@b.example>', known('owner-joined'))).toBe('join')
  expect(verdict('Ida Karlsen <ida@a.example>', 'Ida Karlsen <ida@b.example>', known('owner-parted'))).not.toBe('join')
  const bridged = peopleOf(
    [seen('Ida Karlsen <ida@a.example>'), seen('Ida Karlsen <ida@b.example>'), seen('Ida Karlsen <ida@c.example>')],
    known('owner-parted'),
  )
  expect(bridged.persons.some(person => person.includes(0) && person.includes(1))).toBe(false)
})

test('a signature with both addresses makes a likely pair certain, and every link says why', () => {
  const [one, other] = ['M. Lindqvist <m@old.example>', 'Marta Lindqvist <marta@werk.example>']
  expect(verdict(one, other, [{ one: 0, other: 1, kind: 'signature-names-both' }])).toBe('join')
  const { suggested } = peopleOf([seen(one), seen(other)])
  expect(suggested[0]?.evidence.map(({ kind }) => kind)).toContain('abbreviated-name')
})

test('somebody seen is compared with all that is known of a person, and one contradiction makes it a question', () => {
  const known = [seen('Ida Karlsen <ida@a.example>'), seen('<idak@b.example>')]
  expect(verdictOnPerson(seen('Ida Karlsen <ida@c.example>'), known).verdict).toBe('join')
  const father = [...known, seen('Ida Karlsen Sr. <sr@a.example>')]
  expect(verdictOnPerson(seen('Ida Karlsen <ida@c.example>'), father).verdict).toBe('suggest')
  expect(verdictOnPerson(seen('Omar Nasser <omar@c.example>'), known).verdict).toBe('apart')
  expect(verdictOnPerson(seen('Omar Nasser <omar@c.example>'), [])).toEqual({ verdict: 'apart', evidence: [] })
})

test('the people are the same in whatever order they were seen, every observation is one person’s, nothing throws', () => {
  const name = fc.constantFrom(
    'Ida Karlsen',
    'Karlsen, Ida',
    'Ida',
    'Jon Karlsen',
    'J. Karlsen',
    '',
    'Support',
    'idak99',
    '王伟',
  )
  const address = fc.constantFrom(
    'ida@a.example',
    'ida.karlsen@b.example',
    'jon@a.example',
    'info@a.example',
    'nonsense',
    '',
  )
  fc.assert(
    fc.property(fc.array(fc.record({ name, address }), { maxLength: 12 }), observations => {
      const { persons } = peopleOf(observations)
      expect(persons.flat().toSorted((a, b) => a - b)).toEqual(observations.map((_, place) => place))
      const turned = peopleOf(observations.toReversed()).persons
      const last = observations.length - 1
      expect(sorted(turned.map(person => person.map(place => last - place)))).toEqual(sorted(persons))
    }),
    { numRuns: 200, seed: 21 },
  )
})

function sorted(persons: readonly (readonly number[])[]): readonly string[] {
  return persons.map(person => person.toSorted((a, b) => a - b).join(' ')).toSorted()
}
