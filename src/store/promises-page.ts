import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { FindingId, OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { contacts, findings } from './schema.ts'
import { isOpen, openFinding } from './today-page.ts'

/** The four lists of open words: what, and whose. */
export const LISTS = {
  yours: { kind: 'promise', by: 'owner' },
  theirs: { kind: 'promise', by: 'contact' },
  'asked-you': { kind: 'ask', by: 'contact' },
  'you-asked': { kind: 'ask', by: 'owner' },
} as const
export type ListName = keyof typeof LISTS

const ON_OVERVIEW_MAX = 10
export const ON_LIST_MAX = 50

/** Open promises and questions, newest first, on findings_open; two rows for each one shown. */
export function promisesPageOf(db: Database, ownerId: OwnerId) {
  return {
    /** The beginnings of all four lists. One call. */
    async overview() {
      const [yours, theirs, askedYou, youAsked] = await db.batch([
        openOf(db, ownerId, 'yours', null, ON_OVERVIEW_MAX + 1),
        openOf(db, ownerId, 'theirs', null, ON_OVERVIEW_MAX + 1),
        openOf(db, ownerId, 'asked-you', null, ON_OVERVIEW_MAX + 1),
        openOf(db, ownerId, 'you-asked', null, ON_OVERVIEW_MAX + 1),
      ])
      return { yours: cut(yours), theirs: cut(theirs), 'asked-you': cut(askedYou), 'you-asked': cut(youAsked) }
    },
    /** One list from `before` backwards. One call. */
    async list(name: ListName, before: Instant | null) {
      const found = await openOf(db, ownerId, name, before, ON_LIST_MAX + 1)
      const rows = found.slice(0, ON_LIST_MAX)
      return { rows, next: found.length > ON_LIST_MAX ? (rows.at(-1)?.saidAt ?? null) : null }
    },
  }
}

function cut<T>(found: readonly T[]) {
  return { rows: found.slice(0, ON_OVERVIEW_MAX), hasMore: found.length > ON_OVERVIEW_MAX }
}

function openOf(db: Database, ownerId: OwnerId, name: ListName, before: Instant | null, limit: number) {
  const { kind, by } = LISTS[name]
  return db
    .select(openFinding)
    .from(findings)
    .innerJoin(contacts, eq(contacts.id, findings.contactId))
    .where(
      and(
        eq(findings.ownerId, ownerId),
        eq(findings.kind, kind),
        eq(findings.by, by),
        isOpen,
        before === null ? undefined : sql`${findings.saidAt} < ${before}`,
      ),
    )
    .orderBy(desc(findings.saidAt))
    .limit(limit)
}

/** Whose finding it is, or null where the owner has none by that id. One call, one row. */
export async function findingNamed(db: Database, ownerId: OwnerId, id: FindingId) {
  const [found] = await db
    .select({
      id: findings.id,
      contactId: findings.contactId,
      kind: findings.kind,
      quote: findings.quote,
      state: findings.state,
      due: findings.due,
      dueAt: findings.dueAt,
      closedAt: findings.closedAt,
    })
    .from(findings)
    .where(and(eq(findings.id, id), eq(findings.ownerId, ownerId)))
    .limit(1)
  return found ?? null
}

/** The statement that opens one again. The mail that had closed it stays named, so that reading everything again does not
 *  close it by the same. */
export function openedAgain(ownerId: OwnerId, id: FindingId): SQL {
  return sql`UPDATE ${findings} SET state = 'open', closed_at = NULL WHERE id = ${id} AND owner_id = ${ownerId}`
}
