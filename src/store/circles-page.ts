import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { type Look, mirrored } from './mirror.ts'
import { circleNames } from './people-page.ts'
import { circles, contacts, tags } from './schema.ts'

/** Circles on the page that has the mirror, and on those behind it. */
const CIRCLES_MAX = { first: 16, further: 40 } as const

/** The circles of one owner behind `after`, how often each wishes to be heard of, and what the mirror looks at, which stands
 *  on the first page. One call: three rows a circle, and for each exchange in the mirror its people and their circles. */
export function circlesPageOf(db: Database, ownerId: OwnerId) {
  return {
    async page(look: Look, after: string) {
      const most = after === '' ? CIRCLES_MAX.first : CIRCLES_MAX.further
      const [names, seen] = await db.batch([
        circleNames(db, ownerId, after, most + 1),
        mirrored(db, ownerId, after === '' ? look : { spans: [], most: 1 }),
      ])
      const circlesHere = names.slice(0, most).map(({ tag, cadence }) => ({ name: tag, cadence }))
      return { circles: circlesHere, next: names.length > most ? (circlesHere.at(-1)?.name ?? null) : null, seen }
    },
    /** Sets how often a circle wishes to be heard of; null: each in their own rhythm. */
    async setCadence(name: string, cadence: string | null) {
      await db
        .insert(circles)
        .values({ ownerId, name, cadence })
        .onConflictDoUpdate({ target: [circles.ownerId, circles.name], set: { cadence } })
    },
    /** Whether anybody is in it. One row. */
    async exists(name: string): Promise<boolean> {
      const found = await db.all<{ here: number }>(
        sql`SELECT 1 AS here FROM tags WHERE owner_id = ${ownerId} AND tag = ${name} LIMIT 1`,
      )
      return found.length > 0
    },
  }
}

/** Ids of a circle's people, by id, behind `after`. One call on tags_by_tag. */
export async function membersOf(
  db: Database,
  ownerId: OwnerId,
  circle: string,
  after: ContactId | null,
  limit: number,
): Promise<readonly ContactId[]> {
  const rows = await db
    .select({ id: tags.contactId })
    .from(tags)
    .where(and(eq(tags.ownerId, ownerId), eq(tags.tag, circle), after === null ? undefined : gt(tags.contactId, after)))
    .orderBy(asc(tags.contactId))
    .limit(limit)
  return rows.map(row => row.id)
}

/** Ids of an owner's people, by id, behind `after`. One call, the primary order of contacts_id. */
export async function idsAfter(
  db: Database,
  ownerId: OwnerId,
  after: ContactId | null,
  limit: number,
): Promise<readonly ContactId[]> {
  const rows = await db
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.ownerId, ownerId), after === null ? undefined : gt(contacts.id, after)))
    .orderBy(asc(contacts.id))
    .limit(limit)
  return rows.map(row => row.id)
}
