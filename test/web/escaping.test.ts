import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { derivedId } from '../../src/nudge/tokens.ts'
import * as schema from '../../src/store/schema.ts'
import { PAYLOADS } from './payloads.ts'
import { NOW, type Seeded, seed } from './seed.ts'
import { Browser, db, world } from './visitor.ts'

/** Many requests in one test, on a machine that has other things to do. */
const SLOW_MS = 60_000

let seeded: Seeded
let sam: Browser
let paths: readonly string[]
beforeAll(async () => {
  seeded = await seed(db, 'sam@example.com')
  sam = await new Browser().signInAs(seeded.ownerId)
  const person = `/people/${seeded.people.anna}`
  paths = [
    '/',
    '/people',
    '/people?q=berg',
    person,
    `${person}/forget`,
    `${person}/mails/${await derivedId('message', seeded.people.anna ?? '', '0')}`,
    '/promises',
    '/circles',
    '/circles?look=all',
    '/held',
    `/held/${await derivedId('inbox', seeded.ownerId, 'held')}`,
    `/welcome?since=${NOW - 20 * 3_600_000}`,
    '/activity',
    '/settings',
  ]
})

/** Puts texts into every place where something from outside is shown. */
async function put(text: (sink: number) => string): Promise<void> {
  const id = seeded.people.anna
  if (!id) throw new Error('nobody was seeded')
  const { ownerId } = seeded
  await db.batch([
    db
      .update(schema.contacts)
      .set({ name: `${text(0)} Berg`, notes: text(1), title: text(2), organization: text(3), search: 'anna berg' })
      .where(eq(schema.contacts.id, id)),
    db
      .update(schema.positions)
      .set({ title: text(2), organization: text(3) })
      .where(eq(schema.positions.contactId, id)),
    db.delete(schema.addresses).where(eq(schema.addresses.contactId, id)),
    db
      .insert(schema.addresses)
      .values({ ownerId, contactId: id, address: `${text(4)}@x.example`, firstSeen: 1, lastSeen: 2 }),
    db
      .update(schema.messages)
      .set({ subject: text(5), authored: text(6) })
      .where(eq(schema.messages.ownerId, ownerId)),
    db
      .update(schema.findings)
      .set({ quote: text(7) })
      .where(eq(schema.findings.ownerId, ownerId)),
    db.delete(schema.tags).where(eq(schema.tags.contactId, id)),
    db.insert(schema.tags).values({ ownerId, contactId: id, tag: text(8).slice(0, 60) }),
    db
      .update(schema.inbox)
      .set({
        subject: text(9),
        fromAddress: text(10),
        envelopeTo: text(11),
        reason: text(11),
        raw: `From: ${text(10)}\r\nReply-To: ${text(11)}\r\n\r\n`,
        receivedAt: NOW - 3_600_000,
      })
      .where(eq(schema.inbox.ownerId, ownerId)),
    db
      .update(schema.actions)
      .set({ sentence: text(12) })
      .where(eq(schema.actions.ownerId, ownerId)),
    db
      .update(schema.outbox)
      .set({ subject: text(13) })
      .where(eq(schema.outbox.ownerId, ownerId)),
    db
      .update(schema.owners)
      .set({ name: text(14) })
      .where(eq(schema.owners.id, ownerId)),
    db
      .update(schema.sessions)
      .set({ browser: text(15) })
      .where(eq(schema.sessions.ownerId, ownerId)),
    db
      .update(schema.suggestions)
      .set({ reason: text(16) })
      .where(eq(schema.suggestions.ownerId, ownerId)),
  ])
}
const SINKS = 17

type Seen = { readonly shapes: Set<string>; readonly links: Set<string> }

/** The kinds of element with the names of their attributes, and every address in a page. */
async function seenOn(path: string, seen: Seen): Promise<void> {
  const response = await sam.get(path)
  expect(response.status, path).toBe(200)
  const rewriter = new HTMLRewriter().on('*', {
    element(element) {
      const attributes = [...element.attributes].map(([name = '', value = '']) => {
        if (['href', 'src', 'action', 'formaction', 'data', 'poster'].includes(name)) seen.links.add(value)
        return name
      })
      seen.shapes.add(`${element.tagName} ${attributes.toSorted().join(' ')}`)
    },
  })
  await rewriter.transform(response).text()
}

async function everythingSeen(): Promise<Seen> {
  const seen: Seen = { shapes: new Set(), links: new Set() }
  for (const path of paths) await seenOn(path, seen)
  return seen
}

test(
  'G14 none of 120 payloads becomes an element or an attribute, wherever it is shown',
  async () => {
    expect(PAYLOADS).toHaveLength(120)
    await put(sink => `plain ${sink}`)
    const plain = await everythingSeen()
    for (let first = 0; first < PAYLOADS.length; first += SINKS) {
      await put(sink => PAYLOADS[(first + sink) % PAYLOADS.length] ?? '')
      const odd = await everythingSeen()
      const added = [...odd.shapes].filter(shape => !plain.shapes.has(shape))
      // An address that is no plain one loses its mail link; nothing else may differ.
      expect(added, `payloads from ${first}`).toEqual([])
    }
  },
  SLOW_MS,
)

test(
  'G15 G16 every address on a page is one of our own, a mail link, or nothing',
  async () => {
    for (const text of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'https://evil.example/x.png',
      '\\\\evil',
    ]) {
      await put(() => text)
      for (const link of (await everythingSeen()).links) {
        expect(link.replaceAll('&amp;', '&'), text).toMatch(/^(?:\/(?![/\\])|#|mailto:[^:]*$|data:,$)/)
      }
    }
  },
  SLOW_MS,
)

test('G30 a name that turns its line around is isolated, piled marks are cut, long ones are clipped', async () => {
  await put(() => `\u202eevil${'e\u0301'.padEnd(1_000, '\u0301')}${'x'.repeat(5_000)}`)
  const page = await (await sam.get('/people')).text()
  expect(page).toContain('<bdi>\u202eevil')
  expect(page.includes('\u0301'.repeat(5))).toBe(false)
  expect(page.includes('x'.repeat(300))).toBe(false)
})

test('G30 halves of characters in names, circles, firms and addresses break no page', async () => {
  await put(() => 'half \ud83d and \udc4d')
  for (const path of [
    ...paths,
    '/people?q=%ED%A0%BD',
    '/people?circle=%ED%A0%BD',
    '/people?at=%ED%A0%BD',
    '/circles?from=%ED%A0%BD',
  ])
    expect([path, (await sam.get(path)).status]).toEqual([path, 200])
})

test('G32 the log of all this holds no address, no subject and no token', async () => {
  expect(world.logged).toEqual([])
})
