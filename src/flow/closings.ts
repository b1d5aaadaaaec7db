import type { Changes } from '../store/filing.ts'
import type { Known } from '../store/known.ts'
import type { FiledMessage } from './filing.ts'

/** Which open asks a mail's new messages answer: a later message of the other side in the same thread. */
export function closedBy(filed: readonly FiledMessage[], open: Known['openFindings']): NonNullable<Changes['closed']> {
  const closed: NonNullable<Changes['closed']>[number][] = []
  for (const { row, people, unit, standing } of filed) {
    if (standing === 'known') continue
    for (const finding of open) {
      const theirs = people.some(player => player.id === finding.contactId)
      if (finding.kind !== 'ask' || !theirs || row.sentAt <= finding.saidAt) continue
      const otherSide = row.direction === (finding.by === 'owner' ? 'inbound' : 'outbound')
      const sameThread =
        (unit.inReplyTo !== null && unit.inReplyTo === finding.rfcMessageId) ||
        baseSubject(unit.subject) === baseSubject(finding.subject)
      if (otherSide && sameThread) closed.push({ id: finding.id, state: 'answered', by: row.id, at: row.sentAt })
    }
  }
  return closed
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
