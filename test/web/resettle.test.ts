import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { contacts } from '../../src/store/schema.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { crowd } from './crowd.ts'
import { seed } from './seed.ts'
import { Browser, db } from './visitor.ts'

test('a circle’s cadence moves when its people are due, and taking it back moves them back', async () => {
  const { ownerId, people } = await seed(db, 'sam@example.com')
  const sam = await new Browser().signInAs(ownerId)
  const anna = async () =>
    (
      await db
        .select()
        .from(contacts)
        .where(eq(contacts.id, people.anna ?? expect.fail()))
    )[0]
  const learned = (await anna())?.dueAt
  await sam.post('/circles', { circle: 'close', every: 'P1Y' })
  const wished = await anna()
  expect(wished?.dueAt).toBeGreaterThan((wished?.lastAt ?? 0) + 360 * DAY_MS)
  await sam.post('/circles', { circle: 'close', every: '' })
  expect((await anna())?.dueAt).toBe(learned)
  expect((await sam.post('/circles', { circle: 'nobody-in-it', every: 'P1Y' }, '/circles')).status).toBe(404)
})

test('to speak only when it is rare makes everybody due later, to speak early sooner', async () => {
  const { ownerId, people } = await seed(db, 'noor@example.com')
  const noor = await new Browser().signInAs(ownerId)
  const quietAt = async () =>
    (
      await db
        .select()
        .from(contacts)
        .where(eq(contacts.id, people.ben ?? expect.fail()))
    )[0]?.quietAt
  const fields = {
    name: 'Noor',
    language: 'en',
    zone: 'Europe/Berlin',
    digestTime: '09:00',
    peoplePerDay: '3',
    weekBudget: '7',
    receipts: 'never',
    retentionDays: '',
    do: 'you',
  }
  const normal = (await quietAt()) ?? 0
  await noor.post('/settings', { ...fields, dial: 'sparse' })
  expect(await quietAt()).toBeGreaterThan(normal)
  await noor.post('/settings', { ...fields, dial: 'gentle' })
  expect(await quietAt()).toBeLessThan(normal)
})

test('more people than one request may settle: the page says so, a press goes on from there, and comes to an end', async () => {
  const { ownerId } = await seed(db, 'ida@example.com', { cast: [] })
  await crowd(db, ownerId, 3_100, 1)
  const ida = await new Browser().signInAs(ownerId)
  const answer = await ida.post('/circles', { circle: 'crowd', every: 'P1Y' })
  const location = answer.headers.get('Location') ?? ''
  expect(location).toMatch(/^\/circles\?settling=crowd\d+&in=crowd$/)
  // With a script this form sends itself.
  expect(await (await ida.get(location)).text()).toContain('action="/settle"')
  const after = new URLSearchParams(location.split('?')[1]).get('settling') ?? ''
  const done = await ida.post('/settle', { after, circle: 'crowd' }, location)
  expect(done.headers.get('Location')).toBe('/circles?ok=saved')
}, 120_000)
