// Weeks, months, quarters, seasons, holidays, years, and their beginnings and ends.
import { holidayIn } from './holidays.ts'
import { cardinal, figure, isUnit, ordinal, quarterLetter, unitIs, yearNumber } from './lengths.ts'
import type { Holiday, Unit } from './lexicon.ts'
import { both, either, eitherOrder, map, mark, maybe, type Rule, word } from './parser.ts'
import * as spans from './span.ts'
import { type Span, type Spans, type Standpoint, yearly } from './span.ts'
import { addDays, dateOf, weekdayOf } from './zone.ts'

/** Which one: the last, this, the next, the one after. */
export type Which = -1 | 0 | 1 | 2
export const which: Rule<Which> = either(
  map(mark('after-next'), () => 2 as const),
  map(mark('next'), () => 1 as const),
  map(mark('this'), () => 0 as const),
  map(mark('last'), () => -1 as const),
)
const edge: Rule<spans.Edge> = either(
  map(mark('start'), () => 'start' as const),
  map(mark('mid'), () => 'mid' as const),
  map(mark('end'), () => 'end' as const),
)

const grained = unitIs('week', 'month', 'quarter', 'year', 'weekend')
const spansAt = (grain: Unit, offset: number): Spans | null =>
  grain === 'day' || grain === 'fortnight' || grain === 'half-year'
    ? null
    : ({ today }) => [spans.unitAt(grain, offset, today)]
const unitSpans: Rule<Spans> = either(
  eitherOrder(which, grained, (offset, grain) => spansAt(grain, offset)),
  both(grained, mark('after'), grain => spansAt(grain, 1)),
)
/** The year of something: "2027", "of next year", "this year". */
export const inYear: Rule<Spans> = either(
  both(
    unitIs('year'),
    yearNumber,
    (_, year): Spans =>
      () => [spans.yearOf(year)],
  ),
  map(yearNumber, year => () => [spans.yearOf(year)]),
  eitherOrder(
    which,
    unitIs('year'),
    (offset): Spans =>
      ({ today }) => [spans.unitAt('year', offset, today)],
  ),
)
export const ofYear = (of: Spans, year: Spans | null): Spans =>
  year === null ? of : standpoint => spans.within(of(farBack(standpoint, year(standpoint))), year(standpoint))
/** Looks from the year before the one named, so that it is among those looked at. */
const farBack = (standpoint: Standpoint, [year]: readonly Span[]): Standpoint =>
  year ? { ...standpoint, facing: 'ahead', today: addDays(year.first, -1) } : standpoint

const weekend: Rule<Spans> = map(unitIs('weekend'), () => ({ today, facing }) => [
  spans.unitAt('weekend', facing === 'back' && weekdayOf(today) < 6 ? -1 : 0, today),
])
const monthName = word('month', ({ value }): Spans => yearly(year => spans.monthOf(year, value)))
const season = word(
  'season',
  ({ value }): Spans => yearly((year, { southern }) => spans.seasonOf(year, value, southern)),
)
export const holiday = word('holiday', ({ name }) => feastSpans(name))
/** The days of a holiday through the years. */
export function feastSpans(name: string): Spans | null {
  if (!isHoliday(name)) return null
  return yearly(year => {
    if (name === 'festive') return spans.festiveSeason(year)
    const date = holidayIn(name, year)
    return { grain: 'holiday', first: date, last: date, day: date }
  })
}
const HOLIDAY = /^[a-z-]+$/
const isHoliday = (name: string): name is Holiday => HOLIDAY.test(name)
const plainQuarter = either(
  eitherOrder(ordinal, unitIs('quarter'), count => count),
  both(either<unknown>(unitIs('quarter'), quarterLetter), cardinal, (_, count) => count),
)
const quarterOf = (count: number): Spans | null =>
  count < 1 || count > 4 ? null : yearly(year => spans.quarterOf(year, count))
/** "The last quarter" is gone, "the last quarter of 2027" is its fourth. */
const quarter: Rule<Spans> = either(
  map(plainQuarter, quarterOf),
  eitherOrder(mark('last'), unitIs('quarter'), () => quarterOf(4)),
)
/** "second half year", "H2". */
const halfYear: Rule<Spans> = map(
  either(
    eitherOrder(ordinal, unitIs('half-year'), count => count),
    both(mark('half-letter'), figure('bare'), (_, count) => count),
  ),
  count => (count === 1 || count === 2 ? yearly(year => spans.halfYearOf(year, count)) : null),
)
const named = either(monthName, season, holiday)
const lastQuarter: Rule<Spans> = both(quarter, inYear, ofYear)
/** Which of the named ones: the next and this are the first ahead, the last is the latest gone. */
const whichNamed: Rule<Spans> = eitherOrder(which, named, (offset, of) => standpoint => {
  if (offset >= 0)
    return of(standpoint)
      .filter(one => one.first > standpoint.today)
      .slice(offset === 2 ? 1 : 0)
  return of({ ...standpoint, facing: 'back' })
    .filter(one => one.last < standpoint.today)
    .slice(-1)
})
/** "KW 20", "week 20": ISO 8601 weeks, of which the first holds 4 January. */
const calendarWeek: Rule<Spans> = both(mark('calendar-week'), figure('bare'), (_, number) =>
  number < 1 || number > 53
    ? null
    : yearly(year => spans.weekOf(addDays(dateOf(year, 1, 4) ?? `${year}-01-04`, 7 * (number - 1)))),
)
export const period: Rule<Spans> = either(
  eitherOrder(either(named, quarter, halfYear), inYear, ofYear),
  lastQuarter,
  unitSpans,
  whichNamed,
  named,
  map(plainQuarter, quarterOf),
  halfYear,
  both(figure('month-year'), maybe(mark('from-now')), value => () => {
    const [year, month] = [Math.floor(value / 100), value % 100]
    return month >= 1 && month <= 12 ? [spans.monthOf(year, month)] : []
  }),
  weekend,
  calendarWeek,
  map(yearNumber, year => () => [spans.yearOf(year)]),
  both(unitIs('year'), yearNumber, (_, year) => () => [spans.yearOf(year)]),
)
/** The present unit and the next one: what "the end of the month" may mean. */
export const bareUnit: Rule<Spans> = map(
  grained,
  grain =>
    ({ today }) =>
      grain === 'day' || grain === 'fortnight' || grain === 'half-year'
        ? []
        : [spans.unitAt(grain, 0, today), spans.unitAt(grain, 1, today)],
)
export const edged: Rule<Spans> = either(
  eitherOrder(
    edge,
    either(period, bareUnit),
    (which, of): Spans =>
      standpoint =>
        of(standpoint).map(one => spans.edgeOf(which, one)),
  ),
  word('unit-end', ({ name }): Spans | null => {
    const [now, next] = [0, 1].map(offset => (isUnit(name) ? spansAt(name, offset) : null))
    return now && next
      ? standpoint => [...now(standpoint), ...next(standpoint)].map(one => spans.edgeOf('end', one))
      : null
  }),
)
