import { type Cadence, cadenceOf } from '../relationship/cadence.ts'
import { folded } from '../relationship/folded.ts'
import { priorStep, STEP_OF_NOBODY } from '../relationship/owner-prior.ts'
import { DIALS, GAPS_MIN, quietAt, RHYTHM_SETTINGS, type Rhythm } from '../relationship/rhythm.ts'
import { type NudgeFacts, nextNudgeAt, type ScheduleSettings } from '../relationship/schedule.ts'
import type { contacts, owners } from '../store/schema.ts'

export type ContactRow = typeof contacts.$inferSelect
export type OwnerRow = typeof owners.$inferSelect
/** A contact before the database has numbered it. */
export type ContactDraft = Omit<ContactRow, 'seq'>

/** What is known beside the row when its derived columns are computed. */
export type Surroundings = {
  readonly addresses: readonly string[]
  readonly organizations: readonly string[]
  /** Cadences of the circles that the contact is in. */
  readonly circleCadences: readonly (string | null)[]
}

/** The rhythm settings of an owner, with the prior as it is now. */
export function scheduleOf(owner: Pick<OwnerRow, 'dial' | 'priorSum' | 'priorCount'>): ScheduleSettings {
  const prior = priorStep({ sum: owner.priorSum, count: owner.priorCount })
  return { ...RHYTHM_SETTINGS, dial: DIALS[owner.dial], prior, followUpNew: false }
}

/** The same with the prior that the stored days of one person were computed with: why they are what they are. */
export function scheduleBehind(row: ContactRow, owner: OwnerRow): ScheduleSettings {
  const schedule = scheduleOf(owner)
  return restsOnPrior(row) ? { ...schedule, prior: row.priorStep } : schedule
}

/** Below three episodes there is no day that could rest on the prior, and of whoever was joined to somebody none matters. */
function restsOnPrior({ gapCount, mergedInto }: ContactDraft): boolean {
  return gapCount >= GAPS_MIN && mergedInto === null
}

/** The rhythm as stored in a contact's row; null before the first contact. */
export function rhythmOf(row: Pick<ContactRow, 'lastAt' | 'gapWeight' | 'gapSum' | 'gapCount'>): Rhythm | null {
  const { lastAt, gapWeight, gapSum, gapCount } = row
  return lastAt === null ? null : { lastAt, gapWeight, gapSum, gapCount }
}

export function factsOf(row: Omit<ContactRow, 'seq'>, cadence: Cadence | null): NudgeFacts {
  return {
    state: row.state,
    rhythm: rhythmOf(row),
    knownSince: row.createdAt,
    cadence,
    nudges: row.nudges,
    nudgedAt: row.nudgedAt,
    snoozedUntil: row.snoozedUntil,
    awayUntil: row.awayUntil,
  }
}

/** Where people without a date of their own stand on the People page: behind all that have one, the latest met first. */
const NEW_FROM = 5e15
const RESTING_FROM = 8e15

/** Computes every column that follows from the others: quiet_at, due_at, the place on the page, and what search reads.
 *  Called whenever a contact changes, so that nobody computes it for all contacts on a tick. */
export function settled<T extends ContactDraft>(row: T, owner: OwnerRow, around: Surroundings): T {
  const known = scheduleOf(owner)
  const schedule = restsOnPrior(row) ? known : { ...known, prior: STEP_OF_NOBODY }
  const rhythm = rhythmOf(row)
  const quiet = rhythm && quietAt(rhythm, schedule)
  const dueAt = nextNudgeAt(factsOf(row, cadenceOf(row.cadence, around.circleCadences)), schedule)
  const since = row.lastAt ?? row.createdAt
  const place = row.state === 'resting' ? RESTING_FROM - since : (dueAt ?? quiet ?? NEW_FROM - since)
  // In one order, so that what search reads never tells in which order things became known.
  const [addresses, organizations] = [inOrder(around.addresses), inOrder(around.organizations)]
  const words = [row.name, ...addresses, ...organizations, row.title ?? '', row.notes]
  return {
    ...row,
    nameKey: folded(row.name),
    priorStep: schedule.prior,
    quietAt: quiet === null ? null : Math.round(quiet),
    dueAt: dueAt === null ? null : Math.round(dueAt),
    sortAt: Math.round(place),
    search: folded(words.join(' \u00b7 ')).slice(0, 4_000),
  }
}

function inOrder(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort()
}
