// "Remind me every year on 5 May to send flowers": a reminder that comes back on its day.
import { DAY_MS } from '../time/instant.ts'
import { readTime } from '../time/words.ts'
import { type Clause, textOf } from './clause.ts'
import type { Wish } from './command.ts'
import { LINKS, REMINDS, remindOf, trimmed } from './free-text.ts'
import { lengthAt, phrases } from './vocabulary.ts'

const EVERY_YEAR = phrases(({ everyYear }) => everyYear)
const EVERY = phrases(({ every }) => every)
const DATE_TOKENS_MAX = 5
/** Seen from these days as well, a day of the year is the same; "friday" and "next month" are not. */
const LATER_DAYS = [40, 150]

type Dated = { readonly at: string; readonly text: string }

/** Reads a clause that asks for a reminder every year and names the day; null for anything else, also for "every year" without
 *  a day, which says how often, and for a day that is not the same in every year. */
export function readYearlyReminder(clause: Clause): Wish | null {
  if (clause.asks || !clause.tokens.some((_, at) => lengthAt(REMINDS, clause.tokens, at) > 0)) return null
  for (const { from, to } of cuts(clause)) {
    const cut = without(clause, from, to)
    const found = datedIn(cut, clause)
    if (found && LATER_DAYS.every(days => isSameDay(found, datedIn(later(cut, days), clause))))
      return { do: 'remind', ...found, yearly: true }
  }
  return null
}

const later = (clause: Clause, days: number): Clause => ({
  ...clause,
  here: { ...clause.here, now: clause.here.now + days * DAY_MS },
})
const isSameDay = (one: Dated, other: Dated | null) => one.at.slice(4) === other?.at.slice(4)

/** The words that say "every year", or the "every" before a day. */
function* cuts(clause: Clause): Generator<{ from: number; to: number }> {
  for (const [from] of clause.tokens.entries()) {
    const year = lengthAt(EVERY_YEAR, clause.tokens, from)
    const every = year || lengthAt(EVERY, clause.tokens, from)
    if (year > 0 || (every > 0 && isBeforeDay(clause, from + every))) yield { from, to: from + every }
  }
}
function isBeforeDay(clause: Clause, from: number): boolean {
  for (let to = Math.min(clause.tokens.length, from + DATE_TOKENS_MAX); to > from; to--)
    if (readTime(textOf(clause, from, to), clause.here).kind === 'until') return true
  return false
}

/** The clause with blanks in place of some of its words, so that all places stay what they are. */
function without(clause: Clause, from: number, to: number): Clause {
  const [start = 0, end = 0] = [clause.tokens[from]?.from, clause.tokens[to - 1]?.to]
  return {
    ...clause,
    raw: clause.raw.slice(0, start) + ' '.repeat(end - start) + clause.raw.slice(end),
    tokens: [...clause.tokens.slice(0, from), ...clause.tokens.slice(to)],
    names: new Map(),
  }
}

/** "remind me … on 5 May …", "on 5 May remind me …"; with nothing to do, the words of the day are the text. */
function datedIn(clause: Clause, whole: Clause): Dated | null {
  const { tokens, raw, here } = clause
  const length = lengthAt(REMINDS, tokens, 0)
  if (length > 0) {
    const time = readTime(textOf(clause, length, tokens.length), here)
    const text = trimmed(whole.raw.slice(whole.tokens[length]?.from ?? 0))
    if (time.kind === 'until' && text) return { at: time.until, text }
    const wish = remindOf(clause, length, tokens.length)
    return wish?.do === 'remind' ? { at: wish.at, text: wish.text.replace(/\s+/g, ' ') } : null
  }
  for (let at = 1; at <= Math.min(DATE_TOKENS_MAX, tokens.length - 1); at++) {
    const asked = lengthAt(REMINDS, tokens, at)
    const time = asked > 0 ? readTime(textOf(clause, 0, at), here) : null
    if (time?.kind !== 'until') continue
    const linked = lengthAt(LINKS, tokens, at + asked)
    const text = trimmed(raw.slice(tokens[at + asked + linked]?.from ?? raw.length))
    return { at: time.until, text: text ?? trimmed(whole.raw) ?? '' }
  }
  return null
}
