import * as z from 'zod/mini'
import { domainOf, singleFrom } from '../mail/address.ts'
import { alignedSignatures, type BodyHashes, checkDkim } from '../mail/dkim.ts'
import type { Mail } from '../mail/mail.ts'
import { isVerdictAbsent, verdictOf } from '../mail/verdict.ts'
import type { WaitingMail } from '../store/inbox.ts'
import type { Known } from '../store/known.ts'
import type { Ports } from './ports.ts'

/** The reason on the row of a mail that was believed because Kith itself found its DKIM signature good. */
export const DKIM_BY_KITH = 'dkim-by-kith'

/** What Kith's own look at the signatures gave. `unreachable`: a key could not be fetched, and none that could was good. */
export type OwnDkim = 'not-asked' | 'pass' | 'fail' | 'unreachable'

const Kept = z.partial(z.object({ simple: z.string(), relaxed: z.string() }))

/** Checks a mail's DKIM itself: only where the receiving server said nothing, the owner turned it on, and the mail names a
 *  confirmed address of theirs. Never throws. */
export async function ownDkimOf(waiting: WaitingMail, mail: Mail, known: Known, ports: Ports): Promise<OwnDkim> {
  const { keyRecords } = ports
  const { raw, bodyHashes } = waiting
  if (!keyRecords || !known.owner?.ownDkim || waiting.purpose !== 'capture') return 'not-asked'
  if (raw === null || bodyHashes === null) return 'not-asked'
  const from = singleFrom(mail.headers)
  const address = from.ok ? from.mailbox.address : ''
  if (!known.own.some(own => own.address === address && own.confirmedAt !== null)) return 'not-asked'
  if (!isVerdictAbsent(verdictOf(mail.headers, domainOf(address)))) return 'not-asked'
  const hashes = hashesIn(bodyHashes)
  let found: OwnDkim = 'fail'
  for (const signature of alignedSignatures(raw)) {
    const records = await keyRecords(signature.keyName)
    if (records === null) {
      found = 'unreachable'
      continue
    }
    const [record, another] = records
    // Of two records either could be meant (RFC 6376 section 3.6.2.2 leaves it open).
    if (record === undefined || another !== undefined) continue
    const checked = await checkDkim(signature, record, hashes, waiting.receivedAt)
    if (checked.result === 'pass') return 'pass'
    ports.log('own-dkim', { inbox: waiting.id, reason: checked.reason })
  }
  return found
}

function hashesIn(json: string): BodyHashes {
  try {
    const read = Kept.safeParse(JSON.parse(json))
    return read.success ? read.data : {}
  } catch {
    return {}
  }
}
