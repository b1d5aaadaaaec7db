import { env } from 'cloudflare:workers'
import { gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { SCRIPT } from '../../src/web/script.ts'
import { STYLE } from '../../src/web/style.ts'
import { counting } from './counting.ts'
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
  await crowd()
  await send(new Request(`${ORIGIN}/healthz`), bindings)
}, 120_000)

/** Many people with many mails, made inside the database. D1 binds numbers as floating point, which would give `crowd2.0`. */
async function crowd(): Promise<void> {
  const { ownerId } = seeded
  const series = (count: number) =>
    sql`(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count}) SELECT i FROM n)`
  await db.run(sql`INSERT INTO contacts (id, owner_id, created_at, name, name_key, title, organization, last_at, last_direction,
      gap_weight, gap_sum, gap_count, quiet_at, due_at, sort_at, search)
    SELECT 'crowd' || i, ${ownerId}, ${NOW}, 'Alexandra-Maria Papadopoulou ' || i, 'alexandra-maria papadopoulou ' || i,
      'Senior Vice President of Something', 'Some Organization ' || (i % 40), CAST(${NOW} AS INTEGER) - (i % 300) * 86400000, 'outbound', 8, 60, 9,
      CAST(${NOW} AS INTEGER) + (i % 500 - 20) * 86400000, CAST(${NOW} AS INTEGER) + (i % 500 - 20) * 86400000, CAST(${NOW} AS INTEGER) + (i % 500 - 20) * 86400000 + i,
      'alexandra-maria papadopoulou ' || i || ' · person' || i || '@crowd.example' FROM ${series(PEOPLE)}`)
  await db.run(sql`INSERT INTO name_parts (owner_id, part, contact_id)
    SELECT ${ownerId}, 'papadopoulou', 'crowd' || i FROM ${series(PEOPLE)}`)
  await db.run(sql`INSERT INTO tags (owner_id, contact_id, tag)
    SELECT ${ownerId}, 'crowd' || i, 'crowd' FROM ${series(PEOPLE)}`)
  await db.run(sql`INSERT INTO messages (id, owner_id, key, direction, source, sent_at, received_at, subject, authored)
    SELECT 'm' || i, ${ownerId}, 'k' || i, 'outbound', 'captured', CAST(${NOW} AS INTEGER) - i * 1000000, ${NOW}, 'Quarterly figures ' || i,
      'Here are the figures that we spoke of. They are better than last time, and there is more to come.' FROM ${series(PEOPLE * MESSAGES_EACH)}`)
  await db.run(sql`INSERT INTO participants (owner_id, message_id, contact_id, role, sent_at)
    SELECT ${ownerId}, 'm' || i, 'crowd' || (i % CAST(${PEOPLE} AS INTEGER) + 1), 'to', CAST(${NOW} AS INTEGER) - i * 1000000 FROM ${series(PEOPLE * MESSAGES_EACH)}`)
  await db.run(sql`INSERT INTO findings (id, owner_id, contact_id, message_id, kind, "by", quote, place, said_at, due, due_at)
    SELECT 'f' || i, ${ownerId}, 'crowd' || (i % CAST(${PEOPLE} AS INTEGER) + 1), 'm' || i,
      CASE i % 2 WHEN 0 THEN 'promise' ELSE 'ask' END, CASE i % 3 WHEN 0 THEN 'owner' ELSE 'contact' END,
      'I will send you the figures by Friday', 0, CAST(${NOW} AS INTEGER) - i * 1000000, NULL, NULL FROM ${series(4_000)}`)
  await db.run(sql`INSERT INTO actions (id, owner_id, at, source, kind, contact_id, sentence)
    SELECT 'a' || i, ${ownerId}, CAST(${NOW} AS INTEGER) - i * 1000000, 'reply', 'snooze', 'crowd1', 'Somebody is snoozed until Sunday.' FROM ${series(4_000)}`)
}

const PAGES: readonly (readonly [name: string, path: string, rowsMax: number])[] = [
  ['Today', '/', 1_200],
  ['People', '/people', ROWS_MAX],
  ['People, deep in the list', `/people?after=${NOW}.crowd10`, ROWS_MAX],
  ['People at one organization', '/people?at=Some%20Organization%207', ROWS_MAX],
  ['People of one circle', '/people?circle=crowd', ROWS_MAX],
  ['People who rest', '/people?state=resting', ROWS_MAX],
  ['a search with few hits', '/people?q=okafor', SEARCH_ROWS_MAX],
  ['a search with two thousand hits', '/people?q=papadopoulou', SEARCH_ROWS_MAX],
  ['a search of two letters', '/people?q=pa', SEARCH_ROWS_MAX],
  ['a search in subjects', '/people?q=quarterly', SEARCH_ROWS_MAX],
  ['a person', '/people/crowd7', ROWS_MAX],
  ['Promises', '/promises', ROWS_MAX],
  ['one list of promises', '/promises?list=asked-you', ROWS_MAX],
  ['Circles', '/circles', ROWS_MAX],
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
  if (asked.rowsRead > rowsMax) console.log(worst())
  expect(asked.rowsRead).toBeLessThanOrEqual(rowsMax)
  expect(bytes, 'bytes').toBeLessThanOrEqual(PAGE_BYTES_MAX)
})

/** The statements that read most. */
function worst(): string {
  const most = asked.statements.toSorted((one, other) => other.rowsRead - one.rowsRead).slice(0, 4)
  return most.map(({ sql: text, rowsRead }) => `${rowsRead}: ${text.slice(0, 60)} … ${text.slice(-300)}`).join('\n')
}

test('one style of at most 24 KB, 6 packed, and a script of at most 3 packed', () => {
  expect(STYLE.length).toBeLessThanOrEqual(24_000)
  expect(gzipSync(STYLE).byteLength).toBeLessThanOrEqual(6_000)
  expect(gzipSync(SCRIPT).byteLength).toBeLessThanOrEqual(3_000)
})
