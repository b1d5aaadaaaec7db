// Weekdays: "friday next week", "the first monday of May", "Sunday the 18th", "mercredi en huit".
import { date, dayNumber } from './dates.ts'
import { nthWeekday } from './holidays.ts'
import { cardinal, ordinal, unitIs } from './lengths.ts'
import { both, either, eitherOrder, map, mark, maybe, type Rule, three, word } from './parser.ts'
import { bareUnit, period, type Which, which } from './periods.ts'
import * as spans from './span.ts'
import { dayAt, type Spans } from './span.ts'
import { addDays, daysBetween, partsOf, type Weekday, weekdayOf } from './zone.ts'

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
export const weekdayNumber = word('weekday', ({ value }) => WEEKDAYS[value - 1] ?? null)
const place = either(
  ordinal,
  map(mark('last'), () => -1),
)
/** "first monday of next month", "last weekend of October", "third week of May". */
export const nthOfPeriod: Rule<Spans> = either(
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
export const weekdayAlone: Rule<Spans> = map(weekdayNumber, weekday => spans.weekdays(weekday))
export const weekday: Rule<Spans> = either(
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
  both(weekdayNumber, dayNumber, (day, number) => matching(day, spans.monthDays(number))),
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
const NEAR_DAYS = 400
function matching(weekday: Weekday, of: Spans): Spans {
  return standpoint => {
    const near =
      standpoint.facing === 'ahead' ? of(standpoint).filter(one => one.day >= standpoint.today) : of(standpoint)
    const dated = near.filter(one => weekdayOf(one.day) === weekday)
    // With a year there is one date; without, a Friday the 6th that is years away is a slip, not a wish.
    return near.length === 1
      ? dated
      : dated.filter(one => Math.abs(daysBetween(standpoint.today, one.day)) <= NEAR_DAYS)
  }
}
function whichWeekday(offset: Which, of: Spans): Spans {
  return standpoint => {
    if (offset < 0) return of({ ...standpoint, facing: 'back' })
    return of({ ...standpoint, facing: 'ahead' }).map(one => dayAt(addDays(one.day, offset === 2 ? 7 : 0)))
  }
}

/** "first monday evening of next month": the day, with the part of it in between. */
export const nthWithPart = <T>(part: Rule<T>): Rule<{ readonly spans: Spans; readonly part: T }> =>
  three(
    place,
    weekdayNumber,
    both(part, either(period, bareUnit), (of, spans) => ({ of, spans })),
    (count, weekday, rest) => ({
      spans: nthIn(count, weekday, rest.spans, 0),
      part: rest.of,
    }),
  )
