import { and, desc, eq, gt, isNotNull, lte, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { listed } from './rows.ts'
import {
  addresses,
  circles,
  contacts,
  findings,
  inbox,
  messages,
  nudges,
  ownerAddresses,
  owners,
  participants,
  positions,
  reminders,
  suggestions,
  tags,
} from './schema.ts'

/** Due people read for one digest: more than fit, so that the ranking has a choice, and never a scan of all. */
const DUE_MAX = 60
/** Things to sort are counted up to here. */
const SORT_MAX = 20

/** Owners whose local morning has come: an indexed range. */
export async function dueOwners(db: Database, now: Instant, limit: number) {
  return db.select().from(owners).where(lte(owners.nextDigestAt, now)).orderBy(owners.nextDigestAt).limit(limit)
}

/** Everybody who may be told about by `until`, and what the week has used: one call. */
export async function readCandidates(db: Database, ownerId: OwnerId, now: Instant, until: Instant) {
  const dueContacts = sql`(SELECT id FROM ${contacts} WHERE owner_id = ${ownerId} AND due_at IS NOT NULL AND due_at <= ${until} ORDER BY due_at LIMIT ${DUE_MAX})`
  // States as literals: a partial index is used only where its own condition stands in the query.
  const dueFindings = sql`${findings.ownerId} = ${ownerId} AND ${findings.state} = 'open' AND ${findings.dueAt} IS NOT NULL AND ${findings.dueAt} <= ${until}`
  const dueReminders = sql`${reminders.ownerId} = ${ownerId} AND ${reminders.state} = 'open' AND ${reminders.at} <= ${until}`
  const wanted = sql`(SELECT id FROM ${dueContacts} UNION SELECT contact_id FROM (SELECT contact_id FROM ${findings} WHERE ${dueFindings} LIMIT ${DUE_MAX}) UNION SELECT contact_id FROM (SELECT contact_id FROM ${reminders} WHERE ${dueReminders} LIMIT ${DUE_MAX}))`
  const [rows, said, asked, tagRows, cadences, week, heldRows, openSuggestions, dead, own] = await db.batch([
    db.select().from(contacts).where(sql`${contacts.id} IN ${wanted} AND ${contacts.mergedInto} IS NULL`),
    db.select().from(findings).where(dueFindings).orderBy(findings.dueAt).limit(DUE_MAX),
    db.select().from(reminders).where(dueReminders).orderBy(reminders.at).limit(DUE_MAX),
    db.select().from(tags).where(sql`${tags.contactId} IN ${wanted}`),
    db
      .select({ contactId: tags.contactId, cadence: circles.cadence })
      .from(tags)
      .innerJoin(circles, and(eq(circles.ownerId, tags.ownerId), eq(circles.name, tags.tag)))
      .where(sql`${tags.contactId} IN ${wanted}`),
    db
      .select({ contactId: nudges.contactId, reason: nudges.reason, at: nudges.at, tag: tags.tag })
      .from(nudges)
      .leftJoin(tags, eq(tags.contactId, nudges.contactId))
      .where(and(eq(nudges.ownerId, ownerId), gt(nudges.at, now - 7 * DAY_MS))),
    db
      .select({ id: inbox.id })
      .from(inbox)
      .where(and(eq(inbox.ownerId, ownerId), eq(inbox.status, 'held')))
      .limit(SORT_MAX),
    db
      .select({ id: suggestions.otherId })
      .from(suggestions)
      .where(sql`${suggestions.ownerId} = ${ownerId} AND ${suggestions.state} = 'open'`)
      .limit(SORT_MAX),
    db
      .select({ id: inbox.id })
      .from(inbox)
      .where(and(eq(inbox.ownerId, ownerId), eq(inbox.status, 'dead')))
      .limit(SORT_MAX),
    db
      .select({ address: ownerAddresses.address })
      .from(ownerAddresses)
      .where(and(eq(ownerAddresses.ownerId, ownerId), isNotNull(ownerAddresses.confirmedAt)))
      .orderBy(ownerAddresses.createdAt, ownerAddresses.address)
      .limit(1),
  ])
  return {
    contacts: rows,
    findings: said,
    reminders: asked,
    tags: tagRows,
    circleCadences: cadences,
    week,
    toSort: heldRows.length + openSuggestions.length + dead.length,
    /** Where the digest goes: the owner's oldest confirmed address. */
    recipient: own[0]?.address ?? null,
  }
}
export type Candidates = Awaited<ReturnType<typeof readCandidates>>

/** What a digest says of the people in it: one call, a few rows each. */
export async function readDetails(db: Database, contactIds: readonly ContactId[]) {
  const ids = listed(contactIds)
  const [held, addressRows, said, lastMessages] = await db.batch([
    db.select().from(positions).where(sql`${positions.contactId} IN ${ids}`),
    db.select().from(addresses).where(sql`${addresses.contactId} IN ${ids}`),
    db
      .select()
      .from(findings)
      .where(
        sql`${findings.contactId} IN ${ids} AND ${findings.state} = 'open' AND ${findings.kind} IN ('ask', 'detail', 'promise')`,
      )
      .orderBy(desc(findings.saidAt))
      .limit(60),
    db
      .select({ contactId: participants.contactId, subject: messages.subject, sentAt: participants.sentAt })
      .from(participants)
      .innerJoin(messages, eq(messages.id, participants.messageId))
      .where(
        sql`${participants.contactId} IN ${ids} AND ${participants.sentAt} = (SELECT max(sent_at) FROM ${participants} AS p WHERE p.contact_id = ${participants.contactId})`,
      )
      .limit(20),
  ])
  return { positions: held, addresses: addressRows, findings: said, lastMessages }
}
export type Details = Awaited<ReturnType<typeof readDetails>>
