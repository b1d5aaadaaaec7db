import type { ContactId, FindingId } from '../ids.ts'
import type { DigestPerson, Occasion } from '../nudge/digest.ts'
import { lettersIn } from '../nudge/words.ts'
import { cadenceOf } from '../relationship/cadence.ts'
import type { Choice, Chosen } from '../relationship/choose.ts'
import { rhythmSentence, sayEvery, saySpan } from '../relationship/sentence.ts'
import type { Candidates, Details } from '../store/digest.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import { type ContactRow, type OwnerRow, rhythmOf, scheduleOf } from './settle-contact.ts'

/** One person of a digest: what is told, and which finding or reminder that was. */
export type Told = {
  readonly contactId: ContactId
  readonly findingId: FindingId | null
  readonly reminderId: string | null
  readonly reason: string
  readonly person: Omit<DigestPerson, 'replyTo'>
}

/** What a digest says of everybody chosen, numbered from 1. */
export function toldOf(
  choice: Choice<ContactId>,
  read: Candidates,
  details: Details,
  owner: OwnerRow,
  now: Instant,
): readonly Told[] {
  return choice.chosen.flatMap((chosen, index) => {
    const row = read.contacts.find(contact => contact.id === chosen.contactId)
    return row ? [toldOne(chosen, row, index + 1, read, details, owner, now)] : []
  })
}

function toldOne(
  chosen: Chosen<ContactId>,
  row: ContactRow,
  number: number,
  read: Candidates,
  details: Details,
  owner: OwnerRow,
  now: Instant,
): Told {
  const { occasion, findingId, reminderId, reason } = occasionOf(chosen, row, read, owner, now)
  const positions = details.positions
    .filter(position => position.contactId === row.id)
    .toSorted((one, other) => other.lastSeen - one.lastSeen)
  const oldest = positions.at(-1)
  const addresses = details.addresses
    .filter(address => address.contactId === row.id)
    .toSorted(
      (one, other) =>
        Number(one.failingAt !== null) - Number(other.failingAt !== null) || other.lastSeen - one.lastSeen,
    )
  const last = details.lastMessages.find(message => message.contactId === row.id)
  return {
    contactId: row.id,
    findingId,
    reminderId,
    reason,
    person: {
      number,
      name: row.name,
      position: positionWords(row.title, row.organization),
      formerPosition: oldest && positions.length > 1 ? positionWords(oldest.title, oldest.organization) : '',
      occasion,
      asksWhetherToKeep: chosen.asksWhetherToKeep,
      last: row.lastAt !== null && row.lastDirection ? { direction: row.lastDirection, at: row.lastAt } : null,
      unanswered: row.unanswered,
      mention: mentionOf(row, details, findingId),
      awayUntil: row.awayUntil,
      writeTo: addresses[0]?.address ?? null,
      lastSubject: last?.subject ?? '',
    },
  }
}

export function positionWords(title: string | null, organization: string | null): string {
  return [title, organization].filter(part => part).join(', ')
}

function occasionOf(chosen: Chosen<ContactId>, row: ContactRow, read: Candidates, owner: OwnerRow, now: Instant) {
  const nothing = { findingId: null, reminderId: null }
  const finding = read.findings
    .filter(one => one.contactId === row.id)
    .toSorted((one, other) => Number(one.by === 'contact') - Number(other.by === 'contact'))[0]
  if (chosen.why === 'asked-for' && finding) {
    // A promise of theirs is told the day after, so its own day is the one before.
    const due = finding.dueAt === null ? null : finding.dueAt - (finding.by === 'contact' ? DAY_MS : 0)
    const told = { quote: finding.quote, saidAt: finding.saidAt, due }
    const occasion: Occasion = { kind: 'promise', by: finding.by, told }
    return { ...nothing, occasion, findingId: finding.id, reason: 'promise' }
  }
  const reminder = read.reminders.find(one => one.contactId === row.id && !one.exact)
  if (chosen.why === 'asked-for' && reminder) {
    const occasion: Occasion = { kind: 'reminder', text: reminder.text }
    return { ...nothing, occasion, reminderId: reminder.id, reason: 'reminder' }
  }
  return { ...nothing, occasion: quietOccasion(chosen, row, read, owner, now), reason: chosen.why }
}

function quietOccasion(
  chosen: Chosen<ContactId>,
  row: ContactRow,
  read: Candidates,
  owner: OwnerRow,
  now: Instant,
): Occasion {
  if (chosen.why === 'snooze-over') return { kind: 'snooze-over' }
  const cadences = read.circleCadences.filter(other => other.contactId === row.id).map(other => other.cadence)
  const cadence = cadenceOf(row.cadence, cadences)
  const span = saySpan(chosen.silenceDays, owner.language)
  if (chosen.why === 'cadence' && cadence)
    return { kind: 'cadence', every: sayEvery(cadence.days, owner.language), span }
  const rhythm = rhythmOf(row)
  const sentence = rhythm && rhythmSentence(rhythm, now, owner.language, scheduleOf(owner).prior)
  const first = row.name.split(' ')[0] ?? row.name
  return { kind: 'quiet', sentence: sentence ?? lettersIn(owner.language).quietFor(first, span) }
}

/** The one thing worth mentioning: what they asked, what the owner asked, what they told. */
function mentionOf(row: ContactRow, details: Details, told: FindingId | null): DigestPerson['mention'] {
  const open = details.findings.filter(finding => finding.contactId === row.id && finding.id !== told)
  const ask = (by: 'owner' | 'contact') => open.find(finding => finding.kind === 'ask' && finding.by === by)
  const detail = open.find(
    finding => finding.kind === 'detail' && (finding.about !== 'writer') === (finding.by === 'owner'),
  )
  const [kind, finding] = ask('contact')
    ? (['they-asked', ask('contact')] as const)
    : detail
      ? (['detail', detail] as const)
      : (['you-asked', ask('owner')] as const)
  if (!finding) return null
  return { kind, told: { quote: finding.quote, saidAt: finding.saidAt, due: null } }
}
