import { and, eq, sql } from 'drizzle-orm'
import type { InboxId } from '../ids.ts'
import { inbox, ownerAddresses } from '../store/schema.ts'
import type { HoldReason } from './judge.ts'
import type { Ports } from './ports.ts'
import { processMail } from './process.ts'
import type { OwnerRow } from './settle-contact.ts'

/** How the owner lets a held mail pass: this one alone, or from now on every mail from its address that shows as much. */
export type ReleaseHow = 'once' | 'trust-dkim' | 'accept-unverified'
export type Released =
  | { readonly ok: true }
  /** `automatic`: it waits no longer, and wrote nobody down; `held-again`: what was wrong with it cannot be overlooked. */
  | { readonly ok: false; readonly reason: 'not-held' | 'raw-gone' | 'automatic' | 'held-again' }

/** Reasons that a release does not change: these mails would be held again, or act on nobody. */
const FOR_GOOD: ReadonlySet<HoldReason> = new Set([
  'automatic-not-owner',
  'from-missing',
  'from-ambiguous',
  'from-unreadable',
  'too-many-hops',
])

/** Whether letting a mail that is held for this reason pass would file anything. */
export const isReleasable = (reason: string | null): boolean => ![...FOR_GOOD].some(known => known === reason)

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
  return cameTo(ports, inboxId)
}

/** What became of it: only what was done is said to be done. */
async function cameTo({ db }: Ports, inboxId: InboxId): Promise<Released> {
  const [row] = await db.select({ status: inbox.status, reason: inbox.reason }).from(inbox).where(eq(inbox.id, inboxId))
  if (row?.status === 'held') return { ok: false, reason: 'held-again' }
  if (row?.status === 'done' && row.reason === 'automatic') return { ok: false, reason: 'automatic' }
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
