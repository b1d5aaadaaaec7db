import { env } from 'cloudflare:workers'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { owners } from '../../src/store/schema.ts'
import { SCRIPT } from '../../src/web/script.ts'
import { STYLE } from '../../src/web/style.ts'
import { counting } from './counting.ts'
import { crowd } from './crowd.ts'
import { NOW, type Seeded, seed } from './seed.ts'
import { Browser, db, ORIGIN, send } from './visitor.ts'

/** Figures of design.md section 5 and of the web view's issue. */
const CALLS_MAX = 4
const ROWS_MAX = 150
const SEARCH_ROWS_MAX = 300
const PAGE_BYTES_MAX = 40_000
const PEOPLE = 2_000
const MESSAGES_EACH = 30

const { database, asked } = counting(env.DB)
/** One set of bindings for all, as an isolate has: what is looked up once an isolate is not counted for every page. */
const bindings = { DB: database }

let seeded: Seeded
let cookie: string
beforeAll(async () => {
  seeded = await seed(db, 'sam@example.com')
  const sam = await new Browser().signInAs(seeded.ownerId)
  cookie = `__Host-s=${sam.cookies.get('__Host-s')}`
  await crowd(db, seeded.ownerId, PEOPLE, MESSAGES_EACH)
  await send(new Request(`${ORIGIN}/healthz`), bindings)
}, 120_000)

const PAGES: readonly (readonly [name: string, path: string, rowsMax: number])[] = [
  ['Today', '/', ROWS_MAX],
  ['People', '/people', ROWS_MAX],
  ['People, deep in the list', `/people?after=${NOW}.crowd10`, ROWS_MAX],
  ['People at one organization', '/people?at=Some%20Organization%207', ROWS_MAX],
  ['People of one circle', '/people?circle=crowd', ROWS_MAX],
  ['People who rest', '/people?state=resting', ROWS_MAX],
  ['People of one circle who rest', '/people?circle=crowd&state=resting', ROWS_MAX],
  ['People of one circle who neither rest nor wait', '/people?circle=crowd&state=active', ROWS_MAX],
  ['People at one organization who rest', '/people?at=Some%20Organization%207&state=resting', ROWS_MAX],
  ['People of one circle at one organization', '/people?circle=crowd&at=Some%20Organization%207', ROWS_MAX],
  ['all three at once', '/people?circle=crowd&at=Some%20Organization%207&state=resting', ROWS_MAX],
  ['a search in a circle', '/people?q=papadopoulou&circle=crowd', SEARCH_ROWS_MAX],
  [
    'a search in a circle, a firm and a state',
    '/people?q=papadopoulou&circle=crowd&at=Some%20Organization%207&state=resting',
    SEARCH_ROWS_MAX,
  ],
  ['a search with few hits', '/people?q=okafor', SEARCH_ROWS_MAX],
  ['a search with two thousand hits', '/people?q=papadopoulou', SEARCH_ROWS_MAX],
  ['a search of two letters', '/people?q=pa', SEARCH_ROWS_MAX],
  ['a search that finds people, subjects and promises', '/people?q=send', SEARCH_ROWS_MAX],
  ['a search in subjects', '/people?q=quarterly', SEARCH_ROWS_MAX],
  ['a beginning: a search in subjects', '/people?q=quarterl', SEARCH_ROWS_MAX],
  ['a person', '/people/crowd7', ROWS_MAX],
  ['one message', '/people/crowd7/mails/m6', ROWS_MAX],
  ['Promises', '/promises', ROWS_MAX],
  ['one list of promises', '/promises?list=asked-you', ROWS_MAX],
  ['Circles', '/circles', ROWS_MAX],
  ['the mirror, counted through', '/circles?look=all', 12_000],
  ['Held', '/held', ROWS_MAX],
  ['Activity', '/activity', ROWS_MAX],
  ['Settings', '/settings', ROWS_MAX],
]

test.for(PAGES)('%s: at most four calls, few rows, 40 KB, however many people there are', async ([, path, rowsMax]) => {
  asked.calls = 0
  asked.rowsRead = 0
  asked.statements.length = 0
  const response = await send(new Request(ORIGIN + path, { headers: { Cookie: cookie } }), bindings)
  const bytes = new TextEncoder().encode(await response.text()).byteLength
  expect(response.status).toBe(200)
  expect(asked.calls, 'calls').toBeLessThanOrEqual(CALLS_MAX)
  if (asked.rowsRead > rowsMax) console.log(path, asked.rowsRead, worst())
  expect(asked.rowsRead).toBeLessThanOrEqual(rowsMax)
  expect(bytes, 'bytes').toBeLessThanOrEqual(PAGE_BYTES_MAX)
})

test.for(PAGES)('%s in German: 40 KB too', async ([, path]) => {
  await db.update(owners).set({ language: 'de' })
  const response = await send(new Request(ORIGIN + path, { headers: { Cookie: cookie } }), bindings)
  const text = await response.text()
  expect(text).toContain('lang="de"')
  expect(new TextEncoder().encode(text).byteLength, 'bytes').toBeLessThanOrEqual(PAGE_BYTES_MAX)
})

/** The statements that read most. */
function worst(): string {
  const most = asked.statements.toSorted((one, other) => other.rowsRead - one.rowsRead).slice(0, 4)
  return most.map(({ sql: text, rowsRead }) => `${rowsRead}: ${text.slice(0, 60)} … ${text.slice(-90)}`).join('\n')
}

test('one style of at most 24 KB, 6 packed, and a script of at most 3 packed', () => {
  expect(STYLE.length).toBeLessThanOrEqual(24_000)
  expect(gzipSync(STYLE).byteLength).toBeLessThanOrEqual(6_000)
  expect(gzipSync(SCRIPT).byteLength).toBeLessThanOrEqual(3_000)
})
