import { civilOf, type DayNumber, dateText, dayNumber, daysInMonth, easterOf, weekdayNumber } from '../time/calendar.ts'
import type { Granularity } from './finding.ts'
import type { Holiday } from './grammar.ts'

/** A date as far as it is read. `from` and `to` are token numbers, half open. */
export type Read = {
  readonly from: number
  readonly to: number
  readonly day: DayNumber
  /** Minutes of the day, where a clock time was named. */
  readonly minutes: number | null
  readonly granularity: Exclude<Granularity, 'time'>
  /** What was said: a bare weekday may still be joined with the date it falls on. */
  readonly said: 'weekday' | 'date' | 'relative' | 'unit' | 'time'
}

/** Below 0 the words speak of what was, above of what will be, at 0 they do not say. ±2: a preposition settles it ("by"). */
export type Tense = -2 | -1 | 0 | 1 | 2

/** The day that a bare weekday means (0 = Monday): the nearest in the direction of the tense, never today itself,
 *  for the writer would have said "today". */
export function weekdayFrom(now: DayNumber, weekday: number, tense: Tense): DayNumber {
  const ahead = (weekday - weekdayNumber(now) + 7) % 7
  if (tense < 0) return now + (ahead === 0 ? -7 : ahead - 7)
  return now + (ahead === 0 ? 7 : ahead)
}

/** "this", "next" or "last" with a weekday. `skips`: "next Friday" is the Friday of next week. */
export function shiftedWeekday(
  now: DayNumber,
  weekday: number,
  shift: -1 | 0 | 1,
  tense: Tense,
  skips: boolean,
): DayNumber {
  const monday = mondayOf(now)
  if (shift < 0) return weekdayFrom(now, weekday, -1)
  if (shift > 0) return skips ? monday + 7 + weekday : weekdayFrom(now, weekday, 1)
  const day = monday + weekday
  return day < now && tense >= 0 ? day + 7 : day
}

export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayNumber(day)
}

// A date without a year is the nearest one; the future counts as nearer, and the tense weighs three times.
const FUTURE_NEARER = 0.55
const TENSE_WEIGHT = 3
const CERTAIN_WEIGHT = 9

function distanceOf(now: DayNumber, day: DayNumber, tense: Tense): number {
  const weight = Math.abs(tense) === 2 ? CERTAIN_WEIGHT : TENSE_WEIGHT
  return day >= now ? (day - now) * FUTURE_NEARER * (tense < 0 ? weight : 1) : (now - day) * (tense > 0 ? weight : 1)
}

/** The day of a date without a year: nearest to `now`, leaning to the tense. Null where no year has such a day. */
export function nearestYear(now: DayNumber, month: number, day: number, tense: Tense): DayNumber | null {
  const year = civilOf(now).year
  let best: DayNumber | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of [year - 1, year, year + 1]) {
    if (day > daysInMonth(candidate, month)) continue
    const number = dayNumber(candidate, month, day)
    const distance = distanceOf(now, number, tense)
    if (distance < least) [best, least] = [number, distance]
  }
  return best
}

/** The first day of a month without a year; the present month where it fits. */
export function nearestMonth(now: DayNumber, month: number, tense: Tense): DayNumber {
  const { year, month: present } = civilOf(now)
  if (month === present) return dayNumber(year, month, 1)
  return nearestYear(now, month, 1, tense) ?? dayNumber(year, month, 1)
}

/** "the 16th": the nearest in the direction of the tense; today where it is that day. Null where neither month has it. */
export function nearestDayOfMonth(now: DayNumber, day: number, tense: Tense): DayNumber | null {
  const { year, month } = civilOf(now)
  for (let step = 0; step < 3; step += 1) {
    const first = dayNumber(year, month + (tense < 0 ? -step : step), 1)
    const { year: y, month: m } = civilOf(first)
    const number = first + day - 1
    if (day <= daysInMonth(y, m) && (tense < 0 ? number <= now : number >= now)) return number
  }
  return null
}

/** A full year from the two or four digits written. */
export function fullYear(number: number): number {
  if (number >= 100) return number
  return number >= 70 ? 1900 + number : 2000 + number
}

/** The holiday nearest to `now`, leaning to the tense. */
export function holidayNear(now: DayNumber, holiday: Holiday, tense: Tense): DayNumber | null {
  const year = civilOf(now).year
  let best: DayNumber | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of [year - 1, year, year + 1]) {
    const number = holidayIn(candidate, holiday)
    const distance = distanceOf(now, number, tense)
    if (distance < least) [best, least] = [number, distance]
  }
  return best
}

function holidayIn(year: number, holiday: Holiday): DayNumber {
  if ('easter' in holiday) return easterOf(year) + holiday.easter
  if ('day' in holiday) return dayNumber(year, holiday.month, holiday.day)
  if (holiday.nth < 0) {
    const last = dayNumber(year, holiday.month + 1, 1) - 1
    return last - ((weekdayNumber(last) - holiday.weekday + 7) % 7)
  }
  const first = dayNumber(year, holiday.month, 1)
  return first + ((holiday.weekday - weekdayNumber(first) + 7) % 7) + 7 * (holiday.nth - 1)
}

/** The date as it is handed out: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export function isoOf(read: Read): { readonly iso: string; readonly granularity: Granularity } {
  const date = dateText(read.day)
  if (read.granularity === 'year') return { iso: date.slice(0, 4), granularity: 'year' }
  if (read.granularity === 'month') return { iso: date.slice(0, 7), granularity: 'month' }
  if (read.minutes === null || read.granularity !== 'day') return { iso: date, granularity: read.granularity }
  const hours = String(Math.floor(read.minutes / 60) % 24).padStart(2, '0')
  return { iso: `${date}T${hours}:${String(read.minutes % 60).padStart(2, '0')}`, granularity: 'time' }
}
