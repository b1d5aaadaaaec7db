import { bringsThing, closesPromise, settlesAsk, thanksForPromise } from '../context/closing.ts'
import type { ContactId, FindingId, MessageId } from '../ids.ts'
import type { Changes } from '../store/filing.ts'
import type { Later } from '../store/later-messages.ts'
import type { FiledMessage } from './filing.ts'

/** A promise or an ask that is still open, with the thread it was said in. */
export type OpenFinding = {
  readonly id: FindingId
  readonly contactId: ContactId
  readonly kind: string
  readonly by: 'owner' | 'contact'
  readonly quote: string
  readonly place: number
  readonly saidAt: number
  readonly subject: string
  readonly rfcMessageId: string | null
}
type Closed = NonNullable<Changes['closed']>[number]

/** A message that may close what was open before it. */
type Message = {
  readonly id: MessageId
  readonly contactIds: readonly string[]
  readonly direction: 'outbound' | 'inbound'
  readonly sentAt: number
  readonly subject: string
  readonly inReplyTo: string | null
  readonly text: string
  readonly attachments: readonly string[]
}

/** Which open promises and asks a mail's new messages close, each with the message that did: a promise by a later mail
 *  that says so or carries what it spoke of, or by the other side's thanks; an ask by the other side's later mail in the
 *  same thread that does not put the answer off, and brings what the owner was asked to send. `attachments`: names of the files that the mail itself carries. */
export function closedBy(
  filed: readonly FiledMessage[],
  open: readonly OpenFinding[],
  attachments: readonly string[],
): readonly Closed[] {
  const fresh = filed.filter(message => message.standing !== 'known')
  const messages = fresh.map(message => ({
    id: message.row.id,
    contactIds: message.people.map(player => player.id),
    direction: message.row.direction,
    sentAt: message.row.sentAt,
    subject: message.unit.subject,
    inReplyTo: message.unit.inReplyTo,
    text: message.unit.authored,
    attachments: message === filed[0] ? attachments : [],
  }))
  return closings(messages, open)
}

/** The same of messages that stand already and are later than what a late mail says: the order of arrival decides nothing. */
export function closedByStored(later: Later['later'], open: readonly OpenFinding[]): readonly Closed[] {
  const messages = later.map(({ contactId, authored, attachmentNames, ...message }) => ({
    ...message,
    contactIds: [contactId],
    text: authored,
    attachments: attachmentNames === '' ? [] : attachmentNames.split('\n'),
  }))
  return closings(messages, open)
}

/** What stood open by the owner's word, though that message had closed it: only what came behind it may close it again. */
export type Reopened = ReadonlyMap<FindingId, MessageId>

/** The same of findings of which some were opened again. */
export function closedByLater(
  later: Later['later'],
  open: readonly OpenFinding[],
  reopened: Reopened,
): readonly Closed[] {
  const plain = open.filter(({ id }) => !reopened.has(id))
  const again = open.flatMap(finding => {
    const closer = later.find(({ id }) => id === reopened.get(finding.id))
    return closer ? [{ ...finding, saidAt: Math.max(finding.saidAt, closer.sentAt) }] : []
  })
  return closedByStored(later, [...plain, ...again])
}

function closings(messages: readonly Message[], open: readonly OpenFinding[]): readonly Closed[] {
  const closed = new Map<FindingId, Closed>()
  for (const message of messages.toSorted((one, other) => one.sentAt - other.sentAt)) {
    for (const finding of open) {
      const concerned = message.contactIds.includes(finding.contactId)
      if (!concerned || closed.has(finding.id) || message.sentAt <= finding.saidAt) continue
      const state = closingState(message, finding)
      if (state) closed.set(finding.id, { id: finding.id, state, by: message.id, at: message.sentAt })
    }
  }
  return [...closed.values()]
}

function closingState(message: Message, finding: OpenFinding): Closed['state'] | null {
  const sameSide = message.direction === (finding.by === 'owner' ? 'outbound' : 'inbound')
  if (finding.kind === 'promise') {
    const closing = sameSide ? closesPromise(message, finding) : thanksForPromise(message, finding)
    return closing ? 'kept' : null
  }
  if (finding.kind !== 'ask' || sameSide) return null
  const answers = message.inReplyTo !== null && message.inReplyTo === finding.rfcMessageId
  const isOfThread = answers || baseSubject(message.subject) === baseSubject(finding.subject)
  // What the owner asked is answered by any reply; what he is asked to send, only when he sends it.
  const isBrought = finding.by === 'owner' || bringsThing(message, finding)
  return isOfThread && isBrought && settlesAsk(message, finding) ? 'answered' : null
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
