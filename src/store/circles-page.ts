import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { type Look, mirrored } from './mirror.ts'
import { circleNames } from './people-page.ts'
import { circles, contacts, tags } from './schema.ts'

const CIRCLES_MAX = 30

/** The circles of one owner, how often each wishes to be heard of, and what the mirror looks at. One call: two rows a circle,
 *  and for each exchange in the mirror its people and their circles. */
export function circlesPageOf(db: Database, ownerId: OwnerId) {
  return {
    async page(look: Look) {
      const [names, kept, seen] = await db.batch([
        circleNames(db, ownerId),
        db.select().from(circles).where(eq(circles.ownerId, ownerId)).orderBy(asc(circles.name)).limit(CIRCLES_MAX),
        mirrored(db, ownerId, look),
      ])
      const cadences = new Map(kept.map(circle => [circle.name, circle.cadence]))
      const all = [...new Set([...names.map(row => row.tag), ...cadences.keys()])].sort()
      return { circles: all.map(name => ({ name, cadence: cadences.get(name) ?? null })), seen }
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
