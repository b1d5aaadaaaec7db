import type { OutboxId } from '../ids.ts'
import { senderAddress } from '../nudge/recipient.ts'
import { runBatch } from '../store/database.ts'
import { claimLetter, outcomeOf, retold, unsent, waitingLetters } from '../store/outbox.ts'
import { markTold } from './mark-told.ts'
import type { OutboxRow } from './outbox-row.ts'
import type { Ports } from './ports.ts'

/** How a failed sending ends: again later, never, or unknown, which is never sent again (reliability.md section 6). */
export type SendingFault = 'again' | 'again-tomorrow' | 'never' | 'unknown'

/** Codes of the platform (platform.md 2.3). Those that name no code may have been accepted: unknown. */
const AGAIN: ReadonlySet<string> = new Set(['E_RATE_LIMIT_EXCEEDED', 'E_INTERNAL_SERVER_ERROR', 'E_DELIVERY_FAILED'])
const TOMORROW = 'E_DAILY_LIMIT_EXCEEDED'

export function faultOf(error: unknown): { readonly fault: SendingFault; readonly code: string } {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (AGAIN.has(code)) return { fault: 'again', code }
  if (code === TOMORROW) return { fault: 'again-tomorrow', code }
  if (/^E_[A-Z_]{2,40}$/.test(code)) return { fault: 'never', code }
  return { fault: 'unknown', code: 'no-code' }
}

/** Sends what waits, at most `limit` letters. Claimed first, sent then, marked last; a claim whose end nobody saw is
 *  `unknown` and is not sent again. Returns how many went out. */
export async function deliverWaiting(ports: Ports, limit: number): Promise<number> {
  let sent = 0
  for (const id of await waitingLetters(ports.db, ports.now, limit)) {
    const outcome = await deliverLetter(id, ports)
    if (outcome === 'sent') sent += 1
    if (outcome === 'again-tomorrow') break // the day's quota is used up: the rest waits too
  }
  return sent
}

/** Sends one letter, if it is still to be sent and goes to an address that its owner confirmed: the one place where Kith
 *  writes mail, and to nobody else. */
export async function deliverLetter(id: OutboxId, ports: Ports): Promise<SendingFault | 'sent' | 'not-mine'> {
  const claimed = await claimLetter(ports.db, id, ports.now)
  if (!claimed) return 'not-mine'
  const { row } = claimed
  if (!claimed.ownAddresses.includes(row.recipient)) {
    const refused = { status: 'failed', error: 'recipient-not-confirmed', tomorrow: false } as const
    await runBatch(ports.db, [outcomeOf(row, refused, ports.now), retold(row, ports.now)])
    return 'never'
  }
  const outcome = await send(row, ports)
  if (outcome.status === 'sent') {
    await markTold(claimed, outcomeOf(row, outcome, ports.now), ports)
    return 'sent'
  }
  const untold = outcome.status === 'queued' ? null : retold(row, ports.now)
  await runBatch(ports.db, [
    outcomeOf(row, outcome, ports.now),
    untold,
    outcome.status === 'unknown' ? null : unsent(row),
  ])
  return outcome.fault
}

async function send(row: OutboxRow, ports: Ports) {
  try {
    const { messageId } = await ports.send({
      from: { email: senderAddress(ports.settings.domain), name: 'Kith' },
      to: row.recipient,
      replyTo: row.replyTo,
      subject: row.subject,
      text: row.text,
      html: row.html,
      headers: row.headers,
    })
    return { status: 'sent', messageId } as const
  } catch (error) {
    const { fault, code } = faultOf(error)
    ports.log('send-failed', { outbox: row.id, code, attempts: row.attempts })
    return { status: statusAfter(fault), error: code, tomorrow: fault === 'again-tomorrow', fault } as const
  }
}

function statusAfter(fault: SendingFault): 'queued' | 'failed' | 'unknown' {
  if (fault === 'never') return 'failed'
  return fault === 'unknown' ? 'unknown' : 'queued'
}
