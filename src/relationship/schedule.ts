import { DAY_MS, type Instant } from '../time/instant.ts'
import type { Cadence } from './cadence.ts'
import { gapQuantile, mixedRhythmDays, quietAt, RHYTHM_SETTINGS, type Rhythm, type RhythmSettings } from './rhythm.ts'
import type { ContactState } from './states.ts'

/** What decides when somebody is next due. */
export type NudgeFacts = {
  readonly state: ContactState
  /** Null: a person the owner added and has never written with. */
  readonly rhythm: Rhythm | null
  /** The instant from which a cadence runs where there was no contact yet. */
  readonly knownSince: Instant
  readonly cadence: Cadence | null
  /** Nudges told in the present silence, and when the last one was. */
  readonly nudges: number
  readonly nudgedAt: Instant | null
  readonly snoozedUntil: Instant | null
  /** They said that they are away until then. */
  readonly awayUntil: Instant | null
}

/** Where a due instant comes from, or why there is none. */
export type DueReason =
  | 'snooze'
  | 'cadence'
  | 'rhythm'
  | 'follow-up'
  | 'resting'
  | 'forgotten'
  | 'new'
  | 'nudged-enough'
export type Due = { readonly at: Instant | null; readonly reason: DueReason; readonly asksWhetherToKeep: boolean }

export type ScheduleSettings = RhythmSettings & {
  /** One nudge for people seen once or twice, if the owner asks for it. */
  readonly followUpNew: boolean
}

export const SCHEDULE_SETTINGS: ScheduleSettings = { ...RHYTHM_SETTINGS, followUpNew: false }

/** Nudges in one silence: where the rhythm is learned, and where the owner set a cadence (D, 2D, 4D, 8D). */
export const NUDGES_MAX = { learned: 2, cadence: 4 } as const
/** The second nudge waits until fewer than one gap in twenty is as long. */
const SECOND_DIAL = 0.95
const SECOND_PAUSE_DAYS_MIN = 30
const SECOND_DAYS_MAX = 730

/** The instant from which a contact is due for the next nudge of the present silence; null: none until something happens.
 *  Stored and indexed (`due_at`), so it depends on nothing but what is stored; computed anew on contact, nudge, answer or setting. */
export function nextNudgeAt(facts: NudgeFacts, settings: ScheduleSettings = SCHEDULE_SETTINGS): Instant | null {
  return dueOf(facts, settings).at
}

/** The same with its reason, and whether this nudge is the one that asks *keep, rarer, or let go?* */
export function dueOf(facts: NudgeFacts, settings: ScheduleSettings = SCHEDULE_SETTINGS): Due {
  if (facts.state === 'forgotten' || facts.state === 'resting') return none(facts.state)
  const asks = facts.nudges + 1 >= (facts.cadence ? NUDGES_MAX.cadence : NUDGES_MAX.learned)
  // What the owner said last wins over what anybody else did: a snooze holds though the other side is away.
  if (facts.snoozedUntil !== null) return { at: facts.snoozedUntil, reason: 'snooze', asksWhetherToKeep: asks }
  const due = facts.cadence ? dueByCadence(facts, facts.cadence) : dueByRhythm(facts, settings)
  if (due.at === null || facts.awayUntil === null) return due
  return { ...due, at: Math.max(due.at, facts.awayUntil) }
}

/** An ignored nudge doubles the pause: D, 2D, 4D and 8D after the last contact, and no closer together where one came late. */
function dueByCadence(facts: NudgeFacts, cadence: Cadence): Due {
  if (facts.nudges >= NUDGES_MAX.cadence) return none('nudged-enough')
  const pause = cadence.days * DAY_MS
  const at = (facts.rhythm?.lastAt ?? facts.knownSince) + pause * 2 ** facts.nudges
  const notBefore = facts.nudges > 0 && facts.nudgedAt !== null ? facts.nudgedAt + pause * 2 ** (facts.nudges - 1) : at
  return {
    at: Math.round(Math.max(at, notBefore)),
    reason: 'cadence',
    asksWhetherToKeep: facts.nudges + 1 === NUDGES_MAX.cadence,
  }
}

function dueByRhythm({ rhythm, nudges, nudgedAt }: NudgeFacts, settings: ScheduleSettings): Due {
  const first = rhythm && quietAt(rhythm, settings)
  if (rhythm === null || first === null) {
    if (rhythm === null || !settings.followUpNew) return none('new')
    if (nudges > 0) return none('nudged-enough')
    const days = Math.max(settings.floorDays, gapQuantile(rhythm, settings.dial, settings.prior))
    return { at: Math.round(rhythm.lastAt + days * DAY_MS), reason: 'follow-up', asksWhetherToKeep: false }
  }
  if (nudges >= NUDGES_MAX.learned) return none('nudged-enough')
  if (nudges === 0) return { at: Math.round(first), reason: 'rhythm', asksWhetherToKeep: false }
  const unusual = Math.min(gapQuantile(rhythm, SECOND_DIAL, settings.prior), SECOND_DAYS_MAX)
  const pause = Math.min(Math.max(SECOND_PAUSE_DAYS_MIN, mixedRhythmDays(rhythm, settings.prior)), SECOND_DAYS_MAX)
  const at = Math.max(rhythm.lastAt + unusual * DAY_MS, (nudgedAt ?? first) + pause * DAY_MS)
  return { at: Math.round(at), reason: 'rhythm', asksWhetherToKeep: true }
}

function none(reason: DueReason): Due {
  return { at: null, reason, asksWhetherToKeep: false }
}
