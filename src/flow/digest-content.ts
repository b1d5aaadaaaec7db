import type { ContactId, FindingId } from '../ids.ts'
import type { DigestPerson, Occasion } from '../nudge/digest.ts'
import { firstName, isolated } from '../nudge/person-words.ts'
import { lettersIn } from '../nudge/words.ts'
import { ledgerOf, standingOf } from '../relationship/balance.ts'
import { cadenceOf } from '../relationship/cadence.ts'
import type { Choice, Chosen } from '../relationship/choose.ts'
import { changeOf } from '../relationship/positions.ts'
import { rhythmSentence, sayEvery, saySpan } from '../relationship/sentence.ts'
import type { Candidates, Details } from '../store/digest.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import { shownPositions } from './position-rows.ts'
import { type ContactRow, type OwnerRow, rhythmOf, scheduleOf } from './settle-contact.ts'
import { isYearly } from './yearly.ts'

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
  const addresses = details.addresses
    .filter(address => address.contactId === row.id)
    .toSorted(
      (one, other) =>
        Number(one.failingAt !== null) - Number(other.failingAt !== null) || other.lastSeen - one.lastSeen,
    )
  const introducer = details.introducedBy.find(person => person.id === row.introducedBy)
  return {
    contactId: row.id,
    findingId,
    reminderId,
    reason,
    person: {
      number,
      name: row.name,
      position: positionWords(row.title, row.organization),
      formerPosition: formerPosition(positions),
      circles: read.tags.filter(tag => tag.contactId === row.id).map(tag => tag.tag),
      introducedBy: introducer?.name ?? null,
      news: newsOf(positions),
      occasion,
      asksWhetherToKeep: chosen.asksWhetherToKeep,
      last: lastOf(row, details),
      mention: mentionOf(row, details, findingId),
      awayUntil: row.awayUntil,
      writeTo: addresses[0]?.address ?? null,
      lastSubject: details.touches.find(touch => touch.contactId === row.id && touch.channel === 'mail')?.subject ?? '',
    },
  }
}

/** A changed post that no letter told yet. */
function newsOf(positions: Details['positions']): DigestPerson['news'] {
  const departures = positions.flatMap(({ organization, leftAt }) =>
    leftAt === null ? [] : [{ organization, at: leftAt, source: 'said' as const }],
  )
  const told = positions.flatMap(({ toldAt, firstSeen, leftAt }) =>
    toldAt === null ? [] : [firstSeen, ...(leftAt !== null && leftAt <= toldAt ? [leftAt] : [])],
  )
  return changeOf(positions, departures, told.length === 0 ? null : Math.max(...told))
}

/** What somebody was when the two met, as they themselves or somebody else said; a domain says too little. */
function formerPosition(positions: Details['positions']): string {
  const oldest = shownPositions(positions).findLast(({ source }) => source !== 'domain')
  return oldest && positions.length > 1 ? positionWords(oldest.title, oldest.organization) : ''
}

/** The last exchange, with whose turn it is by what Kith could see of the conversation. */
function lastOf(row: ContactRow, details: Details): DigestPerson['last'] {
  const touches = details.touches.filter(touch => touch.contactId === row.id && touch.counts)
  const [latest] = touches
  if (!latest) return null
  const ledger = ledgerOf(touches)
  return {
    direction: latest.direction,
    at: latest.at,
    channel: latest.channel,
    standing: standingOf(ledger),
    visibility: ledger.visibility,
    unanswered: ledger.unanswered?.by === 'mine' ? ledger.unanswered.count : 0,
    asked: details.findings.some(one => one.contactId === row.id && one.kind === 'ask' && one.by === 'contact'),
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
    const yearly = isYearly(reminder.text)
    const occasion: Occasion = { kind: 'reminder', text: reminder.text, yearly }
    return { ...nothing, occasion, reminderId: reminder.id, reason: yearly ? 'yearly' : 'reminder' }
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
  const first = isolated(firstName(row.name))
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
