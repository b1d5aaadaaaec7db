import { desc, sql } from 'drizzle-orm'
import type { ContactId } from '../ids.ts'
import type { Database } from './database.ts'
import type { Details } from './digest.ts'
import { listed } from './rows.ts'
import { addresses, contacts, findings, positions } from './schema.ts'

const FINDINGS_MAX = 30

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
