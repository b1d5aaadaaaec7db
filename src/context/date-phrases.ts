import { dayNumber, weekdayNumber } from '../time/calendar.ts'
import { holidayNear, mondayOf, nearestDayOfMonth, type Read, shiftedWeekday } from './date-parts.ts'
import type { Token } from './date-words.ts'
import { dayThenMonth, monthAt, shiftedMonth } from './month-dates.ts'
import { isYear, numericDateAt, yearPairAt } from './numeric-dates.ts'
import { endsDate, pastGlue, pastOrdinal, read, type Setting, tenseFor } from './phrase-setting.ts'
import { atEdge, countedAt, granularityOf, shiftAfter, spans, unitShiftedAt, unitStart } from './unit-dates.ts'
import { weekdayAt } from './weekday-dates.ts'

// A wish this many words before a holiday belongs to it.
const WISH_WORDS = 6

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
  if (sense.day !== undefined) return read(index, index + 1, setting.now + sense.day, 'day', 'relative')
  if (sense.weekday !== undefined) return weekdayAt(setting, index)
  if (sense.month !== undefined) return monthAt(setting, index)
  if (sense.unit) return unitFirst(setting, index)
  return sense.holiday ? holidayAt(setting, index) : null
}

function startingWithNumber(setting: Setting, index: number): Read | null {
  const { text, tokens, now } = setting
  const tense = tenseFor(setting, index, index + 3)
  const numeric = numericDateAt(text, tokens, index, now, tense, setting.monthFirst) ?? yearPairAt(tokens, index)
  if (numeric) return numeric
  return dayThenMonth(setting, index) ?? countedAt(setting, index) ?? yearAt(setting, index)
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
    return read(index, index + 2, day, 'day', 'date')
  }
  if (month !== undefined && !noun.sense.short && (!noun.sense.shy || noun.capital)) {
    return monthAt(setting, index + 1)?.granularity === 'day'
      ? null
      : read(index, index + 2, shiftedMonth(now, month, shift), 'month', 'unit')
  }
  if (unit && unit !== 'hour' && unit !== 'day') {
    const begins = unitStart(now, unit, shift)
    const day =
      unit === 'weekend' && shift === 0 && tenseFor(setting, index, index + 2) < 0 && weekdayNumber(now) < 5
        ? begins - 7
        : begins
    return read(index, index + 2, day, granularityOf(unit), 'unit')
  }
  if (part) return read(index, index + 2, now + (shift < 0 ? -1 : shift), 'day', 'relative')
  return null
}

/** "in 2001", "since 1988", only after a preposition. */
function yearAt(setting: Setting, index: number): Read | null {
  const { tokens } = setting
  const [before, token, after] = [tokens[index - 1]?.sense, tokens[index], tokens[index + 1]]
  if (!isYear(token) || !before || !(before.on || before.toCome || before.gone || before.ahead || before.glue))
    return null
  if (
    after &&
    (after.sense.unit ||
      (after.start === token?.end && /[A-Za-zÀ-ÖØ-öø-ž%/.:-]/u.test(after.text) && after.text !== '.'))
  )
    return null
  return read(index, index + 1, dayNumber(token?.number ?? 0, 1, 1), 'year', 'unit')
}

/** "the 16th", "the weekend", "the week of 9/24", "la semaine prochaine", "the next week". */
function afterArticle(setting: Setting, index: number): Read | null {
  const { tokens, now } = setting
  const next = tokens[index + 1]
  if (!next) return null
  const unit = unitShiftedAt(setting, index + 1)
  if (unit && unit.to <= index + 3 && !(setting.words.articleMakesSpan && next.sense.shift !== undefined))
    return read(index, unit.to, unit.day, granularityOf(unit.unit), 'unit')
  if (next.sense.edge) return widened(atEdge(setting, index + 1), index)
  if (next.sense.unit) return widened(unitFirst(setting, index + 1), index)
  if (next.sense.shift !== undefined)
    return spans(setting, index + 1) ? null : widened(shiftedAt(setting, index + 1), index)
  if (next.number >= 1 && next.number <= 31) {
    const month = dayThenMonth(setting, index + 1)
    if (month) return setting.words.articleMakesSpan ? widened(month, index) : null
    const to = pastOrdinal(setting, index + 2, !setting.words.articleMakesSpan)
    if (to === index + 2 || next.text.length > 2 || !endsDate(setting, to)) return null
    const day = nearestDayOfMonth(now, next.number, tenseFor(setting, index, to))
    return day === null ? null : read(index, to, day, 'day', 'date')
  }
  return null
}

function widened(found: Read | null, from: number): Read | null {
  return found && { ...found, from }
}

/** The date that names a week: "Sept. 11", "9/24", "the 12th". It may not itself be a week, so nothing recurs. */
function dateOfWeek(setting: Setting, index: number): Read | null {
  const token = setting.tokens[index]
  if (!token) return null
  if (token.sense.month !== undefined) return monthAt(setting, index)
  if (token.number < 0) return null
  return (
    startingWithNumber(setting, index) ??
    (setting.tokens[index - 1]?.sense.article ? afterArticle(setting, index - 1) : null)
  )
}

/** "week of Sept. 11", "semaine prochaine", "weekend" after an article. */
function unitFirst(setting: Setting, index: number): Read | null {
  const { tokens, now } = setting
  const unit = tokens[index]?.sense.unit
  if (!unit) return null
  const shift = shiftAfter(setting, index + 1)
  if (shift && unit !== 'hour' && unit !== 'day')
    return read(index, shift.to, unitStart(now, unit, shift.shift), granularityOf(unit), 'unit')
  if ((unit === 'week' || unit === 'weekend') && tokens[index + 1]?.sense.glue) {
    const inner = dateOfWeek(setting, pastGlue(setting, index + 1))
    if (inner && inner.granularity === 'day' && inner.said === 'date') {
      const monday = mondayOf(inner.day)
      return read(index, inner.to, unit === 'week' ? monday : monday + 5, 'week', 'unit')
    }
  }
  if (unit === 'weekend' && (tokens[index - 1]?.sense.article || tokens[index - 1]?.sense.on)) {
    const tense = tenseFor(setting, index, index + 1)
    const saturday = mondayOf(now) + 5
    return read(
      index,
      index + 1,
      tense < 0 ? (weekdayNumber(now) === 6 ? saturday : saturday - 7) : saturday,
      'week',
      'unit',
    )
  }
  return null
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
  return day === null ? null : read(index, index + 1, day, 'day', 'date')
}

/** "happy Easter", "best wishes for Christmas and the new year". */
function wished(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - WISH_WORDS); at -= 1) if (tokens[at]?.sense.wishes) return true
  return false
}
