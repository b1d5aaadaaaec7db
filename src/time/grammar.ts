// The grammar of phrases that name a day. One for all languages: words bring their meaning from languages/, most
// orders of words are allowed, and what must not be read is kept out by the rule that the whole phrase be covered.
import { type Duration, timesDuration } from './duration.ts'
import { holidayIn, nthWeekday } from './holidays.ts'
import type { Holiday, Unit } from './lexicon.ts'
import { both, either, eitherOrder, map, mark, maybe, type Rule, three, word } from './parser.ts'
import type { Figure } from './phrase.ts'
import * as spans from './span.ts'
import { dayAt, only, type Span, type Spans, type Standpoint, yearly } from './span.ts'
import { addDays, addMonths, dateOf, partsOf, type Weekday, weekdayOf } from './zone.ts'

const UNITS: Readonly<Record<Unit, Duration>> = {
  day: { months: 0, days: 1 },
  week: { months: 0, days: 7 },
  weekend: { months: 0, days: 7 },
  fortnight: { months: 0, days: 14 },
  month: { months: 1, days: 0 },
  quarter: { months: 3, days: 0 },
  'half-year': { months: 6, days: 0 },
  year: { months: 12, days: 0 },
}
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

// Numbers -------------------------------------------------------------------------------------------------------------
const figure = (name: Figure) => word('number', ({ name: is, value }) => (is === name ? value : null))
const spelledNumber = word('number', ({ name, value }) => (name === 'number' ? value : null))
/** A number in words or in up to three figures. */
export const cardinal = either(figure('bare'), spelledNumber)
export const ordinal = either(
  word('nth', ({ value }) => value),
  word('ordinal', ({ value }) => value),
)
const nth = word('nth', ({ value }) => value)
const yearNumber = map(figure('year'), year => (year >= 1900 && year <= 2199 ? year : null))
/** A year in two figures, only ever after a whole day. */
const shortYear = map(figure('bare'), year => (year >= 10 && year <= 99 ? 2000 + year : null))

// Lengths -------------------------------------------------------------------------------------------------------------
export const unit = word('unit', ({ name }) => unitNamed(name))
export const unitNamed = (name: string): Duration | null => (isUnit(name) ? UNITS[name] : null)
const isUnit = (name: string): name is Unit => Object.hasOwn(UNITS, name)
const unitIs = (...names: Unit[]) => word('unit', ({ name }) => names.find(one => one === name) ?? null)
const SELF_SUFFICIENT: Rule<Duration> = map(unitIs('fortnight', 'half-year'), name => UNITS[name])
const counted = both(cardinal, unit, (count, one) => (count > 0 && count < 1000 ? timesDuration(one, count) : null))
const plus = (a: Duration, b: Duration | null): Duration =>
  b ? { months: a.months + b.months, days: a.days + b.days } : a
/** "three weeks", "1 year 2 months". */
export const duration: Rule<Duration> = either(
  three(counted, counted, maybe(counted), (a, b, c) => plus(plus(a, b), c)),
  counted,
  SELF_SUFFICIENT,
)
const later = (date: string, { months, days }: Duration, sign: 1 | -1 = 1) =>
  addDays(addMonths(date, sign * months), sign * days)

// Which one: this, the next, the last ---------------------------------------------------------------------------------
type Which = -1 | 0 | 1 | 2
const which: Rule<Which> = either(
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

// Weeks, months, quarters, seasons, years -----------------------------------------------------------------------------
const grained = unitIs('week', 'month', 'quarter', 'year', 'weekend')
const unitSpans: Rule<Spans> = eitherOrder(which, grained, (offset, grain) =>
  grain === 'day' || grain === 'fortnight' || grain === 'half-year'
    ? null
    : ({ today }) => [spans.unitAt(grain, offset, today)],
)
/** The year of something: "2027", "of next year", "this year". */
const inYear: Rule<Spans> = either(
  map(yearNumber, year => () => [spans.yearOf(year)]),
  eitherOrder(
    which,
    unitIs('year'),
    (offset): Spans =>
      ({ today }) => [spans.unitAt('year', offset, today)],
  ),
)
const ofYear = (of: Spans, year: Spans | null): Spans =>
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
const holiday = word('holiday', ({ name }): Spans | null => {
  if (!isHoliday(name)) return null
  return yearly(year => {
    const date = holidayIn(name, year)
    return { grain: 'holiday', first: date, last: date, day: date }
  })
})
const HOLIDAY = /^[a-z-]+$/
const isHoliday = (name: string): name is Holiday => HOLIDAY.test(name)
const quarterNumber = either(
  eitherOrder(
    either(
      ordinal,
      map(mark('last'), () => 4),
    ),
    unitIs('quarter'),
    count => count,
  ),
  both(unitIs('quarter'), cardinal, (_, count) => count),
)
const quarter: Rule<Spans> = map(quarterNumber, count =>
  count < 1 || count > 4 ? null : yearly(year => spans.quarterOf(year, count)),
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
export const period: Rule<Spans> = either(
  eitherOrder(either(named, quarter), inYear, ofYear),
  lastQuarter,
  unitSpans,
  whichNamed,
  named,
  map(quarterNumber, count => (count < 1 || count > 4 ? null : yearly(year => spans.quarterOf(year, count)))),
  both(figure('month-year'), maybe(mark('from-now')), value => () => {
    const [year, month] = [Math.floor(value / 100), value % 100]
    return month >= 1 && month <= 12 ? [spans.monthOf(year, month)] : []
  }),
  weekend,
  map(yearNumber, year => () => [spans.yearOf(year)]),
)
/** The present unit and the next one: what "the end of the month" may mean. */
const bareUnit: Rule<Spans> = map(
  grained,
  grain =>
    ({ today }) =>
      grain === 'day' || grain === 'fortnight' || grain === 'half-year'
        ? []
        : [spans.unitAt(grain, 0, today), spans.unitAt(grain, 1, today)],
)
const edged: Rule<Spans> = eitherOrder(
  edge,
  either(period, bareUnit),
  (which, of) => standpoint => of(standpoint).map(one => spans.edgeOf(which, one)),
)

// Days ----------------------------------------------------------------------------------------------------------------
const relativeDay: Rule<Spans> = word('day', ({ value }): Spans => only(today => addDays(today, value)))
const weekdayNumber = word('weekday', ({ value }) => WEEKDAYS[value - 1] ?? null)
const dayNumber = map(either(cardinal, ordinal), day => (day >= 1 && day <= 31 ? day : null))
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
const dayOfMonth: Rule<Spans> = either(
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
const date = either(figureDate, namedDate, ofMonthDate, dayOfMonth)

const place = either(
  ordinal,
  map(mark('last'), () => -1),
)
/** "first monday of next month", "last weekend of October", "third week of May". */
const nthOfPeriod: Rule<Spans> = either(
  three(place, weekdayNumber, either(period, bareUnit), (count, weekday, of) => nthIn(count, weekday, of, 0)),
  three(place, unitIs('weekend'), either(period, bareUnit), (count, _, of) => nthIn(count, 6, of, 0)),
  three(
    place,
    unitIs('week'),
    either(period, bareUnit),
    (count, _, of) => standpoint =>
      of(standpoint).map(one => dayAt(count < 0 ? addDays(one.last, -6) : addDays(one.first, 7 * (count - 1)))),
  ),
)
function nthIn(count: number, weekday: Weekday, of: Spans, add: number): Spans {
  return standpoint =>
    of(standpoint).flatMap(one => {
      const [year, month] = partsOf(count < 0 ? one.last : one.first)
      const found = nthWeekday(year, month, weekday, count)
      return found === null ? [] : [dayAt(addDays(found, add))]
    })
}

const week = either(eitherOrder(which, unitIs('week'), offset => offset))
const weekdayAlone: Rule<Spans> = map(weekdayNumber, weekday => spans.weekdays(weekday))
const weekday: Rule<Spans> = either(
  eitherOrder(
    weekdayNumber,
    week,
    (day, offset): Spans =>
      ({ today }) => [spans.weekdayIn(spans.unitAt('week', offset, today), day)],
  ),
  three(
    maybe(which),
    eitherOrder(weekdayNumber, date, (day, of) => matching(day, of)),
    maybe(mark('from-now')),
    (_, of) => of,
  ),
  eitherOrder(weekdayNumber, dayNumber, (day, number) => matching(day, spans.monthDays(number))),
  eitherOrder(
    both(which, maybe(which), (a, b) => (a === 0 && b !== null ? b : a)),
    weekdayAlone,
    whichWeekday,
  ),
  three(
    cardinal,
    either(
      weekdayNumber,
      word('each-weekday', ({ value }) => WEEKDAYS[value - 1] ?? null),
    ),
    mark('from-now'),
    (count, day): Spans =>
      standpoint =>
        spans
          .weekdays(day)(standpoint)
          .map(one => dayAt(addDays(one.day, 7 * (count - 1)))),
  ),
  both(
    weekdayAlone,
    either(
      map(mark('week-later'), () => 7),
      map(mark('two-weeks-later'), () => 14),
    ),
    (of, days): Spans =>
      standpoint =>
        of(standpoint).map(one => dayAt(addDays(one.day, days))),
  ),
  weekdayAlone,
)
/** The first of the dates, when it falls on that weekday; a weekday that contradicts its date is no day. */
function matching(weekday: Weekday, of: Spans): Spans {
  return standpoint => {
    const near =
      standpoint.facing === 'ahead' ? of(standpoint).filter(one => one.day >= standpoint.today) : of(standpoint)
    const dated = near.filter(one => weekdayOf(one.day) === weekday)
    return dated.filter(one => Math.abs(partsOf(one.day)[0] - partsOf(standpoint.today)[0]) <= 2)
  }
}
function whichWeekday(offset: Which, of: Spans): Spans {
  return standpoint => {
    if (offset < 0) return of({ ...standpoint, facing: 'back' })
    return of({ ...standpoint, facing: 'ahead' }).map(one => dayAt(addDays(one.day, offset === 2 ? 7 : 0)))
  }
}

/** In three weeks, three weeks ago. */
const offset: Rule<Spans> = either(
  three(maybe(mark('after')), duration, maybe(mark('from-now')), (_, length) => only(today => later(today, length))),
  eitherOrder(duration, mark('ago'), length => only(today => later(today, length, -1))),
)
const simpleDay: Rule<Spans> = either(relativeDay, nthOfPeriod, weekday, date, edged, period)
/** Two days from tomorrow, a week after Friday, the Monday before 25 May, after Easter, the weekend of Halloween. */
const relation: Rule<Spans> = either(
  three(
    duration,
    either(mark('after', 'from-now'), mark('before')),
    simpleDay,
    (length, side, of) => standpoint =>
      of(standpoint).map(one => dayAt(later(one.day, length, side === 'before' ? -1 : 1))),
  ),
  three(
    weekdayNumber,
    mark('after', 'before'),
    simpleDay,
    (day, side, of) => standpoint =>
      of(standpoint).map(one => {
        const gap =
          side === 'before' ? -(((weekdayOf(one.day) - day + 6) % 7) + 1) : ((day - weekdayOf(one.day) + 6) % 7) + 1
        return dayAt(addDays(one.day, gap))
      }),
  ),
  both(mark('after'), simpleDay, (_, of) => standpoint => of(standpoint).map(spans.after)),
  both(mark('before'), simpleDay, (_, of) => standpoint => of(standpoint).map(spans.before)),
  both(
    unitIs('weekend'),
    either(date, holiday),
    (_, of) => standpoint => of(standpoint).map(one => spans.nearestWeekend(one.day)),
  ),
)
/** Every phrase that names a day. */
export const day: Rule<Spans> = either(simpleDay, relation, offset)
