import { DAY_MS, type Instant } from '../time/instant.ts'
import { mixedRhythmDays } from './rhythm.ts'
import { type Due, dueOf, type NudgeFacts, type ScheduleSettings } from './schedule.ts'

/** Somebody who may be told about today. */
export type Candidate<Id extends string = string> = NudgeFacts & {
  readonly contactId: Id
  readonly starred: boolean
  readonly circles: readonly string[]
  /** Promises, asks and reminders of this person that are due by now: the owner's own words, so no budget holds them. */
  readonly askedFor: readonly { readonly due: Instant }[]
  /** When a letter last named this person, for whatever reason. */
  readonly toldAt?: Instant | null
}

export type ChoiceSettings = {
  readonly schedule: ScheduleSettings
  /** People in one digest, 1 to 5. */
  readonly perDay: number
  /** Nudges in seven days, and how many are used. */
  readonly perWeek: number
  readonly usedThisWeek: number
  /** Nudges of the last seven days by circle, so that no circle takes them all. */
  readonly usedByCircle: ReadonlyMap<string, number>
  /** The owner's last mail or touch with anybody; null: none known. */
  readonly ownerActiveAt: Instant | null
}

export type Why = 'asked-for' | 'snooze-over' | 'cadence' | 'rhythm' | 'follow-up'
export type Obstacle =
  | 'resting'
  | 'forgotten'
  | 'new'
  | 'nudged-enough'
  | 'snoozed'
  | 'away'
  | 'not-yet-due'
  | 'told-lately'
  | 'owner-away'
  | 'week-used-up'
  | 'day-full'

/** The arithmetic behind a place in the ranking, all of it stored or derived from what is stored. */
export type Ranked<Id extends string> = {
  readonly contactId: Id
  readonly due: Due
  readonly silenceDays: number
  /** The cadence, or the rhythm with the prior mixed in, in days. */
  readonly rhythmDays: number
  readonly score: number
}
export type Chosen<Id extends string = string> = Ranked<Id> & {
  readonly why: Why
  readonly place: number
  /** This nudge asks *keep, rarer, or let go?* */
  readonly asksWhetherToKeep: boolean
}
export type Passed<Id extends string = string> = Ranked<Id> & {
  readonly obstacle: Obstacle
  /** When the obstacle is gone by itself, where that is known. */
  readonly until: Instant | null
}
export type Choice<Id extends string = string> = {
  readonly chosen: readonly Chosen<Id>[]
  readonly passed: readonly Passed<Id>[]
}

/** One digest never names more people, whatever was asked for. */
export const PEOPLE_MAX = 5
/** After so many days without a word from the owner to anybody, nudges wait: they are away. */
export const OWNER_AWAY_DAYS = 10
const STAR_WEIGHT = 3
/** Whoever was named for a promise or a reminder is not named for their silence on the next morning. */
const TOLD_DAYS = 3
/** A first nudge that waited so long goes before the others, so that every unusual silence is mentioned within its week. */
const WAITED_DAYS = 3
const WAITED_WEIGHT = 10

/** Ranks and caps who is told about at `now`: first what the owner asked for (outside the budget), then cadences, then learned
 *  rhythms, then new people; within these by `ln(1 + gaps) / sqrt(silence / rhythm)`, shared among circles. Every candidate comes
 *  back, chosen or with what stands in the way. Order of the candidates does not matter. */
export function choose<Id extends string>(
  candidates: readonly Candidate<Id>[],
  now: Instant,
  settings: ChoiceSettings,
): Choice<Id> {
  const passed: Passed<Id>[] = []
  const asked: Entry<Id>[] = []
  const willing: Entry<Id>[] = []
  for (const candidate of candidates) {
    const entry = { candidate, ranked: rank(candidate, now, settings.schedule) }
    const obstacle = obstacleOf(candidate, entry.ranked.due, now, settings)
    if (candidate.askedFor.length > 0 && candidate.state !== 'forgotten') asked.push(entry)
    else if (obstacle) passed.push({ ...entry.ranked, ...obstacle })
    else willing.push(entry)
  }
  const chosen: Chosen<Id>[] = []
  for (const { candidate, ranked } of asked.toSorted(byDueThenScore)) {
    if (chosen.length < PEOPLE_MAX) chosen.push(placed(candidate, ranked, 'asked-for', chosen.length))
    else passed.push({ ...ranked, obstacle: 'day-full', until: null })
  }
  const places = Math.min(Math.max(1, settings.perDay), PEOPLE_MAX) - chosen.length
  const left = settings.perWeek - settings.usedThisWeek
  for (const [turn, { candidate, ranked }] of inFairOrder(willing, settings.usedByCircle).entries()) {
    if (turn < Math.min(places, left)) chosen.push(placed(candidate, ranked, whyOf(ranked.due), chosen.length))
    else passed.push({ ...ranked, obstacle: turn >= left ? 'week-used-up' : 'day-full', until: null })
  }
  return { chosen, passed }
}

type Entry<Id extends string> = { readonly candidate: Candidate<Id>; readonly ranked: Ranked<Id> }

/** What stands in the way of a nudge, before anybody is compared with anybody; null: nothing. */
function obstacleOf(
  candidate: Candidate,
  due: Due,
  now: Instant,
  settings: ChoiceSettings,
): { readonly obstacle: Obstacle; readonly until: Instant | null } | null {
  if (due.at === null) {
    if (due.reason === 'resting' || due.reason === 'forgotten' || due.reason === 'new')
      return { obstacle: due.reason, until: null }
    return { obstacle: 'nudged-enough', until: null }
  }
  if (due.at > now) {
    if (due.reason === 'snooze') return { obstacle: 'snoozed', until: due.at }
    return { obstacle: due.at === candidate.awayUntil ? 'away' : 'not-yet-due', until: due.at }
  }
  const toldUntil = (candidate.toldAt ?? Number.NEGATIVE_INFINITY) + TOLD_DAYS * DAY_MS
  if (toldUntil > now && due.reason !== 'snooze') return { obstacle: 'told-lately', until: toldUntil }
  const silent = settings.ownerActiveAt !== null && now - settings.ownerActiveAt > OWNER_AWAY_DAYS * DAY_MS
  // A snooze that is over was asked for by day: it comes though the owner has been silent.
  return silent && due.reason !== 'snooze' ? { obstacle: 'owner-away', until: null } : null
}

/** "Most overdue first" measured worse than chance, so a longer silence ranks lower (docs/rhythm.md). */
function rank<Id extends string>(candidate: Candidate<Id>, now: Instant, schedule: ScheduleSettings): Ranked<Id> {
  const { rhythm, cadence } = candidate
  const silenceDays = Math.max(0, (now - (rhythm?.lastAt ?? candidate.knownSince)) / DAY_MS)
  const learnedDays = rhythm ? mixedRhythmDays(rhythm, schedule.prior) : schedule.ceilingDays
  const rhythmDays = cadence?.days ?? learnedDays
  const known = Math.log(1 + Math.max(1, rhythm?.gapCount ?? 0)) // one gap at least, so that a star counts for new people too
  const due = dueOf(candidate, schedule)
  const waited = candidate.nudges === 0 && due.at !== null && now - due.at > WAITED_DAYS * DAY_MS
  const weight = (candidate.starred ? STAR_WEIGHT : 1) * (waited ? WAITED_WEIGHT : 1)
  const score = (known / Math.sqrt(Math.max(1, silenceDays / rhythmDays))) * weight
  return { contactId: candidate.contactId, due, silenceDays, rhythmDays, score }
}

/** Cadences and snoozes are the owner's wishes and come before what is learned; people seen once or twice come last. */
function tierOf(due: Due): number {
  return due.reason === 'snooze' ? 0 : due.reason === 'cadence' ? 1 : due.reason === 'rhythm' ? 2 : 3
}

function whyOf(due: Due): Why {
  if (due.reason === 'snooze') return 'snooze-over'
  return due.reason === 'cadence' || due.reason === 'follow-up' ? due.reason : 'rhythm'
}

function placed<Id extends string>(candidate: Candidate<Id>, ranked: Ranked<Id>, why: Why, before: number): Chosen<Id> {
  const told = why !== 'asked-for' && ranked.due.asksWhetherToKeep
  return { ...ranked, contactId: candidate.contactId, why, place: before + 1, asksWhetherToKeep: told }
}

/** The order in which places are given: tier by tier the best score, divided by what the person's circles already had. */
function inFairOrder<Id extends string>(entries: readonly Entry<Id>[], used: ReadonlyMap<string, number>): Entry<Id>[] {
  const taken = new Map(used)
  const waiting = entries.toSorted(byTierThenScore)
  const order: Entry<Id>[] = []
  // Only the first few places are ever given: below them the plain order is kept, so that this stays linear for many people.
  while (waiting.length > 0 && order.length < PEOPLE_MAX) {
    let best = 0
    for (let index = 1; index < waiting.length; index += 1)
      if (beats(waiting[index], waiting[best], taken)) best = index
    for (const entry of waiting.splice(best, 1)) {
      order.push(entry)
      for (const circle of circlesOf(entry.candidate)) taken.set(circle, (taken.get(circle) ?? 0) + 1)
    }
  }
  return [...order, ...waiting]
}

function beats<Id extends string>(
  one: Entry<Id> | undefined,
  other: Entry<Id> | undefined,
  taken: ReadonlyMap<string, number>,
): boolean {
  if (!one || !other || tierOf(one.ranked.due) !== tierOf(other.ranked.due)) return false
  return sharedScore(one, taken) > sharedScore(other, taken)
}

function sharedScore<Id extends string>({ candidate, ranked }: Entry<Id>, taken: ReadonlyMap<string, number>): number {
  const had = Math.min(...circlesOf(candidate).map(circle => taken.get(circle) ?? 0))
  return ranked.score / (1 + had)
}

/** People in no circle share one, else they would never have to wait for each other. */
function circlesOf(candidate: Candidate): readonly string[] {
  return candidate.circles.length > 0 ? candidate.circles : ['']
}

function byTierThenScore<Id extends string>(one: Entry<Id>, other: Entry<Id>): number {
  return tierOf(one.ranked.due) - tierOf(other.ranked.due) || byScore(one, other)
}

function byDueThenScore<Id extends string>(one: Entry<Id>, other: Entry<Id>): number {
  return earliest(one.candidate) - earliest(other.candidate) || byScore(one, other)
}

function byScore<Id extends string>(one: Entry<Id>, other: Entry<Id>): number {
  if (one.ranked.score !== other.ranked.score) return other.ranked.score - one.ranked.score
  return one.candidate.contactId < other.candidate.contactId ? -1 : 1
}

function earliest(candidate: Candidate): Instant {
  return Math.min(...candidate.askedFor.map(asked => asked.due))
}
