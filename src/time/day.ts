// Every phrase that names a day: lengths from now, days, and days before and after others.
import { date } from './dates.ts'
import type { Duration } from './duration.ts'
import { duration, unit, unitIs } from './lengths.ts'
import { both, either, eitherOrder, mark, maybe, type Rule, three, word } from './parser.ts'
import { edged, feastSpans, holiday, period } from './periods.ts'
import * as spans from './span.ts'
import { dayAt, only, type Spans } from './span.ts'
import { nthOfPeriod, weekday, weekdayNumber } from './weekdays.ts'
import { addDays, addMonths, weekdayOf } from './zone.ts'

const relativeDay: Rule<Spans> = word('day', ({ value }): Spans => only(today => addDays(today, value)))
const later = (date: string, { months, days }: Duration, sign: 1 | -1 = 1) =>
  addDays(addMonths(date, sign * months), sign * days)

/** In three weeks, three weeks ago. */
const offset: Rule<Spans> = either(
  three(maybe(mark('after')), duration, maybe(mark('from-now')), (_, length) => only(today => later(today, length))),
  both(mark('next'), duration, (_, length) => only(today => later(today, length))),
  eitherOrder(duration, mark('ago'), length => only(today => later(today, length, -1))),
)
/** "This month": before it ends. */
const presentUnit: Rule<Spans> = eitherOrder(
  mark('this'),
  unitIs('month', 'quarter', 'year'),
  (_, grain): Spans =>
    ({ today }) =>
      grain === 'month' || grain === 'quarter' || grain === 'year' ? [dayAt(spans.unitAt(grain, 0, today).last)] : [],
)
const simpleDay: Rule<Spans> = either(relativeDay, nthOfPeriod, weekday, date, presentUnit, period, edged)
/** Two days from tomorrow, a week after Friday, the Monday before 25 May, after Easter, the weekend of Halloween. */
const relation: Rule<Spans> = either(
  three(
    either(duration, unit),
    either(mark('after', 'from', 'from-now'), mark('before')),
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
  both(mark('eve-of'), simpleDay, (_, of) => standpoint => of(standpoint).map(one => dayAt(addDays(one.first, -1)))),
  both(unitIs('week'), date, (_, of) => standpoint => of(standpoint).map(one => spans.weekOf(one.day))),
  both(mark('before'), simpleDay, (_, of) => standpoint => of(standpoint).flatMap(spans.before)),
  three(
    relativeDay,
    mark('in-then', 'after'),
    duration,
    (of, _, length): Spans =>
      standpoint =>
        of(standpoint).map(one => dayAt(later(one.day, length))),
  ),
  three(
    weekdayNumber,
    mark('in-then'),
    duration,
    (weekday, _, length): Spans =>
      ({ today }) => [spans.weekdayIn(spans.weekOf(later(today, length)), weekday)],
  ),
  both(
    unitIs('weekend'),
    either(date, holiday),
    (_, of) => standpoint => of(standpoint).map(one => spans.nearestWeekend(one.day)),
  ),
)
export const feast: Rule<{ readonly name: string; readonly spans: Spans }> = word('holiday', one => {
  const spans = feastSpans(one.name)
  return spans && { name: one.name, spans }
})
/** Every phrase that names a day. */
export const day: Rule<Spans> = either(offset, relation, simpleDay)
