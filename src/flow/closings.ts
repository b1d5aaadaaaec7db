import { closesPromise, thanksForPromise } from '../context/closing.ts'
import type { FindingId } from '../ids.ts'
import type { Changes } from '../store/filing.ts'
import type { FiledMessage } from './filing.ts'

/** A promise or an ask that is still open, with the thread it was said in. */
export type OpenFinding = {
  readonly id: FindingId
  readonly contactId: string
  readonly kind: string
  readonly by: 'owner' | 'contact'
  readonly quote: string
  readonly place: number
  readonly saidAt: number
  readonly subject: string
  readonly rfcMessageId: string | null
}
type Closed = NonNullable<Changes['closed']>[number]

/** Which open promises and asks a mail's new messages close, each with the message that did: a promise by a later mail
 *  that says so or carries what it spoke of, or by the other side's thanks; an ask by the other side's later mail in the
 *  same thread. `attachments`: names of the files that the mail itself carries. */
export function closedBy(
  filed: readonly FiledMessage[],
  open: readonly OpenFinding[],
  attachments: readonly string[],
): readonly Closed[] {
  const closed = new Map<FindingId, Closed>()
  const inOrder = filed.toSorted((one, other) => one.row.sentAt - other.row.sentAt)
  for (const message of inOrder) {
    if (message.standing === 'known') continue
    for (const finding of open) {
      const concerned = message.people.some(player => player.id === finding.contactId)
      if (!concerned || closed.has(finding.id) || message.row.sentAt <= finding.saidAt) continue
      const state = closingState(message, finding, message === filed[0] ? attachments : [])
      if (state) closed.set(finding.id, { id: finding.id, state, by: message.row.id, at: message.row.sentAt })
    }
  }
  return [...closed.values()]
}

function closingState(
  message: FiledMessage,
  finding: OpenFinding,
  attachments: readonly string[],
): Closed['state'] | null {
  const sameSide = message.row.direction === (finding.by === 'owner' ? 'outbound' : 'inbound')
  const later = { text: message.unit.authored, attachments }
  if (finding.kind === 'promise') {
    const closing = sameSide ? closesPromise(later, finding) : thanksForPromise(later, finding)
    return closing ? 'kept' : null
  }
  if (finding.kind !== 'ask' || sameSide) return null
  const { unit } = message
  const answers = unit.inReplyTo !== null && unit.inReplyTo === finding.rfcMessageId
  return answers || baseSubject(unit.subject) === baseSubject(finding.subject) ? 'answered' : null
}

/** A subject without the prefixes of answers and forwards (RFC 5256 section 2.1, with the prefixes of other languages). */
export function baseSubject(subject: string): string {
  let base = subject.trim()
  for (let cut = 0; cut < 10; cut++) {
    const shorter = base.replace(/^(?:re|aw|antw|sv|vs|ref|rif|fwd?|wg|tr|rv|enc|i)\s?(?:\[\d{1,3}\])?:\s*/i, '')
    if (shorter === base) break
    base = shorter
  }
  return base.toLowerCase()
}
