// Numbers and lengths of time: "three weeks", "1 year 2 months", "anderthalb Jahre".
import { type Duration, timesDuration } from './duration.ts'
import type { Unit } from './lexicon.ts'
import { both, either, map, mark, maybe, type Rule, three, word } from './parser.ts'
import type { Figure } from './phrase.ts'

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

export const figure = (name: Figure) => word('number', ({ name: is, value }) => (is === name ? value : null))
const spelledNumber = word('number', ({ name, value }) => (name === 'number' ? value : null))
/** A number in words or in up to three figures. */
export const cardinal = either(figure('bare'), spelledNumber)
export const ordinal = either(
  word('nth', ({ value }) => value),
  word('ordinal', ({ value }) => value),
)
export const nth = word('nth', ({ value }) => value)
export const yearNumber = map(figure('year'), year => (year >= 1900 && year <= 2199 ? year : null))
/** A year in two figures, only ever after a whole day. */
export const shortYear = map(figure('bare'), year => (year >= 10 && year <= 99 ? 2000 + year : null))

export const unit = word('unit', ({ name }) => unitNamed(name))
export const unitNamed = (name: string): Duration | null => (isUnit(name) ? UNITS[name] : null)
export const isUnit = (name: string): name is Unit => Object.hasOwn(UNITS, name)
export const unitIs = (...names: Unit[]) => word('unit', ({ name }) => names.find(one => one === name) ?? null)
const SELF_SUFFICIENT: Rule<Duration> = map(unitIs('fortnight', 'half-year'), name => UNITS[name])
/** Half of a unit, in whole days: "a year and a half". */
const HALVES: Readonly<Partial<Record<Unit, Duration>>> = {
  week: { months: 0, days: 4 },
  month: { months: 0, days: 15 },
  quarter: { months: 0, days: 45 },
  year: { months: 6, days: 0 },
}
const withHalf = (count: number, name: Unit): Duration | null => {
  const half = HALVES[name]
  return half && count > 0 && count < 100 ? plus(timesDuration(UNITS[name], count), half) : null
}
const halvable = unitIs('week', 'month', 'quarter', 'year')
const half: Rule<Duration> = either(
  both(
    either(
      figure('half-more'),
      both(cardinal, mark('and-half'), count => count),
    ),
    halvable,
    withHalf,
  ),
  three(cardinal, halvable, mark('and-half'), (count, name) => withHalf(count, name)),
  both(mark('one-and-half'), halvable, (_, name) => withHalf(1, name)),
)
const letter = word('unit-letter', ({ name }) => unitNamed(name))
const times = (count: number, one: Duration) => (count > 0 && count < 1000 ? timesDuration(one, count) : null)
export const quarterLetter = word('unit-letter', ({ name }) => (name === 'quarter' ? true : null))
const counted = either(both(cardinal, unit, times), both(figure('bare'), letter, times))
function plus(a: Duration, b: Duration | null): Duration {
  return b ? { months: a.months + b.months, days: a.days + b.days } : a
}
/** "three weeks", "1 year 2 months". */
export const duration: Rule<Duration> = either(
  three(counted, counted, maybe(counted), (a, b, c) => plus(plus(a, b), c)),
  counted,
  half,
  SELF_SUFFICIENT,
)
