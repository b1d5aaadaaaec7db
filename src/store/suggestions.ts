import { and, eq, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { contacts, suggestions } from './schema.ts'

export type Suggested = {
  readonly contactId: ContactId
  readonly otherId: ContactId
  /** The other one's name and newest address. */
  readonly name: string
  readonly address: string | null
}

/** One open suggestion of an owner, or null. One call, three rows. */
export async function suggested(
  db: Database,
  ownerId: OwnerId,
  contactId: ContactId,
  otherId: ContactId,
): Promise<Suggested | null> {
  const [found] = await db
    .select({
      contactId: suggestions.contactId,
      otherId: suggestions.otherId,
      name: contacts.name,
      address: sql<
        string | null
      >`(SELECT address FROM addresses WHERE addresses.contact_id = ${suggestions.otherId} ORDER BY last_seen DESC LIMIT 1)`,
    })
    .from(suggestions)
    .innerJoin(contacts, and(eq(contacts.id, suggestions.otherId), eq(contacts.ownerId, ownerId)))
    .where(
      and(
        eq(suggestions.contactId, contactId),
        eq(suggestions.otherId, otherId),
        eq(suggestions.ownerId, ownerId),
        eq(suggestions.state, 'open'),
      ),
    )
    .limit(1)
  return found ?? null
}

/** Keeps two people apart: nobody asks again. */
export async function setApart(
  db: Database,
  ownerId: OwnerId,
  pair: Pick<Suggested, 'contactId' | 'otherId'>,
): Promise<void> {
  await db
    .update(suggestions)
    .set({ state: 'apart' })
    .where(
      and(
        eq(suggestions.contactId, pair.contactId),
        eq(suggestions.otherId, pair.otherId),
        eq(suggestions.ownerId, ownerId),
      ),
    )
}
