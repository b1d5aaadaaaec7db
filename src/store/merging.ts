import { and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { insertRows, listed } from './rows.ts'
import {
  addresses,
  circles,
  contacts,
  findings,
  messages,
  nameParts,
  participants,
  positions,
  reminders,
  suggestions,
  tags,
} from './schema.ts'

/** What belongs to somebody and will move with them to `kept`: one call. */
export async function readBelongings(db: Database, ownerId: OwnerId, kept: ContactId, id: ContactId) {
  const [own, said, held, asked, tagged, met, pairs] = await db.batch([
    db.select({ address: addresses.address }).from(addresses).where(eq(addresses.contactId, id)),
    db.select({ id: findings.id }).from(findings).where(eq(findings.contactId, id)),
    db.select({ id: positions.id }).from(positions).where(eq(positions.contactId, id)),
    db
      .select({ id: reminders.id })
      .from(reminders)
      .where(and(eq(reminders.ownerId, ownerId), eq(reminders.contactId, id))),
    db.select({ tag: tags.tag }).from(tags).where(eq(tags.contactId, id)),
    db
      .select({ id: contacts.id })
      .from(contacts)
      .where(and(eq(contacts.ownerId, ownerId), eq(contacts.introducedBy, id)))
      .limit(INTRODUCED_MAX),
    db.select({ state: suggestions.state }).from(suggestions).where(isPair(kept, id)),
  ])
  return {
    introduced: met.map(row => row.id),
    asked: pairs[0]?.state ?? null,
    addresses: own.map(row => row.address),
    findings: said.map(row => row.id),
    positions: held.map(row => row.id),
    reminders: asked.map(row => row.id),
    tags: tagged.map(row => row.tag),
  }
}
export type Belongings = Awaited<ReturnType<typeof readBelongings>>

/** Of people whom one person introduced, this many are told of. */
const INTRODUCED_MAX = 500

function isPair(one: ContactId, other: ContactId): SQL {
  return sql`((contact_id = ${one} AND other_id = ${other}) OR (contact_id = ${other} AND other_id = ${one}))`
}

/** Moves everything of `gone` to `kept`. Where both took part in one message, the part of `gone` stays where it is: it
 *  is found again when the two become two again. */
export function mergeStatements(ownerId: OwnerId, kept: ContactId, gone: ContactId, newTags: readonly string[]): SQL[] {
  return [
    sql`UPDATE ${addresses} SET contact_id = ${kept}, merged_from = coalesce(merged_from, ${gone}) WHERE owner_id = ${ownerId} AND contact_id = ${gone}`,
    sql`UPDATE OR IGNORE ${participants} SET contact_id = ${kept} WHERE contact_id = ${gone}`,
    sql`UPDATE ${findings} SET contact_id = ${kept} WHERE contact_id = ${gone}`,
    sql`UPDATE ${positions} SET contact_id = ${kept} WHERE contact_id = ${gone}`,
    sql`UPDATE ${reminders} SET contact_id = ${kept} WHERE owner_id = ${ownerId} AND contact_id = ${gone}`,
    sql`UPDATE OR IGNORE ${nameParts} SET contact_id = ${kept} WHERE contact_id = ${gone}`,
    sql`INSERT INTO ${tags} (owner_id, contact_id, tag) SELECT ${ownerId}, ${kept}, value FROM json_each(${JSON.stringify(newTags)}) WHERE true ON CONFLICT DO NOTHING`,
    sql`UPDATE ${contacts} SET introduced_by = ${kept} WHERE owner_id = ${ownerId} AND introduced_by = ${gone} AND id <> ${kept}`,
    sql`UPDATE ${suggestions} SET state = 'merged' WHERE owner_id = ${ownerId} AND ${isPair(kept, gone)}`,
  ]
}

/** What an undo knows of a merge; actions of earlier versions know less. */
export type Moved = Pick<Belongings, 'addresses' | 'findings' | 'positions' | 'reminders'> & {
  readonly newTags: readonly string[]
  readonly at: Instant
  readonly introduced?: readonly ContactId[] | undefined
  readonly asked?: Belongings['asked'] | undefined
}

/** The way back: what was moved by name, and what has come since by whose address it was. */
export function unmergeStatements(ownerId: OwnerId, kept: ContactId, gone: ContactId, moved: Moved): SQL[] {
  const byAddress = sql`(SELECT message_id FROM ${participants} WHERE contact_id = ${kept} AND address IN ${listed(moved.addresses)})`
  // Of mail to both since then, what was said concerned the one it was written to, not the one in Cc.
  const first = sql`(SELECT theirs.message_id FROM ${participants} AS theirs JOIN ${participants} AS his ON his.message_id = theirs.message_id AND his.contact_id = ${kept} JOIN ${messages} AS m ON m.id = theirs.message_id WHERE theirs.contact_id = ${gone} AND theirs.role = 'to' AND his.role <> 'to' AND m.received_at > ${moved.at})`
  return [
    sql`UPDATE ${findings} SET contact_id = ${gone} WHERE contact_id = ${kept} AND (id IN ${listed(moved.findings)} OR message_id IN ${byAddress} OR message_id IN ${first})`,
    sql`UPDATE ${positions} SET contact_id = ${gone} WHERE contact_id = ${kept} AND (id IN ${listed(moved.positions)} OR message_id IN ${byAddress})`,
    sql`UPDATE OR IGNORE ${participants} SET contact_id = ${gone} WHERE contact_id = ${kept} AND address IN ${listed(moved.addresses)}`,
    sql`UPDATE ${reminders} SET contact_id = ${gone} WHERE owner_id = ${ownerId} AND contact_id = ${kept} AND id IN ${listed(moved.reminders)}`,
    sql`UPDATE ${addresses} SET contact_id = ${gone}, merged_from = NULLIF(merged_from, ${gone}) WHERE owner_id = ${ownerId} AND contact_id = ${kept} AND address IN ${listed(moved.addresses)}`,
    sql`DELETE FROM ${tags} WHERE contact_id = ${kept} AND tag IN ${listed(moved.newTags)}`,
    sql`DELETE FROM ${nameParts} WHERE owner_id = ${ownerId} AND contact_id IN (${kept}, ${gone})`,
    // What the mail of one had closed of the other's stands open again.
    sql`UPDATE ${findings} SET state = 'open', closed_at = NULL, closed_by_message = NULL WHERE contact_id IN (${kept}, ${gone}) AND closed_by_message IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${participants} AS p WHERE p.message_id = ${findings}.closed_by_message AND p.contact_id = ${findings}.contact_id)`,
    sql`UPDATE ${contacts} SET introduced_by = ${gone} WHERE owner_id = ${ownerId} AND introduced_by = ${kept} AND id IN ${listed(moved.introduced ?? [])}`,
    sql`UPDATE ${suggestions} SET state = ${moved.asked ?? 'apart'} WHERE owner_id = ${ownerId} AND ${isPair(kept, gone)}`,
  ]
}

/** What an undo of a merge must know of both: positions with whose they are, and the circles of each. One call. */
export async function readApart(db: Database, ownerId: OwnerId, kept: ContactId, gone: ContactId, moved: Moved) {
  const byAddress = sql`(SELECT message_id FROM ${participants} WHERE contact_id IN (${kept}, ${gone}) AND address IN ${listed(moved.addresses)})`
  const [held, circleRows] = await db.batch([
    db
      .select({
        ...getTableColumns(positions),
        isTheirs: sql<number>`(id IN ${listed(moved.positions)} OR message_id IN ${byAddress})`,
      })
      .from(positions)
      .where(and(eq(positions.contactId, kept), sql`+${positions.ownerId} = ${ownerId}`)),
    db
      .select({ contactId: tags.contactId, tag: tags.tag, cadence: circles.cadence })
      .from(tags)
      .leftJoin(circles, and(eq(circles.ownerId, tags.ownerId), eq(circles.name, tags.tag)))
      .where(and(sql`${tags.contactId} IN (${kept}, ${gone})`, sql`+${tags.ownerId} = ${ownerId}`)),
  ])
  const isNew = (row: { contactId: ContactId; tag: string }) =>
    row.contactId === kept && moved.newTags.includes(row.tag)
  return {
    theirs: held.filter(row => row.isTheirs !== 0),
    others: held.filter(row => row.isTheirs === 0),
    circleCadences: circleRows.filter(row => !isNew(row)),
  }
}

/** Whoever was merged into somebody, so that the two can be told apart again. */
export async function readMerged(db: Database, ownerId: OwnerId, id: ContactId) {
  const [row] = await db
    .select()
    .from(contacts)
    .where(and(eq(contacts.id, id), eq(contacts.ownerId, ownerId)))
  return row ?? null
}

/** Keeps two people apart from the beginning: nobody asks whether they are one. */
export function keptApart(ownerId: OwnerId, one: ContactId, other: ContactId, at: Instant): SQL | null {
  const pair = { ownerId, contactId: one, otherId: other, reason: '', createdAt: at, state: 'apart' as const }
  return insertRows(suggestions, [pair], { on: ['contactId', 'otherId'], update: ['state'] })
}

/** Behind `mergeStatements`: leaves nothing of somebody who had been made of an address by parting it. */
export function erasedPart(ownerId: OwnerId, kept: ContactId, gone: ContactId): SQL[] {
  return [
    sql`UPDATE ${addresses} SET merged_from = NULLIF(merged_from, ${gone}) WHERE owner_id = ${ownerId} AND contact_id = ${kept}`,
    sql`DELETE FROM ${participants} WHERE owner_id = ${ownerId} AND contact_id = ${gone}`,
    sql`DELETE FROM ${nameParts} WHERE owner_id = ${ownerId} AND contact_id IN (${kept}, ${gone})`,
    sql`DELETE FROM ${tags} WHERE owner_id = ${ownerId} AND contact_id = ${gone}`,
    sql`DELETE FROM ${suggestions} WHERE owner_id = ${ownerId} AND ${gone} IN (contact_id, other_id)`,
    sql`DELETE FROM ${contacts} WHERE owner_id = ${ownerId} AND id = ${gone}`,
  ]
}
