import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { listed } from './rows.ts'
import {
  addresses,
  circles,
  contacts,
  findings,
  messages,
  neverLog,
  ownerAddresses,
  owners,
  participants,
  positions,
  tags,
} from './schema.ts'

/** What one mail names: what must be looked up before anything about it can be decided. */
export type Named = {
  readonly addresses: readonly string[]
  /** Folded names of people whose address may be new. */
  readonly nameKeys: readonly string[]
  readonly messageKeys: readonly string[]
  readonly quoteKeys: readonly string[]
  /** Keyed hashes of the addresses, for those whom the owner had forgotten. */
  readonly hashes: readonly string[]
}

const NAMESAKES_MAX = 30
const OPEN_FINDINGS_MAX = 100

/** All that is known of what a mail names: one call, one batch, each query on an index. */
export async function readKnown(db: Database, ownerId: OwnerId, named: Named) {
  const domains = [...new Set(named.addresses.map(address => address.slice(address.lastIndexOf('@') + 1)))]
  const theirs = sql`(SELECT contact_id FROM ${addresses} WHERE owner_id = ${ownerId} AND address IN ${listed(named.addresses)})`
  const namesakeIds = sql`(SELECT id FROM ${contacts} WHERE owner_id = ${ownerId} AND name_key IN ${listed(named.nameKeys)} AND name_key <> '' LIMIT ${NAMESAKES_MAX})`
  const ids = sql`(SELECT contact_id FROM ${theirs} UNION SELECT id FROM ${namesakeIds})`
  const [owner, own, never, known, addressRows, found, open, cadences, held] = await db.batch([
    db.select().from(owners).where(eq(owners.id, ownerId)),
    db.select().from(ownerAddresses).where(eq(ownerAddresses.ownerId, ownerId)),
    db
      .select()
      .from(neverLog)
      .where(
        and(
          eq(neverLog.ownerId, ownerId),
          sql`${neverLog.value} IN ${listed([...named.addresses, ...domains, ...named.hashes])}`,
        ),
      ),
    db.select().from(contacts).where(sql`${contacts.id} IN ${ids}`),
    db.select().from(addresses).where(sql`${addresses.contactId} IN ${ids}`),
    db
      .select({
        id: messages.id,
        key: messages.key,
        quoteKey: messages.quoteKey,
        direction: messages.direction,
        source: messages.source,
        sentAt: messages.sentAt,
        contentHash: messages.contentHash,
      })
      .from(messages)
      // Two indexes, each by itself: an OR over both would read every message of the owner.
      .where(
        sql`${messages.seq} IN (SELECT seq FROM ${messages} WHERE owner_id = ${ownerId} AND key IN ${listed(named.messageKeys)} UNION SELECT seq FROM ${messages} WHERE owner_id = ${ownerId} AND quote_key IN ${listed(named.quoteKeys)})`,
      ),
    db
      .select({ ...getTableColumns(findings), subject: messages.subject, rfcMessageId: messages.rfcMessageId })
      .from(findings)
      .innerJoin(messages, eq(messages.id, findings.messageId))
      .where(
        sql`${findings.contactId} IN ${theirs} AND ${findings.state} = 'open' AND ${findings.kind} IN ('promise', 'ask')`,
      )
      .limit(OPEN_FINDINGS_MAX),
    db
      .select({ contactId: tags.contactId, cadence: circles.cadence })
      .from(tags)
      .innerJoin(circles, and(eq(circles.ownerId, tags.ownerId), eq(circles.name, tags.tag)))
      .where(sql`${tags.contactId} IN ${theirs}`),
    db.select().from(positions).where(sql`${positions.contactId} IN ${theirs}`),
  ])
  return {
    owner: owner[0] ?? null,
    own,
    never,
    contacts: known,
    addresses: addressRows,
    messages: found,
    openFindings: open,
    circleCadences: cadences,
    positions: held,
  }
}
export type Known = Awaited<ReturnType<typeof readKnown>>

/** Every touch of the given contacts, for those whose rhythm must be folded anew: one call. */
export async function readTouches(db: Database, contactIds: readonly ContactId[]) {
  return db
    .select({
      contactId: participants.contactId,
      messageId: participants.messageId,
      at: participants.sentAt,
      address: participants.address,
      direction: messages.direction,
    })
    .from(participants)
    .innerJoin(messages, eq(messages.id, participants.messageId))
    .where(and(sql`${participants.contactId} IN ${listed(contactIds)}`, eq(participants.counts, true)))
}

/** Contacts of the owner by id, with what `settled` must know about each. */
export async function readContacts(db: Database, ownerId: OwnerId, contactIds: readonly ContactId[]) {
  const ids = listed(contactIds)
  const [owner, rows, addressRows, cadences, held, tagRows] = await db.batch([
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
    db.select().from(positions).where(sql`${positions.contactId} IN ${ids} AND +${positions.ownerId} = ${ownerId}`),
    db.select().from(tags).where(sql`${tags.contactId} IN ${ids} AND +${tags.ownerId} = ${ownerId}`),
  ])
  return {
    owner: owner[0] ?? null,
    contacts: rows,
    addresses: addressRows,
    circleCadences: cadences,
    positions: held,
    tags: tagRows,
  }
}

/** The columns of a contact that an update may set; `seq` is the database's own. */
export const CONTACT_COLUMNS = Object.keys(getTableColumns(contacts)).filter(key => key !== 'seq' && key !== 'id')
