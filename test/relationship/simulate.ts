import { type Cadence, cadenceOf } from '../../src/relationship/cadence.ts'
import { type Candidate, type ChoiceSettings, choose } from '../../src/relationship/choose.ts'
import { firstGaps, NO_GAPS, priorStep } from '../../src/relationship/owner-prior.ts'
import { beginRhythm, fold, type Rhythm } from '../../src/relationship/rhythm.ts'
import { nextNudgeAt, SCHEDULE_SETTINGS, type ScheduleSettings } from '../../src/relationship/schedule.ts'
import { NEW_STANDING, type Standing, stateAfter } from '../../src/relationship/states.ts'
import { DAY_MS, type Instant } from '../../src/time/instant.ts'

export const YEARS = 3
const DAYS = YEARS * 365
const MORNING_MS = 9 * 3_600_000
/** An unusual silence is mentioned within its week. */
const WEEK_DAYS = 7

/** One nudge, with all that the promises about nudges speak of. */
export type Told = {
  readonly person: string
  readonly day: number
  readonly daysSinceContact: number
  readonly inThisSilence: number
  readonly daysSinceNudge: number | null
  readonly hasCadence: boolean
  readonly ownerSilentDays: number
}
export type Life = {
  readonly told: readonly Told[]
  /** First nudges that fell due while the owner was there, and how many of them came within a week or were made needless by a contact. */
  readonly firstDue: number
  readonly firstInTime: number
}

/** The same numbers for the same seed (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Person = {
  readonly id: string
  /** The true rhythm, days; 0 for somebody met once. */
  readonly gapDays: number
  readonly cadence: Cadence | null
  readonly circle: string
  readonly starred: boolean
  /** From here on nothing happens by itself. */
  readonly fadesOn: number
  nextOn: number
  rhythm: Rhythm | null
  standing: Standing
  dueAt: Instant | null
  firstDueOn: number | null
  readonly times: Instant[]
}

/** Three years of one owner: mail by true rhythms, two holidays a year, fading friends, nudges that are heeded or ignored. */
export function liveThrough(seed: number): Life {
  const random = randomFrom(seed)
  const people = peopleOf(random)
  const told: Told[] = []
  const counts = { firstDue: 0, firstInTime: 0 }
  let [ownerOn, schedule] = [0, SCHEDULE_SETTINGS]
  for (let day = 0; day < DAYS; day += 1) {
    if (day % 30 === 0) {
      // What is stored was computed with the prior in use; a new prior means all of it anew.
      schedule = scheduleOf(people)
      for (const person of people) person.dueAt = dueOf(person, schedule)
    }
    const holiday = day % 182 >= 150 && day % 182 < 172
    for (const person of people) {
      if (person.nextOn > day || (holiday && person.nextOn + 30 > day)) continue
      if (day < person.fadesOn) ownerOn = day
      meet(person, day, random, schedule)
    }
    const morning = day * DAY_MS + MORNING_MS
    for (const person of people) watch(person, day, day - ownerOn, counts)
    for (const contactId of digestOf(people, morning, ownerOn, told, day, schedule)) {
      const person = people.find(({ id }) => id === contactId)
      if (!person) continue
      told.push(toldOf(person, day, ownerOn, told))
      if (person.firstDueOn !== null && day - person.firstDueOn <= WEEK_DAYS) counts.firstInTime += 1
      if (person.firstDueOn !== null) counts.firstDue += 1
      person.firstDueOn = null
      person.standing = stateAfter(person.standing, { kind: 'nudged', at: morning })
      person.dueAt = dueOf(person, schedule)
      if (random() < 0.5) person.nextOn = day + 1 + Math.floor(random() * 4)
    }
  }
  return { told, ...counts }
}

function peopleOf(random: () => number): Person[] {
  const rhythms = [7, 10, 14, 21, 30, 30, 45, 60, 90, 120, 180, 365]
  return Array.from({ length: 60 }, (_, index) => {
    const once = index >= 36
    const gapDays = once ? 0 : (rhythms[index % rhythms.length] ?? 30)
    return {
      id: `p${index}`,
      gapDays,
      cadence: !once && index % 9 === 4 ? cadenceOf(index % 2 === 0 ? 'P1M' : 'P3M', []) : null,
      circle: ['work', 'friends', 'mentors', ''][index % 4] ?? '',
      starred: index % 11 === 0,
      fadesOn: random() < 0.4 ? Math.floor(200 + random() * (DAYS - 200)) : DAYS,
      nextOn: Math.floor(random() * (once ? DAYS : 60)),
      rhythm: null,
      standing: NEW_STANDING,
      dueAt: null,
      firstDueOn: null,
      times: [],
    }
  })
}

/** An episode: one to four mails within three days; then a gap by the true rhythm, Weibull with shape 1.2. */
function meet(person: Person, day: number, random: () => number, schedule: ScheduleSettings): void {
  const mails = 1 + Math.floor(random() * 4)
  for (let mail = 0; mail < mails; mail += 1) {
    const at = (day + mail * 0.2) * DAY_MS + Math.floor(random() * 3_600_000)
    const folded = person.rhythm ? fold(person.rhythm, at) : { ok: true as const, rhythm: beginRhythm(at) }
    if (!folded.ok) continue
    person.rhythm = folded.rhythm
    person.times.push(at)
    person.standing = stateAfter(person.standing, { kind: 'contact', at })
  }
  const gap = person.gapDays * (-Math.log(1 - random())) ** (1 / 1.2)
  person.nextOn =
    person.gapDays === 0 || day + gap > person.fadesOn ? Number.POSITIVE_INFINITY : day + 4 + Math.ceil(gap)
  person.firstDueOn = null
  person.dueAt = dueOf(person, schedule)
}

function dueOf({ rhythm, standing, cadence }: Person, schedule: ScheduleSettings): Instant | null {
  const { state, snoozedUntil, nudges, nudgedAt } = standing
  return nextNudgeAt(
    { state, rhythm, knownSince: 0, cadence, nudges, nudgedAt, snoozedUntil, awayUntil: null },
    schedule,
  )
}

/** Remembers since when a first nudge is due; days on which the owner is away do not count. */
function watch(
  person: Person,
  day: number,
  ownerSilentDays: number,
  counts: { firstDue: number; firstInTime: number },
): void {
  const due = person.dueAt !== null && person.dueAt <= day * DAY_MS + MORNING_MS && person.standing.nudges === 0
  if (!due) person.firstDueOn = null // a new prior may move it on
  if (!due) return
  if (person.firstDueOn === null) person.firstDueOn = day
  else if (ownerSilentDays > 10) person.firstDueOn += 1
  if (person.nextOn === day + 1 && day - person.firstDueOn < WEEK_DAYS) {
    counts.firstDue += 1
    counts.firstInTime += 1
  }
}

function digestOf(
  people: readonly Person[],
  now: Instant,
  ownerOn: number,
  told: readonly Told[],
  day: number,
  schedule: ScheduleSettings,
): readonly string[] {
  const week = told.filter(nudge => day - nudge.day < 7)
  const usedByCircle = new Map<string, number>()
  for (const { person } of week) {
    const circle = people.find(({ id }) => id === person)?.circle ?? ''
    usedByCircle.set(circle, (usedByCircle.get(circle) ?? 0) + 1)
  }
  const settings: ChoiceSettings = {
    schedule,
    perDay: 3,
    perWeek: 7,
    usedThisWeek: week.length,
    usedByCircle,
    ownerActiveAt: ownerOn * DAY_MS,
  }
  const due = people.filter(({ dueAt }) => dueAt !== null && dueAt <= now).map(candidateOf)
  return choose(due, now, settings).chosen.map(({ contactId }) => contactId)
}

function candidateOf({ id, rhythm, cadence, standing, starred, circle }: Person): Candidate {
  const { state, snoozedUntil, nudges, nudgedAt } = standing
  const facts = { state, rhythm, knownSince: 0, cadence, nudges, nudgedAt, snoozedUntil, awayUntil: null }
  return { ...facts, contactId: id, starred, circles: circle === '' ? [] : [circle], askedFor: [] }
}

function toldOf(person: Person, day: number, ownerOn: number, told: readonly Told[]): Told {
  const before = told.findLast(nudge => nudge.person === person.id)
  return {
    person: person.id,
    day,
    daysSinceContact: day + MORNING_MS / DAY_MS - (person.rhythm?.lastAt ?? 0) / DAY_MS,
    inThisSilence: person.standing.nudges + 1,
    daysSinceNudge: person.standing.nudges > 0 && before ? day - before.day : null,
    hasCadence: person.cadence !== null,
    ownerSilentDays: day - ownerOn,
  }
}

function scheduleOf(people: readonly Person[]): ScheduleSettings {
  const gaps = people
    .map(({ times }) => firstGaps(times))
    .reduce((one, other) => ({ sum: one.sum + other.sum, count: one.count + other.count }), NO_GAPS)
  return { ...SCHEDULE_SETTINGS, prior: priorStep(gaps) }
}
