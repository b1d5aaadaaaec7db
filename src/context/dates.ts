import { dayNumberOf, weekdayNumber } from '../time/calendar.ts'
import { type ClockTime, clockTimeAt } from './clock-times.ts'
import { type Lexicon, lexiconOf } from './date-lexicon.ts'
import { isoOf, type Read } from './date-parts.ts'
import { datePhraseAt } from './date-phrases.ts'
import { NOTHING, type Token, tokensOf } from './date-words.ts'
import type { DateNamed } from './finding.ts'
import type { Grammar, Tag } from './grammar.ts'
import type { Setting } from './phrase-setting.ts'
import type { Sentence } from './sentences.ts'
import { endsSentence, tenseAround } from './tense.ts'
import { wordsOf } from './words.ts'

/** A date with what a due day needs besides: the day itself. */
export type DateFound = DateNamed & { readonly day: number }

// A mail that names more dates than this is a table.
const DATES_MAX = 200
const BLANK_LINE = /\n[ \t\r]*\n/
const GAP_MAX = 200
// Two days, in different years, months and weeks, to tell a full date from one that leans on today.
const UNKNOWN_DAY = 10_000
const UNKNOWN_STEP = 4_033
const LEXICONS = new Map<Tag, Lexicon>()

function lexiconFor(grammar: Grammar): Lexicon {
  const known = LEXICONS.get(grammar.tag)
  if (known) return known
  const lexicon = lexiconOf(grammar.dates)
  LEXICONS.set(grammar.tag, lexicon)
  return lexicon
}

/** The dates that a text names, in order, resolved against `writtenAt` (`YYYY-MM-DDTHH:MM`, the writer's own clock).
 *  Durations, recurring times and what cannot be resolved are left out. `dayFirst`: the writer's country writes 5/3 for
 *  5 March. Never throws; linear; only full dates are found where `writtenAt` is no date. */
export function datesIn(
  text: string,
  sentences: readonly Sentence[],
  writtenAt: string,
  grammar: Grammar,
  dayFirst: boolean,
): readonly DateFound[] {
  const now = dayNumberOf(writtenAt)
  const against = (day: number, clock: number): readonly DateFound[] =>
    datesAgainst({
      text,
      sentences,
      grammar,
      clock,
      now: day,
      monthFirst: grammar.dates.numericFirst === 'month' && !dayFirst,
    })
  if (now !== null) return against(now, minutesOf(writtenAt))
  // Without a day to reckon from only full dates hold: those that come out the same from two different days.
  const first = against(UNKNOWN_DAY, 0)
  if (first.length === 0) return first
  const second = new Set(against(UNKNOWN_DAY + UNKNOWN_STEP, 0).map(date => `${date.place} ${date.iso}`))
  return first.filter(date => second.has(`${date.place} ${date.iso}`))
}

function minutesOf(writtenAt: string): number {
  return Number(writtenAt.slice(11, 13)) * 60 + Number(writtenAt.slice(14, 16)) || 0
}

type Mail = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly grammar: Grammar
  readonly now: number
  readonly clock: number
  readonly monthFirst: boolean
}

function datesAgainst(mail: Mail): readonly DateFound[] {
  const lexicon = lexiconFor(mail.grammar)
  const found: DateFound[] = []
  let end = 0
  let lastDay: number | null = null
  for (const sentence of mail.sentences) {
    if (found.length >= DATES_MAX) break
    if (BLANK_LINE.test(mail.text.slice(Math.max(end, sentence.place - GAP_MAX), sentence.place))) lastDay = null
    end = sentence.place + sentence.quote.length
    if (!lexicon.hint.test(sentence.plain)) continue
    const tokens = tokensOf(wordsOf(sentence.quote, sentence.place), lexicon)
    const setting: Setting = { ...mail, tokens, words: mail.grammar.dates }
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index]
      if (!token || (token.number < 0 && token.sense === NOTHING)) continue
      const read = asNamedBefore(dateAt(setting, index, lastDay, mail.clock), lastDay, mail.now)
      if (!read) continue
      found.push(foundFrom(mail.text, tokens, read))
      if (read.granularity === 'day') lastDay = read.day
      index = read.to - 1
    }
  }
  return found
}

function foundFrom(text: string, tokens: readonly Token[], read: Read): DateFound {
  const start = tokens[read.from]?.start ?? 0
  const end = tokens[read.to - 1]?.end ?? start
  return { quote: text.slice(start, end), place: start, ...isoOf(read), day: read.day }
}

/** "on Oct 21. Sat night …": a bare weekday means the day just named, where that falls on it. */
function asNamedBefore(read: Read | null, lastDay: number | null, now: number): Read | null {
  if (read?.said !== 'weekday' || lastDay === null || lastDay <= now) return read
  return weekdayNumber(read.day) === weekdayNumber(lastDay) ? { ...read, day: lastDay } : read
}

/** The whole expression that begins at a token: a date with its time, a time with its date, or a time alone. */
function dateAt(setting: Setting, index: number, lastDay: number | null, clock: number): Read | null {
  const time = clockTimeAt(setting.tokens, index)
  if (time && (time.sure || time.to > index + 1)) {
    const joined = afterTime(setting, index, time)
    if (joined) return joined
  }
  const phrase = datePhraseAt(setting, index)
  if (phrase) return extended(setting, hourOfDay(setting, phrase))
  return time?.sure ? timeAlone(setting, index, time, lastDay, clock) : null
}

/** "EOD Thursday": an end of the day beside the day it belongs to is no day of its own. */
function hourOfDay(setting: Setting, phrase: Read): Read {
  const end = setting.tokens[phrase.to - 1]
  if (!end?.sense.part || end.sense.day !== 0 || phrase.to !== phrase.from + 1) return phrase
  const named = datePhraseAt(setting, phrase.to)
  return named?.granularity === 'day' ? { ...named, from: phrase.from } : phrase
}

/** "10am tomorrow", "7:30 on Saturday morning". */
function afterTime(setting: Setting, from: number, time: ClockTime): Read | null {
  let at = time.to
  while (
    at < time.to + 2 &&
    (setting.tokens[at]?.sense.on || setting.tokens[at]?.text === ',' || setting.tokens[at]?.sense.glue)
  )
    at += 1
  const phrase = datePhraseAt(setting, at)
  if (phrase?.granularity !== 'day') return null
  return extended(setting, { ...phrase, from, minutes: lateHour(setting, phrase, time) })
}

// How many things may be joined to one date: weekday, time, part of the day, zone.
const JOINS_MAX = 4

function extended(setting: Setting, first: Read): Read {
  let read = first
  for (let count = 0; count < JOINS_MAX; count += 1) {
    const wider = joinedOnce(setting, read)
    if (!wider) break
    read = wider
  }
  return read
}

function joinedOnce(setting: Setting, read: Read): Read | null {
  const { tokens } = setting
  if (read.granularity !== 'day') return null
  const next = tokens[read.to]
  if (next?.sense.part && next.sense.day === undefined) return { ...read, to: afterMyTime(setting, read.to + 1) }
  let at = read.to
  let bracket = false
  if (next?.text === '(') {
    bracket = true
    at += 1
  } else if (next && ',-–.@/'.includes(next.text) && !(next.text === '.' && endsSentence(tokens, at))) at += 1
  const comma = at
  const led = tokens[at]?.sense.at === true
  while (
    at < read.to + 3 &&
    (tokens[at]?.sense.on || tokens[at]?.sense.at || tokens[at]?.sense.glue || tokens[at]?.sense.article)
  )
    at += 1
  if (at !== read.to && tokens[at]?.sense.part && tokens[at]?.sense.day === undefined) return { ...read, to: at + 1 }
  if (read.minutes === null) {
    const time = clockTimeAt(tokens, at)
    if (
      time &&
      (time.sure ||
        time.to > at + 2 ||
        (led && !tokens[time.to]?.sense.unit && tokens[time.to]?.sense.month === undefined))
    ) {
      return { ...read, to: closed(setting, time.to, bracket), minutes: lateHour(setting, read, time) }
    }
  }
  const other = datePhraseAt(setting, comma) ?? datePhraseAt(setting, at)
  if (other?.granularity !== 'day') return null
  const day = agreed(read, other)
  return day === null ? null : { ...read, to: closed(setting, other.to, bracket), day, said: 'date' }
}

// Where clocks have twelve hours, an hour below this without am or pm is one of the afternoon: nobody meets at 2:30 at night.
const MORNING_MIN = 7 * 60

/** "at 3" in the afternoon is 15:00; "at 9" in the evening 21:00; "2:30" in English 14:30. */
function lateHour(setting: Setting, read: Pick<Read, 'from' | 'to'>, time: ClockTime): number {
  if (!time.open || time.minutes >= 12 * 60) return time.minutes
  const small = setting.words.numericFirst === 'month' && time.minutes >= 60 && time.minutes < MORNING_MIN
  const late = small || setting.tokens.slice(read.from, read.to).some(token => token.sense.late)
  return late ? time.minutes + 12 * 60 : time.minutes
}

/** The day that two ways of saying it agree on; a bare weekday agrees with any date that falls on it. */
function agreed(read: Read, other: Read): number | null {
  if (read.day === other.day) return read.day
  if (read.said === 'weekday' && other.said !== 'weekday' && weekdayNumber(read.day) === weekdayNumber(other.day))
    return other.day
  if (other.said === 'weekday' && read.said !== 'weekday' && weekdayNumber(read.day) === weekdayNumber(other.day))
    return read.day
  return read.said === 'date' &&
    other.said === 'date' &&
    weekdayNumber(read.day) === weekdayNumber(other.day) &&
    Math.abs(read.day - other.day) === 7
    ? other.day
    : null
}

function closed(setting: Setting, to: number, bracket: boolean): number {
  return bracket && setting.tokens[to]?.text === ')' ? to + 1 : to
}

/** "(my time)" belongs to the time before it. */
function afterMyTime(setting: Setting, to: number): number {
  const [open, my, time, close] = [0, 1, 2, 3].map(step => setting.tokens[to + step]?.text)
  return open === '(' && (my === 'my' || my === 'your') && time === 'time' && close === ')' ? to + 4 : to
}

/** A clock time without a day counts when the paragraph named a day before, or when it is a limit ("by 6:00am"). */
function timeAlone(
  setting: Setting,
  from: number,
  time: ClockTime,
  lastDay: number | null,
  clock: number,
): Read | null {
  const before = setting.tokens[from - 1]?.sense
  if (!before?.at && !before?.toCome && !before?.gone) return null
  const { to } = time
  const minutes = lateHour(setting, { from, to }, time)
  const passed = minutes < clock
  if (lastDay !== null && (lastDay > setting.now || (lastDay === setting.now && !passed))) {
    return { from, to, day: lastDay, minutes, granularity: 'day', said: 'time' }
  }
  if (lastDay === setting.now && time.open && minutes + 12 * 60 > clock && minutes < 12 * 60) {
    return { from, to, day: lastDay, minutes: minutes + 12 * 60, granularity: 'day', said: 'time' }
  }
  if (!before.toCome) return null
  const tense = tenseAround(setting.tokens, from, to, setting.words.pastEnding)
  const day = passed && tense >= 0 ? setting.now + 1 : setting.now
  return { from, to, day, minutes, granularity: 'day', said: 'time' }
}

/** Whether the writer's address says that his country puts the day first. */
export function putsDayFirst(address: string): boolean {
  return /\.(?:uk|ie|au|nz|za|in|de|fr|es|it|pt|nl|be|at|ch|br|ar|mx|dk|se|no|fi|pl|cz|eu)$/i.test(address.slice(-4))
}
