import { civilOf, type DayNumber, dayNumber, daysInMonth } from '../time/calendar.ts'
import { fullYear, nearestYear, type Read, type Tense } from './date-parts.ts'
import type { Token } from './date-words.ts'

// Years that a mail may speak of; other four-digit numbers are amounts and names.
const YEAR_MIN = 1950
const YEAR_MAX = 2069

export function isYear(token: Token | undefined): boolean {
  return token !== undefined && token.text.length === 4 && token.number >= YEAR_MIN && token.number <= YEAR_MAX
}

/** Reads a date of numbers alone: 2001-09-03, 9/3/2001, 9/24, 14.12., 3.5.12. `monthFirst`: 5/3 is May 3. */
export function numericDateAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  now: DayNumber,
  tense: Tense,
  monthFirst: boolean,
): Read | null {
  const run = runAt(text, tokens, index)
  if (!run) return null
  const [a, b, c] = run.numbers
  if (a === undefined || b === undefined) return null
  if (run.lengths[0] === 4) {
    if (c === undefined || (run.sign === '/' && run.lengths[1] === 4)) return null
    return dateFrom(run, index, a, b, c)
  }
  if (run.sign === '-' && (c === undefined || run.lengths[2] !== 4)) return null
  const dayFirst = run.sign === '.' || !monthFirst || a > 12
  const [day, month] = dayFirst && b <= 12 ? [a, b] : [b, a]
  if (c !== undefined) {
    if (run.lengths[2] !== 4 && run.lengths[2] !== 2) return null
    return dateFrom(run, index, fullYear(c), month, day)
  }
  if (run.sign === '.' && (!run.dotAfter || !leads(tokens[index - 1]))) return null
  if (run.sign === '/' && isFraction(a, b) && !tokens[index - 1]?.sense.on && !tokens[index - 1]?.sense.toCome)
    return null
  const number = month >= 1 && month <= 12 && day >= 1 ? nearestYear(now, month, day, tense) : null
  return number === null
    ? null
    : { from: index, to: run.to, day: number, minutes: null, granularity: 'day', said: 'date' }
}

/** 1992/93, 1993-94: two years running. */
export function yearPairAt(tokens: readonly Token[], index: number): Read | null {
  const [first, sign, second] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (!first || !sign || !second || !isYear(first) || !'/-–'.includes(sign.text)) return null
  const next = (first.number + 1) % 100
  const good = second.number === first.number + 1 || (second.text.length === 2 && second.number === next)
  if (!good || sign.start !== first.end || second.start !== sign.end) return null
  return {
    from: index,
    to: index + 3,
    day: dayNumber(first.number, 1, 1),
    minutes: null,
    granularity: 'year',
    said: 'unit',
  }
}

type Run = {
  readonly numbers: readonly number[]
  readonly lengths: readonly number[]
  readonly sign: string
  readonly to: number
  readonly dotAfter: boolean
}

/** Two or three numbers joined by one and the same sign, with nothing stuck to either end. */
function runAt(text: string, tokens: readonly Token[], index: number): Run | null {
  const first = tokens[index]
  const sign = tokens[index + 1]
  const second = tokens[index + 2]
  if (!first || !sign || !second || first.number < 0 || second.number < 0) return null
  if (!'/.-'.includes(sign.text) || sign.start !== first.end || second.start !== sign.end) return null
  if (first.start > 0 && /[A-Za-zÀ-ÖØ-öø-ž\d/.\-$€£#:_=+]/u.test(text[first.start - 1] ?? '')) return null
  const again = tokens[index + 3]
  const third = tokens[index + 4]
  const three =
    again?.text === sign.text &&
    again.start === second.end &&
    third !== undefined &&
    third.start === again.end &&
    third.number >= 0
  const last = three ? third : second
  const to = index + (three ? 5 : 3)
  const after = text.slice(last.end, last.end + 2)
  if (/^[A-Za-zÀ-ÖØ-öø-ž\d/%°€$]/u.test(after) || /^[-.:,]\d/.test(after)) return null
  const dotAfter = sign.text === '.' && after[0] === '.'
  const numbers = three ? [first.number, second.number, third.number] : [first.number, second.number]
  const lengths = three
    ? [first, second, third].map(token => token.text.length)
    : [first, second].map(token => token.text.length)
  if (lengths.some((length, at) => (length > 2 && (at === 1 || length !== 4)) || length === 0)) return null
  return { numbers, lengths, sign: sign.text, to: dotAfter && !three ? to + 1 : to, dotAfter }
}

function dateFrom(run: Run, from: number, year: number, month: number, day: number): Read | null {
  if (year < YEAR_MIN || year > YEAR_MAX || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null
  return { from, to: run.to, day: dayNumber(year, month, day), minutes: null, granularity: 'day', said: 'date' }
}

/** 1/2, 2/3 and 24/7 are amounts unless a preposition says otherwise. */
function isFraction(a: number, b: number): boolean {
  return (a < b && b <= 5 && b >= 2) || (a === 24 && b === 7) || a === b
}

/** The day with another year put in. */
export function inYear(day: DayNumber, year: number): DayNumber {
  const { month, day: dayOfMonth } = civilOf(day)
  return dayNumber(year, month, Math.min(dayOfMonth, daysInMonth(year, month)))
}

/** A day and month with full stops looks like a version or a chapter, unless something leads up to it. */
function leads(before: Token | undefined): boolean {
  if (!before) return false
  const { sense } = before
  return Boolean(
    '(,-–'.includes(before.text) ||
      sense.on ||
      sense.at ||
      sense.toCome ||
      sense.gone ||
      sense.range ||
      sense.article ||
      sense.glue ||
      sense.weekday !== undefined,
  )
}
