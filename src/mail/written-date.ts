import type { WrittenDate } from './reading.ts'
import { MONTHS, WEEKDAYS } from './vocabulary.ts'

/** What was found of a date in a short text. */
export type DateFound = {
  /** Null where a day was named without its year. */
  readonly date: WrittenDate | null
  readonly hasTime: boolean
  /** Stretches of the text that the date is made of, in order. */
  readonly spans: readonly (readonly [from: number, to: number])[]
}

type Day = {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly from: number
  readonly to: number
}
type Clock = { readonly hour: number; readonly minute: number; readonly from: number; readonly to: number }

const READ_MAX = 600
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)[日일.]?/
const YEAR_LAST = /(?<!\d)(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/
const YEARLESS = /(?<![\d.:])(\d{1,2})\/(\d{1,2})(?![\d/:])/
const CLOCK =
  /(?:(午前|午後|上午|下午|中午|晚上|오전|오후) ?)?(?<![\d.])(\d{1,2})(?:[:：h]|(?<=\d)[.時](?=\d\d))(\d{2})(?:[:.](\d{2}))?(?!\d)(?:[ \u00a0\u202f]?([ap])\.?[ \u00a0]?m\b\.?|[ \u00a0]?(nachm|vorm|ص|م)(?![\p{L}])\.?)?/iu
const OFFSET = /(?:\b(?:GMT|UTC)[ ]?)?([+-])(\d{1,2}):?(\d{2})?(?!\d)|\b(?:GMT|UTC|Z)\b/
const NAMED_ZONES: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  WET: 0,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  MESZ: 120,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  BST: 60,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
}
const NAMED_ZONE = /\b([A-Z]{3,4})\b/

/** Reads the first date in a short text (a header value or an attribution line); looks at its first 600 characters. Never throws. */
export function dateIn(text: string): DateFound | null {
  const plain = withAsciiDigits(text.slice(0, READ_MAX))
  const full = yearFirst(plain) ?? named(plain) ?? yearLast(plain)
  const clock = clockIn(full ? blanked(plain, full) : plain) // "03.03.2026 10:12" has two things that look like a time
  const day = full ?? yearless(clock ? blanked(plain, clock) : plain)
  if (!day) return null
  const spans: [number, number][] = [withWeekday(plain, day)]
  if (clock) spans.push([clock.from, clock.to])
  const zone = clock ? offsetAfter(plain, Math.max(day.to, clock.to)) : null
  if (zone) spans.push([zone.from, zone.to])
  spans.sort((a, b) => a[0] - b[0])
  return { date: written(day, clock, zone?.minutes ?? null), hasTime: clock !== null, spans }
}

/** Zeros of other digits: Arabic-Indic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

/** Digits of other scripts as ASCII ones; the length stays. */
function withAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, digit => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.find(zero => code >= zero && code < zero + 10) ?? code))
  })
}

function clockIn(text: string): Clock | null {
  const match = CLOCK.exec(text)
  if (!match) return null
  const [whole, before, hours, minutes, , half, foreign] = match
  const hour = Number(hours)
  const minute = Number(minutes)
  if (hour > 24 || minute > 59) return null
  const mark = (half ?? foreign ?? before ?? '').toLowerCase()
  const afternoon = ['p', 'nachm', 'م', '午後', '下午', '晚上', '오후'].includes(mark)
  const morning = ['a', 'vorm', 'ص', '午前', '上午', '오전'].includes(mark)
  const shifted = afternoon && hour < 12 ? hour + 12 : morning && hour === 12 ? 0 : hour
  return { hour: shifted % 24, minute, from: match.index, to: match.index + whole.length }
}

function blanked(text: string, span: { readonly from: number; readonly to: number }): string {
  return text.slice(0, span.from) + ' '.repeat(span.to - span.from) + text.slice(span.to)
}

function yearFirst(text: string): Day | null {
  const match = YEAR_FIRST.exec(text)
  if (!match) return null
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]), match.index, match.index + match[0].length)
}

/** 05/04/2021: a number over 12 is the day; a point or a dash means day first; with AM or PM the month is first, else the day (CLDR). */
function yearLast(text: string): Day | null {
  const match = YEAR_LAST.exec(text)
  if (!match) return null
  const [first, second] = [Number(match[1]), Number(match[3])]
  const monthFirst =
    second > 12 || (first <= 12 && match[2] === '/' && (/\d ?[ap]\.?m/i.test(text) || match[4]?.length === 2))
  const year = Number(match[4])
  const full = year < 100 ? (year < 70 ? 2000 + year : 1900 + year) : year
  const [month, day] = monthFirst ? [first, second] : [second, first]
  return dayOf(full, month, day, match.index, match.index + match[0].length)
}

function yearless(text: string): Day | null {
  const match = YEARLESS.exec(text)
  if (!match) return null
  const [first, second] = [Number(match[1]), Number(match[2])]
  const [from, to] = [match.index, match.index + match[0].length]
  return dayOf(null, first, second, from, to) ?? dayOf(null, second, first, from, to)
}

function dayOf(year: number | null, month: number, day: number, from: number, to: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  if (year === null) return { year, month, day, from, to }
  const gregorian = year > 2400 && year < 2700 ? year - 543 : year // Thai Buddhist era
  return gregorian < 1970 || gregorian > 2200 ? null : { year: gregorian, month, day, from, to }
}

const WORD_BEFORE = /([\p{L}\p{M}]{1,20})[\s.,(–-]{1,4}$/u
const WORD_BEHIND = /^[\s,.(]{0,3}([\p{L}\p{M}]{1,20})(?=[,.)]|\s{0,2}[\d上下午오])/u

/** The day's stretch with a weekday right beside it: "Tue, 3 Mar 2026", "3 Mar 2026 Sal, 10:12"; "3 Mar 2026, Sam wrote" has none. */
function withWeekday(text: string, day: Day): [number, number] {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, day.from - 26), day.from))
  const behind = WORD_BEHIND.exec(text.slice(day.to, day.to + 28))
  const isWeekday = (word: string | undefined): boolean => word !== undefined && WEEKDAYS.has(word.toLowerCase())
  const from = before && isWeekday(before[1]) ? day.from - before[0].length : day.from
  const to = behind && isWeekday(behind[1]) ? day.to + behind[0].length : day.to
  return [from, to]
}

type Token = { readonly word: string; readonly from: number; readonly to: number; readonly number: number | null }
const TOKEN = /\d{1,4}|[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*/gu

/** A month by its name, with the numbers beside it. */
function named(text: string): Day | null {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0].toLowerCase()
    tokens.push({
      word,
      from: match.index,
      to: match.index + word.length,
      number: /^\d/.test(word) ? Number(word) : null,
    })
    if (tokens.length >= 60) break
  }
  let yearless: Day | null = null
  for (let at = 0; at < tokens.length; at++) {
    const day = aroundMonth(tokens, at)
    if (day && day.year !== null) return day
    yearless ??= day // "mar. 3 mars 2026": the first "mar" is a Tuesday
  }
  return yearless
}

const DATE_JOINERS: ReadonlySet<string> = new Set([
  'de',
  'del',
  'd',
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'of',
  'm',
  'den',
  'ngày',
  'năm',
  'г',
  'g',
  'gada',
  'e',
  'ko',
  'eko',
  'р',
  'года',
  'року',
])

const VIETNAMESE_NUMBERS = ' một hai ba tư năm sáu bảy tám chín mười'.split(' ')

function aroundMonth(tokens: readonly Token[], at: number): Day | null {
  const token = tokens[at]
  if (!token || token.number !== null) return null
  let month = MONTHS.get(token.word) ?? null
  let next = at + 1
  if (token.word === 'tháng' || token.word === 'thg') {
    month = tokens[next]?.number ?? VIETNAMESE_NUMBERS.indexOf(tokens[next]?.word ?? '-') // it counts its months
    if (month < 1) month = null
    next++
  }
  if (month === null || month > 12) return null
  const before = neighbour(tokens, at - 1, -1)
  const after = neighbour(tokens, next, 1)
  const behind = after ? neighbour(tokens, tokens.indexOf(after) + 1, 1) : null
  if (before?.number && before.number > 31 && after?.number && after.number <= 31)
    return dayOf(before.number, month, after.number, before.from, after.to)
  if (before?.number && before.number <= 31) {
    const year = after?.number && after.number > 31 ? after : yearBefore(tokens, before)
    return dayOf(
      fullYear(year?.number ?? null),
      month,
      before.number,
      Math.min(before.from, year?.from ?? before.from),
      Math.max(year?.to ?? 0, tokens[next - 1]?.to ?? token.to),
    )
  }
  if (after?.number && after.number <= 31) {
    const year = behind?.number && behind.number > 999 ? behind : null
    return dayOf(year?.number ?? null, month, after.number, token.from, year?.to ?? after.to)
  }
  return null
}

/** "2026. gada 3. marts": Latvian names the year first. */
function yearBefore(tokens: readonly Token[], day: Token): Token | null {
  const year = neighbour(tokens, tokens.indexOf(day) - 1, -1)
  return year?.number && year.number > 999 ? year : null
}

function fullYear(year: number | null): number | null {
  return year !== null && year < 100 ? 2000 + year : year
}

/** The next number within two joining words. */
function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): Token | null {
  for (let look = 0, i = at; look < 3; look++, i += step) {
    const token = tokens[i]
    if (!token) return null
    if (token.number !== null) return token
    if (!DATE_JOINERS.has(token.word) && !WEEKDAYS.has(token.word)) return null
  }
  return null
}

/** An offset or a zone's name right behind the time. */
function offsetAfter(text: string, at: number): { minutes: number; from: number; to: number } | null {
  const tail = text.slice(at, at + 24)
  const match = OFFSET.exec(tail)
  if (match && match.index <= 6) {
    const east = match[2] ? Number(match[2]) * 60 + Number(match[3] ?? 0) : 0
    const long = match[2]?.length === 2 || match[0].startsWith('GMT') || match[0].startsWith('UTC')
    if (east <= 14 * 60 && (long || !match[2]))
      return {
        minutes: match[1] === '-' ? -east : east,
        from: at + match.index,
        to: at + match.index + match[0].length,
      }
  }
  const name = NAMED_ZONE.exec(tail)
  const minutes = name?.[1] ? NAMED_ZONES[name[1]] : undefined
  if (!name || minutes === undefined || name.index > 4) return null
  return { minutes, from: at + name.index, to: at + name.index + name[0].length }
}

function written(day: Day, clock: Clock | null, offsetMinutes: number | null): WrittenDate | null {
  if (day.year === null) return null
  const two = (number: number): string => String(number).padStart(2, '0')
  const time = clock ? `${two(clock.hour)}:${two(clock.minute)}` : '00:00'
  return { wallClock: `${day.year}-${two(day.month)}-${two(day.day)}T${time}`, offsetMinutes }
}
