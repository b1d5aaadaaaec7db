import type { Candidate, ChoiceSettings } from '../../src/relationship/choose.ts'
import { type NudgeFacts, SCHEDULE_SETTINGS } from '../../src/relationship/schedule.ts'
import { day, rhythmAfter } from './rhythm-times.ts'

/** Somebody who writes every three weeks, last on day 126, with nothing set. */
export function facts(change: Partial<NudgeFacts> = {}): NudgeFacts {
  return {
    state: 'active',
    rhythm: rhythmAfter([0, 21, 42, 63, 84, 105, 126]),
    knownSince: day(0),
    cadence: null,
    nudges: 0,
    nudgedAt: null,
    snoozedUntil: null,
    awayUntil: null,
    ...change,
  }
}

export function candidate(contactId: string, change: Partial<Candidate> = {}): Candidate {
  return { ...facts(), contactId, starred: false, circles: [], askedFor: [], ...change }
}

export function choiceSettings(change: Partial<ChoiceSettings> = {}): ChoiceSettings {
  return {
    schedule: SCHEDULE_SETTINGS,
    perDay: 3,
    perWeek: 7,
    usedThisWeek: 0,
    usedByCircle: new Map(),
    ownerActiveAt: null,
    ...change,
  }
}
