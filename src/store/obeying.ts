import { and, desc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { ContactId, FindingId, OwnerId } from '../ids.ts'
import { folded } from '../relationship/folded.ts'
import type { Database } from './database.ts'
import { listed } from './rows.ts'
import { actions, addresses, circles, contacts, findings, owners, positions, tags } from './schema.ts'

/** How far back "undo" looks for the last thing that was done. */
const ACTIONS_MAX = 10

/** All that obeying must know: the owner, the people meant and what surrounds them, the last actions. One call. */
export async function readForObeying(
  db: Database,
  ownerId: OwnerId,
  wanted: {
    readonly contactIds: readonly ContactId[]
    readonly findingIds: readonly FindingId[]
    readonly mergeNames: readonly string[]
  },
) {
  const names = wanted.mergeNames.map(folded)
  const ids = sql`(SELECT value FROM json_each(${JSON.stringify(wanted.contactIds)}) UNION SELECT id FROM ${contacts} WHERE owner_id = ${ownerId} AND name_key IN ${listed(names)} AND merged_into IS NULL UNION SELECT id FROM ${contacts} WHERE id IN ${listed(wanted.mergeNames)} UNION SELECT contact_id FROM (SELECT contact_id FROM ${actions} WHERE owner_id = ${ownerId} AND undone_at IS NULL AND undo IS NOT NULL ORDER BY at DESC LIMIT ${ACTIONS_MAX}) UNION SELECT contact_id FROM ${addresses} WHERE owner_id = ${ownerId} AND address IN ${listed(wanted.mergeNames.map(name => name.toLowerCase()))})`
  const [owner, rows, addressRows, cadences, circleRows, held, tagRows, said, last] = await db.batch([
    db.select().from(owners).where(eq(owners.id, ownerId)),
    db
      .select()
      .from(contacts)
      .where(sql`${contacts.id} IN ${ids} AND +${contacts.ownerId} = ${ownerId} AND ${contacts.mergedInto} IS NULL`),
    db.select().from(addresses).where(sql`${addresses.contactId} IN ${ids} AND +${addresses.ownerId} = ${ownerId}`),
    db
      .select({ contactId: tags.contactId, cadence: circles.cadence })
      .from(tags)
      .innerJoin(circles, and(eq(circles.ownerId, tags.ownerId), eq(circles.name, tags.tag)))
      .where(sql`${tags.contactId} IN ${ids} AND +${tags.ownerId} = ${ownerId}`),
    db.select().from(circles).where(eq(circles.ownerId, ownerId)).limit(200),
    db.select().from(positions).where(sql`${positions.contactId} IN ${ids} AND +${positions.ownerId} = ${ownerId}`),
    db.select().from(tags).where(sql`${tags.contactId} IN ${ids} AND +${tags.ownerId} = ${ownerId}`),
    db
      .select()
      .from(findings)
      .where(sql`${findings.id} IN ${listed(wanted.findingIds)} AND +${findings.ownerId} = ${ownerId}`),
    db
      .select()
      .from(actions)
      // What mail did by itself is taken back from its receipt or the page: "undo" in an answer means the last command.
      .where(
        and(eq(actions.ownerId, ownerId), isNull(actions.undoneAt), isNotNull(actions.undo), ne(actions.kind, 'filed')),
      )
      .orderBy(desc(actions.at), sql`rowid DESC`)
      .limit(ACTIONS_MAX),
  ])
  return {
    owner: owner[0] ?? null,
    contacts: rows,
    addresses: addressRows,
    circleCadences: cadences,
    circles: circleRows,
    positions: held,
    tags: tagRows,
    findings: said,
    lastActions: last,
  }
}
export type Obeying = Awaited<ReturnType<typeof readForObeying>>
