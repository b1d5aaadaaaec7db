import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Database } from './database.ts'
import { listed } from './rows.ts'
import {
  addresses,
  circles,
  contacts,
  deletedMessages,
  findings,
  messages,
  nameParts,
  neverLog,
  ownerAddresses,
  owners,
  participants,
  positions,
  suggestions,
  tags,
} from './schema.ts'
import { ask, standing, together, value, valuesOf } from './standing-query.ts'

/** What one mail names: what must be looked up before anything about it can be decided. */
export type Named = {
  readonly addresses: readonly string[]
  /** Folded names of people whose address may be new. */
  readonly nameKeys: readonly string[]
  /** Words by which somebody may be known whose address is new: looked up only where it is. */
  readonly namesakeWords: readonly { readonly address: string; readonly part: string }[]
  readonly messageKeys: readonly string[]
  readonly quoteKeys: readonly string[]
  /** Keyed hashes of the addresses, for those whom the owner had forgotten. */
  readonly hashes: readonly string[]
  /** Keyed hashes of the messages, for those that the owner had deleted. */
  readonly deletedHashes?: readonly string[]
}

const NAMESAKES_MAX = 30
const OPEN_FINDINGS_MAX = 100

// Words by which somebody may be known whose address nobody has, and whoever bears one.
const NEW_WORDS = sql`SELECT value ->> '$.part' FROM json_each(${value('namesakeWords')}) WHERE NOT EXISTS (SELECT 1 FROM ${addresses} WHERE owner_id = ${value('owner')} AND address = json_each.value ->> '$.address')`
const ALIKE = sql`SELECT contact_id FROM ${nameParts} WHERE owner_id = ${value('owner')} AND part IN (${NEW_WORDS}) LIMIT ${sql.raw(String(NAMESAKES_MAX))}`
const NAMESAKES = sql`SELECT id FROM ${contacts} WHERE owner_id = ${value('owner')} AND name_key IN ${valuesOf('names')} AND name_key <> '' LIMIT ${sql.raw(String(NAMESAKES_MAX))}`
// Who has one of the addresses, and whoever may be meant by a name or a new address.
const EVERYBODY = sql`everybody(id) AS MATERIALIZED (SELECT contact_id FROM ${addresses} WHERE owner_id = ${value('owner')} AND address IN ${valuesOf('addresses')} UNION SELECT id FROM (${NAMESAKES}) UNION SELECT contact_id FROM (${ALIKE}))`

const DELETED_MARK = 'deleted:'
const DELETED = sql.raw(`'${DELETED_MARK}'`)
// What must not be noted again: never logged, forgotten, deleted.
const KEPT_OUT = alias(neverLog, 'kept_out')

const KNOWN = {
  owner: standing(getTableColumns(owners), sql`FROM ${owners} WHERE id = ${value('owner')}`),
  own: standing(getTableColumns(ownerAddresses), sql`FROM ${ownerAddresses} WHERE owner_id = ${value('owner')}`),
  // What was deleted stands among what is not to be noted: one statement more would cost more than the few rows it reads.
  never: standing(
    getTableColumns(KEPT_OUT),
    sql`FROM (SELECT * FROM ${neverLog} WHERE owner_id = ${value('owner')} AND value IN ${valuesOf('never')} UNION ALL SELECT owner_id, 'hash', ${DELETED} || hash, created_at FROM ${deletedMessages} WHERE owner_id = ${value('owner')} AND hash IN ${valuesOf('deleted')}) AS kept_out`,
  ),
  contacts: standing(getTableColumns(contacts), sql`FROM ${contacts} WHERE id IN (SELECT id FROM everybody)`),
  addresses: standing(
    getTableColumns(addresses),
    sql`FROM ${addresses} WHERE contact_id IN (SELECT id FROM everybody)`,
  ),
  messages: standing(
    {
      id: messages.id,
      key: messages.key,
      quoteKey: messages.quoteKey,
      direction: messages.direction,
      source: messages.source,
      sentAt: messages.sentAt,
      contentHash: messages.contentHash,
    },
    // Two indexes, each by itself: an OR over both would read every message of the owner.
    sql`FROM ${messages} WHERE seq IN (SELECT seq FROM ${messages} WHERE owner_id = ${value('owner')} AND key IN ${valuesOf('messageKeys')} UNION SELECT seq FROM ${messages} WHERE owner_id = ${value('owner')} AND quote_key IN ${valuesOf('quoteKeys')})`,
  ),
  openFindings: standing(
    { ...getTableColumns(findings), subject: messages.subject, rfcMessageId: messages.rfcMessageId },
    sql`FROM ${findings} INNER JOIN ${messages} ON ${messages.id} = ${findings.messageId} WHERE ${findings.contactId} IN (SELECT id FROM everybody) AND ${findings.state} = 'open' AND ${findings.kind} IN ('promise', 'ask') LIMIT ${sql.raw(String(OPEN_FINDINGS_MAX))}`,
  ),
  circleCadences: standing(
    { contactId: tags.contactId, cadence: circles.cadence },
    sql`FROM ${tags} INNER JOIN ${circles} ON ${circles.ownerId} = ${tags.ownerId} AND ${circles.name} = ${tags.tag} WHERE ${tags.contactId} IN (SELECT id FROM everybody)`,
  ),
  positions: standing(
    getTableColumns(positions),
    sql`FROM ${positions} WHERE contact_id IN (SELECT id FROM everybody)`,
  ),
  parted: standing(
    { contactId: suggestions.contactId, otherId: suggestions.otherId },
    sql`FROM ${suggestions} WHERE contact_id IN (SELECT id FROM everybody) AND state = 'apart'`,
  ),
}

const PEOPLE = together([KNOWN.owner, KNOWN.own, KNOWN.never, KNOWN.contacts, KNOWN.addresses], EVERYBODY)
const THINGS = together(
  [KNOWN.messages, KNOWN.openFindings, KNOWN.circleCadences, KNOWN.positions, KNOWN.parted],
  EVERYBODY,
)

const DOMAIN_LEVELS_MAX = 5

/** The domain of an address and those above it: whoever looks past a firm looks past all of its servers. */
export function domainsOf(address: string): readonly string[] {
  const labels = address
    .slice(address.lastIndexOf('@') + 1)
    .split('.')
    .slice(-DOMAIN_LEVELS_MAX)
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))
}

/** All that is known of what a mail names: one call, one batch, each query on an index. */
export async function readKnown(db: Database, ownerId: OwnerId, named: Named) {
  const domains = [...new Set(named.addresses.flatMap(domainsOf))]
  const [people, things] = await ask(db, [PEOPLE, THINGS], {
    owner: ownerId,
    addresses: JSON.stringify(named.addresses),
    names: JSON.stringify(named.nameKeys),
    namesakeWords: JSON.stringify(named.namesakeWords),
    never: JSON.stringify([...named.addresses, ...domains, ...named.hashes]),
    deleted: JSON.stringify(named.deletedHashes ?? []),
    messageKeys: JSON.stringify(named.messageKeys),
    quoteKeys: JSON.stringify(named.quoteKeys),
  })
  const keptOut = KNOWN.never.read(people, 2)
  const isDeleted = ({ value: kept }: (typeof keptOut)[number]) => kept.startsWith(DELETED_MARK)
  return {
    owner: KNOWN.owner.read(people, 0)[0] ?? null,
    own: KNOWN.own.read(people, 1),
    never: keptOut.filter(row => !isDeleted(row)),
    /** Of the hashes asked for, those of messages that the owner deleted. */
    deleted: keptOut.filter(isDeleted).map(row => row.value.slice(DELETED_MARK.length)),
    contacts: KNOWN.contacts.read(people, 3),
    addresses: KNOWN.addresses.read(people, 4),
    messages: KNOWN.messages.read(things, 0),
    openFindings: KNOWN.openFindings.read(things, 1),
    circleCadences: KNOWN.circleCadences.read(things, 2),
    positions: KNOWN.positions.read(things, 3),
    parted: KNOWN.parted.read(things, 4),
  }
}
export type Known = Awaited<ReturnType<typeof readKnown>>

/** Every touch of the given contacts, for those whose rhythm must be folded anew: one call. */
export async function readTouches(db: Database, contactIds: readonly ContactId[]) {
  return touchesOf(db, contactIds)
}

/** The same as a statement, for a batch. */
export function touchesOf(db: Database, contactIds: readonly ContactId[]) {
  return db
    .select({
      contactId: participants.contactId,
      messageId: participants.messageId,
      at: participants.sentAt,
      address: participants.address,
      direction: messages.direction,
      receivedAt: messages.receivedAt,
      source: messages.source,
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
