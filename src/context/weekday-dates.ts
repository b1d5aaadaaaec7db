import { type Read, shiftedWeekday, weekdayFrom } from './date-parts.ts'
import type { Token } from './date-words.ts'
import { read, type Setting, tenseFor } from './phrase-setting.ts'
import { shiftAfter, unitShiftedAt } from './unit-dates.ts'

// From Monday to Friday a door is open; nobody names a day so.
const OPENING_DAYS = 4

export function weekdayAt(setting: Setting, index: number): Read | null {
  const { tokens, now } = setting
  const token = tokens[index]
  const weekday = token?.sense.weekday
  if (!token || weekday === undefined || tokens[index - 1]?.sense.every || endsRange(tokens, index)) return null
  let to = index + 1
  if (token.sense.short) {
    if (!shortCounts(setting, index)) return null
    if (tokens[to]?.text === '.' && (tokens[to + 1]?.number ?? -1) >= 0) to += 1
  }
  const shift = shiftAfter(setting, to)
  if (shift) return read(index, shift.to, shiftedWeekday(now, weekday, shift.shift, 0, false), 'day', 'date')
  const week = unitShiftedAt(setting, to, 'week')
  if (week) return read(index, week.to, week.day + weekday, 'day', 'date')
  const tense = tenseFor(setting, index, to)
  const next = tokens[to]
  const second = tokens[to + 1]?.sense.weekday
  const joins = next?.sense.and
    ? second === (weekday + 1) % 7
    : next !== undefined && (next.sense.range || '-–/'.includes(next.text))
  if (joins && second !== undefined) {
    if ((second - weekday + 7) % 7 >= OPENING_DAYS) return null
    to += 2
  }
  return read(index, to, weekdayFrom(now, weekday, tense), 'day', 'weekday')
}

/** The end of a range whose beginning was no date ("Mon-Fri 9-5"). */
function endsRange(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index - 1]?.text ?? ''
  return (sign === '-' || sign === '–') && tokens[index - 2]?.sense.weekday !== undefined
}

function shortCounts(setting: Setting, index: number): boolean {
  const { tokens, words } = setting
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  const dotted = after?.text === '.' ? tokens[index + 2] : after
  const beside =
    (dotted?.number ?? -1) >= 0 ||
    dotted?.sense.part ||
    dotted?.sense.month !== undefined ||
    (after?.sense.and && tokens[index + 2]?.sense.weekday !== undefined)
  const led = before?.sense.on || before?.sense.toCome || before?.sense.gone || before?.sense.shift !== undefined
  if (!token) return false
  if (words.shortStandsAlone)
    return Boolean(
      led ||
        beside ||
        (token.capital &&
          index > 0 &&
          !(before?.text === '.' || (before?.text === ',' && tokens[index + 1]?.text === ','))),
    )
  return (token.capital && Boolean(led || beside)) || Boolean(beside && led)
}
