import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { circleNames } from './people-page.ts'
import { circles, contacts, messages, participants, tags } from './schema.ts'

/** Rows of latest exchanges that the mirror looks at: five rows are read for each. */
const MIRROR_ROWS = 25
const CIRCLES_MAX = 30

/** The circles of one owner, how often each wishes to be heard of, and where the latest exchanges went. One call: two rows a
 *  circle, and of the latest exchanges their people and circles (messages_by_time, participants, tags). */
export function circlesPageOf(db: Database, ownerId: OwnerId) {
  return {
    async page() {
      const [names, kept, latest] = await db.batch([
        circleNames(db, ownerId),
        db.select().from(circles).where(eq(circles.ownerId, ownerId)).orderBy(asc(circles.name)).limit(CIRCLES_MAX),
        latestExchanges(db, ownerId),
      ])
      const cadences = new Map(kept.map(circle => [circle.name, circle.cadence]))
      const all = [...new Set([...names.map(row => row.tag), ...cadences.keys()])].sort()
      return { circles: all.map(name => ({ name, cadence: cadences.get(name) ?? null })), mirror: mirrorOf(latest) }
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

/** The latest exchanges, a row for each circle of each person in them; the count of rows is what bounds the reading. */
function latestExchanges(db: Database, ownerId: OwnerId) {
  return db
    .select({ messageId: messages.id, tag: tags.tag })
    .from(messages)
    .innerJoin(participants, eq(participants.messageId, messages.id))
    .leftJoin(tags, eq(tags.contactId, participants.contactId))
    .where(eq(messages.ownerId, ownerId))
    .orderBy(desc(messages.sentAt))
    .limit(MIRROR_ROWS)
}

export type Mirror = {
  /** How many of the latest exchanges went to each circle, most first; '' counts those with people in none. */
  readonly counted: readonly { readonly circle: string; readonly count: number }[]
  readonly exchanges: number
}

function mirrorOf(rows: readonly { readonly messageId: string; readonly tag: string | null }[]): Mirror {
  const byCircle = new Map<string, Set<string>>()
  for (const { messageId, tag } of rows) {
    const seen = byCircle.get(tag ?? '') ?? new Set()
    byCircle.set(tag ?? '', seen.add(messageId))
  }
  const counted = [...byCircle].map(([circle, seen]) => ({ circle, count: seen.size }))
  return {
    counted: counted.toSorted((one, other) => other.count - one.count),
    exchanges: new Set(rows.map(row => row.messageId)).size,
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
