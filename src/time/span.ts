// What a word of time covers on the calendar. A word without a year covers one span in every year: all of them are
// kept, in order, until the end says which one is meant.
import type { LocalDate } from './instant.ts'
import { addDays, addMonths, dateOf, daysBetween, partsOf, type Weekday, weekdayOf } from './zone.ts'

export type Grain = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'holiday'
/** From its first day to its last; `day` is the one meant when a single day is asked for. */
export type Span = {
  readonly grain: Grain
  readonly first: LocalDate
  readonly last: LocalDate
  readonly day: LocalDate
}

/** Where the reader stands. `facing` says which way a bare "Monday" or "March" is looked for. */
export type Standpoint = {
  readonly today: LocalDate
  readonly facing: 'ahead' | 'back'
  /** Whether 5/12 is the twelfth of May. */
  readonly monthFirst: boolean
  readonly southern: boolean
}
/** The spans that words may mean, in order of time. */
export type Spans = (standpoint: Standpoint) => readonly Span[]

/** Years looked at on both sides: nothing lies beyond five, and a 29 February may be four away. */
const YEARS_AHEAD = [-1, 0, 1, 2, 3, 4, 5]
const YEARS_BACK = [-5, -4, -3, -2, -1, 0]

export const dayAt = (date: LocalDate): Span => ({ grain: 'day', first: date, last: date, day: date })
export const span = (grain: Grain, first: LocalDate, last: LocalDate): Span => ({ grain, first, last, day: first })
export const only =
  (date: (today: LocalDate) => LocalDate | null): Spans =>
  ({ today }) =>
    listOf(date(today))
const listOf = (date: LocalDate | null): Span[] => (date === null ? [] : [dayAt(date)])

/** One span in each year. */
export function yearly(inYear: (year: number, standpoint: Standpoint) => Span | null): Spans {
  return standpoint => {
    const [year] = partsOf(standpoint.today)
    const years = standpoint.facing === 'ahead' ? YEARS_AHEAD : YEARS_BACK
    return years.map(offset => inYear(year + offset, standpoint)).filter(one => one !== null)
  }
}

export const yearlyDay = (month: number, day: number): Spans =>
  yearly(year => {
    const date = dateOf(year, month, day)
    return date === null ? null : dayAt(date)
  })

export function monthOf(year: number, month: number): Span {
  const first = dateOf(year, month, 1) ?? `${year}-01-01`
  return span('month', first, addDays(addMonths(first, 1), -1))
}

export function yearOf(year: number): Span {
  return span('year', `${year}-01-01`, `${year}-12-31`)
}

export function quarterOf(year: number, quarter: number): Span {
  const first = dateOf(year, quarter * 3 - 2, 1) ?? `${year}-01-01`
  return span('quarter', first, addDays(addMonths(first, 3), -1))
}

export function halfYearOf(year: number, half: 1 | 2): Span {
  return half === 1
    ? span('season', `${year}-01-01`, `${year}-06-30`)
    : span('season', `${year}-07-01`, `${year}-12-31`)
}

export function weekOf(date: LocalDate): Span {
  const monday = addDays(date, 1 - weekdayOf(date))
  return span('week', monday, addDays(monday, 6))
}

/** Saturday and Sunday of the week of a day. */
export function weekendOf(date: LocalDate): Span {
  const saturday = addDays(weekOf(date).first, 5)
  return span('weekend', saturday, addDays(saturday, 1))
}

/** The Saturday nearest to a day: Monday and Tuesday look back, later days ahead. */
export function nearestWeekend(date: LocalDate): Span {
  return weekendOf(weekdayOf(date) <= 2 ? addDays(date, -7) : date)
}

/** Meteorological seasons, whole months: 0 spring … 3 winter, which ends in the year after. */
export function seasonOf(year: number, season: number, southern: boolean): Span {
  const months = southern ? (season + 2) % 4 : season
  const first = dateOf(year, 3 + months * 3, 1) ?? `${year}-01-01`
  return span('season', first, addDays(addMonths(first, 3), -1))
}

/** Days with this weekday on both sides of today, today left out. */
export const weekdays =
  (weekday: Weekday): Spans =>
  ({ today, facing }) => {
    const ahead = addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
    const next = facing === 'ahead' ? ahead : addDays(ahead, weekdayOf(today) === weekday ? -14 : -7)
    return [dayAt(next)]
  }

/** The day with this number in the months around today; for a shorter month there is none. */
export const monthDays =
  (day: number): Spans =>
  ({ today, facing }) => {
    const [year, month] = partsOf(today)
    const around = facing === 'ahead' ? [0, 1, 2, 3, 4] : [-3, -2, -1, 0]
    return around.flatMap(offset => {
      const [inYear, inMonth] = partsOf(addMonths(dateOf(year, month, 1) ?? today, offset))
      return listOf(dateOf(inYear, inMonth, day))
    })
  }

/** The unit that lies `offset` after the present one. */
export function unitAt(grain: Exclude<Grain, 'day' | 'season' | 'holiday'>, offset: number, today: LocalDate): Span {
  const [year, month] = partsOf(today)
  if (grain === 'year') return yearOf(year + offset)
  if (grain === 'week') return weekOf(addDays(today, 7 * offset))
  if (grain === 'weekend') return weekendOf(addDays(today, 7 * offset))
  const months = grain === 'month' ? offset : offset * 3
  const first = addMonths(dateOf(year, month, 1) ?? today, months)
  const [inYear, inMonth] = partsOf(first)
  return grain === 'month' ? monthOf(inYear, inMonth) : quarterOf(inYear, Math.ceil(inMonth / 3))
}

export type Edge = 'start' | 'mid' | 'end'

/** The beginning, middle or end of a span, as one day. */
export function edgeOf(edge: Edge, of: Span): Span {
  if (edge === 'start') return { ...of, grain: 'day', last: of.first, day: of.first }
  if (edge === 'end')
    return dayAt(of.grain === 'week' ? addDays(of.first, 4) : of.grain === 'season' ? addDays(of.last, -6) : of.last)
  if (of.grain === 'week') return dayAt(addDays(of.first, 2))
  if (of.grain === 'month') return dayAt(addDays(of.first, 14))
  if (of.grain === 'year') return dayAt(addMonths(of.first, 6))
  return dayAt(addDays(of.first, Math.floor(daysBetween(of.first, of.last) / 2)))
}

/** A day soon after the span: Tuesday after Easter, the day after the 20th, the first of the month after the summer. */
export function after(of: Span): Span {
  if (of.grain !== 'holiday') return dayAt(addDays(of.last, 1))
  const christmas = of.last.endsWith('-12-24') || of.last.endsWith('-12-25')
  return dayAt(addDays(of.last, christmas ? 3 : 2))
}

/** Days before the span: a week before a holiday or a season, and the last day, for when the first is gone. */
export function before(of: Span): Span[] {
  const lastMoment = dayAt(addDays(of.first, -1))
  const inGoodTime = of.grain === 'holiday' || of.grain === 'season' || of.grain === 'year'
  return inGoodTime ? [dayAt(addDays(of.first, -7)), lastMoment] : [lastMoment]
}

/** "The holidays" at the end of the year. */
export const festiveSeason = (year: number): Span => span('holiday', `${year}-12-24`, `${year + 1}-01-01`)

/** The spans of `inner` that lie within one of `outer`. */
export function within(inner: readonly Span[], outer: readonly Span[]): Span[] {
  return inner.filter(one => outer.some(other => one.day >= other.first && one.day <= other.last))
}

/** The weekday of a given week. */
export const weekdayIn = (week: Span, weekday: Weekday): Span =>
  dayAt(addDays(week.first, weekday - weekdayOf(week.first)))
