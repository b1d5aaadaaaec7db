import { liveThrough, type Told, YEARS } from '../test/relationship/simulate.ts'

const OWNERS = 200

/** Lives through three years of two hundred owners and prints how often they were nudged, and how well the promises held. */
export async function benchNudges(): Promise<void> {
  const lives = Array.from({ length: OWNERS }, (_, seed) => liveThrough(seed + 1))
  const told = lives.flatMap(life => life.told)
  const learned = told.filter(nudge => !nudge.hasCadence)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const due = sum(lives.map(life => life.firstDue))
  const rows: readonly (readonly [string, string])[] = [
    ['owners × years', `${OWNERS} × ${YEARS}`],
    ['nudges a week, mean', (told.length / OWNERS / YEARS / 52.18).toFixed(2)],
    ['most in one week (budget 7)', String(Math.max(...lives.map(life => busiest(life.told, 7))))],
    ['most in one day (3)', String(Math.max(...lives.map(life => busiest(life.told, 1))))],
    ['unusual silences due', String(due)],
    ['mentioned within a week, or ended by themselves', String(sum(lives.map(life => life.firstInTime)))],
    ['most in one silence, learned (2)', String(Math.max(...learned.map(nudge => nudge.inThisSilence)))],
    [
      'most in one silence, cadence (4)',
      String(Math.max(...told.filter(nudge => nudge.hasCadence).map(nudge => nudge.inThisSilence))),
    ],
    ['learned, fewest days after a contact (21)', Math.min(...learned.map(nudge => nudge.daysSinceContact)).toFixed(1)],
    ['learned, fewest days between two (30)', String(Math.min(...learned.map(nudge => nudge.daysSinceNudge ?? 1000)))],
    ['longest silence of an owner at a nudge (10)', String(Math.max(...told.map(nudge => nudge.ownerSilentDays)))],
  ]
  for (const [what, figure] of rows) console.log(`| ${what} | ${figure} |`)
}

/** The most nudges in any window of so many days. */
function busiest(told: readonly Told[], days: number): number {
  return Math.max(0, ...told.map(({ day }) => told.filter(other => other.day > day - days && other.day <= day).length))
}
