import { and, eq, type SQL, sql } from 'drizzle-orm'
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
  readonly at: Instant
}

/** Writes changes as one transaction in one call.
 *  @throws an error for which `isLost` holds where somebody changed a contact in between or took the lease */
export async function writeChanges(db: Database, changes: Changes, finished: Finished | null): Promise<void> {
  await runBatch(db, [
    finished && stillMine(finished),
    changes.contacts.length > 0 ? unchanged(changes) : null,
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
    ...(changes.closed ?? []).map(closing),
    insertRows(positions, changes.positions ?? [], { on: ['id'], update: POSITION_SEEN }),
    insertRows(suggestions, changes.suggestions ?? []),
    insertRows(actions, changes.actions ?? []),
    insertRows(outbox, changes.outbox ?? []),
    ...ownerChanges(changes),
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

/** Undoes the batch unless this try still holds the mail's lease. */
export function stillMine({ id, attempts }: Pick<Finished, 'id' | 'attempts'>): SQL {
  return unlessLost(
    sql`EXISTS (SELECT 1 FROM ${inbox} WHERE id = ${id} AND status = 'processing' AND attempts = ${attempts})`,
  )
}

/** Every contact still has the version that was read, and nobody stands where somebody new is to be. */
function unchanged({ contacts: changed }: Changes): SQL {
  const versions: Record<ContactId, number> = {}
  for (const { row, expected } of changed) versions[row.id] = expected
  return unlessLost(
    sql`NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(versions)}) AS was LEFT JOIN ${contacts} AS c ON c.id = was.key WHERE coalesce(c.version, -1) <> was.value)`,
  )
}

function closing({ id, state, by, at }: NonNullable<Changes['closed']>[number]): SQL {
  // One that a later mail had closed is closed by the earlier, whichever of the two came first.
  return sql`UPDATE ${findings} SET state = ${state}, closed_at = ${at}, closed_by_message = ${by} WHERE id = ${id} AND (state = 'open' OR (closed_by_message IS NOT NULL AND closed_at > ${at}))`
}

function ownerChanges({ ownerId, ownerOutboundAt, firstReceiptAt }: Changes): (SQL | null)[] {
  return [
    ownerOutboundAt == null
      ? null
      : sql`UPDATE ${owners} SET last_outbound_at = max(coalesce(last_outbound_at, 0), ${ownerOutboundAt}) WHERE id = ${ownerId}`,
    firstReceiptAt == null
      ? null
      : sql`UPDATE ${owners} SET first_receipt_at = ${firstReceiptAt} WHERE id = ${ownerId} AND first_receipt_at IS NULL`,
  ]
}

function finishing(row: Finished): SQL {
  if (row.namesForgotten && row.status === 'done') {
    return sql`UPDATE ${inbox} SET status = 'done', reason = ${row.reason}, raw = NULL, subject = NULL, from_address = NULL, processed_at = ${row.at}, lease_until = NULL WHERE id = ${row.id}`
  }
  return sql`UPDATE ${inbox} SET status = ${row.status}, reason = ${row.reason}, from_address = ${row.fromAddress}, subject = ${row.subject}, message_id = ${row.messageId}, processed_at = ${row.at}, lease_until = NULL WHERE id = ${row.id}`
}

/** The reason and state of one inbox row, for whoever waits for its end. */
export async function inboxOutcome(db: Database, ownerId: OwnerId, id: InboxId) {
  const [row] = await db
    .select({ status: inbox.status, reason: inbox.reason })
    .from(inbox)
    .where(and(eq(inbox.ownerId, ownerId), eq(inbox.id, id)))
  return row ?? null
}
