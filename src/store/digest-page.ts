import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { OutboxId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { personRow } from './people-page.ts'
import { contacts, nudges, outbox, owners } from './schema.ts'
import { newestAddress } from './today-page.ts'

/** More people than a digest ever names. */
const NUDGES_MAX = 10

/** The people that one letter told, for whoever holds its link: of them and of nobody else. One call; null where the letter
 *  is gone. The outbox id comes out of a sealed token, which is the proof; the owner follows from the letter. */
export async function digestPageOf(db: Database, id: OutboxId) {
  const [letters, told] = await db.batch([
    db
      .select()
      .from(owners)
      .where(sql`${owners.id} = (SELECT ${outbox.ownerId} FROM ${outbox} WHERE ${outbox.id} = ${id})`)
      .limit(1),
    db
      .select({
        ...personRow,
        number: nudges.number,
        findingId: nudges.findingId,
        reason: nudges.reason,
        answeredAt: nudges.answeredAt,
        toldAt: nudges.at,
        quote: sql<string | null>`(SELECT quote FROM findings WHERE findings.id = ${nudges.findingId})`.as('quote'),
        by: sql<'owner' | 'contact' | null>`(SELECT by FROM findings WHERE findings.id = ${nudges.findingId})`.as('by'),
        reminder: sql<string | null>`(SELECT text FROM reminders WHERE reminders.id = ${nudges.reminderId})`.as(
          'reminder',
        ),
        address: newestAddress,
      })
      .from(nudges)
      .innerJoin(contacts, and(eq(contacts.id, nudges.contactId), eq(contacts.ownerId, nudges.ownerId)))
      .where(and(eq(nudges.outboxId, id), isNull(contacts.mergedInto)))
      .orderBy(asc(nudges.number))
      .limit(NUDGES_MAX),
  ])
  const [owner] = letters
  return owner ? { owner, told } : null
}

export type DigestPage = NonNullable<Awaited<ReturnType<typeof digestPageOf>>>

/** Notes that somebody of a letter was answered for. */
export async function markAnswered(db: Database, id: OutboxId, number: number, now: Instant): Promise<void> {
  await db
    .update(nudges)
    .set({ answeredAt: now })
    .where(and(eq(nudges.outboxId, id), eq(nudges.number, number)))
}

/** The owner to whom a letter went; null where it is gone. One call, two rows. */
export async function ownerOfLetter(db: Database, id: OutboxId) {
  const [found] = await db
    .select()
    .from(owners)
    .where(sql`${owners.id} = (SELECT ${outbox.ownerId} FROM ${outbox} WHERE ${outbox.id} = ${id})`)
    .limit(1)
  return found ?? null
}
