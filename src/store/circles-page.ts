import { asc, eq, sql } from 'drizzle-orm'
import type { OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { circleNames } from './people-page.ts'
import { circles } from './schema.ts'

/** The latest exchanges that the mirror looks at. */
const MIRROR_MESSAGES = 40
const CIRCLES_MAX = 30

/** The circles of one owner, how often each wishes to be heard of, and where the latest exchanges went. One call: two rows a
 *  circle, and of each of the latest 40 messages its people and their circles (messages_by_time, participants, tags). */
export function circlesPageOf(db: Database, ownerId: OwnerId) {
  return {
    async page() {
      const [names, kept, mirror] = await db.batch([
        circleNames(db, ownerId),
        db.select().from(circles).where(eq(circles.ownerId, ownerId)).orderBy(asc(circles.name)).limit(CIRCLES_MAX),
        mirrorOf(db, ownerId),
      ])
      const cadences = new Map(kept.map(circle => [circle.name, circle.cadence]))
      const all = [...new Set([...names.map(row => row.tag), ...cadences.keys()])].sort()
      return { circles: all.map(name => ({ name, cadence: cadences.get(name) ?? null })), mirror }
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

/** Of the latest messages, how many went to each circle; '' counts those of people in none. */
function mirrorOf(db: Database, ownerId: OwnerId) {
  const counted = sql`(WITH latest AS MATERIALIZED (
      SELECT id FROM messages WHERE owner_id = ${ownerId} ORDER BY sent_at DESC LIMIT ${MIRROR_MESSAGES}
    ) SELECT coalesce(tags.tag, '') AS circle, count(DISTINCT latest.id) AS exchanges, (SELECT count(*) FROM latest) AS looked_at
    FROM latest
    JOIN participants ON participants.message_id = latest.id
    LEFT JOIN tags ON tags.contact_id = participants.contact_id
    GROUP BY 1 ORDER BY 2 DESC LIMIT ${CIRCLES_MAX})`
  return db
    .select({ circle: sql<string>`circle`, count: sql<number>`exchanges`, lookedAt: sql<number>`looked_at` })
    .from(counted)
}
