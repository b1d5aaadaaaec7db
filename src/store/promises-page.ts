import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { FindingId, OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { contacts, findings } from './schema.ts'
import { isOpen, type OpenFinding, openFinding } from './today-page.ts'

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

/** Of those that will be told on a day so many are read, the soonest first, of all four lists together. */
const SOONEST_MAX = 10

/** Open promises and questions, on findings_open; two rows for each one shown. Those with a day stand first, by day: of the
 *  newest, and in the overview also the soonest of all on findings_due. An order of all by day would need an index of its own. */
export function promisesPageOf(db: Database, ownerId: OwnerId) {
  return {
    /** The beginnings of all four lists. One call. */
    async overview() {
      const [yours, theirs, askedYou, youAsked, soonest] = await db.batch([
        openOf(db, ownerId, 'yours', null, ON_OVERVIEW_MAX + 1),
        openOf(db, ownerId, 'theirs', null, ON_OVERVIEW_MAX + 1),
        openOf(db, ownerId, 'asked-you', null, ON_OVERVIEW_MAX + 1),
        openOf(db, ownerId, 'you-asked', null, ON_OVERVIEW_MAX + 1),
        soonestOf(db, ownerId),
      ])
      return {
        yours: cut('yours', yours, soonest),
        theirs: cut('theirs', theirs, soonest),
        'asked-you': cut('asked-you', askedYou, soonest),
        'you-asked': cut('you-asked', youAsked, soonest),
      }
    },
    /** One list from `before` backwards. One call. */
    async list(name: ListName, before: Instant | null) {
      const found = await openOf(db, ownerId, name, before, ON_LIST_MAX + 1)
      const rows = found.slice(0, ON_LIST_MAX)
      return { rows: byDay(rows), next: found.length > ON_LIST_MAX ? (rows.at(-1)?.saidAt ?? null) : null }
    },
  }
}

function cut(name: ListName, newest: readonly OpenFinding[], soonest: Awaited<ReturnType<typeof soonestOf>>) {
  const { kind, by } = LISTS[name]
  const known = new Set(newest.map(({ id }) => id))
  const others = soonest.filter(one => one.kind === kind && one.by === by && !known.has(one.id))
  const all = byDay([...newest, ...others])
  return { rows: all.slice(0, ON_OVERVIEW_MAX), hasMore: all.length > ON_OVERVIEW_MAX }
}

/** The overdue and the soonest first, then those without a day, which keep their order. */
function byDay(rows: readonly OpenFinding[]): readonly OpenFinding[] {
  const day = ({ due }: OpenFinding) => due ?? NO_DAY
  return rows.toSorted((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0))
}

/** Behind every day in the order of letters. */
const NO_DAY = '~'

function soonestOf(db: Database, ownerId: OwnerId) {
  return db
    .select({ ...openFinding, kind: findings.kind })
    .from(findings)
    .innerJoin(contacts, eq(contacts.id, findings.contactId))
    .where(and(eq(findings.ownerId, ownerId), isOpen, sql`${findings.dueAt} IS NOT NULL`))
    .orderBy(findings.dueAt)
    .limit(SOONEST_MAX)
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
