import { civilOf, type DayNumber, dayNumber, daysInMonth } from '../time/calendar.ts'
import { mondayOf, type Read } from './date-parts.ts'
import type { Unit } from './grammar.ts'
import { monthAt } from './month-dates.ts'
import { read, type Setting, tenseFor } from './phrase-setting.ts'

/** "next" after its noun: "semaine prochaine", "viernes que viene", "(week) from now". */
export function shiftAfter(
  setting: Setting,
  index: number,
): { readonly shift: -1 | 0 | 1; readonly to: number } | null {
  const shift = setting.tokens[index]?.sense.shift
  return shift === undefined || shift === 0 ? null : { shift, to: index + 1 }
}

/** "next week", "la semaine prochaine", "nächste Woche" (with `shift` before or after) as a unit beginning at `index`. */
export function unitShiftedAt(
  setting: Setting,
  index: number,
  only?: Unit,
): { readonly to: number; readonly day: DayNumber; readonly unit: Unit } | null {
  const { tokens } = setting
  let at = index
  while (at < index + 2 && (tokens[at]?.sense.glue || tokens[at]?.sense.article)) at += 1
  const first = tokens[at]?.sense
  if (!first) return null
  if (first.shift !== undefined) {
    const unit = tokens[at + 1]?.sense.unit
    return unit && (!only || unit === only)
      ? { to: at + 2, day: unitStart(setting.now, unit, first.shift), unit }
      : null
  }
  const shift = first.unit && (!only || first.unit === only) ? shiftAfter(setting, at + 1) : null
  return shift && first.unit
    ? { to: shift.to, day: unitStart(setting.now, first.unit, shift.shift), unit: first.unit }
    : null
}

export function unitStart(now: DayNumber, unit: Unit, shift: -1 | 0 | 1): DayNumber {
  const { year, month } = civilOf(now)
  if (unit === 'week') return mondayOf(now) + 7 * shift
  if (unit === 'weekend') return mondayOf(now) + 5 + 7 * shift
  if (unit === 'month') return dayNumber(year, month + shift, 1)
  if (unit === 'quarter') return dayNumber(year, (Math.floor((month - 1) / 3) + shift) * 3 + 1, 1)
  if (unit === 'year') return dayNumber(year + shift, 1, 1)
  return now + shift
}

export function granularityOf(unit: Unit): Read['granularity'] {
  if (unit === 'week' || unit === 'weekend') return 'week'
  if (unit === 'quarter') return 'month'
  return unit === 'hour' || unit === 'day' ? 'day' : unit
}

/** "3 weeks ago", "vor 3 Wochen", "in two weeks", "three days from now". Vague counts and hours are left alone. */
export function countedAt(setting: Setting, index: number): Read | null {
  const { tokens } = setting
  const lead = tokens[index]?.sense
  const leads = lead?.agoBefore ? -1 : lead?.ahead ? 1 : 0
  let at = leads !== 0 && tokens[index]?.number === -1 && lead?.number === undefined ? index + 1 : index
  if (tokens[at]?.text === 'ca' || tokens[at]?.text === 'about' || tokens[at]?.text === 'etwa')
    at += tokens[at + 1]?.text === '.' ? 2 : 1
  const count = tokens[at]?.number ?? -1
  const value = count >= 0 ? count : (tokens[at]?.sense.number ?? -1)
  const unit = tokens[at + 1]?.sense.unit
  const single = value === 1 && unit !== 'week' && !tokens[at + 2]?.sense.ago && leads > 0
  if (value < 1 || value > 60 || single || !unit || unit === 'hour' || unit === 'quarter' || unit === 'weekend')
    return null
  const after = tokens[at + 2]?.sense
  const direction = after?.ago ? -1 : after?.aheadAfter ? 1 : at > index ? leads : 0
  if (direction === 0) return null
  const to = after?.ago || after?.aheadAfter ? at + 3 : at + 2
  return read(index, to, movedBy(setting.now, unit, direction * value), granularityOf(unit), 'relative')
}

function movedBy(now: DayNumber, unit: Unit, count: number): DayNumber {
  const { year, month, day } = civilOf(now)
  if (unit === 'week') return now + 7 * count
  if (unit === 'day') return now + count
  const months = unit === 'year' ? 12 * count : count
  const first = civilOf(dayNumber(year, month + months, 1))
  return dayNumber(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)))
}

/** "the last week" and "past month" are spans of time that end now; "this past week" is a week. */
export function spans(setting: Setting, index: number): boolean {
  const [before, shift, noun] = [setting.tokens[index - 1], setting.tokens[index], setting.tokens[index + 1]]
  if (!setting.words.articleMakesSpan || !noun?.sense.unit) return false
  return Boolean(before?.sense.article || (shift?.text === 'past' && before?.sense.shift === undefined))
}

/** "end of next week", "early June", "mid-May", "Ende des Monats", "the first of the year". */
export function atEdge(setting: Setting, index: number): Read | null {
  const { tokens, now } = setting
  const edge = tokens[index]?.sense.edge
  if (!edge) return null
  let at = index + 1
  while (at < index + 4 && (tokens[at]?.sense.glue || tokens[at]?.sense.article || tokens[at]?.text === '-')) at += 1
  const inner = tokens[at]
  if (!inner) return null
  const unit = inner.sense.unit
  if (unit && (unit === 'week' || unit === 'month' || unit === 'year') && tokens[at - 1]?.sense.article)
    return edgeOf(setting, index, at + 1, unitStart(now, unit, 0), unit, edge)
  const shifted = unitShiftedAt(setting, at)
  if (shifted && shifted.unit !== 'day' && shifted.unit !== 'hour')
    return edgeOf(setting, index, shifted.to, shifted.day, shifted.unit, edge)
  const month = inner.sense.month !== undefined && !inner.sense.short ? monthAt(setting, at) : null
  if (month)
    return month.granularity === 'month'
      ? edgeOf(setting, index, month.to, month.day, 'month', edge)
      : { ...month, from: index }
  return null
}

function edgeOf(
  setting: Setting,
  from: number,
  to: number,
  begins: DayNumber,
  unit: Unit,
  edge: 'start' | 'middle' | 'end',
): Read {
  const { year, month } = civilOf(begins)
  if (edge === 'end') {
    if (unit === 'week') return read(from, to, begins + 4, 'day', 'unit')
    if (unit === 'month') return read(from, to, dayNumber(year, month + 1, 1) - 1, 'day', 'unit')
    if (unit === 'year') return read(from, to, dayNumber(year, 12, 31), 'day', 'unit')
  }
  if (edge === 'start' && unit === 'year') {
    const turn = tenseFor(setting, from, to) < 0 || begins >= setting.now ? begins : dayNumber(year + 1, 1, 1)
    return read(from, to, turn, 'day', 'unit')
  }
  return read(from, to, begins, granularityOf(unit), 'unit')
}
