import { beforeAll, expect, test } from 'vitest'
import { obey } from '../../src/flow/obey.ts'
import { undoAll } from '../../src/flow/undo.ts'
import { type ActionId, ContactId, OwnerId } from '../../src/ids.ts'
import { owners } from '../../src/store/schema.ts'
import { aYear, type Kith, MET } from '../flow/a-year.ts'
import { Browser, world } from './visitor.ts'

let kith: Kith
let sam: Browser
beforeAll(async () => {
  kith = await aYear()
  world.now = kith.now()
  sam = await new Browser().signInAs(OwnerId.parse(kith.ownerId))
})

const SCRIPTS = /<(style|script)[^>]*>[^<]*<\/\1>/g
/** What a page says, without its marks. */
async function words(path: string): Promise<string> {
  const answer = await sam.get(path)
  expect(answer.status, path).toBe(200)
  const page = (await answer.text()).replace(SCRIPTS, '').replace(/<[^>]*>/g, ' ')
  return page
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
    .replace(/[\u2068\u2069]/g, '')
}

async function idsOf(name: string): Promise<ContactId[]> {
  const rows = await kith.rows<{ id: string }>(
    'SELECT id FROM contacts WHERE name = ? AND merged_into IS NULL ORDER BY created_at, id',
    name,
  )
  return rows.map(({ id }) => ContactId.parse(id))
}

async function pageOf(name: string): Promise<string> {
  const [id] = await idsOf(name)
  return words(`/people/${id}`)
}

test('everybody stands once in the list of people, the two who share a name twice', async () => {
  const list = await words('/people')
  const times = (name: string) => list.split(name).length - 1
  for (const name of ['Ida Lund', 'Ben Okafor', 'Nora Vance', 'Mia Sander', 'Rosalind Okonkwo-Meyer', ...MET])
    expect([name, times(name)]).toEqual([name, 1])
  expect(times('John Smith')).toBe(2)
})

test.each([
  ['Ida Lund', 'Head of Hiring, Harbour Labs , since July 2025 · before: Intern, Lund Boats AB'],
  ['Ben Okafor', 'Head of Product, Harbour Labs , since September 2025 · before: Product Designer, Quillworks Ltd'],
  ['Nora Vance', 'Lead Engineer, Saltmarsh Works , since December 2025 · before: Engineer, Tidewater Inc'],
])('the page of %s tells where they are, since when, and where they were', async (name, line) => {
  expect(await pageOf(name)).toContain(line)
})

test('the post that somebody said they had left ends with that mail, and stands once', async () => {
  const page = await pageOf('Nora Vance')
  expect(page).toContain('Engineer, Tidewater Inc · March 2025 – November 2025')
  expect(page.split('Tidewater Inc').length - 1).toBe(4) // above, the list of posts, a signature, "no longer with"
})

test('one person with four addresses has one page with all four', async () => {
  const page = await pageOf('Rosalind Okonkwo-Meyer')
  for (const address of ['@lumen.example', 'meyer@acme.example', '+trips@acme.example', 'studio77@gmail.com'])
    expect(page).toContain(address)
  expect(page).toContain('Of the last 5 mails that Kith saw, 4 were yours and 1 theirs.')
})

test('whom a mediator introduced says so on their page', async () => {
  for (const name of MET) expect(await pageOf(name)).toContain('introduced by Mia Sander')
})

test('a kept promise names the mail that kept it, an open one its day, and the ledger what could be seen', async () => {
  const page = await pageOf('Ben Okafor')
  expect(page).toContain("You promised: I'll call you on Monday. said on 18 September · due on 22 September")
  expect(page).toContain("I'll send you the budget plan by Friday. · Kept on 13 March")
  expect(page).toContain('Of the last 5 mails that Kith saw, 3 were yours and 2 theirs.')
  expect(page).toContain('Ben may have answered without Kith seeing it')
  const [kept] = await kith.rows<{ message: string }>(
    "SELECT closed_by_message AS message FROM findings WHERE state = 'kept' AND kind = 'promise'",
  )
  const [id] = await idsOf('Ben Okafor')
  const link = `/people/${id}/mails/${kept?.message}`
  expect(await (await sam.get(`/people/${id}`)).text()).toContain(`href="${link}"`)
  expect(await words(link)).toContain('As promised, here is the budget plan.')
  const promises = await words('/promises')
  expect(promises).toContain("I'll call you on Monday.")
  expect(promises).not.toContain('budget plan')
})

test('two namesakes made one, parted, and made one again: no page tells how often', async () => {
  const [one, other] = await idsOf('John Smith')
  const [owner] = await kith.ports().db.select().from(owners)
  if (!one || !other || !owner) throw new Error('two are needed')
  const pages = async (...ids: ContactId[]) => Promise.all(['/people', ...ids.map(id => `/people/${id}`)].map(words))
  const apart = await pages(one, other)
  const merge = async (key: string): Promise<ActionId[]> => {
    const orders = [{ command: { do: 'merge' as const, with: other, quote: '' }, contactId: one }]
    const { done } = await obey(kith.ports(), owner.id, { source: 'page', key, at: kith.now(), orders })
    return done.map(({ actionId }) => actionId)
  }
  const merged = await merge('first')
  const joined = await pages(one)
  expect(joined[0]?.split('John Smith').length).toBe(2)
  await undoAll(kith.ports(), owner, merged)
  expect(await pages(one, other)).toEqual(apart)
  await merge('second')
  expect(await pages(one)).toEqual(joined)
})
