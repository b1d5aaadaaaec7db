import { civilOf, dateText, dayNumber, weekdayNumber } from '../time/calendar.ts'
import type { LocalDate } from '../time/instant.ts'
import type { DateFound } from './dates.ts'
import type { Quoted } from './finding.ts'
import type { Grammar } from './grammar.ts'

const BEFORE_MAX = 40
// "the June exhibition", "die Juni-Ausstellung": an article or a hyphen makes a month part of a thing's name.
const ARTICLE_ENDS = /(?:^| )(?:the|an?|this|der|die|das|den|dem|des) $/
const COMPOUND = /^-[A-Za-zÀ-ÖØ-öø-ž]/u

/** The day by which a promise is due, from the dates named in its clause; null where none is. Of several the last counts
 *  ("today or tomorrow"); a date that belongs to a thing ("the meeting scheduled for May") does not. `dueBefore`: what "at that time" means. */
export function dueDay(
  part: Quoted,
  sentence: Quoted & { readonly plain: string },
  dates: readonly DateFound[],
  grammar: Grammar,
  dueBefore: LocalDate | null,
  writtenOn: LocalDate,
): LocalDate | null {
  const end = part.place + part.quote.length
  const inside = dates.filter(
    date => date.place >= part.place && date.place < end && !belongsToThing(part, date, grammar),
  )
  const day = inside.reduce<number | null>((latest, date) => Math.max(latest ?? dayDue(date), dayDue(date)), null)
  // A day that has passed belongs to what is spoken of ("the minutes of last week"), not to the deed.
  if (day !== null) return dateText(day) >= writtenOn ? dateText(day) : null
  return grammar.dates.sameTime?.test(sentence.plain) ? dueBefore : null
}

function belongsToThing(part: Quoted, date: DateFound, grammar: Grammar): boolean {
  const offset = date.place - part.place
  const before = part.quote
    .slice(Math.max(0, offset - BEFORE_MAX), offset)
    .toLowerCase()
    .replace(/\s+/g, ' ')
  if (grammar.dates.notDue.test(before)) return true
  const after = part.quote.slice(offset + date.quote.length, offset + date.quote.length + 2)
  return date.granularity === 'month' && (ARTICLE_ENDS.test(before) || COMPOUND.test(after))
}

/** A week is due on its Friday, a weekend on its Sunday, a month and a year on their last day. */
function dayDue(date: DateFound): number {
  const { year, month } = civilOf(date.day)
  if (date.granularity === 'year') return dayNumber(year, 12, 31)
  if (date.granularity === 'month') return dayNumber(year, month + 1, 1) - 1
  if (date.granularity !== 'week') return date.day
  const weekday = weekdayNumber(date.day)
  if (weekday === 5) return date.day + 1
  return weekday === 0 ? date.day + 4 : date.day
}
