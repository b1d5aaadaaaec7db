import type { ContactId } from '../ids.ts'
import { cadenceOf } from '../relationship/cadence.ts'
import { type Candidate, type Choice, choose } from '../relationship/choose.ts'
import type { Candidates } from '../store/digest.ts'
import type { Instant } from '../time/instant.ts'
import { factsOf, type OwnerRow, scheduleOf } from './settle-contact.ts'

/** Reasons of nudges that do not count against the week: the owner asked for them. */
const UNCOUNTED: ReadonlySet<string> = new Set(['promise', 'reminder', 'yearly', 'snooze-over'])

/** Who is told about, of those who are due, and what stands in the way of the others. */
export function chooseFrom(read: Candidates, owner: OwnerRow, now: Instant): Choice<ContactId> {
  const candidates = read.contacts.map((row): Candidate<ContactId> => {
    const cadences = read.circleCadences.filter(other => other.contactId === row.id).map(other => other.cadence)
    const due = [
      ...read.findings.filter(finding => finding.contactId === row.id).map(finding => ({ due: finding.dueAt ?? now })),
      ...read.reminders.filter(one => one.contactId === row.id && !one.exact).map(one => ({ due: one.at })),
    ]
    return {
      ...factsOf(row, cadenceOf(row.cadence, cadences)),
      contactId: row.id,
      starred: row.starred,
      circles: read.tags.filter(tag => tag.contactId === row.id).map(tag => tag.tag),
      askedFor: due,
      toldAt: latest(read.week.filter(nudge => nudge.contactId === row.id).map(nudge => nudge.at)),
    }
  })
  const counted = countedOf(read)
  const usedByCircle = new Map<string, number>()
  for (const { tag } of counted) usedByCircle.set(tag ?? '', (usedByCircle.get(tag ?? '') ?? 0) + 1)
  return choose(candidates, now, {
    schedule: scheduleOf(owner),
    perDay: owner.peoplePerDay,
    perWeek: owner.weekBudget,
    usedThisWeek: usedThisWeek(read),
    usedByCircle,
    ownerActiveAt: owner.lastOutboundAt,
  })
}

/** Nudges of the last seven days that count against the week. */
export function usedThisWeek(read: Candidates): number {
  return new Set(countedOf(read).map(nudge => `${nudge.contactId} ${nudge.at}`)).size
}

function countedOf({ week }: Candidates): Candidates['week'] {
  return week.filter(nudge => !UNCOUNTED.has(nudge.reason))
}

function latest(times: readonly Instant[]): Instant | null {
  return times.length === 0 ? null : Math.max(...times)
}
