import { and, eq, gt, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { OutboxId } from '../ids.ts'
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../time/instant.ts'
import type { Database } from './database.ts'
import {
  addresses,
  circles,
  contacts,
  nudges,
  outbox,
  ownerAddresses,
  owners,
  positions,
  reminders,
  tags,
} from './schema.ts'

type OutboxRow = typeof outbox.$inferSelect

/** A send takes a second or two; a claim this old belongs to a call that died. */
const LEASE_MS = 2 * MINUTE_MS
/** Waits between tries of one letter, and after those. */
const RETRY_MINUTES = [1, 5, 15, 60]
const LATER_MINUTES = 240

/** Letters to be sent now, oldest first. */
export async function waitingLetters(db: Database, now: Instant, limit: number): Promise<OutboxId[]> {
  const rows = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      sql`${outbox.status} IN ('queued', 'sending') AND ${outbox.nextAt} <= ${now} AND ${outbox.status} = 'queued'`,
    )
    .orderBy(outbox.nextAt)
    .limit(limit)
  return rows.map(row => row.id)
}

/** Claims a letter for sending, and reads what its end will change: one call. The claim stands before the send begins.
 *  Null: sent, expired, or somebody else's. */
export async function claimLetter(db: Database, id: OutboxId, now: Instant) {
  const theirs = sql`(SELECT contact_id FROM ${nudges} WHERE outbox_id = ${id})`
  const ofLetter = sql`(SELECT owner_id FROM ${outbox} WHERE id = ${id})`
  const [claimed, , own, told, contactRows, addressRows, cadences, organizations, ownerRows] = await db.batch([
    db
      .update(outbox)
      .set({ status: 'sending', attempts: sql`attempts + 1`, leaseUntil: now + LEASE_MS })
      .where(and(eq(outbox.id, id), eq(outbox.status, 'queued'), gt(outbox.expiresAt, now)))
      .returning(),
    // Two digests are far apart by when they went out, not by when they were planned (reliability.md I4).
    db
      .update(owners)
      .set({ lastDigestAt: now })
      .where(
        sql`id = (SELECT owner_id FROM ${outbox} WHERE id = ${id} AND kind = 'digest' AND status = 'sending' AND lease_until = ${now + LEASE_MS})`,
      ),
    db
      .select({ address: ownerAddresses.address })
      .from(ownerAddresses)
      .where(and(sql`${ownerAddresses.ownerId} = ${ofLetter}`, isNotNull(ownerAddresses.confirmedAt))),
    db.select().from(nudges).where(eq(nudges.outboxId, id)),
    db.select().from(contacts).where(sql`${contacts.id} IN ${theirs}`),
    db.select().from(addresses).where(sql`${addresses.contactId} IN ${theirs}`),
    db
      .select({ contactId: tags.contactId, cadence: circles.cadence })
      .from(tags)
      .innerJoin(circles, and(eq(circles.ownerId, tags.ownerId), eq(circles.name, tags.tag)))
      .where(sql`${tags.contactId} IN ${theirs}`),
    db
      .select({ contactId: positions.contactId, organization: positions.organization })
      .from(positions)
      .where(sql`${positions.contactId} IN ${theirs}`),
    db.select().from(owners).where(sql`${owners.id} = ${ofLetter}`),
  ])
  const [row] = claimed
  const [owner] = ownerRows
  if (!row || !owner) return null
  return {
    row,
    owner,
    ownAddresses: own.map(({ address }) => address),
    nudges: told,
    contacts: contactRows,
    addresses: addressRows,
    circleCadences: cadences,
    organizations,
  }
}
export type ClaimedLetter = NonNullable<Awaited<ReturnType<typeof claimLetter>>>

export type SendingOutcome =
  | { readonly status: 'sent'; readonly messageId: string }
  | { readonly status: 'queued' | 'failed' | 'unknown'; readonly error: string; readonly tomorrow: boolean }

/** The statement that writes down how a sending ended; only the claim's holder changes anything. */
export function outcomeOf(row: Pick<OutboxRow, 'id' | 'attempts'>, outcome: SendingOutcome, now: Instant): SQL {
  if (outcome.status === 'sent') {
    return sql`UPDATE ${outbox} SET status = 'sent', sent_at = ${now}, provider_message_id = ${outcome.messageId}, lease_until = NULL, error = NULL WHERE id = ${row.id} AND status = 'sending'`
  }
  const minutes = RETRY_MINUTES[row.attempts - 1] ?? LATER_MINUTES
  const nextAt = now + (outcome.tomorrow ? 6 * HOUR_MS : minutes * MINUTE_MS)
  return sql`UPDATE ${outbox} SET status = ${outcome.status}, error = ${outcome.error}, next_at = ${nextAt}, lease_until = NULL WHERE id = ${row.id} AND status = 'sending'`
}

/** How the key of a reminder's letter begins; the reminder's id follows. */
const REMINDER = 'reminder:'
const REMINDER_ID_LENGTH = 16

/** A reminder whose letter did not surely go out is told again a day later: by then at the latest it counts as untold, and
 *  twice in a day it never comes. Null for other letters. */
export function retold({ kind, key }: Pick<OutboxRow, 'kind' | 'key'>, now: Instant): SQL | null {
  if (kind !== 'reminder') return null
  const id = key.slice(REMINDER.length, REMINDER.length + REMINDER_ID_LENGTH)
  return sql`UPDATE ${reminders} SET state = 'open', at = ${now + DAY_MS} WHERE id = ${id} AND state = 'sent'`
}

/** A digest that surely did not go out does not stand in the next one's way. Null for other letters. */
export function unsent({ kind, ownerId, createdAt }: Pick<OutboxRow, 'kind' | 'ownerId' | 'createdAt'>): SQL | null {
  return kind === 'digest' ? sql`UPDATE ${owners} SET last_digest_at = ${createdAt} WHERE id = ${ownerId}` : null
}

/** Statements of the sweep: claims whose call died are `unknown` (never sent again), letters past their day are `expired`. */
export function outboxSweep(now: Instant): SQL[] {
  const died = sql`status = 'sending' AND lease_until < ${now}`
  const late = sql`status = 'queued' AND next_at <= ${now} AND expires_at <= ${now}`
  return [
    sql`UPDATE ${reminders} SET state = 'open', at = ${now + DAY_MS} WHERE state = 'sent' AND id IN (SELECT substr(key, ${REMINDER.length + 1}, ${REMINDER_ID_LENGTH}) FROM ${outbox} WHERE kind = 'reminder' AND ((${died}) OR (${late})))`,
    sql`UPDATE ${outbox} SET status = 'unknown', error = 'call-died', lease_until = NULL WHERE ${died}`,
    sql`UPDATE ${outbox} SET status = 'expired' WHERE ${late}`,
  ]
}
