// Time in words, as people say it: "on Wednesday, 25 March", "seven weeks", "every three weeks", "since spring".
import { parseDuration } from './duration.ts'
import type { Instant, LocalDate } from './instant.ts'
import { seasonOf } from './span.ts'
import type { Spoken, Unit } from './spoken/spoken.ts'
import { daysBetween, localDateOf, localTimeOf, partsOf } from './zone.ts'

const MONTH_DAYS = 30.436_875
/** Below these a length is said in days, in weeks, in months (the rhythm's sentence). */
const DAYS_SAID_MAX = 14
const WEEKS_SAID_MAX = 10
const MONTHS_SAID_MAX = 24

/** "Wednesday, 25 March"; with the year where it is not the year of `today`. */
export function sayDate(date: LocalDate, today: LocalDate, spoken: Spoken): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4)
  return formatter(spoken, sameYear ? 'day' : 'day-of-year').format(noonOf(date))
}

/** "on Wednesday, 25 March"; "today", "tomorrow" and "yesterday" have the date behind them. */
export function sayDay(date: LocalDate, today: LocalDate, spoken: Spoken): string {
  const near = { [-1]: spoken.yesterday, 0: spoken.today, 1: spoken.tomorrow }[daysBetween(today, date)]
  const said = sayDate(date, today, spoken)
  return near ? `${near}, ${said}` : spoken.on.replace('#', said)
}

/** A day, or a day and a time (`YYYY-MM-DDTHH:MM`): "on Monday, 16 March, at 09:00". */
export function sayUntil(until: string, today: LocalDate, spoken: Spoken): string {
  const [date = until, time] = until.split('T')
  const day = sayDay(date, today, spoken)
  return time ? `${day}, ${spoken.at} ${time.slice(0, 5)}` : day
}

/** An instant in its owner's zone, with its time of day. */
export function sayInstant(at: Instant, now: Instant, zone: string, spoken: Spoken): string {
  return sayUntil(`${localDateOf(at, zone)}T${localTimeOf(at, zone)}`, localDateOf(now, zone), spoken)
}

/** About how long, as people say it: days below 14, weeks below 10, then months, from two years on years. */
export function sayLength(days: number, spoken: Spoken): string {
  const { count, unit } = rounded(days)
  return counted(count, spoken.length[unit], spoken)
}

/** "every three weeks", for about so many days. */
export function sayEveryDays(days: number, spoken: Spoken): string {
  const { count, unit } = rounded(days)
  return counted(count, spoken.every[unit], spoken)
}

/** "every three weeks", for an ISO duration, exactly as it was asked for; mixed ones are rounded. */
export function sayEvery(iso: string, spoken: Spoken): string {
  const duration = parseDuration(iso)
  if (!duration) return iso
  const { months, days } = duration
  if (months > 0 && days > 0) return sayEveryDays(months * MONTH_DAYS + days, spoken)
  if (months > 0)
    return counted(...(months % 12 === 0 ? years(months, spoken) : ([months, spoken.every.month] as const)), spoken)
  return counted(
    ...(days % 7 === 0 ? ([days / 7, spoken.every.week] as const) : ([days, spoken.every.day] as const)),
    spoken,
  )
}
const years = (months: number, spoken: Spoken) => [months / 12, spoken.every.year] as const

/** A number as a word up to twelve, in figures beyond. */
export function sayNumber(count: number, spoken: Spoken): string {
  return spoken.numbers[count] || String(count)
}

/** Since when, ever rougher the longer ago: the day within two weeks, the month within four months, the season within a
 *  year, then the year. */
export function saySince(date: LocalDate, today: LocalDate, spoken: Spoken, southern = false): string {
  const days = daysBetween(date, today)
  const [year] = partsOf(date)
  if (days < DAYS_SAID_MAX) return `${spoken.since} ${sayDate(date, today, spoken)}`
  if (days < 120) return `${spoken.since} ${formatter(spoken, 'month').format(noonOf(date))}`
  if (days < 330) return `${spoken.since} ${spoken.seasons[seasonAt(date, year, southern)]}`
  return `${spoken.since} ${year}`
}

function seasonAt(date: LocalDate, year: number, southern: boolean): 0 | 1 | 2 | 3 {
  const seasons = [0, 1, 2, 3] as const
  const covers = (season: number, inYear: number) => {
    const { first, last } = seasonOf(inYear, season, southern)
    return date >= first && date <= last
  }
  return seasons.find(season => covers(season, year) || covers(season, year - 1)) ?? 3
}

function rounded(days: number): { readonly count: number; readonly unit: Unit } {
  const whole = Math.max(1, Math.round(days))
  if (whole < DAYS_SAID_MAX) return { count: whole, unit: 'day' }
  if (days / 7 < WEEKS_SAID_MAX) return { count: Math.round(days / 7), unit: 'week' }
  const months = Math.round(days / MONTH_DAYS)
  return months < MONTHS_SAID_MAX ? { count: months, unit: 'month' } : { count: Math.round(months / 12), unit: 'year' }
}

function counted(count: number, forms: { readonly one: string; readonly many: string }, spoken: Spoken): string {
  return count === 1 ? forms.one : forms.many.replace('#', sayNumber(count, spoken))
}

// Intl formatters are slow to make (a millisecond each), so each is made once.
type Shape = 'day' | 'day-of-year' | 'month'
const SHAPES: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  day: { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  'day-of-year': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', timeZone: 'UTC' },
}
const formatters = new Map<string, Intl.DateTimeFormat>()
function formatter({ locale }: Spoken, shape: Shape): { format(at: Instant): string } {
  const key = `${locale} ${shape}`
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, SHAPES[shape])
  formatters.set(key, made)
  return {
    format: at =>
      made
        .formatToParts(at)
        .map(({ type, value }, i) => (type === 'literal' && i === 1 && !value.includes(',') ? `,${value}` : value))
        .join(''),
  }
}
const noonOf = (date: LocalDate): Instant => Date.parse(`${date}T12:00:00Z`)
