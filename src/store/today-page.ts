import { and, asc, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { ContactId, FindingId, OwnerId } from '../ids.ts'
import type { Instant, LocalDate } from '../time/instant.ts'
import type { Database } from './database.ts'
import { contacts, findings, inbox, outbox, ownerAddresses, suggestions } from './schema.ts'

const PROMISES_MAX = 8
/** Of the newest open promises of each side so many are looked through for those that were told. */
const TOLD_LOOKED_AT_MAX = 10
const ASKS_MAX = 5
const SUGGESTIONS_MAX = 3
/** Held mails are counted no further than this. */
export const HELD_COUNTED_MAX = 10

/** Written out, not bound: SQLite uses a partial index only where the query says its condition in the same words. */
export const isOpen = sql`${findings.state} = 'open'`

/** A finding with whose it is, as the lists of Today and Promises show it. */
export type OpenFinding = {
  readonly id: FindingId
  readonly contactId: ContactId
  readonly name: string
  readonly quote: string
  readonly saidAt: Instant
  readonly due: LocalDate | null
  readonly dueAt: Instant | null
  readonly by: 'owner' | 'contact'
}

export const openFinding = {
  id: findings.id,
  contactId: findings.contactId,
  name: contacts.name,
  quote: findings.quote,
  saidAt: findings.saidAt,
  due: findings.due,
  dueAt: findings.dueAt,
  by: findings.by,
} as const

/** A person's newest address; one row of addresses_by_contact. */
export const newestAddress = sql<
  string | null
>`(SELECT address FROM addresses WHERE addresses.contact_id = contacts.id ORDER BY last_seen DESC LIMIT 1)`.as(
  'address',
)

/** Until when promises are due: as a moment, and as a day. */
export type DueUntil = { readonly at: Instant; readonly day: LocalDate }

const byDay = (one: OpenFinding, other: OpenFinding) => ((one.due ?? '') < (other.due ?? '') ? -1 : 1)

/** What the start page shows. One call of nine statements, fewer than 80 rows: contacts_due, findings_due, findings_open,
 *  inbox_by_status, suggestions_open, and one row that tells whether anybody is known yet. */
export function todayPageOf(db: Database, ownerId: OwnerId) {
  return {
    async page(letterAt: Instant, dueUntil: DueUntil) {
      const [next, due, told, asks, held, same, anybody, own, letters] = await db.batch([
        nextQuiet(db, ownerId, letterAt),
        promisesDue(db, ownerId, dueUntil),
        promisesTold(db, ownerId, dueUntil),
        askedOfOwner(db, ownerId),
        db
          .select({ id: inbox.id })
          .from(inbox)
          .where(and(eq(inbox.ownerId, ownerId), eq(inbox.status, 'held')))
          .limit(HELD_COUNTED_MAX),
        openSuggestions(db, ownerId, SUGGESTIONS_MAX),
        db.select({ seq: contacts.seq }).from(contacts).where(eq(contacts.ownerId, ownerId)).limit(1),
        db
          .select({ address: ownerAddresses.address })
          .from(ownerAddresses)
          .where(eq(ownerAddresses.ownerId, ownerId))
          .orderBy(asc(ownerAddresses.createdAt))
          .limit(1),
        db
          .select({ recipient: outbox.recipient, status: outbox.status, error: outbox.error })
          .from(outbox)
          .where(and(eq(outbox.ownerId, ownerId), inArray(outbox.status, ['sent', 'failed'])))
          .orderBy(desc(outbox.createdAt))
          .limit(1),
      ])
      const [letter] = letters
      return {
        next: next[0] ?? null,
        /** The longest due first. */
        promises: [...due, ...told].toSorted(byDay).slice(0, PROMISES_MAX),
        asks,
        heldCount: held.length,
        same,
        isEmpty: anybody.length === 0,
        /** The owner's own, to which a test may be written. */
        address: own[0]?.address ?? null,
        /** Where the newest letter went, if the sender sends nothing to it any more. */
        refused: letter?.status === 'failed' && letter.error === 'E_RECIPIENT_SUPPRESSED' ? letter.recipient : null,
      }
    },
  }
}

/** Who comes after everybody that the letter may name. */
function nextQuiet(db: Database, ownerId: OwnerId, letterAt: Instant) {
  return db
    .select({ id: contacts.id, name: contacts.name, dueAt: contacts.dueAt })
    .from(contacts)
    .where(
      and(
        eq(contacts.ownerId, ownerId),
        sql`${contacts.dueAt} IS NOT NULL AND ${contacts.dueAt} > ${letterAt}`,
        ne(contacts.state, 'forgotten'),
        isNull(contacts.mergedInto),
      ),
    )
    .orderBy(asc(contacts.dueAt))
    .limit(1)
}

/** Promises that will be told by then, on findings_due; and of the newest open ones those whose day was told already and has
 *  come: they wait no longer to be told, and are still open. */
function promisesDue(db: Database, ownerId: OwnerId, due: DueUntil) {
  return db
    .select(openFinding)
    .from(findings)
    .innerJoin(contacts, eq(contacts.id, findings.contactId))
    .where(
      and(eq(findings.ownerId, ownerId), isOpen, sql`${findings.dueAt} IS NOT NULL AND ${findings.dueAt} <= ${due.at}`),
    )
    .orderBy(asc(findings.dueAt))
    .limit(PROMISES_MAX)
}

function promisesTold(db: Database, ownerId: OwnerId, due: DueUntil) {
  const newest = (by: OpenFinding['by']) =>
    sql`SELECT * FROM (SELECT id, contact_id, quote, said_at, due, due_at, "by" FROM findings WHERE owner_id = ${ownerId} AND kind = 'promise' AND "by" = ${by} AND state = 'open' ORDER BY said_at DESC LIMIT ${TOLD_LOOKED_AT_MAX})`
  return db
    .select({
      id: sql<FindingId>`id`,
      contactId: sql<ContactId>`contact_id`.as('contact_id'),
      name: sql<string>`coalesce((SELECT name FROM contacts WHERE contacts.id = contact_id), '')`.as('name'),
      quote: sql<string>`quote`,
      saidAt: sql<Instant>`said_at`.as('said_at'),
      due: sql<LocalDate | null>`due`,
      dueAt: sql<Instant | null>`due_at`.as('due_at'),
      by: sql<OpenFinding['by']>`"by"`,
    })
    .from(sql`(${newest('owner')} UNION ALL ${newest('contact')})`)
    .where(sql`due_at IS NULL AND due <= ${due.day}`)
    .limit(PROMISES_MAX)
}

function askedOfOwner(db: Database, ownerId: OwnerId) {
  return db
    .select(openFinding)
    .from(findings)
    .innerJoin(contacts, eq(contacts.id, findings.contactId))
    .where(and(eq(findings.ownerId, ownerId), eq(findings.kind, 'ask'), eq(findings.by, 'contact'), isOpen))
    .orderBy(desc(findings.saidAt))
    .limit(ASKS_MAX)
}

/** "Is this the same person?", with both names; a statement on suggestions_open. */
export function openSuggestions(db: Database, ownerId: OwnerId, limit: number) {
  const other = alias(contacts, 'other')
  return db
    .select({
      contactId: suggestions.contactId,
      otherId: suggestions.otherId,
      reason: suggestions.reason,
      name: contacts.name,
      otherName: sql<string>`${other.name}`.as('other_name'),
    })
    .from(suggestions)
    .innerJoin(contacts, eq(contacts.id, suggestions.contactId))
    .innerJoin(other, eq(other.id, suggestions.otherId))
    .where(and(eq(suggestions.ownerId, ownerId), sql`${suggestions.state} = 'open'`))
    .orderBy(desc(suggestions.createdAt))
    .limit(limit)
}

export type OpenSuggestion = Awaited<ReturnType<typeof openSuggestions>>[number]
