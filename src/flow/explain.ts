import { absoluteDay } from '../nudge/day-words.ts'
import { cadenceOf } from '../relationship/cadence.ts'
import type { Obstacle } from '../relationship/choose.ts'
import { gapQuantile, mixedRhythmDays, ownRhythmDays } from '../relationship/rhythm.ts'
import { dueOf } from '../relationship/schedule.ts'
import { rhythmSentence } from '../relationship/sentence.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import { type ContactRow, factsOf, type OwnerRow, rhythmOf, scheduleOf } from './settle-contact.ts'

/** The arithmetic behind one person's next nudge, a line each: gaps seen, quantile, floor, cadence and its source, last
 *  touch, nudges of this silence, and what stands in the way. Days are rounded to tenths. */
export function explain(
  row: ContactRow,
  circleCadences: readonly (string | null)[],
  owner: OwnerRow,
  now: Instant,
  obstacle: Obstacle | null = null,
): readonly string[] {
  const { language, zone } = owner
  const schedule = scheduleOf(owner)
  const cadence = cadenceOf(row.cadence, circleCadences)
  const rhythm = rhythmOf(row)
  const day = (at: Instant) => absoluteDay(at, zone, language)
  const days = (value: number) => (Math.round(value * 10) / 10).toString()
  const due = dueOf(factsOf(row, cadence), schedule)
  const says = language === 'de' ? GERMAN : ENGLISH
  const lines = [row.name]
  if (!rhythm) lines.push(says.never)
  else {
    lines.push(says.last(day(rhythm.lastAt), days((now - rhythm.lastAt) / DAY_MS)))
    lines.push(
      says.gaps(rhythm.gapCount, days(ownRhythmDays(rhythm) ?? 0), days(mixedRhythmDays(rhythm, schedule.prior))),
    )
    lines.push(
      says.quantile(
        Math.round(schedule.dial * 100),
        days(gapQuantile(rhythm, schedule.dial, schedule.prior)),
        schedule.floorDays,
        schedule.ceilingDays,
      ),
    )
    const sentence = rhythmSentence(rhythm, now, language, schedule.prior)
    if (sentence) lines.push(sentence)
  }
  if (cadence) lines.push(says.cadence(cadence.duration, cadence.source))
  lines.push(says.nudges(row.nudges, row.nudgedAt === null ? null : day(row.nudgedAt)))
  lines.push(due.at === null ? says.none(due.reason) : says.due(day(due.at), due.reason))
  if (obstacle) lines.push(says.obstacle(obstacle))
  return lines
}

type Says = {
  readonly never: string
  readonly last: (day: string, ago: string) => string
  readonly gaps: (count: number, own: string, mixed: string) => string
  readonly quantile: (percent: number, days: string, floor: number, ceiling: number) => string
  readonly cadence: (duration: string, source: string) => string
  readonly nudges: (count: number, last: string | null) => string
  readonly none: (reason: string) => string
  readonly due: (day: string, reason: string) => string
  readonly obstacle: (obstacle: string) => string
}
const ENGLISH: Says = {
  never: 'No contact is known yet.',
  last: (day, ago) => `Last in touch: ${day}, ${ago} days ago.`,
  gaps: (count, own, mixed) =>
    `Gaps seen between conversations: ${count}; usual gap ${own} days (${mixed} with what is known of others).`,
  quantile: (percent, days, floor, ceiling) =>
    `${percent} % of such gaps end within ${days} days; never sooner than ${floor}, never later than ${ceiling}.`,
  cadence: (duration, source) => `Cadence ${duration}, set for the ${source}.`,
  nudges: (count, last) =>
    last ? `Nudges in this silence: ${count}, the last on ${last}.` : `Nudges in this silence: ${count}.`,
  none: reason => `No nudge is planned: ${reason}.`,
  due: (day, reason) => `Next nudge from ${day} on, by ${reason}.`,
  obstacle: obstacle => `Not in this digest: ${obstacle}.`,
}
const GERMAN: Says = {
  never: 'Noch kein Kontakt bekannt.',
  last: (day, ago) => `Zuletzt in Kontakt: ${day}, vor ${ago} Tagen.`,
  gaps: (count, own, mixed) =>
    `Gesehene Pausen zwischen Gesprächen: ${count}; üblich ${own} Tage (${mixed} mit dem, was von anderen bekannt ist).`,
  quantile: (percent, days, floor, ceiling) =>
    `${percent} % solcher Pausen enden binnen ${days} Tagen; nie vor ${floor}, nie nach ${ceiling}.`,
  cadence: (duration, source) => `Takt ${duration}, gesetzt für ${source === 'circle' ? 'den Kreis' : 'die Person'}.`,
  nudges: (count, last) =>
    last ? `Anstöße in dieser Stille: ${count}, der letzte am ${last}.` : `Anstöße in dieser Stille: ${count}.`,
  none: reason => `Kein Anstoß geplant: ${reason}.`,
  due: (day, reason) => `Nächster Anstoß ab ${day}, nach ${reason}.`,
  obstacle: obstacle => `Nicht in dieser Mail: ${obstacle}.`,
}
