import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm'
import { ContactId, type OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import type { CONTACT_STATES } from './schema.ts'
import { contacts, tags } from './schema.ts'

/** Rows on one page. */
export const PEOPLE_PER_PAGE = 50
/** Circles offered as filters. */
const CIRCLES_MAX = 30

export type PeopleFilter = {
  readonly state: (typeof CONTACT_STATES)[number] | null
  readonly organization: string | null
  readonly circle: string | null
}
/** Where a page begins: behind this person. */
export type PeopleCursor = { readonly sortAt: number; readonly id: ContactId }

const ROW = {
  id: contacts.id,
  name: contacts.name,
  title: contacts.title,
  organization: contacts.organization,
  state: contacts.state,
  snoozedUntil: contacts.snoozedUntil,
  cadence: contacts.cadence,
  lastAt: contacts.lastAt,
  lastDirection: contacts.lastDirection,
  gapWeight: contacts.gapWeight,
  gapSum: contacts.gapSum,
  gapCount: contacts.gapCount,
  quietAt: contacts.quietAt,
  dueAt: contacts.dueAt,
  sortAt: contacts.sortAt,
  starred: contacts.starred,
} as const

/** What a list shows of a person, and the columns it is read from. */
export const personRow = ROW
export type PersonRow = Pick<typeof contacts.$inferSelect, keyof typeof ROW>

/** The people of one owner, quiet first. One call; reads a page of rows and one more, and two a circle.
 *  Indexes: contacts_by_sort, contacts_by_state, contacts_by_organization; tags_by_tag for circles, whose pages go by id. */
export function peoplePageOf(db: Database, ownerId: OwnerId) {
  return {
    async page(filter: PeopleFilter, after: PeopleCursor | null) {
      const people = filter.circle === null ? byPlace(db, ownerId, filter, after) : inCircle(db, ownerId, filter, after)
      const [found, circles] = await db.batch([people, circleNames(db, ownerId)])
      const rows: readonly PersonRow[] = found.slice(0, PEOPLE_PER_PAGE)
      const last = found.length > PEOPLE_PER_PAGE ? rows.at(-1) : undefined
      const next: PeopleCursor | null = last ? { sortAt: last.sortAt, id: last.id } : null
      return { rows: quietFirst(rows), next, circles: circles.map(circle => circle.tag) }
    },
  }
}

function byPlace(db: Database, ownerId: OwnerId, filter: PeopleFilter, after: PeopleCursor | null) {
  return db
    .select(ROW)
    .from(contacts)
    .where(
      and(
        eq(contacts.ownerId, ownerId),
        filter.state === null ? undefined : eq(contacts.state, filter.state),
        filter.organization === null ? undefined : eq(contacts.organization, filter.organization),
        ne(contacts.state, 'forgotten'),
        isNull(contacts.mergedInto),
        after ? sql`(${contacts.sortAt}, ${contacts.id}) > (${after.sortAt}, ${after.id})` : undefined,
      ),
    )
    .orderBy(asc(contacts.sortAt), asc(contacts.id))
    .limit(PEOPLE_PER_PAGE + 1)
}

function inCircle(db: Database, ownerId: OwnerId, filter: PeopleFilter, after: PeopleCursor | null) {
  return db
    .select(ROW)
    .from(tags)
    .innerJoin(contacts, eq(contacts.id, tags.contactId))
    .where(
      and(
        eq(tags.ownerId, ownerId),
        eq(tags.tag, filter.circle ?? ''),
        ne(contacts.state, 'forgotten'),
        isNull(contacts.mergedInto),
        after ? sql`${tags.contactId} > ${after.id}` : undefined,
      ),
    )
    .orderBy(asc(tags.contactId))
    .limit(PEOPLE_PER_PAGE + 1)
}

/** The names of an owner's circles, by jumping from one to the next in tags_by_tag: two rows each, however many carry one. */
export function circleNames(db: Database, ownerId: OwnerId) {
  const names = sql`(WITH RECURSIVE names(tag) AS (
      SELECT min(tag) FROM tags WHERE owner_id = ${ownerId}
      UNION ALL
      SELECT (SELECT min(tag) FROM tags WHERE owner_id = ${ownerId} AND tag > names.tag) FROM names
      WHERE names.tag IS NOT NULL LIMIT ${CIRCLES_MAX}
    ) SELECT tag FROM names WHERE tag IS NOT NULL)`
  return db.select({ tag: sql<string>`tag` }).from(names)
}

function quietFirst(rows: readonly PersonRow[]): readonly PersonRow[] {
  return rows.toSorted((one, other) => one.sortAt - other.sortAt || (one.id < other.id ? -1 : 1))
}

/** A cursor as it stands in an address, `sortAt.id`; null where it is none. */
export function readPeopleCursor(text: string | undefined): PeopleCursor | null {
  const match = /^(-?\d{1,16})\.([\w-]{1,64})$/.exec(text ?? '')
  return match ? { sortAt: Number(match[1]), id: ContactId.parse(match[2]) } : null
}

export function writePeopleCursor(cursor: PeopleCursor): string {
  return `${cursor.sortAt}.${cursor.id}`
}
