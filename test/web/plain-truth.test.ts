import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { FindingId } from '../../src/ids.ts'
import { contacts, findings } from '../../src/store/schema.ts'
import { type Seeded, seed } from './seed.ts'
import { Browser, db } from './visitor.ts'

let seeded: Seeded
let sam: Browser
beforeAll(async () => {
  seeded = await seed(db, 'sam@example.com')
  sam = await new Browser().signInAs(seeded.ownerId)
})

const words = async (path: string) => (await (await sam.get(path)).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('promises stand by their day, the overdue first, and those without a day last', async () => {
  const all = await db.select().from(findings).where(eq(findings.ownerId, seeded.ownerId))
  const [model] = all.filter(({ kind, by }) => kind === 'promise' && by === 'owner')
  if (!model) throw new Error('no promise was seeded')
  const given = [
    ['without a day', null, 4],
    ['late in the year', '2031-11-02', 3],
    ['long overdue', '2020-01-02', 1],
    ['soon enough', '2031-01-02', 2],
  ] as const
  for (const [quote, due, later] of given) {
    const id = FindingId.parse(`order${later}`)
    await db
      .insert(findings)
      .values({ ...model, id, quote, due, dueAt: null, place: later, saidAt: model.saidAt + later })
  }
  for (const path of ['/promises', '/promises?list=yours']) {
    const page = await words(path)
    const places = ['long overdue', 'soon enough', 'late in the year', 'without a day'].map(text => page.indexOf(text))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
  }
})

test('Today does not say that a letter comes where nobody would be named', async () => {
  await db.update(contacts).set({ dueAt: null }).where(eq(contacts.ownerId, seeded.ownerId))
  await db.update(findings).set({ dueAt: null }).where(eq(findings.ownerId, seeded.ownerId))
  const page = await words('/')
  expect(page).toContain('Next letter Nobody has gone quiet.')
  expect(page).not.toContain('Your next letter comes')
})
