import { daysOf, formatDuration, parseDuration, timesDuration } from '../time/duration.ts'

/** How often the owner wants to hear of somebody, and who said so. `duration` is ISO 8601. */
export type Cadence = { readonly duration: string; readonly days: number; readonly source: 'person' | 'circle' }

/** The cadences of the circles that Kith offers; the owner may give any circle any other. */
export const CIRCLE_CADENCES: Readonly<Record<string, string>> = {
  close: 'P3W',
  near: 'P2M',
  wide: 'P6M',
  yearly: 'P1Y',
}

/** The cadence that holds for a person: their own beats a circle's, of several circles the shortest holds.
 *  Null where nobody said anything: then the learned rhythm holds. A duration that cannot be read counts as none. */
export function cadenceOf(own: string | null, circles: readonly (string | null)[]): Cadence | null {
  const days = own === null ? null : daysOf(own)
  if (own !== null && days !== null) return { duration: own, days, source: 'person' }
  let shortest: Cadence | null = null
  for (const duration of circles) {
    const length = duration === null ? null : daysOf(duration)
    if (duration === null || length === null) continue
    if (shortest === null || length < shortest.days) shortest = { duration, days: length, source: 'circle' }
  }
  return shortest
}

/** "Rarer": twice the present cadence, or twice the learned rhythm in the largest unit that fits it. Always set, never learned. */
export function rarerCadence(cadence: Cadence | null, learnedDays: number): string {
  const duration = cadence && parseDuration(cadence.duration)
  if (duration) return formatDuration(timesDuration(duration, 2))
  const days = Math.max(1, Math.round(2 * learnedDays))
  if (days < 14) return formatDuration({ months: 0, days })
  if (days < 70) return formatDuration({ months: 0, days: 7 * Math.round(days / 7) })
  return formatDuration({ months: Math.round(days / 30.44), days: 0 })
}
