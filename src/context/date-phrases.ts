import { civilOf, type DayNumber, dayNumber, daysInMonth, weekdayNumber } from '../time/calendar.ts'
import {
  fullYear,
  holidayNear,
  mondayOf,
  nearestDayOfMonth,
  nearestMonth,
  nearestYear,
  type Read,
  shiftedWeekday,
  type Tense,
  weekdayFrom,
} from './date-parts.ts'
import type { Token } from './date-words.ts'
import type { DateWords, Unit } from './grammar.ts'
import { isYear, numericDateAt, yearPairAt } from './numeric-dates.ts'
import { tenseAround } from './tense.ts'

// A wish this many words before a holiday belongs to it.
const WISH_WORDS = 6

/** What a phrase is read against. */
export type Setting = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: DateWords
  readonly now: DayNumber
  readonly monthFirst: boolean
}

/** Reads one date phrase that begins at a token, without what may be joined to it; null where none begins. */
export function datePhraseAt(setting: Setting, index: number): Read | null {
  const token = setting.tokens[index]
  if (!token) return null
  const { sense } = token
  if (setting.tokens[index - 1]?.sense.neverAfter) return null
  if (token.number >= 0) return startingWithNumber(setting, index)
  if (sense.edge) return atEdge(setting, index) ?? dayAt(setting, index)
  if (sense.ahead || sense.agoBefore) {
    const counted = countedAt(setting, index)
    if (counted) return counted
  }
  if (sense.number !== undefined) {
    const counted = countedAt(setting, index)
    if (counted) return counted
  }
  if (sense.shift !== undefined) {
    const shifted = shiftedAt(setting, index)
    if (shifted) return shifted
  }
  if (sense.article) {
    const named = afterArticle(setting, index)
    if (named) return named
  }
  return dayAt(setting, index)
}

function dayAt(setting: Setting, index: number): Read | null {
  const { sense } = setting.tokens[index] ?? {}
  if (!sense) return null
  if (sense.day !== undefined) return read(setting, index, index + 1, setting.now + sense.day, 'day', 'relative')
  if (sense.weekday !== undefined) return weekdayAt(setting, index)
  if (sense.month !== undefined) return monthAt(setting, index)
  if (sense.unit) return unitFirst(setting, index)
  return sense.holiday ? holidayAt(setting, index) : null
}

function read(
  _: Setting,
  from: number,
  to: number,
  day: DayNumber,
  granularity: Read['granularity'],
  said: Read['said'],
): Read {
  return { from, to, day, minutes: null, granularity, said }
}

function tenseFor(setting: Setting, from: number, to: number): Tense {
  const before = setting.tokens[from - 1]?.sense
  const earlier = before?.article || before?.glue ? setting.tokens[from - 2]?.sense : undefined
  if (before?.toCome || earlier?.toCome) return 1
  if (before?.gone || earlier?.gone) return -1
  return tenseAround(setting.tokens, from, to, setting.words.pastEnding)
}

/** Skips "of", "the", "de", a comma: at most two. */
function pastGlue(setting: Setting, index: number): number {
  let at = index
  while (at < index + 2 && (setting.tokens[at]?.sense.glue || setting.tokens[at]?.sense.article)) at += 1
  return at
}

function startingWithNumber(setting: Setting, index: number): Read | null {
  const { text, tokens, now } = setting
  const tense = tenseFor(setting, index, index + 3)
  const numeric = numericDateAt(text, tokens, index, now, tense, setting.monthFirst) ?? yearPairAt(tokens, index)
  if (numeric) return numeric
  return dayThenMonth(setting, index) ?? countedAt(setting, index) ?? yearAt(setting, index)
}

/** "3 May 2012", "3rd of May", "3. Mai", "10 septembre", "3-5 May". */
function dayThenMonth(setting: Setting, index: number): Read | null {
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
  return at - index <= 6 && !/[\p{L}\d$€#.:/]/u.test(before)
}

/** `dotted`: a full stop after a number makes it an ordinal, where a month is to follow. */
function pastOrdinal(setting: Setting, index: number, dotted: boolean): number {
  const token = setting.tokens[index]
  const before = setting.tokens[index - 1]
  if (!token || !before || token.start !== before.end) return index
  return token.sense.ordinal || (dotted ? '.ºª°' : 'ºª°').includes(token.text) ? index + 1 : index
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
    return read(setting, from, year + 1, dayNumber(number, month, day), 'day', 'date')
  }
  if (tokens[at]?.text === "'" && tokens[at + 1]?.text.length === 2 && (tokens[at + 1]?.number ?? -1) >= 0) {
    const number = fullYear(tokens[at + 1]?.number ?? 0)
    at += 2
    return day > daysInMonth(number, month)
      ? null
      : read(setting, from, at, dayNumber(number, month, day), 'day', 'date')
  }
  const number = nearestYear(now, month, day, tenseFor(setting, from, to))
  return number === null ? null : read(setting, from, to, number, 'day', 'date')
}

/** "Sept. 11", "May 3rd, 2012", "May 3-5", "December the 7th", "June 2001", "June". */
function monthAt(setting: Setting, index: number): Read | null {
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
    return read(setting, index, yearToken + 1, dayNumber(tokens[yearToken]?.number ?? 0, month, 1), 'month', 'unit')
  const short = tokens[at]?.text === "'" && tokens[at + 1]?.text.length === 2 ? (tokens[at + 1]?.number ?? -1) : -1
  if (short >= 0) return read(setting, index, at + 2, dayNumber(fullYear(short), month, 1), 'month', 'unit')
  if (token.sense.short || !aloneIsMonth(setting, index)) return null
  const shift = shiftAfter(setting, at)
  if (shift) return read(setting, index, shift.to, shiftedMonth(now, month, shift.shift), 'month', 'unit')
  return read(setting, index, index + 1, nearestMonth(now, month, tenseFor(setting, index, index + 1)), 'month', 'unit')
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

function shiftedMonth(now: DayNumber, month: number, shift: -1 | 0 | 1): DayNumber {
  const { year, month: present } = civilOf(now)
  if (shift > 0) return dayNumber(month > present ? year : year + 1, month, 1)
  if (shift < 0) return dayNumber(month < present ? year : year - 1, month, 1)
  return dayNumber(year, month, 1)
}

/** "next" after its noun: "semaine prochaine", "viernes que viene", "(week) from now". */
function shiftAfter(setting: Setting, index: number): { readonly shift: -1 | 0 | 1; readonly to: number } | null {
  const shift = setting.tokens[index]?.sense.shift
  return shift === undefined || shift === 0 ? null : { shift, to: index + 1 }
}

function weekdayAt(setting: Setting, index: number): Read | null {
  const { tokens, now, words } = setting
  const token = tokens[index]
  const weekday = token?.sense.weekday
  if (!token || weekday === undefined || tokens[index - 1]?.sense.every) return null
  let to = index + 1
  if (token.sense.short) {
    if (!shortCounts(setting, index)) return null
    if (tokens[to]?.text === '.' && (tokens[to + 1]?.number ?? -1) >= 0) to += 1
  }
  const shift = shiftAfter(setting, to)
  if (shift) return read(setting, index, shift.to, shiftedWeekday(now, weekday, shift.shift, 0, false), 'day', 'date')
  const week = unitShiftedAt(setting, to, 'week')
  if (week) return read(setting, index, week.to, week.day + weekday, 'day', 'date')
  const tense = tenseFor(setting, index, to)
  const next = tokens[to]
  const second = tokens[to + 1]
  const pair =
    next &&
    second &&
    (next.sense.and || next.sense.range || '-–/'.includes(next.text)) &&
    second.sense.weekday === (weekday + 1) % 7
  if (pair && words.weekdays.length === 7) to += 2
  return read(setting, index, to, weekdayFrom(now, weekday, tense), 'day', 'weekday')
}

function shortCounts(setting: Setting, index: number): boolean {
  const { tokens, words } = setting
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  const dotted = after?.text === '.' ? tokens[index + 2] : after
  const beside = (dotted?.number ?? -1) >= 0 || dotted?.sense.part || dotted?.sense.month !== undefined
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

/** "next week", "la semaine prochaine", "nächste Woche" (with `shift` before or after) as a unit beginning at `index`. */
function unitShiftedAt(
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

function unitStart(now: DayNumber, unit: Unit, shift: -1 | 0 | 1): DayNumber {
  const { year, month } = civilOf(now)
  if (unit === 'week') return mondayOf(now) + 7 * shift
  if (unit === 'weekend') return mondayOf(now) + 5 + 7 * shift
  if (unit === 'month') return dayNumber(year, month + shift, 1)
  if (unit === 'quarter') return dayNumber(year, (Math.floor((month - 1) / 3) + shift) * 3 + 1, 1)
  if (unit === 'year') return dayNumber(year + shift, 1, 1)
  return now + shift
}

function granularityOf(unit: Unit): Read['granularity'] {
  if (unit === 'week' || unit === 'weekend') return 'week'
  if (unit === 'quarter') return 'month'
  return unit === 'hour' || unit === 'day' ? 'day' : unit
}

/** "next week", "last Friday", "this morning", "next June". */
function shiftedAt(setting: Setting, index: number): Read | null {
  const { tokens, now, words } = setting
  const shift = tokens[index]?.sense.shift
  const noun = tokens[index + 1]
  if (shift === undefined || !noun) return null
  const { weekday, month, unit, part } = noun.sense
  if (spans(setting, index)) return null
  if (weekday !== undefined && !(noun.sense.short && !noun.capital && noun.text.length < 3)) {
    const day = shiftedWeekday(
      now,
      weekday,
      shift,
      tenseFor(setting, index, index + 2),
      words.nextSkipsThisWeek && now >= 0 && weekdayNumber(now) < 6,
    )
    return read(setting, index, index + 2, day, 'day', 'date')
  }
  if (month !== undefined && !noun.sense.short && (!noun.sense.shy || noun.capital)) {
    return monthAt(setting, index + 1)?.granularity === 'day'
      ? null
      : read(setting, index, index + 2, shiftedMonth(now, month, shift), 'month', 'unit')
  }
  if (unit && unit !== 'hour' && unit !== 'day') {
    const begins = unitStart(now, unit, shift)
    const day =
      unit === 'weekend' && shift === 0 && tenseFor(setting, index, index + 2) < 0 && weekdayNumber(now) < 5
        ? begins - 7
        : begins
    return read(setting, index, index + 2, day, granularityOf(unit), 'unit')
  }
  if (part) return read(setting, index, index + 2, now + (shift < 0 ? -1 : shift), 'day', 'relative')
  return null
}

/** "3 weeks ago", "vor 3 Wochen", "in two weeks", "three days from now". Vague counts and hours are left alone. */
function countedAt(setting: Setting, index: number): Read | null {
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
  if (value < 1 || value > 60 || single || !unit || unit === 'hour' || unit === 'quarter' || unit === 'weekend') return null
  const after = tokens[at + 2]?.sense
  const direction = after?.ago ? -1 : after?.aheadAfter ? 1 : at > index ? leads : 0
  if (direction === 0) return null
  const to = after?.ago || after?.aheadAfter ? at + 3 : at + 2
  return read(setting, index, to, movedBy(setting.now, unit, direction * value), granularityOf(unit), 'relative')
}

function movedBy(now: DayNumber, unit: Unit, count: number): DayNumber {
  const { year, month, day } = civilOf(now)
  if (unit === 'week') return now + 7 * count
  if (unit === 'day') return now + count
  const months = unit === 'year' ? 12 * count : count
  const first = civilOf(dayNumber(year, month + months, 1))
  return dayNumber(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)))
}

/** "in 2001", "since 1988", only after a preposition. */
function yearAt(setting: Setting, index: number): Read | null {
  const { tokens } = setting
  const [before, token, after] = [tokens[index - 1]?.sense, tokens[index], tokens[index + 1]]
  if (!isYear(token) || !before || !(before.on || before.toCome || before.gone || before.ahead || before.glue))
    return null
  if (
    after &&
    (after.sense.unit || (after.start === token?.end && /[\p{L}%/.:-]/u.test(after.text) && after.text !== '.'))
  )
    return null
  return read(setting, index, index + 1, dayNumber(token?.number ?? 0, 1, 1), 'year', 'unit')
}

/** "the 16th", "the weekend", "the week of 9/24", "la semaine prochaine", "the next week". */
function afterArticle(setting: Setting, index: number): Read | null {
  const { tokens, now } = setting
  const next = tokens[index + 1]
  if (!next) return null
  const unit = unitShiftedAt(setting, index + 1)
  if (unit && unit.to <= index + 3 && !(setting.words.articleMakesSpan && next.sense.shift !== undefined))
    return read(setting, index, unit.to, unit.day, granularityOf(unit.unit), 'unit')
  if (next.sense.edge) return widened(atEdge(setting, index + 1), index)
  if (next.sense.unit) return widened(unitFirst(setting, index + 1), index)
  if (next.sense.shift !== undefined) return spans(setting, index + 1) ? null : widened(shiftedAt(setting, index + 1), index)
  if (next.number >= 1 && next.number <= 31) {
    const month = dayThenMonth(setting, index + 1)
    if (month) return setting.words.articleMakesSpan ? widened(month, index) : null
    const to = pastOrdinal(setting, index + 2, !setting.words.articleMakesSpan)
    if (to === index + 2 || next.text.length > 2 || !endsDate(setting, to)) return null
    const day = nearestDayOfMonth(now, next.number, tenseFor(setting, index, to))
    return day === null ? null : read(setting, index, to, day, 'day', 'date')
  }
  return null
}

/** "the last week" and "past month" are spans of time that end now; "this past week" is a week. */
function spans(setting: Setting, index: number): boolean {
  const [before, shift, noun] = [setting.tokens[index - 1], setting.tokens[index], setting.tokens[index + 1]]
  if (!setting.words.articleMakesSpan || !noun?.sense.unit) return false
  return Boolean(before?.sense.article || (shift?.text === 'past' && before?.sense.shift === undefined))
}

function widened(found: Read | null, from: number): Read | null {
  return found && { ...found, from }
}

/** "the 3rd" is a day, "the 3rd floor" is not: after a day stands a sign, a short word or a verb of being. */
function endsDate(setting: Setting, index: number): boolean {
  const next = setting.tokens[index]
  if (!next) return true
  if (next.number >= 0) return false
  if (!/\p{L}/u.test(next.text)) return !'-/'.includes(next.text)
  return Boolean(
    next.sense.glue ||
      next.sense.on ||
      next.sense.at ||
      next.sense.toCome ||
      next.sense.gone ||
      next.sense.and ||
      next.sense.tense ||
      next.text === 'off' ||
      /^(?:is|so|if|but|we|i|you|to|as|when|with|would|works?|then)$/.test(next.text),
  )
}

/** The date that names a week: "Sept. 11", "9/24", "the 12th". It may not itself be a week, so nothing recurs. */
function dateOfWeek(setting: Setting, index: number): Read | null {
  const token = setting.tokens[index]
  if (!token) return null
  if (token.sense.month !== undefined) return monthAt(setting, index)
  if (token.number < 0) return null
  return startingWithNumber(setting, index) ?? (setting.tokens[index - 1]?.sense.article ? afterArticle(setting, index - 1) : null)
}

/** "week of Sept. 11", "semaine prochaine", "weekend" after an article. */
function unitFirst(setting: Setting, index: number): Read | null {
  const { tokens, now } = setting
  const unit = tokens[index]?.sense.unit
  if (!unit) return null
  const shift = shiftAfter(setting, index + 1)
  if (shift && unit !== 'hour' && unit !== 'day')
    return read(setting, index, shift.to, unitStart(now, unit, shift.shift), granularityOf(unit), 'unit')
  if ((unit === 'week' || unit === 'weekend') && tokens[index + 1]?.sense.glue) {
    const inner = dateOfWeek(setting, pastGlue(setting, index + 1))
    if (inner && inner.granularity === 'day' && inner.said === 'date') {
      const monday = mondayOf(inner.day)
      return read(setting, index, inner.to, unit === 'week' ? monday : monday + 5, 'week', 'unit')
    }
  }
  if (unit === 'weekend' && (tokens[index - 1]?.sense.article || tokens[index - 1]?.sense.on)) {
    const tense = tenseFor(setting, index, index + 1)
    const saturday = mondayOf(now) + 5
    return read(
      setting,
      index,
      index + 1,
      tense < 0 ? (weekdayNumber(now) === 6 ? saturday : saturday - 7) : saturday,
      'week',
      'unit',
    )
  }
  return null
}

/** "end of next week", "early June", "mid-May", "Ende des Monats", "the first of the year". */
function atEdge(setting: Setting, index: number): Read | null {
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
    if (unit === 'week') return read(setting, from, to, begins + 4, 'day', 'unit')
    if (unit === 'month') return read(setting, from, to, dayNumber(year, month + 1, 1) - 1, 'day', 'unit')
    if (unit === 'year') return read(setting, from, to, dayNumber(year, 12, 31), 'day', 'unit')
  }
  if (edge === 'start' && unit === 'year') {
    const turn = tenseFor(setting, from, to) < 0 || begins >= setting.now ? begins : dayNumber(year + 1, 1, 1)
    return read(setting, from, to, turn, 'day', 'unit')
  }
  return read(setting, from, to, begins, granularityOf(unit), 'unit')
}

function holidayAt(setting: Setting, index: number): Read | null {
  const { tokens, now } = setting
  const holiday = tokens[index]?.sense.holiday
  const before = tokens[index - 1]?.sense
  const earlier = before?.article ? tokens[index - 2]?.sense : before
  if (!holiday || wished(tokens, index)) return null
  const led =
    earlier &&
    (earlier.on || earlier.toCome || earlier.gone || earlier.at || earlier.ahead || earlier.shift !== undefined)
  if (!led && !(tokens[index]?.capital && endsDate(setting, index + 1))) return null
  const day = holidayNear(now, holiday, tenseFor(setting, index, index + 1))
  return day === null ? null : read(setting, index, index + 1, day, 'day', 'date')
}

/** "happy Easter", "best wishes for Christmas and the new year". */
function wished(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - WISH_WORDS); at -= 1) if (tokens[at]?.sense.wishes) return true
  return false
}
