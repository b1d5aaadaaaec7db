import type { LocalDate } from './instant.ts'

/** A day counted from 1970-01-01; plain calendar arithmetic, no zone and no clock. */
export type DayNumber = number

/** The number of a calendar day. Months and days beyond their range roll over.
 *  Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const years = year + Math.floor((month - 1) / 12)
  const monthOfYear = ((((month - 1) % 12) + 12) % 12) + 1
  const y = monthOfYear <= 2 ? years - 1 : years
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (monthOfYear + (monthOfYear > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** Year, month (1 to 12) and day of a day number (the same source, civil_from_days). */
export function civilOf(number: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayNumber(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7
}

/** `YYYY-MM-DD`. */
export function dateText(number: DayNumber): LocalDate {
  const { year, month, day } = civilOf(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** How many days the month has (1 to 12; others roll over). */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** The day number of a `YYYY-MM-DD…` text, or null where it names no day of the calendar. */
export function dayNumberOf(text: string): DayNumber | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? []
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!year || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null
  return dayNumber(y, m, d)
}

/** Easter Sunday of a Gregorian year (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}
