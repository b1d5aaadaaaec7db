import { type SQL, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { contacts } from './schema.ts'

/** How many of the newest open promises and questions of each side a search looks at. */
const LOOKED_AT_MAX = 20
const SHOWN_MAX = 12
const LISTS = [
  ['promise', 'owner'],
  ['promise', 'contact'],
  ['ask', 'owner'],
  ['ask', 'contact'],
] as const

/** A promise or a question as it was said. */
export type Said = { readonly contactId: ContactId; readonly quote: string; readonly saidAt: Instant }
export type SaidWords = Said & { readonly name: string }

/** The newest open promises and questions, for a search to look through, for no index holds their words: a statement on
 *  findings_open. */
export function saidLately(db: Database, ownerId: OwnerId) {
  const lists = LISTS.map(([kind, by]) => newestOf(ownerId, kind, by, LOOKED_AT_MAX))
  return db
    .select({
      contactId: sql<ContactId>`contact_id`,
      quote: sql<string>`quote`,
      saidAt: sql<Instant>`said_at`,
    })
    .from(sql`(${sql.join(lists, sql` UNION ALL `)})`)
}

function newestOf(ownerId: OwnerId, kind: string, by: string, limit: number): SQL {
  return sql`SELECT * FROM (SELECT contact_id, quote, said_at FROM findings WHERE owner_id = ${ownerId} AND kind = ${kind} AND "by" = ${by} AND state = 'open' ORDER BY said_at DESC LIMIT ${limit})`
}

/** The same with whose they are, newest first, at most twelve. One call, a row each. */
export async function namedSaid(db: Database, ownerId: OwnerId, said: readonly Said[]): Promise<readonly SaidWords[]> {
  const newest = said.toSorted((one, other) => other.saidAt - one.saidAt).slice(0, SHOWN_MAX)
  const ids = JSON.stringify([...new Set(newest.map(one => one.contactId))])
  const people = await db
    .select({ id: contacts.id, name: contacts.name })
    .from(sql`json_each(${ids}) AS wanted`)
    .crossJoin(contacts)
    .where(
      sql`${contacts.id} = wanted.value AND +${contacts.ownerId} = ${ownerId} AND +${contacts.state} <> 'forgotten'`,
    )
  return newest.flatMap(one => {
    const person = people.find(({ id }) => id === one.contactId)
    return person ? [{ ...one, name: person.name }] : []
  })
}
