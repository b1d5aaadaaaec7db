import type { Instant } from '../time/instant.ts'
import { plainLetters } from './letters.ts'
import { isSameOrganization, organizationOfAddress, organizationWords } from './organization.ts'

/** Where a position was learned: the contact's own signature, words that are plain, the domain of an address, or the owner.
 *  `hearsay`: words that may mean a post ("moved to Lisbon"), believed by nobody until the owner says so; `denied`: the owner
 *  said no to it. `left`, `leaving`: not where somebody is but that they went from there, surely or only where they are known
 *  to have been. */
export type PositionSource = 'signature' | 'said' | 'domain' | 'owner' | 'hearsay' | 'denied' | 'left' | 'leaving'
/** One seen position; at least one of title and organization is known. */
export type PositionSighting = {
  readonly title: string | null
  readonly organization: string | null
  readonly at: Instant
  readonly source: PositionSource
}
/** A position with the time over which it was seen. */
export type Position = {
  readonly title: string | null
  readonly organization: string | null
  readonly firstSeen: Instant
  readonly lastSeen: Instant
  readonly source: PositionSource
}
/** Somebody is no longer where they were: an auto-reply or a bounce said so, or a person did. `organization` null: not said which. */
export type Departure = {
  readonly organization: string | null
  readonly at: Instant
  readonly source: 'auto-reply' | 'bounce' | 'said' | 'owner'
}
/** What changed last. Uncertain ones are asked about. */
export type PositionChange = {
  readonly kind: 'moved' | 'new-title' | 'left'
  readonly from: Position
  readonly to: Position | null
  readonly at: Instant
  readonly certain: boolean
}

/** Trust in a source: the owner's word beats what people write of themselves, which beats hearsay and guesses from domains. */
const TRUST: Readonly<Record<PositionSource, number>> = {
  owner: 3,
  signature: 2,
  said: 1,
  domain: 0,
  hearsay: -1,
  denied: -1,
  left: -1,
  leaving: -1,
}

/** The history after one more sighting, newest first. The order in which sightings come does not matter, and the same one
 *  twice changes nothing, so late mail and processing again need no refold. */
export function withSighting(history: readonly Position[], sighting: PositionSighting): readonly Position[] {
  const { title, organization, at, source } = sighting
  if (title === null && organization === null) return history
  const same = history.filter(position => keyOf(position) === keyOf(sighting))
  const seen: Position[] = [...same, { title, organization, firstSeen: at, lastSeen: at, source }]
  const joined = seen.reduce(joinedPosition)
  return [...history.filter(position => keyOf(position) !== keyOf(sighting)), joined].toSorted(newestFirst)
}

/** The history of many sightings, in any order. */
export function positionsOf(sightings: readonly PositionSighting[]): readonly Position[] {
  return sightings.reduce(withSighting, [])
}

/** What a new address says of somebody's employer; null where the domain is anybody's. */
export function sightingOfAddress(address: string, at: Instant): PositionSighting | null {
  const organization = organizationOfAddress(address)
  return organization === null ? null : { title: null, organization, at, source: 'domain' }
}

/** Where somebody is now, as far as known: the newest position, completed from others of the same organization. A guess from a
 *  domain names nobody's employer while anything better is known of the same time. Null: nothing is known, or they have left. */
export function currentPosition(history: readonly Position[], departures: readonly Departure[] = []): Position | null {
  const standing = believedOf(history).filter(position => !hasLeft(position, departures))
  const newest = standing.toSorted(newestFirst)
  const [latest] = newest
  if (!latest) return null
  const head = latest.source === 'domain' ? (newest.find(position => isNamed(position, latest)) ?? latest) : latest
  const title = head.title ?? newest.find(other => other.title !== null && isOneEmployer(other, head))?.title ?? null
  const named = newest.find(
    other => other.source !== 'domain' && other.organization !== null && other.title === head.title,
  )
  return { ...head, title, organization: head.organization ?? named?.organization ?? null }
}

/** The last change that happened after `since` (the instant of the last one told; null: ever), or null. Two positions seen in turn are
 *  held side by side and are no change; nor is a longer spelling of the same one. */
export function changeOf(
  history: readonly Position[],
  departures: readonly Departure[] = [],
  since: Instant | null = null,
): PositionChange | null {
  const changes = [seenChange(history, departures), heardChange(history, departures)]
  return changes.find(change => change !== null && (since === null || change.at > since)) ?? null
}

/** A position that the owner should be asked about: one that only words which may mean something else tell of, or a domain
 *  that is not that of the last known firm. Null: nothing is open. An answer, or a later sign of where they are, closes it. */
export function openQuestion(history: readonly Position[], departures: readonly Departure[] = []): Position | null {
  const change = seenChange(history, departures)
  const guess = change !== null && change.kind !== 'left' && !change.certain ? change.to : null
  return heard(history) ?? guess
}

function seenChange(history: readonly Position[], departures: readonly Departure[]): PositionChange | null {
  const believed = believedOf(history)
  const to = currentPosition(believed, departures)
  // What the owner said is no news to them.
  if (to !== null && believed.some(position => position.source === 'owner' && isOneJob(position, to))) return null
  const before = believed.filter(position => to === null || position.lastSeen < startOf(believed, to))
  const from = currentPosition(before.filter(position => to === null || !isOneJob(position, to)))
  if (from === null) return null
  return to === null ? leaving(from, departures) : changed(from, to, startOf(believed, to))
}

function heardChange(history: readonly Position[], departures: readonly Departure[]): PositionChange | null {
  const [to, from] = [heard(history), currentPosition(history, departures)]
  return to === null || from === null ? null : { kind: 'moved', from, to, at: to.firstSeen, certain: false }
}

/** The newest position that is only heard of: not denied, not known already, and nothing better was seen since. */
function heard(history: readonly Position[]): Position | null {
  const known = believedOf(history).filter(({ source }) => source !== 'domain')
  const open = history.filter(
    position =>
      position.source === 'hearsay' &&
      !isDenied(position, history) &&
      !known.some(other => isOneJob(other, position) || other.lastSeen > position.lastSeen),
  )
  return open.toSorted(newestFirst)[0] ?? null
}

/** What counts as seen: neither hearsay nor a denial, nor a guess that was denied. */
function believedOf(history: readonly Position[]): readonly Position[] {
  return history.filter(
    position =>
      TRUST[position.source] >= TRUST.domain && !(position.source === 'domain' && isDenied(position, history)),
  )
}

function isDenied(position: Position, history: readonly Position[]): boolean {
  return history.some(other => {
    // One that names no post says only that nobody knows where they are.
    if (other.source !== 'denied' || (other.title === null && other.organization === null)) return false
    if (other.organization === null || position.organization === null)
      return other.organization === position.organization && isOneJob(other, position)
    return isOneEmployer(other, position)
  })
}

function changed(from: Position, to: Position, at: Instant): PositionChange | null {
  const certain = TRUST[to.source] >= TRUST.said
  if (from.organization !== null && to.organization !== null && !isOneEmployer(from, to))
    return { kind: 'moved', from, to, at, certain }
  if (from.title === null || to.title === null || titleKey(from.title) === titleKey(to.title)) return null
  return { kind: 'new-title', from, to, at, certain }
}

function leaving(from: Position, departures: readonly Departure[]): PositionChange | null {
  const last = departures.filter(departure => isOf(departure, from)).toSorted((one, other) => other.at - one.at)[0]
  if (!last) return null
  return { kind: 'left', from, to: null, at: last.at, certain: last.source !== 'bounce' }
}

/** The first instant at which somebody was seen with the employer and title of `position`. */
function startOf(history: readonly Position[], position: Position): Instant {
  const same = history.filter(other => isOneJob(other, position))
  return Math.min(position.firstSeen, ...same.map(other => other.firstSeen))
}

function isOneJob(one: Position, other: Position): boolean {
  const titles = one.title === null || other.title === null || titleKey(one.title) === titleKey(other.title)
  return titles && (one.organization === null || other.organization === null || isOneEmployer(one, other))
}

function isOneEmployer(one: Position, other: Position): boolean {
  if (one.organization === null || other.organization === null) return false
  return isSameOrganization(one.organization, other.organization)
}

/** Whether a position names the firm whose domain `guess` is, or was seen as late as it. */
function isNamed(position: Position, guess: Position): boolean {
  return position.source !== 'domain' && (isOneEmployer(position, guess) || position.lastSeen >= guess.firstSeen)
}

function hasLeft(position: Position, departures: readonly Departure[]): boolean {
  return departures.some(departure => {
    // Whoever writes to an old address sees its domain again: a mailbox outlives a post, and says nothing against plain words.
    const isMailboxOnly = position.source === 'domain' && departure.organization !== null
    return departure.at >= (isMailboxOnly ? position.firstSeen : position.lastSeen) && isOf(departure, position)
  })
}

function isOf({ organization }: Departure, position: Position): boolean {
  if (organization === null || position.organization === null) return true
  return isSameOrganization(organization, position.organization)
}

function joinedPosition(one: Position, other: Position): Position {
  const better = isBetterForm(one, other) ? one : other
  return {
    title: better.title,
    organization: better.organization,
    firstSeen: Math.min(one.firstSeen, other.firstSeen),
    lastSeen: Math.max(one.lastSeen, other.lastSeen),
    source: TRUST[one.source] >= TRUST[other.source] ? one.source : other.source,
  }
}

/** Of two spellings of one position: the more trusted source's, then the longer, then by letters, so that order never matters. */
function isBetterForm(one: Position, other: Position): boolean {
  const [mine, theirs] = [one, other].map(({ title, organization }) => `${title ?? ''}\n${organization ?? ''}`)
  if (TRUST[one.source] !== TRUST[other.source]) return TRUST[one.source] > TRUST[other.source]
  if (mine === undefined || theirs === undefined || mine.length === theirs.length) return (mine ?? '') < (theirs ?? '')
  return mine.length > theirs.length
}

function keyOf({ title, organization, source }: Pick<Position, 'title' | 'organization' | 'source'>): string {
  const post = `${title === null ? '' : titleKey(title)}\n${organization === null ? '' : organizationWords(organization).join(' ')}`
  return TRUST[source] < TRUST.domain ? `${source}\n${post}` : post
}

function titleKey(title: string): string {
  return plainLetters(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function newestFirst(one: Position, other: Position): number {
  if (one.lastSeen !== other.lastSeen) return other.lastSeen - one.lastSeen
  if (one.source !== other.source) return TRUST[other.source] - TRUST[one.source]
  return other.firstSeen - one.firstSeen || (keyOf(one) < keyOf(other) ? -1 : 1)
}
