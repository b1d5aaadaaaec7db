import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import type { DrizzleD1Database } from 'drizzle-orm/d1'
import type { OutboxId, OwnerId } from '../ids.ts'
import { DAY_MS, type Instant, MINUTE_MS } from '../time/instant.ts'
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
export async function askForSignIn(db: DrizzleD1Database, asked: SignInAsked, now: Instant): Promise<void> {
  const { address, tokenHash, browserHash, outboxId, mail } = asked
  const owner = sql`(SELECT owner_id FROM owner_addresses WHERE address = ${address} AND confirmed_at IS NOT NULL LIMIT 1)`
  const until = now + SIGN_IN_MS
  await db.batch([
    db.run(sql`UPDATE ${signIns} SET used_at = ${now} WHERE owner_id = ${owner} AND used_at IS NULL`),
    db.run(sql`INSERT INTO ${signIns} (hash, owner_id, browser_hash, created_at, expires_at)
      SELECT ${tokenHash}, owner_id, ${browserHash}, ${now}, ${until}
      FROM ${ownerAddresses} WHERE address = ${address} AND confirmed_at IS NOT NULL LIMIT 1`),
    db.run(sql`INSERT INTO ${outbox} (id, owner_id, key, kind, recipient, subject, text, html, reply_to, headers, status, next_at, created_at, expires_at)
      SELECT ${outboxId}, owner_id, ${`sign-in:${outboxId}`}, 'sign-in', address, ${mail.subject}, ${mail.text}, ${mail.html}, '',
        '{"Auto-Submitted":"auto-generated"}', 'queued', ${now}, ${now}, ${until}
      FROM ${ownerAddresses} WHERE address = ${address} AND confirmed_at IS NOT NULL LIMIT 1`),
    db.delete(signIns).where(lt(signIns.expiresAt, now - DAY_MS)),
  ])
}

/** Keeps a link of the local-only kind, bound to no browser: for the program that prints it, never for the web. */
export function localSignIn(db: DrizzleD1Database, ownerId: OwnerId, tokenHash: string, now: Instant) {
  return db
    .insert(signIns)
    .values({ hash: tokenHash, ownerId, browserHash: null, createdAt: now, expiresAt: now + SIGN_IN_MS })
}

/** Uses a link up: once, in time, and from the browser that asked (the local-only kind from any). One guarded write, so of
 *  many at once exactly one wins (G03). The owner's id, or null. */
export async function useSignIn(
  db: DrizzleD1Database,
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
export async function ownerByAddress(db: DrizzleD1Database, address: string) {
  const [found] = await db
    .select({ owner: owners })
    .from(ownerAddresses)
    .innerJoin(owners, eq(owners.id, ownerAddresses.ownerId))
    .where(and(eq(ownerAddresses.address, address), sql`${ownerAddresses.confirmedAt} IS NOT NULL`))
    .limit(1)
  return found?.owner ?? null
}
