import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { ContactId, type OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import type { CONTACT_STATES } from './schema.ts'
import { contacts, tags } from './schema.ts'

/** Rows on one page. */
export const PEOPLE_PER_PAGE = 50
/** People looked at for one page: those of a list as it stands in an index, with a few for whoever was forgotten in between;
 *  those of a list that is narrowed further; and those for each of whom a circle is looked up too, which is a row more. */
const LOOKED_AT = { plain: 55, narrowed: 100, withCircle: 51 } as const
/** Circles offered as filters. */
export const CIRCLES_OFFERED_MAX = 14

export type PeopleFilter = {
  readonly state: Exclude<(typeof CONTACT_STATES)[number], 'forgotten'> | null
  readonly organization: string | null
  readonly circle: string | null
}
export const NO_FILTER: PeopleFilter = { state: null, organization: null, circle: null }

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

/** The people of one owner, quiet first. One call, which reads at most 150 rows however many people there are: where a list
 *  is narrowed further than its index, a page may hold few and lead on. A circle by itself goes by id from page to page. */
export function peoplePageOf(db: Database, ownerId: OwnerId) {
  return {
    async page(filter: PeopleFilter, after: PeopleCursor | null) {
      const list = listFor(filter)
      const isByCircle = list === 'circle'
      const people = isByCircle ? inCircle(db, ownerId, filter, after) : byPlace(db, ownerId, filter, list, after)
      const [found, circles] = await db.batch([people, circleNames(db, ownerId, '', CIRCLES_OFFERED_MAX)])
      const fitting = found.filter(person => fits(person, filter))
      const rows: readonly PersonRow[] = fitting.slice(0, PEOPLE_PER_PAGE)
      // Behind the last one shown, else behind the last one looked at.
      const isCut = found.length === lookedAt(filter)
      const last = fitting.length > PEOPLE_PER_PAGE ? rows.at(-1) : isCut ? found.at(-1) : undefined
      const next: PeopleCursor | null = last ? { sortAt: last.sortAt, id: last.id } : null
      return { rows: quietFirst(rows), next, circles: circles.map(circle => circle.tag) }
    },
  }
}

/** The index that leads: firms are small, and few people rest or are snoozed; circles come before everybody. */
function listFor({ state, organization, circle }: PeopleFilter): 'organization' | 'state' | 'circle' | 'everybody' {
  if (organization !== null) return 'organization'
  if (state === 'snoozed' || state === 'resting') return 'state'
  if (circle !== null) return 'circle'
  return state === null ? 'everybody' : 'state'
}

function lookedAt({ state, organization, circle }: PeopleFilter): number {
  if (circle !== null) return LOOKED_AT.withCircle
  return state !== null && organization !== null ? LOOKED_AT.narrowed : LOOKED_AT.plain
}

type Found = PersonRow & { readonly mergedInto: ContactId | null; readonly isMember: number }

function fits(person: Found, filter: PeopleFilter): boolean {
  return (
    person.state !== 'forgotten' &&
    person.mergedInto === null &&
    person.isMember === 1 &&
    (filter.state === null || person.state === filter.state) &&
    (filter.organization === null || person.organization === filter.organization)
  )
}

/** Who is in a circle, as a column of a list of people; one row of the key of `tags` each. */
export function memberOf(circle: string | null): SQL<number> {
  if (circle === null) return sql<number>`1`
  return sql<number>`EXISTS (SELECT 1 FROM ${tags} AS t WHERE t.contact_id = ${contacts.id} AND t.tag = ${circle})`
}

/** On contacts_by_organization, contacts_by_state or contacts_by_sort. What narrows further is not told to SQLite, which
 *  would walk as far as it takes to fill the page. */
function byPlace(
  db: Database,
  ownerId: OwnerId,
  filter: PeopleFilter,
  list: 'organization' | 'state' | 'everybody',
  after: PeopleCursor | null,
) {
  const leading = {
    organization: eq(contacts.organization, filter.organization ?? ''),
    state: eq(contacts.state, filter.state ?? 'active'),
    everybody: undefined,
  }
  return db
    .select({ ...ROW, mergedInto: contacts.mergedInto, isMember: memberOf(filter.circle).as('is_member') })
    .from(contacts)
    .where(
      and(
        eq(contacts.ownerId, ownerId),
        leading[list],
        after ? sql`(${contacts.sortAt}, ${contacts.id}) > (${after.sortAt}, ${after.id})` : undefined,
      ),
    )
    .orderBy(asc(contacts.sortAt), asc(contacts.id))
    .limit(lookedAt(filter))
}

/** On tags_by_tag; two rows each. */
function inCircle(db: Database, ownerId: OwnerId, filter: PeopleFilter, after: PeopleCursor | null) {
  return db
    .select({ ...ROW, mergedInto: contacts.mergedInto, isMember: sql<number>`1`.as('is_member') })
    .from(tags)
    .innerJoin(contacts, eq(contacts.id, tags.contactId))
    .where(
      and(
        eq(tags.ownerId, ownerId),
        eq(tags.tag, filter.circle ?? ''),
        after ? sql`${tags.contactId} > ${after.id}` : undefined,
      ),
    )
    .orderBy(asc(tags.contactId))
    .limit(lookedAt(filter))
}

/** The names of an owner's circles behind `after`, with how often each wishes to be heard of, by jumping from one to the next
 *  in tags_by_tag: three rows each, however many carry one. */
export function circleNames(db: Database, ownerId: OwnerId, after: string, limit: number) {
  const names = sql`(WITH RECURSIVE names(tag) AS (
      SELECT min(tag) FROM tags WHERE owner_id = ${ownerId} AND tag > ${after}
      UNION ALL
      SELECT (SELECT min(tag) FROM tags WHERE owner_id = ${ownerId} AND tag > names.tag) FROM names
      WHERE names.tag IS NOT NULL LIMIT ${limit}
    ) SELECT tag, (SELECT cadence FROM circles WHERE owner_id = ${ownerId} AND name = tag) AS cadence FROM names WHERE tag IS NOT NULL)`
  return db.select({ tag: sql<string>`tag`, cadence: sql<string | null>`cadence` }).from(names)
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
