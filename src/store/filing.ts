import { type SQL, sql } from 'drizzle-orm'
import type { ContactId, FindingId, InboxId, MessageId, OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import { type Database, runBatch, unlessLost } from './database.ts'
import { CONTACT_COLUMNS } from './known.ts'
import { insertRows } from './rows.ts'
import {
  actions,
  addresses,
  contacts,
  findings,
  inbox,
  messages,
  nameParts,
  neverLog,
  outbox,
  owners,
  participants,
  positions,
  suggestions,
} from './schema.ts'

/** Everything that one mail, answer or press changes, as rows; all of it is written or nothing. */
export type Changes = {
  readonly ownerId: OwnerId
  /** Contacts as they will be, with the version that was read (-1: nobody stood there). */
  readonly contacts: readonly { readonly row: Omit<typeof contacts.$inferSelect, 'seq'>; readonly expected: number }[]
  readonly addresses?: readonly (typeof addresses.$inferInsert)[]
  readonly nameParts?: readonly (typeof nameParts.$inferInsert)[]
  readonly messages?: readonly Omit<typeof messages.$inferInsert, 'seq'>[]
  readonly takenOver?: readonly Omit<typeof messages.$inferInsert, 'seq'>[]
  readonly participants?: readonly (typeof participants.$inferInsert)[]
  readonly findings?: readonly (typeof findings.$inferInsert)[]
  readonly closed?: readonly {
    readonly id: FindingId
    readonly state: 'kept' | 'answered' | 'let-go'
    readonly by: MessageId | null
    readonly at: Instant
  }[]
  readonly positions?: readonly (typeof positions.$inferInsert)[]
  readonly suggestions?: readonly (typeof suggestions.$inferInsert)[]
  readonly actions?: readonly (typeof actions.$inferInsert)[]
  readonly outbox?: readonly (typeof outbox.$inferInsert)[]
  readonly ownerOutboundAt?: Instant | null
  readonly firstReceiptAt?: Instant | null
  /** Further statements of the same transaction. */
  readonly more?: readonly (SQL | null)[]
}

/** The inbox row that these changes finish: only who holds its lease may write. */
export type Finished = {
  readonly id: InboxId
  readonly attempts: number
  readonly status: 'done' | 'held'
  readonly reason: string | null
  readonly fromAddress: string | null
  readonly subject: string | null
  readonly messageId: MessageId | null
  /** It names somebody whom the owner had forgotten: its raw head and subject go at once (reliability.md H01). */
  readonly namesForgotten: boolean
  /** There is no room for its raw head any longer than it was needed. */
  readonly dropsRaw: boolean
  readonly at: Instant
}

/** Writes changes as one transaction in one call.
 *  @throws an error for which `isLost` holds where somebody changed a contact in between or took the lease */
export async function writeChanges(db: Database, changes: Changes, finished: Finished | null): Promise<void> {
  await runBatch(db, [
    guardOf(changes, finished),
    insertRows(messages, changes.messages ?? []),
    insertRows(messages, changes.takenOver ?? [], { on: ['id'], update: TAKEN_OVER }),
    insertRows(participants, changes.participants ?? [], {
      on: ['messageId', 'contactId'],
      update: ['sentAt', 'counts', 'role'],
    }),
    insertRows(
      contacts,
      changes.contacts.map(({ row }) => ({ ...row, version: row.version + 1 })),
      { on: ['id'], update: CONTACT_COLUMNS },
    ),
    insertRows(addresses, changes.addresses ?? [], {
      on: ['ownerId', 'address'],
      update: ['firstSeen', 'lastSeen', 'name', 'nameRank'],
    }),
    insertRows(nameParts, changes.nameParts ?? []),
    insertRows(findings, changes.findings ?? []),
    closing(changes.closed ?? []),
    insertRows(positions, changes.positions ?? [], { on: ['id'], update: POSITION_SEEN }),
    insertRows(suggestions, changes.suggestions ?? []),
    insertRows(actions, changes.actions ?? []),
    insertRows(outbox, changes.outbox ?? []),
    ownerChange(changes),
    ...(changes.more ?? []),
    finished && finishing(finished),
  ])
}

const POSITION_SEEN = ['firstSeen', 'lastSeen', 'source', 'messageId', 'toldAt', 'leftAt']
const TAKEN_OVER = [
  'key',
  'rfcMessageId',
  'inReplyTo',
  'source',
  'sentAt',
  'receivedAt',
  'subject',
  'authored',
  'counts',
  'inboxId',
  'contentHash',
  'quoteKey',
  'recipients',
  'writtenOffset',
  'authorName',
  'authorAddress',
  'attachmentNames',
]

/** That this try holds the lease, and that nobody changed a contact in between: one question, for each statement costs. */
function guardOf(changes: Changes, finished: Finished | null): SQL | null {
  const conditions = [finished && holdsLease(finished), changes.contacts.length > 0 ? unchanged(changes) : null]
  const asked = conditions.flatMap(condition => condition ?? [])
  return asked.length === 0 ? null : unlessLost(sql.join(asked, sql` AND `))
}

/** Undoes the batch unless this try still holds the mail's lease. */
export function stillMine(mail: Pick<Finished, 'id' | 'attempts'>): SQL {
  return unlessLost(holdsLease(mail))
}

function holdsLease({ id, attempts }: Pick<Finished, 'id' | 'attempts'>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${inbox} WHERE id = ${id} AND status = 'processing' AND attempts = ${attempts})`
}

/** Every contact still has the version that was read, and nobody stands where somebody new is to be. */
function unchanged({ contacts: changed }: Changes): SQL {
  const versions: Record<ContactId, number> = {}
  for (const { row, expected } of changed) versions[row.id] = expected
  return sql`NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(versions)}) AS was LEFT JOIN ${contacts} AS c ON c.id = was.key WHERE coalesce(c.version, -1) <> was.value)`
}

/** What a copy of a mail said is said by the mail itself, now that it has come: at its time, and over only by what closes it
 *  there. Goes before `closing`, which is then told anew. */
export function saidAnew(messages: readonly { readonly id: MessageId; readonly sentAt: Instant }[]): SQL | null {
  if (messages.length === 0) return null
  return sql`UPDATE ${findings} SET said_at = came.value ->> '$.sentAt', state = iif(closed_by_message IS NULL, state, 'open'), closed_at = iif(closed_by_message IS NULL, closed_at, NULL), closed_by_message = NULL FROM json_each(${JSON.stringify(messages)}) AS came WHERE message_id = came.value ->> '$.id'`
}

/** Closes findings, all in one statement. One that a later mail had closed is closed by the earlier, whichever of the two
 *  came first. */
export function closing(closed: NonNullable<Changes['closed']>): SQL | null {
  if (closed.length === 0) return null
  return sql`UPDATE ${findings} SET state = closed.value ->> '$.state', closed_at = closed.value ->> '$.at', closed_by_message = closed.value ->> '$.by' FROM json_each(${JSON.stringify(closed)}) AS closed WHERE ${findings}.id = closed.value ->> '$.id' AND (${findings}.state = 'open' OR (${findings}.closed_by_message IS NOT NULL AND ${findings}.closed_at > closed.value ->> '$.at'))`
}

function ownerChange({ ownerId, ownerOutboundAt, firstReceiptAt }: Changes): SQL | null {
  if (ownerOutboundAt == null && firstReceiptAt == null) return null
  return sql`UPDATE ${owners} SET last_outbound_at = coalesce(max(coalesce(last_outbound_at, 0), ${ownerOutboundAt ?? null}), last_outbound_at), first_receipt_at = coalesce(first_receipt_at, ${firstReceiptAt ?? null}) WHERE id = ${ownerId}`
}

function finishing(row: Finished): SQL {
  if (row.namesForgotten) {
    // A held mail that came after somebody was forgotten may still be released; one that waited meanwhile loses its words
    // as all that was kept then.
    const later = sql`NOT EXISTS (SELECT 1 FROM ${neverLog} AS n WHERE n.owner_id = inbox.owner_id AND n.kind = 'hash' AND n.created_at >= inbox.received_at)`
    const kept = (column: SQL) => sql`CASE WHEN ${row.status} = 'held' AND ${later} THEN ${column} END`
    return sql`UPDATE ${inbox} SET status = ${row.status}, reason = ${row.reason}, raw = ${kept(sql`raw`)}, subject = ${kept(sql`${row.subject}`)}, from_address = ${kept(sql`${row.fromAddress}`)}, processed_at = ${row.at}, lease_until = NULL WHERE id = ${row.id}`
  }
  const raw = row.dropsRaw ? sql`, raw = NULL, body_hashes = NULL` : sql``
  return sql`UPDATE ${inbox} SET status = ${row.status}, reason = ${row.reason}${raw}, from_address = ${row.fromAddress}, subject = ${row.subject}, message_id = ${row.messageId}, processed_at = ${row.at}, lease_until = NULL WHERE id = ${row.id}`
}
