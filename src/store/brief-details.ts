import { and, desc, eq, getTableColumns, gt, type SQL, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { type Candidates, candidatesFrom, type Details, whoIsDue } from './digest.ts'
import { listed } from './rows.ts'
import { addresses, circles, contacts, findings, nudges, positions, reminders, tags } from './schema.ts'

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
  return { ...people, findings: said, reminders: asked, week, toSort: 0, heldSince: null, recipient: null }
}

/** Those people with their circles. Which addresses fail is counted for the letter alone, and costs a row each. */
function briefRows(db: Database, wanted: SQL) {
  return db
    .select({
      ...getTableColumns(contacts),
      circleNames: sql<string>`(SELECT json_group_array(tag) FROM tags WHERE tags.contact_id = contacts.id)`,
      failing: sql<number>`0`.as('failing'),
    })
    .from(contacts)
    .where(sql`${contacts.seq} IN ${wanted} AND ${contacts.mergedInto} IS NULL`)
}

/** What the start page says of the people of the next letter: the same as the letter knows, without the mails themselves and
 *  without what only a whole week or quarter tells. One call of four statements, a few rows each. */
export async function readBriefDetails(db: Database, contactIds: readonly ContactId[]): Promise<Details> {
  const ids = listed(contactIds)
  const [held, addressRows, said, introducedBy] = await db.batch([
    db.select().from(positions).where(sql`${positions.contactId} IN ${ids}`),
    db.select().from(addresses).where(sql`${addresses.contactId} IN ${ids}`),
    db
      .select()
      .from(findings)
      .where(
        sql`${findings.contactId} IN ${ids} AND ${findings.state} = 'open' AND ${findings.kind} IN ('ask', 'detail', 'promise')`,
      )
      .orderBy(desc(findings.saidAt))
      .limit(FINDINGS_MAX),
    db
      .select({ id: contacts.id, name: contacts.name })
      .from(contacts)
      .where(
        sql`${contacts.id} IN (SELECT introduced_by FROM ${contacts} WHERE id IN ${ids} AND introduced_by IS NOT NULL)`,
      ),
  ])
  const nothing = { touches: [], comingPeople: [], comingPromises: [], mirror: [] }
  return { positions: held, addresses: addressRows, findings: said, introducedBy, ...nothing }
}
