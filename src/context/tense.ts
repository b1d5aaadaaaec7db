import type { Tense } from './date-parts.ts'
import type { Token } from './date-words.ts'

// A verb further away than this speaks of something else.
const LOOK_WORDS = 22

// "You're starting on Monday": what somebody is doing on a day is ahead.
const PROGRESSIVE = /^(?:(?:i['’]m|(?:you|we|they)['’]re|(?:he|she|it)['’]s)|am|re|m)$/

/** Whether the words around a token speak of the past or the future: the nearest verb before it in its sentence decides,
 *  else the nearest after it. `pastEnding` is the regular past of the language ("-ed"), weaker than a word of its list. */
export function tenseAround(tokens: readonly Token[], from: number, to: number, pastEnding: RegExp | null): Tense {
  for (let index = from - 1; index >= Math.max(0, from - LOOK_WORDS); index -= 1) {
    const token = tokens[index]
    if (!token || endsSentence(tokens, index)) break
    if (token.text.endsWith('ing') && PROGRESSIVE.test(tokens[index - 1]?.text ?? '')) return 1
    const tense = tenseOf(token, pastEnding)
    if (tense !== 0) return tense
  }
  for (let index = to; index < Math.min(tokens.length, to + LOOK_WORDS); index += 1) {
    const token = tokens[index]
    if (!token || endsSentence(tokens, index)) break
    const tense = tenseOf(token, pastEnding)
    if (tense !== 0) return tense
  }
  return 0
}

function tenseOf(token: Token, pastEnding: RegExp | null): Tense {
  if (token.sense.tense !== undefined) return token.sense.tense
  return pastEnding !== null && token.text.length > 4 && pastEnding.test(token.text) ? -1 : 0
}

/** A full stop after a number or a short word may be part of a date ("Sept. 11"). */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text
  if (text === '!' || text === '?' || text === ';') return true
  if (text !== '.') return false
  const next = tokens[index + 1]
  return (
    next === undefined || (next.capital && next.sense.month === undefined && (tokens[index - 1]?.text.length ?? 0) > 2)
  )
}
