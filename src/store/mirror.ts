import { eq, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { contacts, participants } from './schema.ts'

/** A stretch of time that the mirror looks at. */
export type Span = { readonly from: Instant; readonly until: Instant }
/** Stretches, and how many exchanges of each are looked at, newest first. */
export type Look = { readonly spans: readonly Span[]; readonly most: number }

/** One exchange that the mirror saw, with whom, and what is known of them. */
export type Mirrored = {
  readonly contactId: ContactId
  readonly name: string
  readonly state: (typeof contacts.$inferSelect)['state']
  readonly organization: string | null
  readonly since: Instant
  /** When one last heard of the other at all. */
  readonly lastAt: Instant | null
  readonly at: Instant
  /** A JSON list of names. */
  readonly circles: string
}

/** The newest exchanges of each of these stretches, a row for each person in them; a statement on messages_by_time. What is
 *  read grows with the stretches and `most`, never with how many mails there are. */
export function mirrored(db: Database, ownerId: OwnerId, { spans, most }: Look) {
  const looked = most === 1 ? newestOfEach(ownerId, spans) : newestOfAll(ownerId, spans, most)
  const at = most === 1 ? sql`looked.column2` : sql`looked.sent_at`
  return db
    .select({
      contactId: sql<ContactId>`${contacts.id}`.as('contact_id'),
      name: contacts.name,
      state: contacts.state,
      organization: contacts.organization,
      since: sql<Instant>`${contacts.createdAt}`.as('since'),
      lastAt: contacts.lastAt,
      at: sql<Instant>`${at}`.as('at'),
      circles: sql<string>`(SELECT json_group_array(tag) FROM tags WHERE tags.contact_id = ${contacts.id})`.as(
        'circles',
      ),
    })
    .from(looked)
    .innerJoin(contacts, eq(contacts.id, participants.contactId))
}

/** One message a stretch, which counts as of its end: a single seek each. VALUES are no rows read, as json_each would be. */
function newestOfEach(ownerId: OwnerId, spans: readonly Span[]) {
  const values = spans.map(({ from, until }) => sql`(${from}, ${until})`)
  const newest = sql`(SELECT id FROM messages WHERE owner_id = ${ownerId} AND sent_at > looked.column1
    AND sent_at <= looked.column2 ORDER BY sent_at DESC LIMIT 1)`
  return sql`(VALUES ${sql.join(values.length > 0 ? values : [sql`(0, 0)`], sql`, `)}) AS looked CROSS JOIN participants
    ON participants.message_id = ${newest} AND participants.counts = 1`
}

/** Several of each. One stretch after the other, each a range of the index; CROSS JOIN keeps SQLite from turning the order
 *  around. */
function newestOfAll(ownerId: OwnerId, spans: readonly Span[], most: number) {
  return sql`(SELECT messages.id, messages.sent_at FROM json_each(${JSON.stringify(spans)}) AS span CROSS JOIN messages
    WHERE messages.seq IN (SELECT seq FROM messages AS within WHERE within.owner_id = ${ownerId} AND within.sent_at > (span.value ->> '$.from')
      AND within.sent_at <= (span.value ->> '$.until') ORDER BY within.sent_at DESC LIMIT ${most})) AS looked
    INNER JOIN participants ON participants.message_id = looked.id AND participants.counts = 1`
}
