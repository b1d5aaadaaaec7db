import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { derivedId, sealToken } from '../../src/nudge/tokens.ts'
import { actions, findings, inbox, outbox, owners } from '../../src/store/schema.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { ASSETS } from '../../src/web/assets.ts'
import { SECURITY_HEADERS } from '../../src/web/door/headers.ts'
import { ROUTES, type Route } from '../../src/web/routes.ts'
import { dump, NOW, SECRET, type Seeded, seed } from './seed.ts'
import { Browser, db, ORIGIN, send, world } from './visitor.ts'

/** Many requests in one test, on a machine that has other things to do. */
const SLOW_MS = 60_000

let sams: Seeded
let noors: Seeded
let sam: Browser
let ids: { readonly sam: Record<string, string>; readonly noor: Record<string, string> }
beforeAll(async () => {
  sams = await seed(db, 'sam@example.com')
  noors = await seed(db, 'noor@example.com')
  sam = await new Browser().signInAs(sams.ownerId)
  ids = { sam: await idsOf(sams), noor: await idsOf(noors) }
})

/** One id of every kind that an address can carry, of one owner. */
async function idsOf({ ownerId, people }: Seeded): Promise<Record<string, string>> {
  const [finding] = await db.select().from(findings).where(eq(findings.ownerId, ownerId)).limit(1)
  const [held] = await db.select().from(inbox).where(eq(inbox.ownerId, ownerId)).limit(1)
  const [action] = await db.select().from(actions).where(eq(actions.ownerId, ownerId)).limit(1)
  const [letter] = await db.select().from(outbox).where(eq(outbox.ownerId, ownerId)).limit(1)
  if (!letter) throw new Error('no letter was seeded')
  const token = { outboxId: letter.id, number: 0, expiresAt: NOW + 30 * DAY_MS }
  return {
    '/people/:id': people.anna ?? '',
    '/people/:id/forget': people.anna ?? '',
    '/people/:id/mails/:message': people.anna ?? '',
    message: await derivedId('message', people.anna ?? '', '0'),
    '/suggestions/:id': people.anna ?? '',
    '/findings/:id': finding?.id ?? '',
    '/held/:id': held?.id ?? '',
    '/activity/:id/undo': action?.id ?? '',
    '/d/:token': await sealToken(SECRET, 'digest-page', token),
    '/u/:token': await sealToken(SECRET, 'unsubscribe', token),
    '/sign-in/:token': 'a'.repeat(52),
  }
}

const routes: readonly Route[] = Object.values(ROUTES)
const pathOf = (path: string, of: Record<string, string>) =>
  path.replace(/:(?:id|token)/, of[path] ?? '').replace(':message', of.message ?? 'aaaaaaaaaaaaaaaa')

test('G17 every answer carries the full set of headers, whatever its status', async () => {
  const answers = [
    await sam.get('/'),
    await sam.get('/people/nobody'),
    await sam.get('/nowhere'),
    await new Browser().get('/people'),
    await sam.postRaw('/people', {}, {}),
    await sam.get('/healthz'),
    await sam.get('/robots.txt'),
    await sam.get('/kith.vcf'),
    await send(new Request(`${ORIGIN}/`, { method: 'OPTIONS' })),
    ...(await Promise.all(ASSETS.map(asset => sam.get(asset.path)))),
  ]
  expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([200, 303, 403, 404]))
  for (const answer of answers) {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(answer.headers.get(name), name).toBe(value)
    expect(answer.headers.get('Cache-Control')).toMatch(/^no-store$|immutable$/)
    if (answer.status === 200) expect(answer.headers.get('Content-Type')).toMatch(/charset=utf-8/i)
  }
})

test('G20 what belongs to somebody is kept by no cache, and the style for ever', async () => {
  expect((await sam.get('/people')).headers.get('Cache-Control')).toBe('no-store')
  const [style] = ASSETS
  expect((await sam.get(style?.path ?? '')).headers.get('Cache-Control')).toContain('immutable')
})

test(
  'G11 looking changes nothing: every route and every link, by GET, HEAD and OPTIONS',
  async () => {
    const before = await dump(db)
    const seen = new Set<string>(routes.map(route => pathOf(route.path, ids.sam)))
    for (const path of seen) {
      for (const method of ['HEAD', 'OPTIONS']) {
        await send(
          new Request(ORIGIN + path, { method, headers: { Cookie: `__Host-s=${sam.cookies.get('__Host-s')}` } }),
        )
      }
      const text = await (await sam.get(path)).text()
      for (const [, link = ''] of text.matchAll(/(?:href|action)="(\/[^"#]*)"/g))
        seen.add(link.replaceAll('&amp;', '&'))
    }
    expect(seen.size).toBeGreaterThan(40)
    expect(await dump(db)).toBe(before)
  },
  SLOW_MS,
)

test(
  'every route that is not open sends a stranger to sign in, and shows nothing',
  async () => {
    const before = await dump(db)
    for (const route of routes.filter(one => one.admission === 'signed-in')) {
      const stranger = new Browser()
      const path = pathOf(route.path, ids.sam)
      const answer =
        route.method === 'GET'
          ? await stranger.get(path)
          : await stranger.post(path, { do: 'rest', name: 'x' }, '/sign-in')
      expect(answer.headers.get('Location'), path).toBe('/sign-in')
    }
    expect(await dump(db)).toBe(before)
  },
  SLOW_MS,
)

test(
  'G13 every id of another owner is answered as one that does not exist',
  async () => {
    const before = await dump(db)
    const presses = ['rest', 'done', 'release', 'discard', 'never', 'same', 'apart', 'rename', 'note', 'snooze']
    for (const route of routes.filter(one => one.path.includes(':id'))) {
      const absent = pathOf(route.path, { [route.path]: 'aaaaaaaaaaaaaaaa' })
      const theirs = pathOf(route.path, ids.noor)
      for (const press of route.method === 'GET' ? [''] : presses) {
        const fields = { do: press, name: 'Anna Berg', other: noors.people.ben ?? '', text: 'x', until: '2026-04-01' }
        const ask = (path: string) => (route.method === 'GET' ? sam.get(path) : sam.post(path, fields, '/people'))
        const [one, other] = [await ask(theirs), await ask(absent)]
        expect(one.status, theirs).toBe(404)
        expect(await one.text()).toBe((await other.text()).replaceAll(absent, theirs))
      }
    }
    const bulk = await sam.post('/people/all', { person: [noors.people.anna ?? ''], do: 'rest' }, '/people')
    expect(bulk.headers.get('Location')).toContain('no=')
    expect(await dump(db)).toBe(before)
  },
  SLOW_MS,
)

test('G13 an undo of another owner is not named by an address', async () => {
  const page = await (await sam.get(`/people?did=${ids.noor['/activity/:id/undo']}`)).text()
  expect(page).not.toContain('class="flash"')
})

test('G12 the one-click link pauses by a bare POST, and does nothing by GET', async () => {
  const before = await dump(db)
  const path = pathOf('/u/:token', ids.sam)
  expect((await new Browser().get(path)).status).toBe(200)
  expect(await dump(db)).toBe(before)
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  const answer = await send(new Request(ORIGIN + path, { method: 'POST', body }))
  expect(answer.status).toBe(303)
  const rows = await db.select().from(owners)
  expect(rows.find(row => row.id === sams.ownerId)?.pausedUntil).toBeGreaterThan(NOW + 365 * DAY_MS)
  expect(rows.find(row => row.id === noors.ownerId)?.pausedUntil).toBeNull()
  expect(await (await sam.get('/')).text()).toContain('Kith is silent until you say so')
  await sam.post('/settings', { do: 'resume', back: 'today' }, '/')
})

test('the link of a letter shows and reaches the people of that letter only', async () => {
  const path = pathOf('/d/:token', ids.sam)
  const stranger = new Browser()
  const page = await (await stranger.get(path)).text()
  expect(page).toContain('Ben Okafor')
  expect(page).not.toContain('Anna Berg')
  const before = await dump(db)
  expect((await stranger.post(path, { number: '2', do: 'rest' })).status).toBe(404)
  expect((await stranger.postRaw(path, { number: '1', do: 'rest' }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(
    403,
  )
  expect(await dump(db)).toBe(before)
  expect((await stranger.post(path, { number: '1', do: 'two-weeks' })).status).toBe(303)
  expect(await (await stranger.get(path)).text()).toContain('answered')
  expect(await (await sam.get(`/people/${sams.people.ben}`)).text()).toContain('snoozed until')
})

test('a letter’s link that is forged, of another purpose or too old opens nothing', async () => {
  const good = ids.sam['/d/:token'] ?? ''
  const forged = `${good.slice(0, -1)}${good.endsWith('a') ? 'b' : 'a'}`
  expect((await new Browser().get(`/d/${forged}`)).status).toBe(404)
  expect((await new Browser().get(`/d/${ids.sam['/u/:token']}`)).status).toBe(404)
  expect((await new Browser().get(`/u/${good}`)).status).toBe(404)
  world.now = NOW + 31 * DAY_MS
  expect((await new Browser().get(`/d/${good}`)).status).toBe(410)
  world.now = NOW
})

test('G28 a search is literal, whatever is in it', async () => {
  const odd = [
    '%',
    '_',
    '%_%',
    '"',
    "'; DROP TABLE contacts; --",
    'a" OR "b',
    'NEAR(a b)',
    '*',
    'anna*',
    '(',
    '\u0000',
    'x'.repeat(200),
    '\u202e',
    'owner_id : x',
    '{a b} : c',
  ]
  for (const query of odd) {
    const answer = await sam.get(`/people?q=${encodeURIComponent(query)}`)
    expect(answer.status, query).toBe(200)
  }
  expect(await (await sam.get('/people?q=%25%25%25')).text()).not.toContain('Anna Berg')
})

test('an address with odd parameters is answered, never with an error', async () => {
  for (const path of [
    '/people?after=x',
    '/people?after=1.2.3',
    '/people?state=forgotten',
    '/held?before=-1',
    '/activity?before=1e9',
    '/promises?list=__proto__',
    '/promises?list=yours&before=9',
    '/?did=.....',
    '/?no=constructor',
    '/?ok=<b>',
    '/people?circle=%00',
    '/people?at=%27',
  ]) {
    expect((await sam.get(path)).status, path).toBe(200)
  }
})

test('G31 a page that fails says so with a number, no stack, and the log holds the same number', async () => {
  world.logged.length = 0
  const answer = await send(
    new Request(`${ORIGIN}/people`, { headers: { Cookie: `__Host-s=${sam.cookies.get('__Host-s')}` } }),
    {
      DB: {
        prepare: () => {
          throw new TypeError('secret statement about anna@example.com')
        },
      },
    },
  )
  expect(answer.status).toBe(500)
  const page = await answer.text()
  expect(page).not.toContain('secret statement')
  const number = /<code>([a-z2-7]{8})<\/code>/.exec(page)?.[1] ?? 'none'
  expect(world.logged.join()).toContain(number)
  expect(world.logged.join()).not.toContain('anna@example.com')
})

test('G31 a mail that could not be read shows the number under which the log has why', async () => {
  await db.$client
    .prepare(
      "INSERT INTO inbox (id, owner_id, purpose, envelope_from, envelope_to, dedupe_key, content_hash, received_at, raw_size, status, reason, next_at, attempts, error_id) SELECT 'deadmaildeadmail', owner_id, purpose, envelope_from, envelope_to, 'dead', 'dead', received_at, 1, 'dead', 'failed-too-often', 0, 5, 'abcdefgh' FROM inbox LIMIT 1",
    )
    .run()
  expect(await (await sam.get('/held/deadmaildeadmail')).text()).toContain('<code>abcdefgh</code>')
})

test('a database without its tables shows the command to run, and the health check says so', async () => {
  const empty = {
    prepare: () => ({ bind: () => ({ raw: failing, all: failing, run: failing, first: failing }) }),
    batch: failing,
  }
  async function failing(): Promise<never> {
    throw new Error('D1_ERROR: no such table: owners: SQLITE_ERROR')
  }
  const answer = await send(
    new Request(`${ORIGIN}/people`, { headers: { Cookie: `__Host-s=${sam.cookies.get('__Host-s')}` } }),
    { DB: empty },
  )
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('npm run db:migrate')
  expect((await send(new Request(`${ORIGIN}/healthz`), { DB: empty })).status).toBe(503)
})

test('a Worker without its secret says what to set', async () => {
  const answer = await send(new Request(`${ORIGIN}/`), { SECRET: 'short' })
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('npx wrangler secret put SECRET')
})
