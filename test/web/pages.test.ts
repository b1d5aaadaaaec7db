import { beforeAll, expect, test } from 'vitest'
import { CAST, type Seeded, seed } from './seed.ts'
import { Browser, db } from './visitor.ts'

let seeded: Seeded
let sam: Browser
beforeAll(async () => {
  seeded = await seed(db, 'sam@example.com')
  sam = await new Browser().signInAs(seeded.ownerId)
})

async function textOf(path: string): Promise<string> {
  const response = await sam.get(path)
  expect(response.status, path).toBe(200)
  return response.text()
}

test('the start page tells a promise in the exact words of the mail', async () => {
  const page = await textOf('/')
  expect(page).toContain('I&#39;ll send you the deck by Friday')
})

test('the list of people begins with who has gone quiet and ends with who rests', async () => {
  const page = await textOf('/people')
  const at = (name: string) => page.indexOf(`<bdi>${name}</bdi>`)
  expect(at('Ben Okafor')).toBeGreaterThan(0)
  expect(at('Ben Okafor')).toBeLessThan(at('Anna Berg'))
  expect(at('Tomás Ibáñez')).toBeGreaterThan(at('Chloé Lefèvre'))
})

test('a person’s page tells positions old and new, the story and the picture', async () => {
  const page = await textOf(`/people/${seeded.people.anna}`)
  expect(page).toContain('Head of Partnerships, Nordlicht')
  expect(page).toContain('Project lead, Hansawerk')
  expect(page).toContain('<svg class="rhythm"')
  expect(page).toContain('did you settle on a date for Lisbon?')
})

test('every page answers, whatever is stored', async () => {
  const people = Object.values(seeded.people).map(id => `/people/${id}`)
  for (const path of ['/promises', '/circles', '/held', '/activity', '/settings', '/welcome', ...people])
    await textOf(path)
  expect(people).toHaveLength(CAST.length)
})

test('a search finds people in any script and by parts of an address', async () => {
  expect(await textOf('/people?q=okafor')).toContain('Ben Okafor')
  expect(await textOf('/people?q=hansa')).toContain('Anna Berg')
  expect(await textOf(`/people?q=${encodeURIComponent('田中')}`)).toContain('田中 由紀')
  expect(await textOf('/people?q=lis')).toContain('Office in Lisbon')
})
