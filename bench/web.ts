import { sql } from 'drizzle-orm'
import { bundleWorker } from '../src/local/running/bundle.ts'
import type { Database } from '../src/store/database.ts'
import { type Running, startWeb } from '../test/browser/running.ts'
import { counting } from '../test/web/counting.ts'
import { crowd } from '../test/web/crowd.ts'
import { NOW, SECRET } from '../test/web/seed.ts'
import { cpuOf, workerds } from './runtime.ts'

const ROUNDS = 40
const WARMING = 10

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['nothing, for comparison', '/robots.txt'],
  ['Today', '/'],
  ['People', '/people'],
  ['People, deep in the list', `/people?after=${NOW + 300 * 86_400_000}.crowd1`],
  ['People of one circle', '/people?circle=crowd'],
  ['People of one circle and firm who rest', '/people?circle=crowd&at=Some%20Organization%207&state=resting'],
  ['search, few hits', '/people?q=okafor'],
  ['search, everybody', '/people?q=papadopoulou'],
  ['search, two letters', '/people?q=pa'],
  ['search in a circle', '/people?q=papadopoulou&circle=crowd'],
  ['search in subjects', '/people?q=quarterly'],
  ['search in subjects, a beginning', '/people?q=quarterl'],
  ['search, a person by number', '/people?q=person777'],
  ['a person', '/people/crowd7'],
  ['Promises', '/promises'],
  ['Circles', '/circles'],
  ['the mirror, counted through', '/circles?look=all'],
  ['one message', '/people/crowd7/mails/m6'],
  ['Held', '/held'],
  ['Activity', '/activity'],
  ['Settings', '/settings'],
]

/** One more mail to each of them, numbered from `behind` on: a million in one statement are too many for a local database. */
async function moreMails(db: Database, ownerId: string, people: number, behind: number): Promise<void> {
  const numbers = sql.raw(
    `(WITH RECURSIVE n(i) AS (SELECT ${behind + 1} UNION ALL SELECT i + 1 FROM n WHERE i < ${behind + people}) SELECT i FROM n)`,
  )
  await db.run(sql`INSERT INTO messages (id, owner_id, key, direction, source, sent_at, received_at, subject, authored)
    SELECT 'm' || i, ${ownerId}, 'k' || i, 'outbound', 'captured', CAST(${NOW} AS INTEGER) - i * 1000000, ${NOW}, 'Quarterly figures ' || i,
      'Here are the figures that we spoke of. They are better than last time, and there is more to come.' FROM ${numbers}`)
  await db.run(sql`INSERT INTO participants (owner_id, message_id, contact_id, role, sent_at)
    SELECT ${ownerId}, 'm' || i, 'crowd' || (i % CAST(${people} AS INTEGER) + 1), 'to', CAST(${NOW} AS INTEGER) - i * 1000000 FROM ${numbers}`)
}

type Fetches = { readonly fetch: (request: Request, bindings: object) => Promise<Response> }

function isApp(given: unknown): given is Fetches {
  return typeof given === 'object' && given !== null && 'fetch' in given
}

/** The same pages over a database that counts, in this process: the rows and calls of one look at a page. */
async function counter({ db, session }: Running) {
  const code = await bundleWorker('test/browser/entry.ts')
  const loaded: unknown = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  const app = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : null
  if (!isApp(app)) throw new Error('the bundle holds no application')
  const { database, asked } = counting(db.$client)
  const bindings = { DB: database, DOMAIN: 'kith.test', SECRET, OWNER: 'sam@example.com', ZONE: 'Europe/Berlin' }
  const look = async (path: string) => {
    asked.calls = 0
    asked.rowsRead = 0
    const request = new Request(`http://127.0.0.1${path}`, { headers: { Cookie: `kith-s=${session}` } })
    const response = await app.fetch(request, bindings)
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
    return { calls: asked.calls, rows: asked.rowsRead }
  }
  // What is looked up once an isolate is not a page's.
  await look('/healthz')
  return look
}

/** Each page with `people` contacts and ten times as many mails in a local D1: milliseconds from asking to the last byte,
 *  over loopback; what workerd, database included, spent on a processor, which a busy machine does not stretch; calls to the
 *  database and the rows that it read for them. */
export async function benchWeb(people = 100_000, messagesEach = 10): Promise<void> {
  const running = await startWeb()
  try {
    await crowd(running.db, running.ownerId, people, 1)
    for (let each = 1; each < messagesEach; each++) await moreMails(running.db, running.ownerId, people, each * people)
    const [pid = 0] = await workerds()
    const count = await counter(running)
    const headers = { Cookie: `kith-s=${running.session}` }
    console.log(
      `| page, ${people} people, ${people * messagesEach} mails | p50 ms | p95 ms | CPU ms | calls | rows read | KB |\n|---|---:|---:|---:|---:|---:|---:|`,
    )
    for (const [name, path] of PAGES) {
      // The first ones make the isolate and the database warm.
      for (let round = 0; round < WARMING; round++) await (await fetch(running.url + path, { headers })).arrayBuffer()
      const times: number[] = []
      const cpuBefore = cpuOf(pid)
      let bytes = 0
      for (let round = 0; round < ROUNDS; round++) {
        const before = performance.now()
        const response = await fetch(running.url + path, { headers })
        bytes = (await response.arrayBuffer()).byteLength
        times.push(performance.now() - before)
        if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
      }
      const cpu = (cpuOf(pid) - cpuBefore) / ROUNDS
      const sorted = times.toSorted((one, other) => one - other)
      const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
      const { calls, rows } = await count(path)
      const figures = [at(0.5), at(0.95), cpu.toFixed(1), calls, rows, (bytes / 1000).toFixed(1)]
      console.log(`| ${name} | ${figures.join(' | ')} |`)
    }
  } finally {
    await running.stop()
  }
}
