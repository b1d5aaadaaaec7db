import { and, eq, lt, or, type SQL, sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import { InboxId, type OutboxId, OwnerId } from '../ids.ts'
import { DAY_MS, type Instant, MINUTE_MS } from '../time/instant.ts'
import { type Database, runBatch } from './database.ts'
import { insertRows } from './rows.ts'
import { captureTokens, inbox, outbox, ownerAddresses } from './schema.ts'

export type InboxRow = typeof inbox.$inferSelect

/** What processing needs of an inbox row; the first try gets it straight from receiving. */
export type WaitingMail = Pick<
  InboxRow,
  | 'id'
  | 'ownerId'
  | 'purpose'
  | 'addressWords'
  | 'outboxId'
  | 'nudgeNumber'
  | 'tokenExpiresAt'
  | 'envelopeFrom'
  | 'envelopeTo'
  | 'receivedAt'
  | 'raw'
  | 'attempts'
  | 'released'
  | 'reason'
  | 'contentHash'
  | 'bodyHashes'
>

/** How long one try may take before another may begin. */
export const LEASE_MS = 5 * MINUTE_MS
/** Waits between tries; after the last one the mail is dead, kept and shown (reliability.md section 6). */
const RETRY_MINUTES = [1, 5, 15, 60, 240]
export const ATTEMPTS_MAX = RETRY_MINUTES.length

/** Whose mail it is: found in the same batch that keeps it. */
export type Door =
  | { readonly purpose: 'capture'; readonly tokenHash: string; readonly words: string }
  | { readonly purpose: 'reply'; readonly outboxId: OutboxId; readonly number: number; readonly expiresAt: Instant }
  | { readonly purpose: 'confirm'; readonly tokenHash: string }

export type Arriving = {
  readonly id: string
  readonly door: Door
  readonly envelopeFrom: string
  readonly envelopeTo: string
  readonly dedupeKey: string
  readonly contentHash: string
  readonly receivedAt: Instant
  readonly raw: string
  readonly rawSize: number
  /** Hashes of the whole body for Kith's own DKIM check, as JSON; null where none is asked for. */
  readonly bodyHashes: string | null
  /** Why nothing may act on it, where the head already shows that. */
  readonly problem: string | null
}
export type Kept =
  | { readonly kind: 'kept'; readonly waiting: WaitingMail }
  | { readonly kind: 'known'; readonly sameContent: boolean; readonly ownerId: OwnerId }
  | { readonly kind: 'no-owner' }

/** The owner of a door, as a query with one column. */
function ownerBehind(door: Door, now: Instant): SQL {
  if (door.purpose === 'reply') return sql`SELECT owner_id FROM ${outbox} WHERE id = ${door.outboxId}`
  if (door.purpose === 'confirm') {
    return sql`SELECT owner_id FROM ${ownerAddresses} WHERE confirm_hash = ${door.tokenHash} AND confirm_until > ${now}`
  }
  return sql`SELECT owner_id FROM ${captureTokens} WHERE hash = ${door.tokenHash} AND (valid_until IS NULL OR valid_until > ${now})`
}

/** What the batch that keeps a mail answers: whose it is, and the new row's id. */
const KeptRows = z.tuple([
  z.array(z.object({ ownerId: OwnerId, contentHash: z.nullable(z.string()) })),
  z.array(z.object({ id: InboxId })),
])

/** Keeps a mail: one call, one batch, the first lease already taken. The only durable step of receiving. */
export async function keepMail(db: Database, mail: Arriving): Promise<Kept> {
  const { door, receivedAt: now } = mail
  const owner = ownerBehind(door, now)
  const words = door.purpose === 'capture' ? door.words : ''
  const [outboxId, number, expires] =
    door.purpose === 'reply' ? [door.outboxId, door.number, door.expiresAt] : [null, null, null]
  const results = await runBatch(db, [
    sql`SELECT o.owner_id AS ownerId, i.content_hash AS contentHash FROM (${owner}) o LEFT JOIN ${inbox} i ON i.owner_id = o.owner_id AND i.dedupe_key = ${mail.dedupeKey}`,
    sql`INSERT INTO ${inbox} (id, owner_id, purpose, address_words, outbox_id, nudge_number, token_expires_at, envelope_from, envelope_to, dedupe_key, content_hash, received_at, raw, raw_size, reason, body_hashes, status, attempts, next_at, lease_until)
      SELECT ${mail.id}, owner_id, ${door.purpose}, ${words}, ${outboxId}, ${number}, ${expires}, ${mail.envelopeFrom}, ${mail.envelopeTo}, ${mail.dedupeKey}, ${mail.contentHash}, ${now}, ${mail.raw}, ${mail.rawSize}, ${mail.problem}, ${mail.bodyHashes}, 'processing', 1, ${now}, ${now + LEASE_MS}
      FROM (${owner}) WHERE true ON CONFLICT DO NOTHING RETURNING id`,
  ])
  const [[found], [row]] = KeptRows.parse(results)
  if (!found) return { kind: 'no-owner' }
  const { ownerId } = found
  if (row) return { kind: 'kept', waiting: firstTry(mail, row.id, ownerId) }
  return { kind: 'known', sameContent: found.contentHash === mail.contentHash, ownerId }
}

function firstTry(mail: Arriving, id: InboxId, ownerId: OwnerId): WaitingMail {
  const { door, envelopeFrom, envelopeTo, receivedAt, raw, contentHash, bodyHashes } = mail
  const reply = door.purpose === 'reply' ? door : null
  return {
    id,
    ownerId,
    purpose: door.purpose,
    addressWords: door.purpose === 'capture' ? door.words : '',
    outboxId: reply?.outboxId ?? null,
    nudgeNumber: reply?.number ?? null,
    tokenExpiresAt: reply?.expiresAt ?? null,
    envelopeFrom,
    envelopeTo,
    receivedAt,
    raw,
    attempts: 1,
    released: null,
    reason: mail.problem,
    contentHash,
    bodyHashes,
  }
}

/** Takes the lease of a waiting mail; attempts are raised before anything reads it, so that a mail that kills the
 *  isolate each time still runs out of attempts and is dead (reliability.md F07). Null: somebody else has it, or it is
 *  done or dead. */
export async function claimMail(db: Database, id: InboxId, now: Instant): Promise<InboxRow | null> {
  const free = or(eq(inbox.status, 'pending'), and(eq(inbox.status, 'processing'), lt(inbox.leaseUntil, now)))
  const spent = sql`attempts >= ${ATTEMPTS_MAX}`
  const [row] = await db
    .update(inbox)
    .set({
      status: sql`CASE WHEN ${spent} THEN 'dead' ELSE 'processing' END`,
      reason: sql`CASE WHEN ${spent} THEN 'failed-too-often' ELSE reason END`,
      processedAt: sql`CASE WHEN ${spent} THEN ${now} ELSE processed_at END`,
      leaseUntil: sql`CASE WHEN ${spent} THEN NULL ELSE ${now + LEASE_MS} END`,
      attempts: sql`min(attempts + 1, ${ATTEMPTS_MAX})`,
    })
    .where(and(eq(inbox.id, id), free))
    .returning()
  return row?.status === 'processing' ? row : null
}

/** After a fault: waiting again, later each time, or dead and shown. Nothing changes where another try has begun. */
export async function postponeMail(
  db: Database,
  row: { readonly id: InboxId; readonly attempts: number },
  errorId: string,
  now: Instant,
) {
  const minutes = RETRY_MINUTES[row.attempts - 1]
  const later =
    row.attempts >= ATTEMPTS_MAX || minutes === undefined
      ? { status: 'dead' as const, reason: 'failed-too-often', processedAt: now }
      : { status: 'pending' as const, nextAt: now + minutes * MINUTE_MS }
  await db
    .update(inbox)
    .set({ ...later, leaseUntil: null, errorId })
    .where(and(eq(inbox.id, row.id), eq(inbox.status, 'processing'), eq(inbox.attempts, row.attempts)))
}

/** Wipes raw mail: 7 days after it was done, 30 days while it was held or dead (decision 2, reliability.md H04). A statement. */
export function rawWiping(now: Instant): SQL {
  const before = (days: number) => sql`processed_at < ${now - days * DAY_MS}`
  return sql`UPDATE ${inbox} SET raw = NULL, body_hashes = NULL WHERE raw IS NOT NULL AND ((status = 'done' AND ${before(7)}) OR (status IN ('held', 'dead', 'discarded') AND ${before(30)}))`
}

/** A held copy beside a known mail that has the same Message-ID and other words (reliability.md E09): never lost. */
export async function keepConflict(db: Database, ownerId: OwnerId, mail: Arriving): Promise<void> {
  const statement = insertRows(inbox, [
    {
      id: InboxId.parse(mail.id),
      ownerId,
      purpose: mail.door.purpose,
      envelopeFrom: mail.envelopeFrom,
      envelopeTo: mail.envelopeTo,
      dedupeKey: `${mail.dedupeKey}#${mail.contentHash}`,
      contentHash: mail.contentHash,
      receivedAt: mail.receivedAt,
      raw: mail.raw,
      rawSize: mail.rawSize,
      bodyHashes: mail.bodyHashes,
      status: 'held',
      reason: 'conflict',
      attempts: 1,
      nextAt: mail.receivedAt,
      processedAt: mail.receivedAt,
    },
  ])
  await runBatch(db, [statement])
}
