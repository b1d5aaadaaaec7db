import { beforeAll, expect, test } from 'vitest'
import { ContactId } from '../../src/ids.ts'
import { folded, namePartsOf } from '../../src/relationship/folded.ts'
import { runBatch } from '../../src/store/database.ts'
import { type PeopleCursor, type PeopleFilter, peoplePageOf } from '../../src/store/people-page.ts'
import { insertRows } from '../../src/store/rows.ts'
import { contacts, nameParts, suggestions, tags } from '../../src/store/schema.ts'
import { spellingsOf } from '../../src/web/forms/spellings.ts'
import { NOW, type Seeded, seed } from './seed.ts'
import { Browser, db } from './visitor.ts'

const FIRMS = ['Acme', 'Lumen', null] as const
const CIRCLES = ['close', 'mentors'] as const
const STATES = ['active', 'resting', 'snoozed', 'forgotten'] as const

type Made = { id: ContactId; state: (typeof STATES)[number]; organization: string | null; circles: readonly string[] }
let seeded: Seeded
let sam: Browser
/** Enough that every list goes over several pages. */
const many: readonly Made[] = Array.from({ length: 700 }, (_, index) => ({
  id: ContactId.parse(`many${String((index * 7919) % 1000).padStart(4, '0')}-${index}`),
  state: STATES[index % 11 === 0 ? 3 : index % 4 === 0 ? 1 : index % 5 === 0 ? 2 : 0] ?? 'active',
  organization: FIRMS[index % 3] ?? null,
  circles: CIRCLES.filter((_, at) => index % (at + 2) === 0),
}))

beforeAll(async () => {
  seeded = await seed(db, 'sam@example.com', { cast: [] })
  sam = await new Browser().signInAs(seeded.ownerId)
  const { ownerId } = seeded
  await runBatch(db, [
    insertRows(
      contacts,
      many.map(({ id, state, organization }, index) => ({
        id,
        ownerId,
        createdAt: NOW,
        name: `Number ${index}`,
        state,
        organization,
        sortAt: (index * 31) % 97,
        mergedInto: index % 13 === 0 ? ContactId.parse('somebody') : null,
      })),
    ),
    insertRows(
      tags,
      many.flatMap(({ id, circles }) => circles.map(tag => ({ ownerId, contactId: id, tag }))),
    ),
  ])
})

async function everyPage(filter: PeopleFilter): Promise<readonly string[]> {
  const found: string[] = []
  let after: PeopleCursor | null = null
  for (let page = 0; page < 100; page++) {
    const { rows, next }: Awaited<ReturnType<ReturnType<typeof peoplePageOf>['page']>> = await peoplePageOf(
      db,
      seeded.ownerId,
    ).page(filter, after)
    found.push(...rows.map(row => row.id))
    if (next === null) return found
    after = next
  }
  return found
}

const FILTERS = [null, 'active', 'resting', 'snoozed'].flatMap(state =>
  [null, 'Acme'].flatMap(organization => [null, 'close'].map(circle => ({ state, organization, circle }))),
)

test.for(FILTERS)('the pages of $state, $organization, $circle hold everybody who is all of it, once', async given => {
  const state = STATES.find(known => known === given.state) ?? null
  const filter: PeopleFilter = { ...given, state: state === 'forgotten' ? null : state }
  const wanted = many.filter(
    (person, index) =>
      index % 13 !== 0 &&
      person.state !== 'forgotten' &&
      (filter.state === null || person.state === filter.state) &&
      (filter.organization === null || person.organization === filter.organization) &&
      (filter.circle === null || person.circles.includes(filter.circle)),
  )
  const found = await everyPage(filter)
  expect(found.toSorted()).toEqual(wanted.map(person => person.id).toSorted())
})

test('a filter keeps the others and what is searched for, and a press on one that holds lifts it alone', async () => {
  const page = await (await sam.get('/people?circle=close&at=Acme&state=resting')).text()
  expect(page).toContain('href="/people?at=Acme&amp;circle=close" aria-current="true"')
  expect(page).toContain('href="/people?state=resting&amp;at=Acme" aria-current="true"')
  expect(page).toContain('href="/people?state=resting&amp;circle=close" aria-current="true"')
  expect(page).toContain('<input type="hidden" name="circle" value="close"/>')
  const found = await (await sam.get('/people?q=number&state=resting')).text()
  expect(found).toContain('href="/people?q=number&amp;state=snoozed"')
})

test('a press on several leads back to the list that they were chosen from', async () => {
  const [first] = many
  const response = await sam.post(
    '/people/all',
    { person: first?.id ?? '', do: 'rest', circle: 'close', at: 'Acme' },
    '/people',
  )
  expect(response.headers.get('Location')).toMatch(/^\/people\?at=Acme&circle=close&/)
})

async function add(name: string): Promise<void> {
  const id = ContactId.parse(`named-${folded(name).replace(/\W/g, '')}`)
  await runBatch(db, [
    insertRows(contacts, [{ id, ownerId: seeded.ownerId, createdAt: NOW, name, search: folded(name) }]),
    insertRows(
      nameParts,
      namePartsOf(name).map(part => ({ ownerId: seeded.ownerId, part, contactId: id })),
    ),
  ])
}

test.for([
  ['Jürgen Möller', ['juergen', 'jurgen', 'JÜRGEN', 'moeller', 'Juergen Moeller']],
  ['Juergen Weiss', ['jürgen weiß', 'juergen', 'weiss']],
  ['Łukasz Wróbel', ['lukasz', 'łukasz', 'wrobel']],
  ['Søren Ærø', ['soren', 'søren', 'soeren', 'aerø']],
  ['Yıldız Işık', ['yildiz', 'yıldız işık']],
  ['Đorđe Petrović', ['dorde', 'petrovic']],
  ['Núria Puig', ['nuria', 'NÚRIA puig', 'pu']],
] as const)('%s is found however the name is typed', async ([name, typed]) => {
  await add(name)
  for (const query of typed) {
    const page = await (await sam.get(`/people?q=${encodeURIComponent(query)}`)).text()
    expect(page, query).toContain(name)
  }
})

test('a word has few spellings, and a query few words, whatever is typed', () => {
  const spelt = spellingsOf('aeoeueaaølđæœı '.repeat(200))
  expect(spelt.length).toBeLessThanOrEqual(8)
  for (const spellings of spelt) expect(spellings.length).toBeLessThanOrEqual(11)
})

test('who might be one person is asked on both pages', async () => {
  const { ownerId } = seeded
  await Promise.all([add('Anna Twin'), add('Annie Twin')])
  const [one, other] = ['named-annatwin', 'named-annietwin'].map(id => ContactId.parse(id))
  if (!one || !other) throw new Error('two were made')
  await db.insert(suggestions).values({ ownerId, contactId: one, otherId: other, reason: 'nickname', createdAt: NOW })
  for (const id of [one, other]) {
    const page = await (await sam.get(`/people/${id}`)).text()
    expect(page).toContain(`action="/suggestions/${one}"`)
    expect(page).toContain('one name is short for the other')
  }
})
