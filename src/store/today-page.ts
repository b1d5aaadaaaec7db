import { type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { ContactId, FindingId, OwnerId } from '../ids.ts'
import type { Instant, LocalDate } from '../time/instant.ts'
import type { Database } from './database.ts'
import { FAILING_SHOWN_MAX, failingAddresses } from './failing-addresses.ts'
import { addresses, contacts, findings, inbox, outbox, ownerAddresses, suggestions } from './schema.ts'
import { ask, standing, together, value } from './standing-query.ts'

const PROMISES_MAX = 8
/** Of the newest open promises of each side so many are looked through for those that were told. */
const TOLD_LOOKED_AT_MAX = 6
const ASKS_MAX = 4
const SUGGESTIONS_MAX = 2
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

const owner = value('owner')
const most = (count: number): SQL => sql.raw(`LIMIT ${count}`)
const other = alias(contacts, 'other')
const oneAddress = alias(addresses, 'one_address')
const otherAddress = alias(addresses, 'other_address')
const newestOf = (column: SQL): SQL =>
  sql`(SELECT address FROM ${addresses} WHERE contact_id = ${column} ORDER BY last_seen DESC LIMIT 1)`
const SAID = sql`FROM ${findings} INNER JOIN ${contacts} ON ${contacts.id} = ${findings.contactId}`
const newestPromises = (by: OpenFinding['by']): SQL =>
  sql`SELECT * FROM (SELECT * FROM ${findings} WHERE owner_id = ${owner} AND kind = 'promise' AND "by" = ${sql.raw(`'${by}'`)} AND state = 'open' ORDER BY said_at DESC ${most(TOLD_LOOKED_AT_MAX)})`

const SEEN = {
  /** Who comes after everybody that the letter may name. */
  next: standing(
    { id: contacts.id, name: contacts.name, dueAt: contacts.dueAt },
    sql`FROM ${contacts} WHERE owner_id = ${owner} AND due_at IS NOT NULL AND due_at > ${value('letterAt')} AND state <> 'forgotten' AND merged_into IS NULL ORDER BY due_at ${most(1)}`,
  ),
  /** Promises that will be told by then, on findings_due. */
  due: standing(
    openFinding,
    sql`${SAID} WHERE ${findings.ownerId} = ${owner} AND ${isOpen} AND ${findings.dueAt} IS NOT NULL AND ${findings.dueAt} <= ${value('dueAt')} ORDER BY ${findings.dueAt} ${most(PROMISES_MAX)}`,
  ),
  /** Of the newest open ones those whose day was told already and has come: they wait no longer to be told, and are open. */
  told: standing(
    openFinding,
    sql`FROM (${newestPromises('owner')} UNION ALL ${newestPromises('contact')}) AS findings CROSS JOIN ${contacts} ON ${contacts.id} = ${findings.contactId} WHERE ${findings.dueAt} IS NULL AND ${findings.due} <= ${value('dueDay')} ${most(PROMISES_MAX)}`,
  ),
  asked: standing(
    openFinding,
    sql`${SAID} WHERE ${findings.ownerId} = ${owner} AND ${findings.kind} = 'ask' AND ${findings.by} = 'contact' AND ${isOpen} ORDER BY ${findings.saidAt} DESC ${most(ASKS_MAX)}`,
  ),
  held: standing(
    { id: inbox.id },
    sql`FROM ${inbox} WHERE owner_id = ${owner} AND status = 'held' ${most(HELD_COUNTED_MAX)}`,
  ),
  /** Whether there is mail that could not be read. */
  dead: standing({ id: inbox.id }, sql`FROM ${inbox} WHERE owner_id = ${owner} AND status = 'dead' ${most(1)}`),
  /** "Is this the same person?", with both names and an address of each, on suggestions_open. */
  same: standing(
    {
      contactId: suggestions.contactId,
      otherId: suggestions.otherId,
      reason: suggestions.reason,
      name: contacts.name,
      otherName: other.name,
      address: oneAddress.address,
      otherAddress: otherAddress.address,
    },
    sql`FROM ${suggestions} INNER JOIN ${contacts} ON ${contacts.id} = ${suggestions.contactId} INNER JOIN ${contacts} AS other ON ${other.id} = ${suggestions.otherId} LEFT JOIN ${addresses} AS one_address ON ${oneAddress.ownerId} = ${suggestions.ownerId} AND ${oneAddress.address} = ${newestOf(sql`${suggestions.contactId}`)} LEFT JOIN ${addresses} AS other_address ON ${otherAddress.ownerId} = ${suggestions.ownerId} AND ${otherAddress.address} = ${newestOf(sql`${suggestions.otherId}`)} WHERE ${suggestions.ownerId} = ${owner} AND ${suggestions.state} = 'open' ORDER BY ${suggestions.createdAt} DESC ${most(SUGGESTIONS_MAX)}`,
  ),
  anybody: standing({ seq: contacts.seq }, sql`FROM ${contacts} WHERE owner_id = ${owner} ${most(1)}`),
  own: standing(
    { address: ownerAddresses.address },
    sql`FROM ${ownerAddresses} WHERE owner_id = ${owner} ORDER BY created_at ${most(1)}`,
  ),
  letter: standing(
    { recipient: outbox.recipient, status: outbox.status, error: outbox.error },
    sql`FROM ${outbox} WHERE owner_id = ${owner} AND status IN ('sent', 'failed') ORDER BY created_at DESC ${most(1)}`,
  ),
}

const UNUSED = sql`unused(id) AS (SELECT NULL)`
const WORDS = together([SEEN.next, SEEN.due, SEEN.told, SEEN.asked, SEEN.held], UNUSED)
const SORT = together([SEEN.same, SEEN.dead, failingAddresses], UNUSED)
const REST = together([SEEN.anybody, SEEN.own, SEEN.letter], UNUSED)

/** What the start page shows. One call of three statements, fewer than 100 rows: contacts_due, findings_due, findings_open,
 *  inbox_by_status, suggestions_open, addresses_failing, and one row that tells whether anybody is known yet. */
export function todayPageOf(db: Database, ownerId: OwnerId) {
  return {
    async page(letterAt: Instant, dueUntil: DueUntil) {
      const values = { owner: ownerId, letterAt, dueAt: dueUntil.at, dueDay: dueUntil.day }
      const [words, sort, rest] = await ask(db, [WORDS, SORT, REST], values)
      const [letter] = SEEN.letter.read(rest, 2)
      const failing = failingAddresses.read(sort, 2)
      const same = SEEN.same.read(sort, 0)
      return {
        next: SEEN.next.read(words, 0)[0] ?? null,
        /** The longest due first. */
        promises: [...SEEN.due.read(words, 1), ...SEEN.told.read(words, 2)].toSorted(byDay).slice(0, PROMISES_MAX),
        asks: SEEN.asked.read(words, 3),
        heldCount: SEEN.held.read(words, 4).length,
        hasUnread: SEEN.dead.read(sort, 1).length > 0,
        same,
        failing,
        /** Whether further questions or addresses may wait behind these. */
        mayBeMore: same.length === SUGGESTIONS_MAX || failing.length === FAILING_SHOWN_MAX,
        isEmpty: SEEN.anybody.read(rest, 0).length === 0,
        /** The owner's own, to which a test may be written. */
        address: SEEN.own.read(rest, 1)[0]?.address ?? null,
        /** Where the newest letter went, if the sender sends nothing to it any more. */
        refused: letter?.status === 'failed' && letter.error === 'E_RECIPIENT_SUPPRESSED' ? letter.recipient : null,
      }
    },
  }
}

export type TodayPage = Awaited<ReturnType<ReturnType<typeof todayPageOf>['page']>>

/** Two people who may be one. */
export type OpenSuggestion = {
  readonly contactId: ContactId
  readonly otherId: ContactId
  readonly reason: string
  readonly name: string
  readonly otherName: string
  /** The newest address of each, by which one can tell two of the same name apart. */
  readonly address: string | null
  readonly otherAddress: string | null
}
