import type { LocalDate } from './instant.ts'
import { addDays, addMonths } from './zone.ts'

/** A length of calendar time. Kith knows nothing shorter than a day: years are months, weeks are days. */
export type Duration = { readonly months: number; readonly days: number }

const ISO = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/
/** Days in a month on average: 365.2425 / 12 (the Gregorian calendar's cycle of 400 years). */
const MONTH_DAYS = 30.436_875

/** Reads an ISO 8601 duration of years, months, weeks and days (`P3W`, `P1Y2M`); null for anything else and for zero. */
export function parseDuration(iso: string): Duration | null {
  const match = ISO.exec(iso)
  if (!match) return null
  const [years, months, weeks, days] = match.slice(1).map(part => Number(part ?? 0))
  const duration = { months: (years ?? 0) * 12 + (months ?? 0), days: (weeks ?? 0) * 7 + (days ?? 0) }
  return duration.months + duration.days > 0 ? duration : null
}

/** Writes a duration in its shortest ISO form: `P1Y`, `P6M`, `P3W`, `P10D`, `P1M2W`. */
export function formatDuration({ months, days }: Duration): string {
  const inMonths = months === 0 ? '' : months % 12 === 0 ? `${months / 12}Y` : `${months}M`
  const inDays = days === 0 ? '' : days % 7 === 0 ? `${days / 7}W` : `${days}D`
  return inMonths + inDays === '' ? 'P0D' : `P${inMonths}${inDays}`
}

/** About how many days a duration is; months count 30.44 days. */
export function inDays({ months, days }: Duration): number {
  return months * MONTH_DAYS + days
}

/** About how many days an ISO duration is, or null when it is none. */
export function daysOf(iso: string): number | null {
  const duration = parseDuration(iso)
  return duration && inDays(duration)
}

/** Shorter first, as `sort` wants it. */
export function compareDurations(a: Duration, b: Duration): number {
  return inDays(a) - inDays(b)
}

/** Twice as long, and so on; for backing off. */
export function timesDuration({ months, days }: Duration, factor: number): Duration {
  return { months: months * factor, days: days * factor }
}

/** The day a duration later: months first, clamped to the month's end, then days. Throws RangeError for a text that is
 *  no duration. */
export function addDuration(date: LocalDate, iso: string): LocalDate {
  const duration = parseDuration(iso)
  if (!duration) throw new RangeError(`not a duration of days, weeks, months or years: ${iso}`)
  return addDays(addMonths(date, duration.months), duration.days)
}
