import { and, desc, eq, getTableColumns, gt, isNotNull, lte, type SQL, sql } from 'drizzle-orm'
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
const FAILING_MAX = 100
/** Mail that is held longer can no longer be released: its raw form is gone. */
const SORT_DAYS = 30

/** Owners whose local morning has come: an indexed range. */
export async function dueOwners(db: Database, now: Instant, limit: number) {
  return db.select().from(owners).where(lte(owners.nextDigestAt, now)).orderBy(owners.nextDigestAt).limit(limit)
}

/** Everybody who may be told about by `until`, and what the week has used: one call. `dueMax`: how many of those who are due
 *  are looked at, the longest waiting first. Who is wanted is found once, and each of them brings their circles along. */
export async function readCandidates(
  db: Database,
  ownerId: OwnerId,
  now: Instant,
  until: Instant,
  dueMax: number = DUE_MAX,
) {
  const { wanted, dueFindings, dueReminders } = whoIsDue(ownerId, until, dueMax)
  const [rows, said, asked, circleRows, week, heldRows, openSuggestions, dead, failing, own] = await db.batch([
    candidateRows(db, wanted),
    db
      .select({ ...getTableColumns(findings), subject: messages.subject })
      .from(findings)
      .leftJoin(messages, eq(messages.id, findings.messageId))
      .where(dueFindings)
      .orderBy(findings.dueAt)
      .limit(dueMax),
    db.select().from(reminders).where(dueReminders).orderBy(reminders.at).limit(dueMax),
    db.select({ name: circles.name, cadence: circles.cadence }).from(circles).where(eq(circles.ownerId, ownerId)),
    db
      .select({ contactId: nudges.contactId, reason: nudges.reason, at: nudges.at, tag: tags.tag })
      .from(nudges)
      .leftJoin(tags, eq(tags.contactId, nudges.contactId))
      .where(and(eq(nudges.ownerId, ownerId), gt(nudges.at, now - 7 * DAY_MS))),
    db
      .select({ receivedAt: inbox.receivedAt })
      .from(inbox)
      .where(and(eq(inbox.ownerId, ownerId), eq(inbox.status, 'held'), gt(inbox.receivedAt, now - SORT_DAYS * DAY_MS)))
      .orderBy(inbox.receivedAt)
      .limit(SORT_MAX),
    db
      .select({ id: suggestions.otherId })
      .from(suggestions)
      .where(sql`${suggestions.ownerId} = ${ownerId} AND ${suggestions.state} = 'open'`)
      .limit(SORT_MAX),
    db
      .select({ id: inbox.id })
      .from(inbox)
      .where(and(eq(inbox.ownerId, ownerId), eq(inbox.status, 'dead'), gt(inbox.receivedAt, now - SORT_DAYS * DAY_MS)))
      .limit(SORT_MAX),
    failingAddresses(db, ownerId),
    db
      .select({ address: ownerAddresses.address })
      .from(ownerAddresses)
      .where(and(eq(ownerAddresses.ownerId, ownerId), isNotNull(ownerAddresses.confirmedAt)))
      .orderBy(ownerAddresses.createdAt, ownerAddresses.address)
      .limit(1),
  ])
  return {
    ...candidatesFrom(rows, circleRows),
    findings: said,
    reminders: asked,
    week,
    toSort: heldRows.length + openSuggestions.length + dead.length + failing.length,
    /** When the oldest mail that is held came. */
    heldSince: heldRows[0]?.receivedAt ?? null,
    /** Where the digest goes: the owner's oldest confirmed address. */
    recipient: own[0]?.address ?? null,
  }
}

/** Whom a digest may tell about: an SQL list of their running numbers, and the conditions by which they were found. */
export function whoIsDue(ownerId: OwnerId, until: Instant, dueMax: number) {
  const dueContacts = sql`(SELECT seq FROM ${contacts} WHERE owner_id = ${ownerId} AND due_at IS NOT NULL AND due_at <= ${until} ORDER BY due_at LIMIT ${dueMax})`
  // States as literals: a partial index is used only where its own condition stands in the query.
  const dueFindings = sql`${findings.ownerId} = ${ownerId} AND ${findings.state} = 'open' AND ${findings.dueAt} IS NOT NULL AND ${findings.dueAt} <= ${until}`
  const dueReminders = sql`${reminders.ownerId} = ${ownerId} AND ${reminders.state} = 'open' AND ${reminders.at} <= ${until}`
  const asking = sql`SELECT contact_id FROM (SELECT contact_id FROM ${findings} WHERE ${dueFindings} LIMIT ${dueMax}) UNION SELECT contact_id FROM (SELECT contact_id FROM ${reminders} WHERE ${dueReminders} LIMIT ${dueMax})`
  const wanted = sql`(SELECT seq FROM ${dueContacts} UNION SELECT seq FROM ${contacts} WHERE id IN (${asking}))`
  return { wanted, dueFindings, dueReminders }
}

/** The owner's people's addresses from which mail comes back, whether or not they are due: a range of the partial index. */
function failingAddresses(db: Database, ownerId: OwnerId) {
  return db
    .select({ failingAt: addresses.failingAt })
    .from(addresses)
    .where(sql`${addresses.ownerId} = ${ownerId} AND ${addresses.failingAt} IS NOT NULL`)
    .limit(FAILING_MAX)
}

/** Those people, each with the names of their circles. */
export function candidateRows(db: Database, wanted: SQL) {
  return db
    .select({
      ...getTableColumns(contacts),
      circleNames: sql<string>`(SELECT json_group_array(tag) FROM tags WHERE tags.contact_id = contacts.id)`,
    })
    .from(contacts)
    .where(sql`${contacts.seq} IN ${wanted} AND ${contacts.mergedInto} IS NULL`)
}

/** The same, with what follows from their circles. */
export function candidatesFrom(
  rows: Awaited<ReturnType<typeof candidateRows>>,
  circleRows: readonly { readonly name: string; readonly cadence: string | null }[],
) {
  const tagRows = rows.flatMap(({ id, circleNames }) => namesIn(circleNames).map(tag => ({ contactId: id, tag })))
  return {
    contacts: rows.map(({ circleNames: _, ...row }) => row),
    tags: tagRows,
    circleCadences: tagRows.flatMap(({ contactId, tag }) =>
      circleRows.filter(({ name }) => name === tag).map(({ cadence }) => ({ contactId, cadence })),
    ),
  }
}

function namesIn(json: string): readonly string[] {
  const parsed: unknown = JSON.parse(json)
  return Array.isArray(parsed) ? parsed.filter(name => typeof name === 'string') : []
}
export type Candidates = Awaited<ReturnType<typeof readCandidates>>

/** What a digest may say beside its people; ranges that are empty read nothing. */
export type Extras = {
  readonly ownerId: OwnerId
  /** Who comes within this time: Monday's look ahead. */
  readonly coming: { readonly after: Instant; readonly until: Instant }
  /** The owner's habit, the month's first digest: from when, and from when on it counts as the last quarter. */
  readonly mirror: { readonly from: Instant; readonly recentFrom: Instant; readonly until: Instant }
}

const COMING_MAX = 3
/** Newest exchanges of each person from which the ledger is made up. */
const TOUCHES_MAX = 60
/** Messages of the mirror's time, and people of it: of a very busy owner the newest and the most familiar. */
const MIRROR_MESSAGES_MAX = 20_000
const MIRROR_PEOPLE_MAX = 1_000

/** What a digest says of the people in it, and beside them: one call, a few rows each. */
export async function readDetails(db: Database, contactIds: readonly ContactId[], extras: Extras | null = null) {
  const ids = listed(contactIds)
  const introducers = sql`(SELECT introduced_by FROM ${contacts} WHERE id IN ${ids})`
  const [held, addressRows, said, touches, introducedBy, comingPeople, comingPromises, mirror] = await db.batch([
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
    newestTouches(db, contactIds),
    db.select({ id: contacts.id, name: contacts.name }).from(contacts).where(sql`${contacts.id} IN ${introducers}`),
    peopleComing(db, extras),
    promisesComing(db, extras),
    mirrorPeople(db, extras),
  ])
  return {
    positions: held,
    addresses: addressRows,
    findings: said,
    touches,
    introducedBy,
    comingPeople,
    comingPromises,
    mirror,
  }
}
export type Details = Awaited<ReturnType<typeof readDetails>>

/** The newest exchanges of each person, newest first: some rows of participants_by_contact each, however long the story. */
function newestTouches(db: Database, contactIds: readonly ContactId[]) {
  const each = contactIds.map(
    id =>
      sql`SELECT message_id FROM (SELECT message_id FROM ${participants} WHERE contact_id = ${id} ORDER BY sent_at DESC LIMIT ${TOUCHES_MAX})`,
  )
  const newest = each.length === 0 ? sql`(SELECT NULL)` : sql`(${sql.join(each, sql` UNION `)})`
  return db
    .select({
      contactId: participants.contactId,
      at: participants.sentAt,
      direction: messages.direction,
      source: messages.source,
      channel: messages.channel,
      subject: messages.subject,
      counts: participants.counts,
    })
    .from(participants)
    .innerJoin(messages, eq(messages.id, participants.messageId))
    .where(sql`${participants.messageId} IN ${newest} AND ${participants.contactId} IN ${listed(contactIds)}`)
    .orderBy(desc(participants.sentAt))
}

function peopleComing(db: Database, extras: Extras | null) {
  const { after, until } = extras?.coming ?? NEVER
  return db
    .select({ contactId: contacts.id, name: contacts.name, at: contacts.dueAt })
    .from(contacts)
    .where(
      sql`${contacts.ownerId} = ${extras?.ownerId ?? ''} AND ${contacts.dueAt} IS NOT NULL AND ${contacts.dueAt} > ${after} AND ${contacts.dueAt} <= ${until} AND ${contacts.mergedInto} IS NULL`,
    )
    .orderBy(contacts.dueAt)
    .limit(COMING_MAX + 5) // some may be in the digest already
}

function promisesComing(db: Database, extras: Extras | null) {
  const { after, until } = extras?.coming ?? NEVER
  return db
    .select({ contactId: findings.contactId, name: contacts.name, at: findings.dueAt })
    .from(findings)
    .innerJoin(contacts, eq(contacts.id, findings.contactId))
    .where(
      sql`${findings.ownerId} = ${extras?.ownerId ?? ''} AND ${findings.state} = 'open' AND ${findings.dueAt} IS NOT NULL AND ${findings.dueAt} > ${after} AND ${findings.dueAt} <= ${until} AND ${findings.kind} = 'promise' AND ${findings.by} = 'owner'`,
    )
    .orderBy(findings.dueAt)
    .limit(COMING_MAX)
}

const NEVER = { after: 0, until: -1 }

/** How often each person was in touch in the last quarter and in the year before it. */
function mirrorPeople(db: Database, extras: Extras | null) {
  const { from, recentFrom, until } = extras?.mirror ?? { from: 0, recentFrom: 0, until: -1 }
  const time = sql`(SELECT id AS of_message, sent_at AS happened_at FROM ${messages} WHERE owner_id = ${extras?.ownerId ?? ''} AND sent_at > ${from} AND sent_at <= ${until} ORDER BY sent_at DESC LIMIT ${MIRROR_MESSAGES_MAX})`
  const met = sql<number>`count(*)`
  return db
    .select({
      contactId: contacts.id,
      name: contacts.name,
      state: contacts.state,
      organization: contacts.organization,
      since: contacts.createdAt,
      recent: sql<number>`sum(happened_at > ${recentFrom})`,
      usual: sql<number>`sum(happened_at <= ${recentFrom})`,
      circles: sql<
        string | null
      >`(SELECT group_concat(tag, char(10)) FROM tags WHERE tags.contact_id = ${contacts.id})`,
    })
    .from(time)
    .innerJoin(participants, sql`${participants.messageId} = of_message AND ${participants.counts} = 1`)
    .innerJoin(contacts, eq(contacts.id, participants.contactId))
    .groupBy(contacts.id)
    .having(sql`${met} >= 2`)
    .orderBy(desc(met), contacts.id)
    .limit(MIRROR_PEOPLE_MAX)
}
