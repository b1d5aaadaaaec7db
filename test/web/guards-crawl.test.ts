import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { derivedId, sealToken } from '../../src/nudge/tokens.ts'
import { actions, findings, inbox, outbox } from '../../src/store/schema.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { ROUTES, type Route, type RouteName } from '../../src/web/routes.ts'
import { dump, NOW, SECRET, type Seeded, seed } from './seed.ts'
import { Browser, db, ORIGIN, send } from './visitor.ts'

/** Many requests in one test, on a machine that has other things to do. */
const SLOW_MS = 120_000

/** What a route's address carries. Every route has its row: without it the crawl fails, and so does the type. */
type Parameter = 'contact' | 'message' | 'finding' | 'held' | 'action' | 'page-token' | 'pause-token' | 'link-token'
const PARAMETERS: Readonly<Record<RouteName, Readonly<Record<string, Parameter>>>> = {
  today: {},
  people: {},
  addPerson: {},
  bulk: {},
  person: { id: 'contact' },
  actOnPerson: { id: 'contact' },
  forgetPage: { id: 'contact' },
  forget: { id: 'contact' },
  message: { id: 'contact', message: 'message' },
  actOnMessage: { id: 'contact', message: 'message' },
  actOnFinding: { id: 'finding' },
  promises: {},
  circles: {},
  setCircle: {},
  held: {},
  heldMail: { id: 'held' },
  actOnHeld: { id: 'held' },
  activity: {},
  undoPress: {},
  undo: { id: 'action' },
  suggestion: { id: 'contact' },
  settings: {},
  saveSettings: {},
  exportFile: {},
  erasePage: {},
  erase: {},
  settle: {},
  welcome: {},
  card: {},
  signOut: {},
  signIn: {},
  askSignIn: {},
  signInLink: { token: 'link-token' },
  useSignIn: { token: 'link-token' },
  digest: { token: 'page-token' },
  actOnDigest: { token: 'page-token' },
  pausePage: { token: 'pause-token' },
  pause: { token: 'pause-token' },
  health: {},
  robots: {},
}
/** What buttons say; a route takes those that it knows. */
const PRESSES = ['rest', 'done', 'delete', 'move', 'same', 'rename', 'note', 'release']
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

type Ids = Readonly<Record<Parameter, string>>
let sams: Seeded
let sam: Browser
let own: Ids
let theirs: Ids
/** Every id and token there is of the other owner, whatever it names. */
let foreign: readonly string[]
beforeAll(async () => {
  sams = await seed(db, 'sam@example.com')
  const noors = await seed(db, 'noor@example.com')
  sam = await new Browser().signInAs(sams.ownerId)
  own = await idsOf(sams)
  theirs = await idsOf(noors)
  foreign = [
    ...new Set([...Object.values(theirs), ...Object.values(noors.people), noors.ownerId, await letterOf(noors)]),
  ].filter(Boolean)
})

async function letterOf({ ownerId }: Seeded): Promise<string> {
  const [letter] = await db.select().from(outbox).where(eq(outbox.ownerId, ownerId)).limit(1)
  return letter?.id ?? ''
}

async function idsOf({ ownerId, people }: Seeded): Promise<Ids> {
  const anna = people.anna ?? ''
  const [finding] = await db.select().from(findings).where(eq(findings.ownerId, ownerId)).limit(1)
  const [held] = await db.select().from(inbox).where(eq(inbox.ownerId, ownerId)).limit(1)
  const [action] = await db.select().from(actions).where(eq(actions.ownerId, ownerId)).limit(1)
  const [letter] = await db.select().from(outbox).where(eq(outbox.ownerId, ownerId)).limit(1)
  if (!letter || !finding || !held || !action) throw new Error('something was not seeded')
  const token = { outboxId: letter.id, number: 0, expiresAt: NOW + 30 * DAY_MS }
  return {
    contact: anna,
    message: await derivedId('message', anna, '0'),
    finding: finding.id,
    held: held.id,
    action: action.id,
    'page-token': await sealToken(SECRET, 'digest-page', token),
    'pause-token': await sealToken(SECRET, 'unsubscribe', token),
    'link-token': 'a'.repeat(52),
  }
}

const routes = Object.entries(ROUTES).map(([name, route]): [RouteName, Route] => {
  const known = Object.keys(ROUTES).find((one): one is RouteName => one === name)
  if (!known) throw new Error(name)
  return [known, route]
})

/** A route's address with these ids in it. */
function addressOf(name: RouteName, idOf: (parameter: Parameter) => string): string {
  return Object.entries(PARAMETERS[name]).reduce(
    (path, [place, parameter]) => path.replace(`:${place}`, idOf(parameter)),
    ROUTES[name].path as string,
  )
}
const ownAddress = (name: RouteName) => addressOf(name, parameter => own[parameter])

test('every route has its row here: whatever its address carries is known to the crawl', () => {
  for (const [name, { path }] of routes) {
    const carried = [...path.matchAll(/:(\w+)/g)].map(match => match[1])
    expect([name, carried]).toEqual([name, Object.keys(PARAMETERS[name])])
    expect(ownAddress(name)).not.toMatch(/:|\/\/|\/$(?<!^\/)/)
  }
})

/** The full set, by its letters and not by what the code says it is. */
function expectHeaders(answer: Response, what: string) {
  for (const [name, value] of Object.entries(HEADERS))
    expect([what, name, answer.headers.get(name)]).toEqual([what, name, value])
  expect(answer.headers.get('Permissions-Policy')).toMatch(
    /(?=.*camera=\(\))(?=.*geolocation=\(\))(?=.*microphone=\(\))/,
  )
  expect([what, answer.headers.get('Cache-Control')]).toEqual([what, 'no-store'])
  if (answer.body !== null && answer.status !== 304)
    expect([what, answer.headers.get('Content-Type') ?? 'none']).toEqual([
      what,
      expect.stringMatching(/charset=utf-8/i),
    ])
}

test(
  'G17 G20 every route answers every method with the full set of headers, to the owner and to a stranger',
  async () => {
    const seen = new Set<number>()
    for (const [name] of routes.filter(([one]) => one !== 'signOut' && one !== 'erase')) {
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS']) {
        for (const who of method === 'GET' ? [sam, new Browser()] : [sam]) {
          const session = who.cookies.get('__Host-s')
          const headers = session ? { Cookie: `__Host-s=${session}` } : {}
          const answer = await send(new Request(ORIGIN + ownAddress(name), { method, headers }))
          expectHeaders(answer, `${method} ${name}`)
          seen.add(answer.status)
        }
      }
    }
    for (const status of [200, 303, 403, 404]) expect(seen).toContain(status)
  },
  SLOW_MS,
)

test('G17 errors carry them too: too large, refused, too often, failed, not set up, plain http', async () => {
  const form = await sam.formToken('/people')
  const same = { 'Sec-Fetch-Site': 'same-origin' }
  const cookie = { Cookie: `__Host-s=${sam.cookies.get('__Host-s')}` }
  const stranger = new Browser()
  const tries = []
  for (let time = 0; time < 5; time++) tries.push(await stranger.post('/sign-in', { address: 'sam@example.com' }))
  const broken = {
    DB: {
      prepare: () => {
        throw new TypeError('broken')
      },
    },
  }
  const answers = [
    await sam.postRaw('/people', { form, name: 'x'.repeat(100_000) }, same),
    await sam.postRaw('/settings', { form, do: 'you', zone: 'Mars/Olympus' }, same),
    ...tries,
    await send(new Request(`${ORIGIN}/people`, { headers: cookie }), broken),
    await send(new Request(`${ORIGIN}/`), { SECRET: 'short' }),
    await send(new Request('http://kith.test/people')),
  ]
  expect([...new Set(answers.map(answer => answer.status))].toSorted()).toEqual([303, 308, 413, 422, 429, 500, 503])
  for (const answer of answers) expectHeaders(answer, String(answer.status))
})

test(
  'G10 every form is refused from elsewhere, without its token, with a foreign one, and with another type or none',
  async () => {
    const before = await dump(db)
    const form = await sam.formToken('/people')
    const same = { 'Sec-Fetch-Site': 'same-origin' }
    for (const [name, route] of routes.filter(([, one]) => one.method === 'POST')) {
      const address = ownAddress(name)
      const answers = new Map<string, Response>()
      if (name !== 'pause') {
        answers.set('cross-site', await sam.postRaw(address, { form, do: 'rest' }, { 'Sec-Fetch-Site': 'cross-site' }))
        answers.set(
          'another origin',
          await sam.postRaw(address, { form, do: 'rest' }, { Origin: 'https://evil.example' }),
        )
        answers.set('no token', await sam.postRaw(address, { do: 'rest' }, same))
        answers.set('a foreign token', await sam.postRaw(address, { form: 'f'.repeat(32), do: 'rest' }, same))
      }
      for (const type of ['text/plain', 'application/json', null]) {
        const headers = {
          ...same,
          Cookie: `__Host-s=${sam.cookies.get('__Host-s')}`,
          ...(type ? { 'Content-Type': type } : {}),
        }
        const body = new TextEncoder().encode(`form=${form}&do=rest`)
        answers.set(String(type), await send(new Request(ORIGIN + address, { method: 'POST', body, headers })))
      }
      for (const [what, answer] of answers) expect([route.path, what, answer.status]).toEqual([route.path, what, 403])
    }
    expect(await dump(db)).toBe(before)
  },
  SLOW_MS,
)

/** An answer as far as somebody could tell one from another. */
const told = async (answer: Response, address: string) =>
  JSON.stringify([answer.status, [...answer.headers].toSorted(), (await answer.text()).replaceAll(address, '/here')])

test(
  'G13 every route with every id of another owner, whatever it names, is answered as with an id that does not exist',
  async () => {
    const before = await dump(db)
    expect(foreign.length).toBeGreaterThan(12)
    for (const [name, route] of routes.filter(
      ([one, { admission }]) => admission === 'signed-in' && 'id' in PARAMETERS[one],
    )) {
      const form = await sam.formToken('/people')
      const ask = async (address: string, press: string) =>
        told(
          route.method === 'GET'
            ? await sam.get(address)
            : await sam.postRaw(
                address,
                { form, do: press, name: 'Anna Berg', text: 'x', until: '2026-04-01' },
                { 'Sec-Fetch-Site': 'same-origin' },
              ),
          address,
        )
      for (const press of route.method === 'GET' ? [''] : PRESSES) {
        const absent = await ask(
          addressOf(name, () => 'aaaaaaaaaaaaaaaa'),
          press,
        )
        expect(absent).toMatch(/^\[404/)
        for (const id of press === PRESSES[0] || press === '' ? foreign : [theirs[PARAMETERS[name].id ?? 'contact']])
          expect([
            name,
            press,
            id,
            await ask(
              addressOf(name, () => id),
              press,
            ),
          ]).toEqual([name, press, id, absent])
        // a page of one's own that names a part of somebody else's, and the other way round
        for (const mixed of 'message' in PARAMETERS[name] ? (['contact', 'message'] as const) : [])
          expect(
            await ask(
              addressOf(name, one => (one === mixed ? theirs[one] : own[one])),
              press,
            ),
          ).toMatch(/^\[404/)
      }
    }
    expect(await dump(db)).toBe(before)
  },
  SLOW_MS,
)

test(
  'G13 no form of one’s own page reaches a person, a mail or a promise of somebody else by a field',
  async () => {
    const noor = async () => {
      const rows = JSON.parse(await dump(db)).flat()
      return JSON.stringify(
        rows.filter((row: { ownerId?: string }) => row.ownerId !== sams.ownerId && row.ownerId !== undefined),
      )
    }
    const before = await noor()
    const form = await sam.formToken('/people')
    for (const [name] of routes.filter(
      ([one, { method, admission }]) =>
        method === 'POST' && admission === 'signed-in' && !['erase', 'signOut'].includes(one),
    )) {
      for (const press of PRESSES) {
        const fields = Object.fromEntries(
          ['other', 'person', 'contact', 'id', 'to', 'finding', 'message', 'action', 'did', 'ids'].map(field => [
            field,
            theirs.contact,
          ]),
        )
        await sam.postRaw(
          ownAddress(name),
          { form, do: press, ...fields, finding: theirs.finding, action: theirs.action, message: theirs.message },
          { 'Sec-Fetch-Site': 'same-origin' },
        )
      }
    }
    expect(await noor()).toBe(before)
  },
  SLOW_MS,
)

test(
  'G31 whichever page fails says so with a number, and shows nothing of the fault',
  async () => {
    const broken = {
      DB: {
        prepare: () => {
          throw new TypeError('secret statement about anna@example.com')
        },
      },
    }
    const form = await sam.formToken('/people')
    for (const [name, route] of routes) {
      const headers = { Cookie: `__Host-s=${sam.cookies.get('__Host-s')}`, 'Sec-Fetch-Site': 'same-origin' }
      const body = route.method === 'POST' ? { body: new URLSearchParams({ form, do: 'rest' }) } : {}
      const answer = await send(
        new Request(ORIGIN + ownAddress(name), { method: route.method, headers, ...body }),
        broken,
      )
      const text = await answer.text()
      expect([name, [500, 503].includes(answer.status)]).toEqual([name, true])
      expect([name, text]).toEqual([
        name,
        expect.not.stringMatching(/secret statement|anna@example|TypeError|\.tsx?:\d/),
      ])
      expectHeaders(answer, name)
    }
  },
  SLOW_MS,
)
