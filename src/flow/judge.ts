import { domainOf, singleFrom } from '../mail/address.ts'
import type { Mail } from '../mail/mail.ts'
import { isVerdictAbsent, type Verdict, verdictOf } from '../mail/verdict.ts'
import { isOwnAddress } from '../nudge/recipient.ts'
import type { WaitingMail } from '../store/inbox.ts'
import type { Known } from '../store/known.ts'

/** Why a mail is kept without anything acting on it; each has its sentence in `web/refusals`. */
export const HOLD_REASONS = [
  'unverified',
  'authentication-failed',
  'not-owner',
  'automatic-not-owner',
  'address-unconfirmed',
  'from-missing',
  'from-ambiguous',
  'from-unreadable',
  'too-many-recipients',
  'too-many-hops',
  'header-too-large',
  'empty',
  'conflict',
] as const
export type HoldReason = (typeof HOLD_REASONS)[number]

/** What becomes of a mail that reached one of an owner's addresses (reliability.md section 5, decision table). */
export type Judgment =
  | { readonly kind: 'file'; readonly from: string }
  | { readonly kind: 'command'; readonly from: string }
  /** Recognised as a machine's: kept as a row, nobody written, nothing answered. */
  | { readonly kind: 'automatic' }
  | { readonly kind: 'hold'; readonly reason: HoldReason }
  /** A reply that may not act: shown, not held. */
  | { readonly kind: 'ignore'; readonly reason: 'reply-not-owner' | 'reply-failed' | 'reply-expired' }

/** Mail that went through more servers than this is in a loop (Postfix hopcount_limit). */
const HOPS_MAX = 50

/** Judges by the three proofs: the token that opened `row` (already shown), the server's verdict, and exactly one From
 *  that is a confirmed address of the owner. `dkimByKith`: Kith itself found a signature of that address's domain good,
 *  which counts only where the server gave no verdict. */
export function judge(
  mail: Mail,
  automatic: boolean,
  row: WaitingMail,
  known: Known,
  domain: string,
  dkimByKith: boolean,
): Judgment {
  const from = singleFrom(mail.headers)
  const own = from.ok ? known.own.find(address => address.address === from.mailbox.address) : undefined
  const address = from.ok ? from.mailbox.address : ''
  if (from.ok && isOwnAddress(address, domain)) return { kind: 'automatic' }
  const verdict = verdictOf(mail.headers, domainOf(address))
  if (row.purpose === 'reply') return judgeReply(address, own?.confirmedAt != null, automatic, verdict, row)
  if (mail.headers.filter(field => field.name === 'received').length > HOPS_MAX) return hold('too-many-hops')
  // Released, a machine's mail is what it would be had it been believed: a row that acts on nobody, and waits no longer.
  if (row.released === 'once' && from.ok) return automatic ? { kind: 'automatic' } : { kind: 'file', from: address }
  if (!from.ok) return hold(from.reason)
  // A machine's mail acts on nobody, whoever it names as its sender: kept as a row, and nothing to decide.
  if (!own && automatic) return verdict.result === 'fail' ? hold('automatic-not-owner') : { kind: 'automatic' }
  if (!own) return hold(verdict.result === 'fail' ? 'authentication-failed' : 'not-owner')
  if (own.confirmedAt === null) return hold('address-unconfirmed')
  const trusted =
    verdict.result === 'pass' ||
    (dkimByKith && isVerdictAbsent(verdict)) ||
    (own.trust === 'dkim' && verdict.dkimAligned) ||
    (own.trust === 'unverified' && verdict.result !== 'fail')
  if (!trusted) return hold(verdict.result === 'fail' ? 'authentication-failed' : 'unverified')
  return automatic ? { kind: 'automatic' } : { kind: 'file', from: address }
}

/** Only a mail to a valid reply address is obeyed without a verdict: reversible commands, that token's people alone. */
function judgeReply(from: string, isOwner: boolean, automatic: boolean, verdict: Verdict, row: WaitingMail): Judgment {
  if (automatic) return { kind: 'automatic' }
  if (!isOwner) return { kind: 'ignore', reason: 'reply-not-owner' }
  if (verdict.result === 'fail') return { kind: 'ignore', reason: 'reply-failed' }
  if (row.tokenExpiresAt !== null && row.receivedAt > row.tokenExpiresAt)
    return { kind: 'ignore', reason: 'reply-expired' }
  return { kind: 'command', from }
}

const isHoldReason = (text: string): text is HoldReason => HOLD_REASONS.some(reason => reason === text)

/** The hold that the head alone demanded when the mail was received; released mail has been looked at by the owner. */
export function headProblem(row: WaitingMail): HoldReason | null {
  return row.reason !== null && row.released === null && isHoldReason(row.reason) ? row.reason : null
}

function hold(reason: HoldReason): Judgment {
  return { kind: 'hold', reason }
}
