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
import type { Instant } from '../time/instant.ts'
import { instantOf } from '../time/zone.ts'
import { placeAsked } from './place-asked.ts'
import { shownPositions } from './position-rows.ts'
import { type ContactRow, type OwnerRow, rhythmOf, scheduleOf } from './settle-contact.ts'
import { isYearly } from './yearly.ts'

/** One person of a digest: what is told, and which finding or reminder that was. */
export type Told = {
  readonly contactId: ContactId
  readonly findingId: FindingId | null
  readonly reminderId: string | null
  readonly reason: string
  /** What else was due and is told with it. */
  readonly also: readonly Asked[]
  readonly person: Omit<DigestPerson, 'replyTo'>
}
/** Something that the owner asked for, with what it was. */
type Asked = {
  readonly findingId: FindingId | null
  readonly reminderId: string | null
  readonly reason: string
  readonly occasion: Occasion
  /** Of the mail in which it was said; null where that is unknown, or there was none. */
  readonly subject: string | null
}
/** Of one person, so many things that are due are told in one letter. */
const ASKED_TOLD_MAX = 3

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
  const asked = chosen.why === 'asked-for' ? askedOf(row, read, owner) : []
  const [first, ...also] = asked.slice(0, ASKED_TOLD_MAX)
  const { occasion, findingId, reminderId, reason, subject } = first ?? {
    findingId: null,
    reminderId: null,
    reason: chosen.why,
    occasion: quietOccasion(chosen, row, read, owner, now),
    subject: null,
  }
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
    also,
    person: {
      number,
      name: row.name,
      position: positionWords(row.title, row.organization),
      formerPosition: formerPosition(positions),
      circles: read.tags.filter(tag => tag.contactId === row.id).map(tag => tag.tag),
      introducedBy: introducer?.name ?? null,
      news: newsOf(row, positions),
      occasion,
      also: also.map(one => one.occasion),
      alsoMore: Math.max(0, asked.length - ASKED_TOLD_MAX),
      asksWhetherToKeep: chosen.asksWhetherToKeep,
      last: lastOf(row, details),
      mention: mentionOf(row, details, [findingId, ...also.map(one => one.findingId)]),
      awayUntil: row.awayUntil,
      writeTo: addresses[0]?.address ?? null,
      lastSubject: subject ?? lastSubjectOf(row, details),
    },
  }
}

function lastSubjectOf(row: ContactRow, { touches }: Details): string {
  return touches.find(touch => touch.contactId === row.id && touch.channel === 'mail')?.subject ?? ''
}

/** A changed post that no letter told yet, or that one ended: then the owner is asked where they are now. */
function newsOf(row: ContactRow, positions: Details['positions']): DigestPerson['news'] {
  const departures = positions.flatMap(({ organization, leftAt }) =>
    leftAt === null ? [] : [{ organization, at: leftAt, source: 'said' as const }],
  )
  const told = positions.flatMap(({ toldAt, firstSeen, leftAt }) =>
    toldAt === null ? [] : [firstSeen, ...(leftAt !== null && leftAt <= toldAt ? [leftAt] : [])],
  )
  const since = told.length === 0 ? null : Math.max(...told)
  const change = changeOf(positions, departures, since)
  if (change !== null && change.kind !== 'left') return change
  const place = placeAsked(row, positions)
  return place !== null && (since === null || place.at > since) ? { from: place, to: null, certain: true } : null
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

/** All that is due of one person: the owner's own promises, theirs, reminders; each the longest waiting first. Words said
 *  twice are one promise. */
function askedOf(row: ContactRow, read: Candidates, owner: OwnerRow): readonly Asked[] {
  const said = read.findings
    .filter(one => one.contactId === row.id)
    .toSorted((one, other) => Number(one.by === 'contact') - Number(other.by === 'contact'))
  const once = new Map(said.toReversed().map(one => [`${one.kind} ${one.by} ${one.quote.toLowerCase()}`, one]))
  const promises = said
    .filter(one => [...once.values()].includes(one))
    .map(({ id, kind, by, quote, saidAt, due: day, subject }): Asked => {
      // Its own day, not the one on which it is told: theirs are told the day after, and each again a week later.
      const due = day === null ? null : instantOf(day, owner.digestTime, owner.zone)
      const occasion: Occasion = { kind: kind === 'ask' ? 'ask' : 'promise', by, told: { quote, saidAt, due } }
      return { findingId: id, reminderId: null, reason: 'promise', occasion, subject }
    })
  const reminders = read.reminders
    .filter(one => one.contactId === row.id && !one.exact)
    .map(({ id, text }): Asked => {
      const yearly = isYearly(text)
      const occasion: Occasion = { kind: 'reminder', text, yearly }
      return { findingId: null, reminderId: id, reason: yearly ? 'yearly' : 'reminder', occasion, subject: null }
    })
  return [...promises, ...reminders]
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
function mentionOf(row: ContactRow, details: Details, told: readonly (FindingId | null)[]): DigestPerson['mention'] {
  const open = details.findings.filter(finding => finding.contactId === row.id && !told.includes(finding.id))
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
