import { sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import { type Database, databaseOf, runBatch } from '../../store/database.ts'
import type { LocalBindings } from './local-bindings.ts'

/** What the program on this machine must know to rid its folder of what was erased in the database. */
export const Erased = z.object({
  /** Reply addresses of letters whose words the database no longer has. */
  emptied: z.array(z.string()),
  /** Every address of the owners that are left; null: nobody was erased just now, and some are left. */
  owners: z.nullable(z.array(z.string())),
  /** Addresses and names of who was forgotten just now, lower case. */
  words: z.array(z.string()),
})
export type Erased = z.infer<typeof Erased>

const FORGET = /^\/people\/([a-z2-7]{8,32})\/forget$/
const Texts = z.array(z.object({ text: z.string() }))

/** Carries a request out; where it erased somebody, the files of this machine are rid of them before it is answered. */
export async function erasing(
  request: Request,
  env: LocalBindings,
  act: () => Promise<Response> | Response,
): Promise<Response> {
  const { pathname } = new URL(request.url)
  const [, person] = FORGET.exec(pathname) ?? []
  if (request.method !== 'POST' || (!person && pathname !== '/settings/erase')) return act()
  const db = databaseOf(env.DB)
  const words = person ? await wordsOf(db, person) : []
  const answer = await act()
  const isRefused = person ? (await wordsOf(db, person)).length > 0 : answer.status !== 200
  if (isRefused) return answer
  const body = JSON.stringify({ ...(await erasedIn(db, true)), words } satisfies Erased)
  // What fails here is done again when the program ends and when it next starts.
  await env.MAILBOX.fetch('http://mailbox/erased', { method: 'POST', body }).catch(() => null)
  return answer
}

/** What is erased in the database, whenever that was. `now`: it was just now. */
export async function erasedIn(db: Database, now = false): Promise<Erased> {
  const [letters, owners] = await runBatch(db, [
    sql`SELECT DISTINCT reply_to AS text FROM outbox WHERE text = '' AND subject = '' AND reply_to <> ''`,
    sql`SELECT DISTINCT address AS text FROM owner_addresses`,
  ])
  const texts = (rows: unknown) => Texts.parse(rows).map(row => row.text)
  const left = texts(owners)
  return { emptied: texts(letters), owners: now || left.length === 0 ? left : null, words: [] }
}

/** Addresses and telling names of a person and of whoever was joined to them; none where nobody stands there. */
async function wordsOf(db: Database, id: string): Promise<string[]> {
  const them = sql`(WITH RECURSIVE one(id) AS (SELECT ${id} UNION SELECT c.id FROM contacts AS c INNER JOIN one ON c.merged_into = one.id) SELECT id FROM one)`
  const [addresses, names] = await runBatch(db, [
    sql`SELECT address AS text FROM addresses WHERE contact_id IN ${them}`,
    sql`SELECT name AS text FROM contacts WHERE id IN ${them}`,
  ])
  // A first name alone may be an ordinary word: letters about its person are known by their rows (flow/forget.ts).
  const telling = Texts.parse(names).filter(({ text }) => text.trim().includes(' ') || text.length > 5)
  return [...Texts.parse(addresses), ...telling].map(({ text }) => text.toLowerCase())
}
