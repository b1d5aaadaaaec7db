import { DAY_MS } from '../time/instant.ts'
import type { AutomaticPatterns } from './automatic-patterns.ts'

/** A day of the calendar as a text writes it: days since the epoch, and where it stands. `range`: the end of "July 10-31". */
export type WrittenDay = { readonly day: number; readonly from: number; readonly to: number; readonly range: boolean }

type Draft = {
  readonly from: number
  readonly to: number
  readonly range: boolean
  readonly parts: readonly [number, number] | null
  readonly day: number
  readonly month: number
  readonly year: number | null
}

const DAYS_MAX = 40
const ORDINAL = '(?:st|nd|rd|th|er|[.\\u00b0\\u00ba\\u00aa])?'
const DAYS = new WeakMap<AutomaticPatterns, RegExp>()

/** One pattern for all ways to write a day, made once for each set of languages. */
function daysPattern(words: AutomaticPatterns): RegExp {
  const known = DAYS.get(words)
  if (known) return known
  const made = new RegExp(
    [
      '(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})',
      '(?:(?<cjkYear>\\d{4})\\u5e74)?(?<cjkMonth>\\d{1,2})\\u6708(?<cjkDay>\\d{1,2})[\\u65e5\\u53f7\\u865f]',
      '(?<first>\\d{1,2})(?:(?<mark>[./])(?<second>\\d{1,2})(?:\\k<mark>(?<numericYear>\\d{4}|\\d{2}))?(?<dot>\\.)?|-(?<dashSecond>\\d{1,2})-(?<dashYear>\\d{4}|\\d{2}))(?![\\d/])',
      `(?:(?<rangeFrom>\\d{1,2})${ORDINAL}(?: ?(?:-|to|bis|und|and|au|et|al?|ao|e|y|t/m|tot|en|til) ?(?:the |zum |el |le |den )?))?(?<day>\\d{1,2})${ORDINAL}[\\s_]{0,3}(?:(?:of|de|di|den|van|del) )?(?<month>${words.monthNames})(?![a-z])\\.?(?:[\\s_,]{0,3}(?:de |del )?(?<year>\\d{4})(?!\\d))?`,
      `(?<monthBefore>${words.monthNames})(?![a-z])\\.?[\\s_]{0,3}(?:the )?(?:(?<rangeFromBehind>\\d{1,2})${ORDINAL} ?(?:-|to|through|thru|and) ?)?(?<dayBehind>\\d{1,2})${ORDINAL}(?![\\d:])(?:,? ?(?<yearBehind>\\d{4})(?!\\d))?`,
      '(?<=(?:the|am|den|le|el|dem) )(?<bare>\\d{1,2})(?:st|nd|rd|th|\\.)(?= |[.,;!)]|$)(?! ?[a-z]{0,3}\\d)',
    ].join('|'),
    'g',
  )
  DAYS.set(words, made)
  return made
}

/** Every day that a folded text writes, in order. `today`: days since the epoch; a missing year is the one that lies nearest,
 *  rather ahead. Whether 09/08 is August or September follows from the other days of the text, then from nearness. */
export function writtenDaysOf(text: string, today: number, words: AutomaticPatterns): readonly WrittenDay[] {
  const drafts: Draft[] = []
  for (const match of text.matchAll(daysPattern(words))) {
    if (drafts.length >= DAYS_MAX) break
    const before = text.charAt(match.index - 1)
    if (/[\d\w@/-]/.test(before) && !/[_]/.test(before)) continue
    const draft = draftOf(match, today, words)
    if (draft) drafts.push(draft)
  }
  const monthFirst = isMonthFirst(drafts, today)
  return drafts.flatMap(draft => dayOf(draft, monthFirst, today) ?? [])
}

function draftOf(match: RegExpExecArray, today: number, words: AutomaticPatterns): Draft | null {
  const group = match.groups ?? {}
  const place = { from: match.index, to: match.index + match[0].length }
  const plain = (day: string | undefined, month: number, year: string | undefined, range: boolean): Draft => ({
    ...place,
    range,
    parts: null,
    day: Number(day),
    month,
    year: year ? fullYear(year) : null,
  })
  if (group.isoYear) return plain(group.isoDay, Number(group.isoMonth) - 1, group.isoYear, false)
  if (group.cjkDay) return plain(group.cjkDay, Number(group.cjkMonth) - 1, group.cjkYear, false)
  if (group.month)
    return plain(group.day, words.months.get(group.month) ?? 0, group.year, group.rangeFrom !== undefined)
  if (group.monthBefore)
    return plain(
      group.dayBehind,
      words.months.get(group.monthBefore) ?? 0,
      group.yearBehind,
      group.rangeFromBehind !== undefined,
    )
  if (group.bare) return bareDay(Number(group.bare), place, today)
  const second = group.second ?? group.dashSecond
  if (!group.first || !second) return null
  const year = group.numericYear ?? group.dashYear
  if (group.mark === '.' && !year && !group.dot) return null // 9.30 is a time, 1.7 a version
  const parts: readonly [number, number] =
    group.mark === '.' ? [Number(group.first), Number(second)] : [Number(group.first), Number(second)]
  return {
    ...place,
    range: false,
    parts,
    day: group.mark === '.' && !year ? Number(group.first) : 0,
    month: 0,
    year: year ? fullYear(year) : null,
  }
}

/** "Until the 6th": of this month, or the next where it has passed. */
function bareDay(day: number, place: { from: number; to: number }, today: number): Draft | null {
  const date = new Date(today * DAY_MS)
  const month = day >= date.getUTCDate() ? date.getUTCMonth() : date.getUTCMonth() + 1
  return {
    ...place,
    range: false,
    parts: null,
    day,
    month: month % 12,
    year: date.getUTCFullYear() + Math.floor(month / 12),
  }
}

const fullYear = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) - (Number(digits) > 69 ? 100 : 0) : Number(digits)

/** One numeric day that can be read in one way decides for all; else the reading whose last day lies nearer ahead. */
function isMonthFirst(drafts: readonly Draft[], today: number): boolean {
  const numeric = drafts.filter(draft => draft.parts !== null)
  if (numeric.some(({ parts }) => parts !== null && parts[0] > 12)) return false
  if (numeric.some(({ parts }) => parts !== null && parts[1] > 12)) return true
  const last = numeric.at(-1)
  if (!last) return false
  const dayFirst = dayOf(last, false, today)?.day
  const monthFirst = dayOf(last, true, today)?.day
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst === undefined
  return distance(monthFirst - today) < distance(dayFirst - today)
}

/** Days behind weigh more than days ahead: an absence ends after it is told. */
const distance = (days: number): number => (days < 0 ? -8 * days : days)

function dayOf(draft: Draft, monthFirst: boolean, today: number): WrittenDay | null {
  const { parts, from, to, range } = draft
  const day = parts ? parts[monthFirst ? 1 : 0] : draft.day
  const month = parts ? parts[monthFirst ? 0 : 1] - 1 : draft.month
  const thisYear = new Date(today * DAY_MS).getUTCFullYear()
  const years = draft.year !== null ? [draft.year] : [thisYear - 1, thisYear, thisYear + 1]
  const days = years.flatMap(year => epochDay(year, month, day) ?? [])
  const nearest = days.reduce<number | null>(
    (best, each) => (best === null || distance(each - today) < distance(best - today) ? each : best),
    null,
  )
  return nearest === null ? null : { day: nearest, from, to, range }
}

function epochDay(year: number, month: number, day: number): number | null {
  if (month < 0 || month > 11 || day < 1 || day > 31 || year < 1970 || year > 2200) return null
  const date = new Date(Date.UTC(year, month, day))
  return date.getUTCMonth() === month ? date.getTime() / DAY_MS : null
}
