// Dates: "20 March", "the 15th of next month", "3/5", "día nueve".
import { cardinal, figure, nth, ordinal, shortYear, unitIs, yearNumber } from './lengths.ts'
import { both, either, eitherOrder, map, mark, maybe, type Rule, three, word } from './parser.ts'
import { bareUnit, inYear, ofYear, period, which } from './periods.ts'
import * as spans from './span.ts'
import { dayAt, only, type Spans } from './span.ts'
import { addDays, dateOf, partsOf } from './zone.ts'

export const dayNumber = map(either(cardinal, ordinal), day => (day >= 1 && day <= 31 ? day : null))
const monthNumber = word('month', ({ value }) => value)

const dateInYear = (month: number, day: number, year: number | null): Spans =>
  year === null ? spans.yearlyDay(month, day) : only(() => dateOf(year, month, day))
const namedDate: Rule<Spans> = either(
  three(
    eitherOrder(monthNumber, dayNumber, (month, day) => ({ month, day })),
    maybe(either(yearNumber, shortYear)),
    maybe(mark('from-now')),
    ({ month, day }, year) => dateInYear(month, day, year),
  ),
  both(
    eitherOrder(monthNumber, dayNumber, (month, day) => spans.yearlyDay(month, day)),
    inYear,
    ofYear,
  ),
)
const ofMonthDate = three(cardinal, mark('of-month'), cardinal, (day, _, month) =>
  month <= 12 ? spans.yearlyDay(month, day) : null,
)
const figureDate: Rule<Spans> = either(
  map(figure('iso-date'), value =>
    only(() => dateOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100)),
  ),
  map(figure('date'), value => fromFigures(Math.floor(value / 100) % 100, value % 100, Math.floor(value / 10_000))),
  map(figure('short-date'), value => fromFigures(Math.floor(value / 100), value % 100, null)),
)
/** Day and month in the order of the place, or in the other one where only that exists. */
function fromFigures(a: number, b: number, year: number | null): Spans {
  const inFull = year !== null && year < 100 ? 2000 + year : year
  return standpoint => {
    const [month, day] = standpoint.monthFirst ? [a, b] : [b, a]
    const local = dateInYear(month, day, inFull)(standpoint)
    return local.length > 0 || month <= 12 ? local : dateInYear(day, month, inFull)(standpoint)
  }
}
/** "the 20th", "el 15", "día nueve", "the 15th of next month". */
export const dayOfMonth: Rule<Spans> = either(
  both(
    either(
      nth,
      both(mark('article'), dayNumber, (_, day) => day),
    ),
    either(period, bareUnit),
    (day, of) => inMonth(day, of),
  ),
  both(
    eitherOrder(ordinal, unitIs('day'), day => day),
    either(period, bareUnit),
    (day, of) => inMonth(day, of),
  ),
  both(
    eitherOrder(ordinal, unitIs('day'), day => day),
    maybe(mark('of-month')),
    day => (day > 1 && day <= 31 ? spans.monthDays(day) : null),
  ),
  both(
    cardinal,
    both(which, unitIs('month'), offset => offset),
    (day, offset) => inMonth(day, ({ today }) => [spans.unitAt('month', offset, today)]),
  ),
  three(
    mark('last'),
    unitIs('day'),
    either(period, bareUnit),
    (_, __, of): Spans =>
      standpoint =>
        of(standpoint).map(one => dayAt(one.last)),
  ),
  three(ordinal, either(mark('half-of'), unitIs('fortnight')), period, (half, _, of) => halfOfMonth(half, of)),
  both(mark('the'), ordinal, (_, day) => (day <= 31 ? spans.monthDays(day) : null)),
  map(nth, day => (day >= 1 && day <= 31 ? spans.monthDays(day) : null)),
  both(mark('article'), dayNumber, (_, day) => spans.monthDays(day)),
  both(unitIs('day'), dayNumber, (_, day) => spans.monthDays(day)),
)
function inMonth(day: number, of: Spans): Spans | null {
  if (day < 1 || day > 31) return null
  return standpoint =>
    of(standpoint).flatMap(one => {
      const [year, month] = partsOf(one.first)
      if (one.grain === 'week') return day <= 7 ? [dayAt(addDays(one.first, day - 1))] : []
      if (one.grain === 'year') return day === 1 ? [dayAt(one.first)] : []
      const date = one.grain === 'month' ? dateOf(year, month, day) : null
      return date === null ? [] : [dayAt(date)]
    })
}
/** The first or second half of a month or year: its first day. */
function halfOfMonth(half: number, of: Spans): Spans | null {
  if (half !== 1 && half !== 2) return null
  return standpoint =>
    of(standpoint).map(one => (half === 1 ? dayAt(one.first) : { ...spans.edgeOf('mid', one), grain: 'day' as const }))
}
/** A day of a month, which comes once a year. */
export const yearlyDate = either(figureDate, namedDate, ofMonthDate)
export const date = either(
  yearlyDate,
  dayOfMonth,
  both(which, either(yearlyDate, dayOfMonth), (offset, of) => (offset === 0 || offset === 1 ? of : null)),
)
