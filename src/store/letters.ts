import { and, asc, eq } from 'drizzle-orm'
import type { OutboxId, OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { contacts, nudges, outbox } from './schema.ts'

/** A letter's people are numbered from 1; what it told of one of them besides has the same number and so much more. */
export const ALSO_FROM = 100

/** The people that one letter told about, in the letter's order, for whoever answers it. One call. */
export async function readLetter(db: Database, ownerId: OwnerId, id: OutboxId) {
  const [rows, people] = await db.batch([
    db
      .select({
        id: outbox.id,
        key: outbox.key,
        kind: outbox.kind,
        subject: outbox.subject,
        createdAt: outbox.createdAt,
      })
      .from(outbox)
      .where(and(eq(outbox.ownerId, ownerId), eq(outbox.id, id))),
    db
      .select({
        number: nudges.number,
        contactId: nudges.contactId,
        findingId: nudges.findingId,
        reason: nudges.reason,
        name: contacts.name,
      })
      .from(nudges)
      .innerJoin(contacts, eq(contacts.id, nudges.contactId))
      .where(and(eq(nudges.ownerId, ownerId), eq(nudges.outboxId, id)))
      .orderBy(asc(nudges.number)),
  ])
  const [letter] = rows
  if (!letter) return null
  const told = people.filter(({ number }) => number < ALSO_FROM)
  return {
    ...letter,
    people: told.map(({ findingId, ...person }) => ({
      ...person,
      /** The promises and asks that it told of this person: an answer means all of them. */
      findingIds: people.flatMap(one => (one.number % ALSO_FROM === person.number ? (one.findingId ?? []) : [])),
    })),
  }
}
export type ToldLetter = NonNullable<Awaited<ReturnType<typeof readLetter>>>
