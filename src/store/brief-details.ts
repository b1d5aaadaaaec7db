import { and, eq, getTableColumns, gt, type SQL, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { type Candidates, candidatesFrom, type Details, whoIsDue } from './digest.ts'
import { addresses, circles, contacts, findings, nudges, positions, reminders, tags } from './schema.ts'
import { ask, standing, together, valuesOf } from './standing-query.ts'

const FINDINGS_MAX = 30

/** Who may be told about by `until`, as the start page shows it: without what is only counted for the letter's last lines.
 *  One call of five statements. */
export async function readBriefCandidates(
  db: Database,
  ownerId: OwnerId,
  until: Instant,
  dueMax: number,
): Promise<Candidates> {
  const { wanted, dueFindings, dueReminders } = whoIsDue(ownerId, until, dueMax)
  const [rows, said, asked, circleRows, week] = await db.batch([
    briefRows(db, wanted),
    db.select().from(findings).where(dueFindings).orderBy(findings.dueAt).limit(dueMax),
    db.select().from(reminders).where(dueReminders).orderBy(reminders.at).limit(dueMax),
    db.select({ name: circles.name, cadence: circles.cadence }).from(circles).where(eq(circles.ownerId, ownerId)),
    db
      .select({ contactId: nudges.contactId, reason: nudges.reason, at: nudges.at, tag: tags.tag })
      .from(nudges)
      .leftJoin(tags, eq(tags.contactId, nudges.contactId))
      .where(and(eq(nudges.ownerId, ownerId), gt(nudges.at, until - 7 * DAY_MS))),
  ])
  const people = candidatesFrom(rows, circleRows)
  // The start page's links bear no subject.
  const unnamed = said.map(finding => ({ ...finding, subject: null }))
  return { ...people, findings: unnamed, reminders: asked, week, toSort: 0, heldSince: null, recipient: null }
}

/** Those people with their circles. */
function briefRows(db: Database, wanted: SQL) {
  return db
    .select({
      ...getTableColumns(contacts),
      circleNames: sql<string>`(SELECT json_group_array(tag) FROM tags WHERE tags.contact_id = contacts.id)`,
    })
    .from(contacts)
    .where(sql`${contacts.seq} IN ${wanted} AND ${contacts.mergedInto} IS NULL`)
}

const PEOPLE = valuesOf('people')
const TOLD = {
  held: standing(getTableColumns(positions), sql`FROM ${positions} WHERE contact_id IN ${PEOPLE}`),
  addresses: standing(getTableColumns(addresses), sql`FROM ${addresses} WHERE contact_id IN ${PEOPLE}`),
  said: standing(
    getTableColumns(findings),
    sql`FROM ${findings} WHERE contact_id IN ${PEOPLE} AND state = 'open' AND kind IN ('ask', 'detail', 'promise') ORDER BY said_at DESC LIMIT ${sql.raw(String(FINDINGS_MAX))}`,
  ),
  introducedBy: standing(
    { id: contacts.id, name: contacts.name },
    sql`FROM ${contacts} WHERE id IN ${valuesOf('introducers')}`,
  ),
}
const DETAILS = together([TOLD.held, TOLD.addresses, TOLD.said, TOLD.introducedBy], sql`unused(id) AS (SELECT NULL)`)

/** What the start page says of the people of the next letter: the same as the letter knows, without the mails themselves and
 *  without what only a whole week or quarter tells. One call of one statement, a few rows each. */
export async function readBriefDetails(
  db: Database,
  people: readonly { readonly id: ContactId; readonly introducedBy: ContactId | null }[],
): Promise<Details> {
  const introducers = [...new Set(people.flatMap(({ introducedBy }) => introducedBy ?? []))]
  const values = { people: JSON.stringify(people.map(({ id }) => id)), introducers: JSON.stringify(introducers) }
  const [found] = await ask(db, [DETAILS], values)
  return {
    positions: TOLD.held.read(found, 0),
    addresses: TOLD.addresses.read(found, 1),
    findings: TOLD.said.read(found, 2),
    introducedBy: TOLD.introducedBy.read(found, 3),
    touches: [],
    comingPeople: [],
    comingPromises: [],
    mirror: [],
  }
}
