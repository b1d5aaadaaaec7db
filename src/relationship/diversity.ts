import { DAY_MS, type Instant } from '../time/instant.ts'
import type { ContactState } from './states.ts'

/** A person as the mirror sees them. */
export type MirrorPerson<Id extends string = string> = {
  readonly contactId: Id
  readonly state: ContactState
  readonly circles: readonly string[]
  readonly organization: string | null
  /** The first contact ever: how old the tie is. */
  readonly since: Instant
  /** Contacts, whatever the channel; those before the year are not looked at. */
  readonly touchedAt: readonly Instant[]
}

export type MirrorKind = 'circle' | 'organization' | 'age'
export type TieAge = 'new' | 'years' | 'old'
/** One bar of the mirror: this quarter against the owner's own year before, as touches and as shares of all, 0 to 1. */
export type MirrorGroup<Id extends string> = {
  readonly kind: MirrorKind
  /** A circle, an organization, a tie's age; '' for people in no circle or of no known organization. */
  readonly name: string
  readonly recent: number
  readonly recentShare: number
  readonly usual: number
  readonly usualShare: number
  readonly people: readonly Id[]
}
export type Mirror<Id extends string = string> = {
  readonly recent: number
  readonly usual: number
  readonly groups: readonly MirrorGroup<Id>[]
  /** The group that fell furthest behind the owner's own habit, and two people of it to think of; null while nothing has. */
  readonly thinnest: { readonly group: MirrorGroup<Id>; readonly people: readonly Id[] } | null
}

export const RECENT_DAYS = 91
const USUAL_DAYS = 365
const YEAR_DAYS = 365.25
/** A group that had a smaller share of the year was no habit. */
const HABIT_SHARE_MIN = 0.05
/** A group is thin when it has less than this part of its usual share. */
const THIN_BELOW = 0.6
/** With fewer touches a share is chance. */
const TOUCHES_MIN = 8

/** Holds the last quarter against the year before it, by circle, by organization and by age of the tie. */
export function mirrorOf<Id extends string>(people: readonly MirrorPerson<Id>[], now: Instant): Mirror<Id> {
  const seen = people
    .filter(person => person.state !== 'forgotten')
    .map(person => ({ person, ...counted(person, now) }))
  const recent = seen.reduce((sum, entry) => sum + entry.recent, 0)
  const usual = seen.reduce((sum, entry) => sum + entry.usual, 0)
  const byName = new Map<string, { kind: MirrorKind; name: string; entries: Seen<Id>[] }>()
  for (const entry of seen)
    for (const [kind, name] of groupsOf(entry.person, now)) {
      const key = `${kind}\n${name}`
      const group = byName.get(key) ?? { kind, name, entries: [] }
      group.entries.push(entry)
      byName.set(key, group)
    }
  const groups = [...byName.values()].map(({ kind, name, entries }) => barOf(kind, name, entries, recent, usual))
  const sorted = groups.toSorted(
    (one, other) => other.recent - one.recent || other.usual - one.usual || byKey(one, other),
  )
  const enough = recent >= TOUCHES_MIN && usual >= TOUCHES_MIN
  return { recent, usual, groups: sorted, thinnest: enough ? thinnestOf(sorted, seen) : null }
}

/** How old a tie is: below one year, below five, or older. */
export function tieAge(since: Instant, now: Instant): TieAge {
  const years = (now - since) / DAY_MS / YEAR_DAYS
  return years < 1 ? 'new' : years < 5 ? 'years' : 'old'
}

type Seen<Id extends string> = { readonly person: MirrorPerson<Id>; readonly recent: number; readonly usual: number }

function counted<Id extends string>(person: MirrorPerson<Id>, now: Instant): { recent: number; usual: number } {
  const age = (at: Instant) => (now - at) / DAY_MS
  const recent = person.touchedAt.filter(at => age(at) >= 0 && age(at) < RECENT_DAYS).length
  const usual = person.touchedAt.filter(at => age(at) >= RECENT_DAYS && age(at) < RECENT_DAYS + USUAL_DAYS).length
  return { recent, usual }
}

function groupsOf<Id extends string>(
  person: MirrorPerson<Id>,
  now: Instant,
): readonly (readonly [MirrorKind, string])[] {
  const circles = person.circles.length > 0 ? person.circles : ['']
  return [
    ...circles.map(circle => ['circle', circle] as const),
    ['organization', person.organization ?? ''],
    ['age', tieAge(person.since, now)],
  ]
}

function barOf<Id extends string>(
  kind: MirrorKind,
  name: string,
  entries: readonly Seen<Id>[],
  allRecent: number,
  allUsual: number,
): MirrorGroup<Id> {
  const recent = entries.reduce((sum, entry) => sum + entry.recent, 0)
  const usual = entries.reduce((sum, entry) => sum + entry.usual, 0)
  return {
    kind,
    name,
    recent,
    recentShare: allRecent === 0 ? 0 : recent / allRecent,
    usual,
    usualShare: allUsual === 0 ? 0 : usual / allUsual,
    people: entries.map(({ person }) => person.contactId),
  }
}

/** Circles are the owner's own words, so of groups equally thin a circle is named before an organization, that before an age. */
const KINDS: readonly MirrorKind[] = ['circle', 'organization', 'age']

function thinnestOf<Id extends string>(
  groups: readonly MirrorGroup<Id>[],
  seen: readonly Seen<Id>[],
): Mirror<Id>['thinnest'] {
  const thin = groups.filter(
    ({ name, recentShare, usualShare }) =>
      name !== '' && usualShare >= HABIT_SHARE_MIN && recentShare < THIN_BELOW * usualShare,
  )
  const order = (group: MirrorGroup<Id>) => group.usualShare - group.recentShare
  const ranked = thin.toSorted(
    (one, other) =>
      KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || order(other) - order(one) || byKey(one, other),
  )
  for (const group of ranked) {
    const people = seen
      .filter(
        ({ person, recent }) => group.people.includes(person.contactId) && person.state === 'active' && recent === 0,
      )
      .toSorted((one, other) => other.usual - one.usual || (one.person.contactId < other.person.contactId ? -1 : 1))
      .slice(0, 2)
      .map(({ person }) => person.contactId)
    if (people.length > 0) return { group, people }
  }
  return null
}

function byKey<Id extends string>(one: MirrorGroup<Id>, other: MirrorGroup<Id>): number {
  const [mine, theirs] = [`${one.kind}\n${one.name}`, `${other.kind}\n${other.name}`]
  return mine < theirs ? -1 : mine > theirs ? 1 : 0
}
