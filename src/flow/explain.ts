import type { ContactId } from '../ids.ts'
import { absoluteDay } from '../nudge/day-words.ts'
import { type Cadence, cadenceOf } from '../relationship/cadence.ts'
import type { Choice, Obstacle } from '../relationship/choose.ts'
import { KNOWN_OWNER_GAPS, priorDays } from '../relationship/owner-prior.ts'
import { gapQuantile, mixedRhythmDays, ownRhythmDays } from '../relationship/rhythm.ts'
import { dueOf, NUDGES_MAX, type ScheduleSettings } from '../relationship/schedule.ts'
import { rhythmSentence, sayEvery } from '../relationship/sentence.ts'
import type { Candidates } from '../store/digest.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import { usedThisWeek } from './choice.ts'
import { type ExplainWords, explainWordsIn } from './explain-words.ts'
import { type ContactRow, factsOf, type OwnerRow, rhythmOf, scheduleBehind } from './settle-contact.ts'

/** The next digest as it would be: who is in it and who is not, and what the week has used. */
export type Outlook = { readonly at: Instant; readonly choice: Choice<ContactId>; readonly read: Candidates }

/** The arithmetic behind one person's next nudge, a line each: last touch, gaps seen, quantile, floor, cadence and its source,
 *  nudges of this silence and the pause they make, budget, rank, and what stands in the way. Days are rounded to tenths.
 *  `outlook`: the next digest, or only the obstacle in it. */
export function explain(
  row: ContactRow,
  circleCadences: readonly (string | null)[],
  owner: OwnerRow,
  now: Instant,
  outlook: Outlook | Obstacle | null = null,
): readonly string[] {
  const says = explainWordsIn(owner.language)
  const cadence = cadenceOf(row.cadence, circleCadences)
  const schedule = scheduleBehind(row, owner)
  const day = (at: Instant) => absoluteDay(at, owner.zone, owner.language)
  const due = dueOf(factsOf(row, cadence), schedule)
  const most = cadence ? NUDGES_MAX.cadence : NUDGES_MAX.learned
  const sentence = sentenceOf(row, owner, now, schedule)
  return [
    row.name,
    ...rhythmLines(row, owner, now, schedule, says),
    cadence ? says.cadence(sayEvery(cadence.days, owner.language), cadence.source) : says.noCadence,
    says.nudges(row.nudges, most, row.nudgedAt === null || row.nudges === 0 ? null : day(row.nudgedAt)),
    ...(row.awayUntil !== null && row.awayUntil > now ? [says.away(day(row.awayUntil))] : []),
    due.at === null ? says.none(says.reasons[due.reason]) : says.due(day(due.at), says.reasons[due.reason]),
    ...outlookLines(row, cadence, owner, now, outlook, says),
    ...(sentence === null ? [] : [sentence]),
  ]
}

function sentenceOf(row: ContactRow, owner: OwnerRow, now: Instant, { prior }: ScheduleSettings): string | null {
  const rhythm = rhythmOf(row)
  return rhythm && rhythmSentence(rhythm, now, owner.language, prior)
}

function rhythmLines(
  row: ContactRow,
  { zone, language, priorCount }: OwnerRow,
  now: Instant,
  { prior, dial, floorDays, ceilingDays }: ScheduleSettings,
  says: ExplainWords,
): readonly string[] {
  const rhythm = rhythmOf(row)
  if (!rhythm) return [says.never]
  return [
    says.last(absoluteDay(rhythm.lastAt, zone, language), tenths((now - rhythm.lastAt) / DAY_MS)),
    says.gaps(rhythm.gapCount, tenths(ownRhythmDays(rhythm) ?? 0), tenths(mixedRhythmDays(rhythm, prior))),
    priorCount < KNOWN_OWNER_GAPS
      ? says.assumed(tenths(priorDays(prior)))
      : says.others(priorCount, tenths(priorDays(prior))),
    says.quantile(Math.round(dial * 100), tenths(gapQuantile(rhythm, dial, prior))),
    says.bounds(floorDays, ceilingDays),
  ]
}

/** Budget, rank and place, or what stands in the way. */
function outlookLines(
  row: ContactRow,
  cadence: Cadence | null,
  owner: OwnerRow,
  now: Instant,
  outlook: Outlook | Obstacle | null,
  says: ExplainWords,
): readonly string[] {
  if (outlook === null) return []
  if (typeof outlook === 'string') return [says.obstacle(says.obstacles[outlook])]
  const { at, choice, read } = outlook
  const day = (instant: Instant) => absoluteDay(instant, owner.zone, owner.language)
  const paused = owner.pausedUntil !== null && owner.pausedUntil > now ? [says.paused(day(owner.pausedUntil))] : []
  const budget = says.budget(usedThisWeek(read), owner.weekBudget, owner.peoplePerDay)
  const chosen = choice.chosen.find(({ contactId }) => contactId === row.id)
  const passed = choice.passed.find(({ contactId }) => contactId === row.id)
  const ranked = chosen ?? passed
  if (!ranked) return [...paused, budget, says.nextLetter(day(at))]
  const gaps = Math.max(1, row.gapCount)
  const rhythmDays = cadence?.days ?? ranked.rhythmDays
  const rank = says.rank(tenths(ranked.score, 100), gaps, tenths(ranked.silenceDays), tenths(rhythmDays), row.starred)
  if (chosen?.why === 'asked-for') return [...paused, budget, says.askedFor(day(at))]
  if (chosen) return [...paused, budget, rank, says.place(chosen.place, day(at))]
  return [...paused, budget, rank, ...(passed ? [says.obstacle(says.obstacles[passed.obstacle])] : [])]
}

function tenths(value: number, parts = 10): string {
  return (Math.round(value * parts) / parts).toString()
}
