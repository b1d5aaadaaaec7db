import { and, eq, sql } from 'drizzle-orm'
import type { InboxId } from '../ids.ts'
import { inbox, ownerAddresses } from '../store/schema.ts'
import type { Ports } from './ports.ts'
import { processMail } from './process.ts'
import type { OwnerRow } from './settle-contact.ts'

/** How the owner lets a held mail pass: this one alone, or from now on every mail from its address that shows as much. */
export type ReleaseHow = 'once' | 'trust-dkim' | 'accept-unverified'
export type Released = { readonly ok: true } | { readonly ok: false; readonly reason: 'not-held' | 'raw-gone' }

/** Releases a held (or dead) mail: it is processed with its original receipt time. */
export async function release(ports: Ports, owner: OwnerRow, inboxId: InboxId, how: ReleaseHow): Promise<Released> {
  const [row] = await ports.db
    .update(inbox)
    .set({ status: 'pending', released: 'once', attempts: 0, leaseUntil: null, nextAt: ports.now })
    .where(
      and(eq(inbox.ownerId, owner.id), eq(inbox.id, inboxId), sql`status IN ('held', 'dead')`, sql`raw IS NOT NULL`),
    )
    .returning({ fromAddress: inbox.fromAddress })
  if (!row) return { ok: false, reason: 'not-held' }
  if (how !== 'once' && row.fromAddress) {
    await ports.db
      .update(ownerAddresses)
      .set({ trust: how === 'trust-dkim' ? 'dkim' : 'unverified' })
      .where(and(eq(ownerAddresses.ownerId, owner.id), eq(ownerAddresses.address, row.fromAddress)))
  }
  await processMail(inboxId, ports)
  return { ok: true }
}

/** Throws a held mail away: its raw goes at once; from, subject and reason stay as a row. */
export async function discard(ports: Ports, owner: OwnerRow, inboxId: InboxId): Promise<Released> {
  const rows = await ports.db
    .update(inbox)
    .set({ status: 'discarded', raw: null, bodyHashes: null, processedAt: ports.now })
    .where(and(eq(inbox.ownerId, owner.id), eq(inbox.id, inboxId), sql`status IN ('held', 'dead')`))
    .returning({ id: inbox.id })
  return rows.length > 0 ? { ok: true } : { ok: false, reason: 'not-held' }
}
