import { DAY_MS } from '../src/time/instant.ts'
import { type Nudge, OwnerLiving, YEARS } from '../test/nudge/owner-life.ts'

const OWNERS = 200

/** Two hundred seeded owners live through three years on the flow's own code; prints how often they were nudged, and whether
 *  the promises about nudges held. */
export async function benchSimulate(): Promise<void> {
  const began = performance.now()
  const lives = Array.from({ length: OWNERS }, (_, seed) => new OwnerLiving(seed + 1).live())
  const nudges = lives.flatMap(life => life.nudges)
  const counted = nudges.filter(({ why }) => why !== 'snooze-over')
  const learned = counted.filter(nudge => !nudge.hasCadence)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const told = sum(lives.map(life => life.toldInTime))
  const ended = sum(lives.map(life => life.endedInTime))
  const silences = sum(lives.map(life => life.silences))
  const rows: readonly (readonly [what: string, bound: string, figure: string])[] = [
    ['owners × years', '', `${OWNERS} × ${YEARS}`],
    ['nudges a week, mean', '≤ 7', (nudges.length / OWNERS / YEARS / 52.18).toFixed(2)],
    ['most in one week', '7', String(Math.max(...lives.map(life => busiest(life.nudges, 7 * DAY_MS))))],
    ['most in one day', '3', String(Math.max(...lives.map(life => busiest(life.nudges, DAY_MS / 2))))],
    ['digests a week, mean', '', (sum(lives.map(life => life.digests.length)) / OWNERS / YEARS / 52.18).toFixed(2)],
    ['unusual silences of active relationships', '', String(silences)],
    ['told within their week', '', String(told)],
    ['ended within it by themselves', '', String(ended)],
    ['neither', '0', String(silences - told - ended)],
    ['told a first time twice', '0', String(sum(lives.map(life => life.toldTwice)))],
    ['most in one silence, learned', '2', String(Math.max(...learned.map(nudge => nudge.inThisSilence)))],
    [
      'most in one silence, cadence',
      '4',
      String(Math.max(...counted.filter(nudge => nudge.hasCadence).map(nudge => nudge.inThisSilence))),
    ],
    [
      'learned, fewest days after a contact',
      '21',
      Math.min(...learned.map(nudge => nudge.daysSinceContact)).toFixed(1),
    ],
    [
      'longest silence of an owner at a nudge, days',
      '10',
      Math.max(...counted.map(nudge => nudge.ownerSilentDays)).toFixed(1),
    ],
    ['nudges about who was let rest', '0', String(counted.filter(nudge => nudge.stood !== 'active').length)],
    ['changed jobs', '', String(sum(lives.map(life => life.jobChanges)))],
    ['of them told, each once', '', String(sum(lives.map(life => life.jobsTold)))],
    ['told again', '0', String(sum(lives.map(life => life.jobsToldAgain)))],
    ['mails that came late', '', String(sum(lives.map(life => life.lateMails)))],
    ['seconds', '', ((performance.now() - began) / 1000).toFixed(0)],
  ]
  console.log('| what | bound | figure |\n|---|---|---|')
  for (const [what, bound, figure] of rows) console.log(`| ${what} | ${bound} | ${figure} |`)
}

/** The most nudges that count against the week in any window so long. */
function busiest(nudges: readonly Nudge[], length: number): number {
  const times = nudges.flatMap(({ at, why }) => (why === 'snooze-over' ? [] : [at]))
  return Math.max(0, ...times.map(at => times.filter(other => other > at - length && other <= at).length))
}
