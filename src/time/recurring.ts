// How often: "every three weeks", "monthly", "twice a year", "on Sundays", "un mois sur deux".

import { dayOfMonth, yearlyDate } from './dates.ts'
import { day } from './day.ts'
import { type Duration, inDays, parseDuration, timesDuration } from './duration.ts'
import { hour, part } from './hour.ts'
import { cardinal, duration, ordinal, unit } from './lengths.ts'
import { both, either, map, mark, maybe, type Rule, three, word } from './parser.ts'

const WEEK: Duration = { months: 0, days: 7 }
const YEAR: Duration = { months: 12, days: 0 }

const adverb: Rule<Duration> = word('adverb', ({ name }) => parseDuration(name))
const eachWeekday: Rule<Duration> = word('each-weekday', () => WEEK)
const anyWeekday: Rule<Duration> = map(
  either(
    word('weekday', () => true),
    word('each-weekday', () => true),
  ),
  () => WEEK,
)
const onceAYear: Rule<Duration> = map(
  either(
    word('month', () => true),
    word('season', () => true),
    word('holiday', () => true),
  ),
  () => YEAR,
)
/** What comes back: a unit, a weekday, March, Christmas. A part of the day comes every day. */
const returning: Rule<Duration> = either(
  unit,
  anyWeekday,
  onceAYear,
  map(part, () => ({ months: 0, days: 1 })),
)

const every: Rule<Duration> = either(
  // "jeden ersten Montag im Monat"
  three(
    mark('every'),
    both(either<unknown>(ordinal, mark('last')), anyWeekday, () => true),
    unit,
    (_, __, length) => length,
  ),
  // "de 3 em 3 meses"
  three(
    cardinal,
    mark('between-n'),
    both(cardinal, unit, (b, one) => ({ b, one })),
    (a, _, { b, one }) => (a === b && a > 0 ? timesDuration(one, a) : null),
  ),
  both(mark('every'), duration, (_, length) => length),
  three(mark('every'), either(mark('other')), returning, (_, __, one) => timesDuration(one, 2)),
  three(mark('every'), ordinal, returning, (_, count, one) => (count > 1 ? timesDuration(one, count) : null)),
  both(mark('every'), returning, (_, one) => one),
  both(
    either(
      returning,
      both(cardinal, returning, (number, one) => (number === 1 ? one : null)),
    ),
    mark('one-in-two'),
    one => timesDuration(one, 2),
  ),
  three(mark('every'), returning, mark('other'), (_, one) => timesDuration(one, 2)),
)
const count: Rule<number> = either(
  word('count', ({ value }) => value),
  map(mark('once'), () => 1),
  map(mark('twice'), () => 2),
  both(cardinal, mark('times'), number => (number >= 1 && number <= 12 ? number : null)),
)
/** "twice a year", "once every two months". */
const perUnit: Rule<Duration> = either(
  three(count, either(mark('per', 'every')), either(duration, unit), (number, _, length) => divided(length, number)),
  both(count, either(duration, unit, adverb), (number, length) => divided(length, number)),
)
function divided({ months, days }: Duration, parts: number): Duration | null {
  if (months % parts === 0 && days % parts === 0) return { months: months / parts, days: days / parts }
  const rough = inDays({ months, days }) / parts
  if (rough < 1) return null
  return { months: 0, days: rough > 12 ? Math.round(rough / 7) * 7 : Math.round(rough) }
}
/** The day of it, which Kith does not keep: "… on the first", "… at nine". */
const detail = either<unknown>(
  day,
  hour,
  map(mark('start', 'mid', 'end'), () => true),
  both(either<unknown>(day, hour), either<unknown>(day, hour), () => true),
  both(
    ordinal,
    word('weekday', () => true),
    () => true,
  ),
)
const whichOne = either<unknown>(
  both(ordinal, maybe(word('weekday', () => true)), () => true),
  both(mark('last'), maybe(word('weekday', () => true)), () => true),
  three(ordinal, unit, maybe(mark('of-month')), () => true),
  map(mark('start', 'mid', 'end', 'first-day'), () => true),
  both(mark('last'), unit, () => true),
  both(mark('article'), cardinal, () => true),
)
/** "every 15/4", "every 3 May": once a year; "first friday of every month": once a month. */
const everyDate: Rule<Duration> = either(
  three(
    mark('every'),
    cardinal,
    both(mark('of-month'), unit, (_, one) => one),
    (_, __, one) => (one.months === 1 ? one : null),
  ),
  both(mark('every'), ordinal, (_, count) => (count <= 31 ? { months: 1, days: 0 } : null)),
  both(mark('every'), yearlyDate, () => YEAR),
  both(mark('every'), dayOfMonth, () => ({ months: 1, days: 0 })),
)

export const recurring: Rule<Duration> = either(
  map(either(adverb, every, perUnit, eachWeekday), one => one),
  both(either(adverb, every, perUnit, eachWeekday), detail, one => one),
  both(detail, either(every, adverb, eachWeekday), (_, one) => one),
  both(whichOne, either(every, adverb), (_, one) => one),
  everyDate,
)
