import { beforeAll, expect, test } from 'vitest'
import { owners } from '../../src/store/schema.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { NOW, type Seeded, seed } from './seed.ts'
import { Browser, db } from './visitor.ts'

let seeded: Seeded
let sam: Browser
beforeAll(async () => {
  seeded = await seed(db, 'sam@example.com')
  sam = await new Browser().signInAs(seeded.ownerId)
  await fails('ben@acme.example', 3, 'final')
  await fails('chloe@lefevre.example', 1, 'for-now')
  await rows(
    "INSERT INTO inbox (id, owner_id, purpose, envelope_from, envelope_to, dedupe_key, content_hash, received_at, raw_size, status, next_at) SELECT 'unread', owner_id, purpose, envelope_from, envelope_to, 'unread', 'unread', received_at, raw_size, 'dead', next_at FROM inbox WHERE status = 'held'",
  )
})

const rows = (query: string) =>
  db.$client
    .prepare(query)
    .all<Record<string, string | number | null>>()
    .then(({ results }) => results)
const fails = (address: string, daysAgo: number, reason: string) =>
  rows(
    `UPDATE addresses SET failing_at = ${NOW - daysAgo * DAY_MS}, failing_reason = '${reason}' WHERE address = '${address}'`,
  )
const words = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
const today = async () => (await sam.get('/')).text()

test('Today shows all that a letter counts: held and unread mail, failing addresses with reason and day, and questions', async () => {
  const page = await today()
  const said = words(page)
  expect(said).toContain('Held mail that waits for your decision: 1')
  expect(said).toContain('There is mail that could not be read.')
  expect(said).toContain('Ben Okafor: ben@acme.example · mail comes back (3 days ago): it is refused for good')
  expect(said).toContain(
    'Chloé Lefèvre: chloe@lefevre.example · mail comes back (yesterday): for the time being it cannot be delivered',
  )
  expect(page).toContain(`<a href="/people/${seeded.people.ben}">`)
  expect(said).toMatch(/Are \u2068Anna Berg\u2069 and \u2068Ben Okafor\u2069 the same person\?/)
  expect(said).toContain('anna.berg@nordlicht.example · ben@acme.example')
})

test('the same in German', async () => {
  await db.update(owners).set({ language: 'de' })
  const said = words(await today())
  expect(said).toContain('Manche Mail war nicht zu lesen.')
  expect(said).toContain(
    'ben@acme.example · Mails kommen zurück (vor 3 Tagen): sie werden endgültig abgelehnt Geht wieder',
  )
  await db.update(owners).set({ language: 'en' })
})

test('where more addresses fail than are shown, the page says that more may wait', async () => {
  const add = (number: number) =>
    rows(
      `INSERT INTO addresses (owner_id, address, contact_id, first_seen, last_seen, failing_at, failing_reason) VALUES ('${seeded.ownerId}', 'old${number}@acme.example', '${seeded.people.ben}', 1, 1, 1, 'final')`,
    )
  for (let number = 0; number < 5; number++) await add(number)
  const said = words(await today())
  expect(said.match(/mail comes back/g)).toHaveLength(2)
  expect(said).toContain('If more waits behind these')
  await rows("DELETE FROM addresses WHERE address LIKE 'old%'")
})

test('"It works again" takes an address off the list, on Today as on the page of its person, and only from its own person', async () => {
  const failing = () => rows('SELECT address FROM addresses WHERE failing_at IS NOT NULL ORDER BY address')
  const press = (person: string | undefined, address: string, back: string) =>
    sam.post(`/people/${person}`, { do: 'works', address, back }, back === 'today' ? '/' : `/people/${person}`)
  const { ben, new: chloe } = seeded.people
  const wrong = await press(chloe, 'ben@acme.example', 'today')
  expect(wrong.headers.get('Location')).toContain('no=')
  expect(await failing()).toHaveLength(2)
  expect((await press(ben, 'ben@acme.example', 'today')).headers.get('Location')).toBe('/?ok=done')
  expect(await failing()).toEqual([{ address: 'chloe@lefevre.example' }])
  const page = words(await (await sam.get(`/people/${chloe}`)).text())
  expect(page).toContain('chloe@lefevre.example · mail comes back (yesterday)')
  await press(chloe, 'chloe@lefevre.example', 'person')
  expect(await failing()).toEqual([])
  expect(await today()).not.toContain('mail comes back')
})

test('"Are these the same person?" names an address of each on the person’s page too, so that two of one name can be told apart', async () => {
  const page = words(await (await sam.get(`/people/${seeded.people.anna}`)).text())
  expect(page).toContain('anna.berg@nordlicht.example · ben@acme.example')
})
