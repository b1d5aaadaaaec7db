import { and, eq, gt, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { OutboxId, OwnerId } from '../ids.ts'
import { type Instant, MINUTE_MS } from '../time/instant.ts'
import type { Database } from './database.ts'
import { outbox, ownerAddresses, owners, signIns } from './schema.ts'

/** A sign-in link lives ten minutes (ASVS 5.0 6.5.5). */
export const SIGN_IN_MS = 10 * MINUTE_MS

export type SignInMail = { readonly subject: string; readonly text: string; readonly html: string }
export type SignInAsked = {
  readonly address: string
  readonly tokenHash: string
  readonly browserHash: string
  readonly outboxId: OutboxId
  readonly mail: SignInMail
}

/** Keeps a sign-in link and the mail that carries it, if the address is a confirmed one of an owner; older links of that
 *  owner become void. One call, the same statements whether the address is known or not (reliability.md G06). */
export async function askForSignIn(db: Database, asked: SignInAsked, now: Instant): Promise<void> {
  const { address, tokenHash, browserHash } = asked
  const until = now + SIGN_IN_MS
  const known = and(eq(ownerAddresses.address, address), isNotNull(ownerAddresses.confirmedAt))
  const owner = db.select({ id: ownerAddresses.ownerId }).from(ownerAddresses).where(known).limit(1)
  await db.batch([
    db
      .update(signIns)
      .set({ usedAt: now })
      .where(and(eq(signIns.ownerId, owner), isNull(signIns.usedAt))),
    db.insert(signIns).select(
      db
        .select({
          hash: sql<string>`${tokenHash}`.as('hash'),
          ownerId: ownerAddresses.ownerId,
          browserHash: sql<string | null>`${browserHash}`.as('browser_hash'),
          createdAt: sql<number>`${now}`.as('created_at'),
          expiresAt: sql<number>`${until}`.as('expires_at'),
          usedAt: sql<null>`NULL`.as('used_at'),
        })
        .from(ownerAddresses)
        .where(known)
        .limit(1),
    ),
    db.insert(outbox).select(letter(db, asked, known, now)),
  ])
}

/** The mail as a row of the outbox, for the confirmed address that asked; no row where it is nobody's. */
function letter(db: Database, asked: SignInAsked, known: SQL | undefined, now: Instant) {
  const { outboxId, mail } = asked
  return db
    .select({
      id: sql<OutboxId>`${outboxId}`.as('id'),
      ownerId: ownerAddresses.ownerId,
      key: sql<string>`${`sign-in:${outboxId}`}`.as('key'),
      kind: sql<'sign-in'>`'sign-in'`.as('kind'),
      recipient: sql<string>`${ownerAddresses.address}`.as('recipient'),
      subject: sql<string>`${mail.subject}`.as('subject'),
      text: sql<string>`${mail.text}`.as('text'),
      html: sql<string>`${mail.html}`.as('html'),
      replyTo: sql<string>`''`.as('reply_to'),
      headers: sql<Record<string, string>>`'{"Auto-Submitted":"auto-generated"}'`.as('headers'),
      status: sql<'queued'>`'queued'`.as('status'),
      attempts: sql<number>`0`.as('attempts'),
      nextAt: sql<number>`${now}`.as('next_at'),
      leaseUntil: sql<null>`NULL`.as('lease_until'),
      createdAt: sql<number>`${now}`.as('created_at'),
      expiresAt: sql<number>`${now + SIGN_IN_MS}`.as('expires_at'),
      sentAt: sql<null>`NULL`.as('sent_at'),
      providerMessageId: sql<null>`NULL`.as('provider_message_id'),
      error: sql<null>`NULL`.as('error'),
    })
    .from(ownerAddresses)
    .where(known)
    .limit(1)
}

/** Keeps a link of the local-only kind, bound to no browser: for the program that prints it, never for the web. */
export function localSignIn(db: Database, ownerId: OwnerId, tokenHash: string, now: Instant) {
  return db
    .insert(signIns)
    .values({ hash: tokenHash, ownerId, browserHash: null, createdAt: now, expiresAt: now + SIGN_IN_MS })
}

/** Uses a link up: once, in time, and from the browser that asked (the local-only kind from any). One guarded write, so of
 *  many at once exactly one wins (G03). The owner's id, or null. */
export async function useSignIn(
  db: Database,
  tokenHash: string,
  browserHash: string,
  now: Instant,
): Promise<OwnerId | null> {
  const [used] = await db
    .update(signIns)
    .set({ usedAt: now })
    .where(
      and(
        eq(signIns.hash, tokenHash),
        isNull(signIns.usedAt),
        gt(signIns.expiresAt, now),
        or(isNull(signIns.browserHash), eq(signIns.browserHash, browserHash)),
      ),
    )
    .returning({ ownerId: signIns.ownerId })
  return used?.ownerId ?? null
}

/** The owner to whom a confirmed address belongs, or null. One call. */
export async function ownerByAddress(db: Database, address: string) {
  const [found] = await db
    .select({ owner: owners })
    .from(ownerAddresses)
    .innerJoin(owners, eq(owners.id, ownerAddresses.ownerId))
    .where(and(eq(ownerAddresses.address, address), sql`${ownerAddresses.confirmedAt} IS NOT NULL`))
    .limit(1)
  return found?.owner ?? null
}

/** Empties the mail of a link once it was sent: from then on only the hash of the link is kept. */
export async function wipeSignInMail(db: Database, outboxId: OutboxId): Promise<void> {
  await db
    .update(outbox)
    .set({ text: '', html: '' })
    .where(and(eq(outbox.id, outboxId), eq(outbox.kind, 'sign-in'), eq(outbox.status, 'sent')))
}
