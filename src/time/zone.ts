import { Temporal } from 'temporal-polyfill'
import { DAY_MS, type Instant, type LocalDate } from './instant.ts'

// The one place that knows of clock changes, month ends and leap years (decision 8 of the design). Days are text,
// `YYYY-MM-DD`, so they compare and store as they are; inside they are counted from 1970-01-01.

/** A time on the clock, `HH:MM`. */
export type LocalTime = string
/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const ZONES_KEPT_MAX = 600
const known = new Map<string, boolean>()

/** Whether `name` is an IANA zone or an offset such as `-02:00` that can be reckoned with. */
export function isZone(name: string): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  const good = canReckon(name)
  if (known.size < ZONES_KEPT_MAX) known.set(name, good)
  return good
}

/** The zone itself, or UTC where nobody can reckon with it any more: names are now and then taken out of the tz database,
 *  and a digest an hour off is better than none (reliability.md E11). */
export function reckonedZone(zone: string): string {
  return isZone(zone) ? zone : 'UTC'
}

function canReckon(name: string): boolean {
  try {
    new Temporal.ZonedDateTime(0n, name)
    return true
  } catch {
    return false
  }
}

/** Whether `text` is a day that exists, `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  const [year, month, day] = partsOf(text)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOf(year, month, day) === text
}

/** The day it is at `at` in `zone`. */
export function localDateOf(at: Instant, zone: string): LocalDate {
  return new Date(at + offsetMs(at, zone)).toISOString().slice(0, 10)
}

/** The time of day it is at `at` in `zone`, `HH:MM`. */
export function localTimeOf(at: Instant, zone: string): LocalTime {
  return new Date(at + offsetMs(at, zone)).toISOString().slice(11, 16)
}

/** Milliseconds that the clocks of `zone` are ahead of UTC at `at`. */
function offsetMs(at: Instant, zone: string): number {
  return (
    Temporal.Instant.fromEpochMilliseconds(Math.trunc(at)).toZonedDateTimeISO(reckonedZone(zone)).offsetNanoseconds /
    1_000_000
  )
}

/** The instant of a local date and time. A time that the clocks skip is the moment they skip to; one that comes twice
 *  is the first of the two. Throws RangeError for a date or time that does not exist. */
export function instantOf(date: LocalDate, time: LocalTime, zone: string): Instant {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`)
  const zoned = local.toZonedDateTime(reckonedZone(zone), { disambiguation: 'earlier' })
  if (zoned.toPlainDateTime().equals(local)) return zoned.epochMilliseconds
  return zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? zoned.epochMilliseconds
}

/** The next time it is `hour` (`HH:MM`) in `zone` on one of `weekdays`, strictly after `after`. An empty list means
 *  every day. Throws RangeError as `instantOf` does. */
export function nextMorning(
  after: Instant,
  zone: string,
  hour: LocalTime,
  weekdays: readonly Weekday[] = WEEKDAYS,
): Instant {
  const days = weekdays.length === 0 ? WEEKDAYS : weekdays
  let date = localDateOf(after, zone)
  for (let tried = 0; tried <= 8; tried++) {
    if (days.includes(weekdayOf(date))) {
      const morning = instantOf(date, hour, zone)
      // A zone that leaps over a whole day (Samoa, 30 December 2011) has no morning on that day.
      if (morning > after && localDateOf(morning, zone) === date) return morning
    }
    date = addDays(date, 1)
  }
  return instantOf(date, hour, zone)
}

/** The weekdays of a bit mask: bit 0 is Monday, bit 6 Sunday. */
export function weekdaysOf(mask: number): Weekday[] {
  return WEEKDAYS.filter(day => (mask >> (day - 1)) & 1)
}

/** ISO weekday of a day, 1 = Monday. */
export function weekdayOf(date: LocalDate): Weekday {
  const day = (((dayNumber(date) + 3) % 7) + 7) % 7
  return WEEKDAYS[day] ?? 1
}

/** The day `days` later (or earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10)
}

/** The same day of the month `months` later; where that month is too short, its last day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = partsOf(date)
  const total = year * 12 + (month - 1) + months
  const [inYear, inMonth] = [Math.floor(total / 12), (total % 12) + 1]
  return dateOf(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth))) ?? date
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Year, month (1–12) and day of a day; not checked, zeros where there is no number. */
export function partsOf(date: LocalDate): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return [year, month, day]
}

/** The day of these numbers, or null where the calendar has none (30 February). Years 1000 to 9999. */
export function dateOf(year: number, month: number, day: number): LocalDate | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12)) return null
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function dayNumber(date: LocalDate): number {
  const [year, month, day] = partsOf(date)
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS)
}
