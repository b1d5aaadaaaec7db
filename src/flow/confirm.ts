import { and, eq, gt, sql } from 'drizzle-orm'
import { OwnerId } from '../ids.ts'
import { domainOf, singleFrom } from '../mail/address.ts'
import { verdictOf } from '../mail/verdict.ts'
import { readRecipient } from '../nudge/recipient.ts'
import { hashOf } from '../nudge/tokens.ts'
import { writeChanges } from '../store/filing.ts'
import { ownerAddresses } from '../store/schema.ts'
import type { Ports } from './ports.ts'
import { type Case, finishedAs } from './process.ts'

/** A mail to the one-time address of Settings confirms the address it was sent *from*, if the server vouches for it
 *  (dmarc=pass) and it is the very one that was entered. Only afterwards does Kith write to it. */
export async function confirmAddress(given: Case, ports: Ports): Promise<number> {
  const { waiting, mail } = given
  const ownerId = OwnerId.parse(waiting.ownerId)
  const from = singleFrom(mail.headers)
  const address = from.ok ? from.mailbox.address : ''
  const passed = verdictOf(mail.headers, domainOf(address)).result === 'pass'
  const recipient = readRecipient(waiting.envelopeTo, ports.settings.domain)
  const hash = recipient.kind === 'confirm' ? await hashOf(recipient.token) : ''
  const statement = sql`UPDATE ${ownerAddresses} SET confirmed_at = ${ports.now}, confirm_hash = NULL, confirm_until = NULL WHERE ${and(
    eq(ownerAddresses.ownerId, ownerId),
    eq(ownerAddresses.address, address),
    eq(ownerAddresses.confirmHash, hash),
    gt(ownerAddresses.confirmUntil, waiting.receivedAt),
  )}`
  const reason = passed && from.ok ? 'address-confirmed' : 'confirmation-unverified'
  await writeChanges(
    ports.db,
    { ownerId, contacts: [], more: passed && from.ok ? [statement] : [] },
    finishedAs(given, 'done', reason, ports),
  )
  return 0
}
