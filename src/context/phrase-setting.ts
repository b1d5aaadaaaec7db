import type { DayNumber } from '../time/calendar.ts'
import type { Read, Tense } from './date-parts.ts'
import type { Token } from './date-words.ts'
import type { DateWords } from './grammar.ts'
import { tenseAround } from './tense.ts'

/** What a phrase is read against. */
export type Setting = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: DateWords
  readonly now: DayNumber
  readonly monthFirst: boolean
}

/** A date without a clock time. */
export function read(
  from: number,
  to: number,
  day: DayNumber,
  granularity: Read['granularity'],
  said: Read['said'],
): Read {
  return { from, to, day, minutes: null, granularity, said }
}

export function tenseFor(setting: Setting, from: number, to: number): Tense {
  const before = setting.tokens[from - 1]?.sense
  const earlier = before?.article || before?.glue ? setting.tokens[from - 2]?.sense : undefined
  if (before?.toCome || earlier?.toCome) return 2
  if (before?.gone || earlier?.gone) return -2
  return tenseAround(setting.tokens, from, to, setting.words.pastEnding)
}

/** Skips "of", "the", "de", a comma: at most two. */
export function pastGlue(setting: Setting, index: number): number {
  let at = index
  while (at < index + 2 && (setting.tokens[at]?.sense.glue || setting.tokens[at]?.sense.article)) at += 1
  return at
}

/** `dotted`: a full stop after a number makes it an ordinal, where a month is to follow. */
export function pastOrdinal(setting: Setting, index: number, dotted: boolean): number {
  const token = setting.tokens[index]
  const before = setting.tokens[index - 1]
  if (!token || !before || token.start !== before.end) return index
  return token.sense.ordinal || (dotted ? '.ºª°' : 'ºª°').includes(token.text) ? index + 1 : index
}

/** "the 3rd" is a day, "the 3rd floor" is not: after a day stands a sign, a short word or a verb of being. */
export function endsDate(setting: Setting, index: number): boolean {
  const next = setting.tokens[index]
  if (!next) return true
  if (next.number >= 0) return false
  if (!/[A-Za-zÀ-ÖØ-öø-ž]/u.test(next.text)) return !'-/'.includes(next.text)
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
