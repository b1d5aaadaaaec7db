import { civilOf, type DayNumber, dayNumber, daysInMonth } from '../time/calendar.ts'
import { fullYear, nearestMonth, nearestYear, type Read } from './date-parts.ts'
import { isYear } from './numeric-dates.ts'
import { pastGlue, pastOrdinal, read, type Setting, tenseFor } from './phrase-setting.ts'
import { shiftAfter } from './unit-dates.ts'

/** "3 May 2012", "3rd of May", "3. Mai", "10 septembre", "3-5 May". */
export function dayThenMonth(setting: Setting, index: number): Read | null {
  const { tokens } = setting
  const day = tokens[index]?.number ?? -1
  if (day < 1 || day > 31 || (tokens[index]?.text.length ?? 0) > 2) return null
  let at = pastOrdinal(setting, index + 1, true)
  const range = tokens[at]
  if (
    range &&
    ('-–'.includes(range.text) || range.sense.range || range.sense.and) &&
    (tokens[at + 1]?.number ?? 0) > day
  )
    at = pastOrdinal(setting, at + 2, true)
  at = pastGlue(setting, at)
  const month = tokens[at]?.sense.month
  if (month === undefined || !touches(setting, index, at)) return null
  return withYear(setting, index, at + 1, month, day)
}

/** A number stuck to what stands before it is no day ("A3 May"). */
function touches(setting: Setting, index: number, at: number): boolean {
  const before = setting.text[(setting.tokens[index]?.start ?? 0) - 1] ?? ' '
  return at - index <= 6 && !/[A-Za-zÀ-ÖØ-öø-ž\d$€#.:/]/u.test(before)
}

function withYear(setting: Setting, from: number, to: number, month: number, day: number): Read | null {
  const { tokens, now } = setting
  let at = tokens[to]?.text === '.' && tokens[to - 1]?.sense.short ? to + 1 : to
  let year = at
  if (tokens[year]?.text === ',') year += 1
  if (tokens[year]?.sense.glue) year += 1
  if (isYear(tokens[year])) {
    const number = tokens[year]?.number ?? 0
    if (day > daysInMonth(number, month)) return null
    return read(from, year + 1, dayNumber(number, month, day), 'day', 'date')
  }
  if (tokens[at]?.text === "'" && tokens[at + 1]?.text.length === 2 && (tokens[at + 1]?.number ?? -1) >= 0) {
    const number = fullYear(tokens[at + 1]?.number ?? 0)
    at += 2
    return day > daysInMonth(number, month) ? null : read(from, at, dayNumber(number, month, day), 'day', 'date')
  }
  const number = nearestYear(now, month, day, tenseFor(setting, from, to))
  return number === null ? null : read(from, to, number, 'day', 'date')
}

/** "Sept. 11", "May 3rd, 2012", "May 3-5", "December the 7th", "June 2001", "June". */
export function monthAt(setting: Setting, index: number): Read | null {
  const { tokens, now } = setting
  const token = tokens[index]
  const month = token?.sense.month
  if (!token || month === undefined) return null
  let at = index + 1
  if (token.sense.short && tokens[at]?.text === '.') at += 1
  const dayToken = pastGlue(setting, at)
  const day = tokens[dayToken]?.number ?? -1
  const written = tokens[dayToken]?.text.length ?? 0
  if (tokens[at] && tokens[at]?.start === token.end && (tokens[at]?.number ?? -1) >= 0) return null
  if (day >= 1 && day <= 31 && written <= 2 && !partOfAmount(setting, dayToken)) {
    let to = pastOrdinal(setting, dayToken + 1, false)
    const range = tokens[to]
    const last = tokens[to + 1]
    if (range && last && '-–&'.includes(range.text) && last.number > day && last.number <= 31)
      to = pastOrdinal(setting, to + 2, false)
    return withYear(setting, index, to, month, day)
  }
  const yearToken = tokens[at]?.text === ',' || tokens[at]?.sense.glue ? at + 1 : at
  if (isYear(tokens[yearToken]))
    return read(index, yearToken + 1, dayNumber(tokens[yearToken]?.number ?? 0, month, 1), 'month', 'unit')
  const short = tokens[at]?.text === "'" && tokens[at + 1]?.text.length === 2 ? (tokens[at + 1]?.number ?? -1) : -1
  if (short >= 0) return read(index, at + 2, dayNumber(fullYear(short), month, 1), 'month', 'unit')
  if (token.sense.short || !aloneIsMonth(setting, index)) return null
  const shift = shiftAfter(setting, at)
  if (shift) return read(index, shift.to, shiftedMonth(now, month, shift.shift), 'month', 'unit')
  return read(index, index + 1, nearestMonth(now, month, tenseFor(setting, index, index + 1)), 'month', 'unit')
}

/** 3,000 and 3.5 and 3:00 are no days of a month. */
function partOfAmount(setting: Setting, index: number): boolean {
  const [sign, next] = [setting.tokens[index + 1], setting.tokens[index + 2]]
  const end = setting.tokens[index]?.end ?? 0
  if (setting.text[end] === '%') return true
  return (
    sign !== undefined &&
    next !== undefined &&
    sign.start === end &&
    next.start === sign.end &&
    next.number >= 0 &&
    '.,:/'.includes(sign.text)
  )
}

function aloneIsMonth(setting: Setting, index: number): boolean {
  const token = setting.tokens[index]
  const before = setting.tokens[index - 1]
  if (!token) return false
  if (!token.sense.shy) return true
  const company =
    before?.sense.on ||
    before?.sense.toCome ||
    before?.sense.gone ||
    before?.sense.shift !== undefined ||
    before?.sense.edge !== undefined
  return token.capital && Boolean(company)
}

export function shiftedMonth(now: DayNumber, month: number, shift: -1 | 0 | 1): DayNumber {
  const { year, month: present } = civilOf(now)
  if (shift > 0) return dayNumber(month > present ? year : year + 1, month, 1)
  if (shift < 0) return dayNumber(month < present ? year : year - 1, month, 1)
  return dayNumber(year, month, 1)
}
