import { remembering } from '../mail/remembering.ts'
import type { Quoted } from './finding.ts'
import { SALUTATION } from './languages/salutations.ts'

/** One sentence of a mail. `place` and `quote` are exact; `plain` is the same words in lower case, each run of blanks one
 *  space, typographic apostrophes straight: the form in which cues are looked for. */
export type Sentence = Quoted & {
  readonly plain: string
  /** The first sentence of its paragraph, or of its line where the line stands alone. */
  readonly opens: boolean
}

// A sentence longer than this is cut: judging one is then bounded work, whatever a hostile mail holds.
const SENTENCE_MAX = 600
// Below this a line was not broken by the mail program (RFC 3676 advises 78): its end is the writer's own.
const OWN_BREAK_MAX = 46
// A salutation that shares its sentence with what is said is at most so long.
const SALUTATION_MAX = 100
const BULLET = /^\s*(?:[-*•·–>]|\(?[a-z0-9]{1,2}[.)])\s/iu
const ENDS_OPEN =
  /(?:[,;(&–-]|\s(?:the|a|an|of|to|and|or|in|on|at|by|for|with|de|la|le|und|der|die|das|e|y|o|het|een|van))\s*$/iu
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st jr sr vs no nr ca etc inc ltd co corp tel fax ext approx dept est jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thur thurs fri sat sun hr hrn fr bzw str evtl ggf inkl zzgl usw vgl abs art bsp mme mlle av env sra srta dra ud uds vd ' +
    'sig dott avv ing gent spett dhr mevr jl resp janv févr avr juil déc e.g i.e z.b d.h u.a o.a a.m p.m'
  ).split(' '),
)

/** The sentences of a text, in order. A blank line, a bullet and a line that the writer ended himself always end one;
 *  a line that his program wrapped does not. Linear. */
export const sentencesOf = remembering(divided, 4)

function divided(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let start = 0
  let opens = true
  const add = (from: number, to: number): void => {
    const sentence = sentenceAt(text, from, to, opens)
    if (sentence) {
      found.push(sentence)
      opens = false
    }
  }
  const close = (end: number): void => {
    const said = afterSalutation(text, start, end)
    if (said > start) add(start, said)
    for (let from = said; from < end; from += SENTENCE_MAX) add(from, Math.min(end, from + SENTENCE_MAX))
    start = end
  }
  for (const mark of text.matchAll(/[.!?…]{1,12}["'”’»)\]]{0,3}(?=\s)|\n/gu)) {
    const end = mark.index + mark[0].length
    if (mark[0] === '\n') {
      if (!lineEndsSentence(text, mark.index)) continue
      close(end)
      opens = true
    } else if (markEndsSentence(text, start, mark.index, mark[0], end)) close(end)
  }
  close(text.length)
  return found
}

function sentenceAt(text: string, from: number, to: number, opens: boolean): Sentence | null {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  if (end - start < 2) return null
  const quote = text.slice(start, end)
  return { quote, place: start, plain: plainOf(quote), opens }
}

/** Where what is said begins: behind "Hi Anna, ", or at `start`. */
function afterSalutation(text: string, start: number, end: number): number {
  let from = start
  while (from < end && isBlank(text.charCodeAt(from))) from += 1
  return from + (SALUTATION.exec(text.slice(from, Math.min(end, from + SALUTATION_MAX)))?.[0].length ?? start - from)
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 160 || code === 0x2028 || code === 0xfeff
}

const RUNS_OF_BLANKS = /[\t-\r\u00a0]| {2}/

function plainOf(quote: string): string {
  const lower = quote.toLowerCase()
  const spaced = RUNS_OF_BLANKS.test(lower) ? lower.replace(/[\s\u00a0]+/g, ' ') : lower
  return /[’‘´`]/.test(spaced) ? spaced.replace(/[’‘´`]/g, "'") : spaced
}

function lineEndsSentence(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 81)
  const nextLine = next.slice(0, next.indexOf('\n') < 0 ? undefined : next.indexOf('\n'))
  if (nextLine.trim() === '' || BULLET.test(nextLine)) return true
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200), at)
  if (line.trim() === '') return true
  if (line.length > OWN_BREAK_MAX) return false
  if (/^\s*[a-zß-öø-ÿā-ž]/u.test(nextLine))
    return /^\s*\S{1,20}(?: \S{1,20}){0,2}[,:]\s*$/u.test(line) && startsGreeting(line)
  return !ENDS_OPEN.test(line) || startsGreeting(line)
}

/** "Hallo Martin," and "Sara:" stand on a line of their own, though the letter goes on in lower case. */
function startsGreeting(line: string): boolean {
  return /^\s*(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ž.'-]{1,20}|hi|hello|hey|dear|hallo)(?: [A-Za-zÀ-ÖØ-öø-ž][A-Za-zÀ-ÖØ-öø-ž.'-]{1,20}){0,4}\s?[,:]\s*$/iu.test(
    line,
  )
}

function markEndsSentence(text: string, start: number, at: number, mark: string, end: number): boolean {
  if (/[?!]/.test(mark)) return !(/\s/.test(text[at - 1] ?? '') && /^\s[a-zß-öø-ÿā-ž]/u.test(text.slice(end, end + 2)))
  const after = /^\s{0,4}(\S)/u.exec(text.slice(end, end + 6))?.[1] ?? ''
  if (mark.length > 1 && mark.startsWith('..')) return !/[a-zß-öø-ÿā-ž]/u.test(after)
  if (mark[0] !== '.') return true
  const word =
    /(\S{1,12})$/u
      .exec(text.slice(Math.max(start, at - 12), at))?.[1]
      ?.toLowerCase()
      .replace(/^[("'“]+/, '') ?? ''
  if (/^[A-Za-zÀ-ÖØ-öø-ž]$/u.test(word) && word !== 'i') return false
  if (/^\d{1,2}\.\d{1,2}$/.test(word)) return false
  if (ABBREVIATIONS.has(word)) return /^[ap]\.m$/.test(word) && /[A-ZÀ-ÖØ-ÞĀ-Ž]/u.test(after)
  return !/^\d{1,3}$/.test(word) || !/[a-zß-öø-ÿā-žA-ZÀ-ÖØ-ÞĀ-Ž\d]/u.test(after) || !isDayOfMonth(text, end)
}

/** German and Dutch write "am 3. Mai": that full stop ends no sentence. */
function isDayOfMonth(text: string, end: number): boolean {
  return /^ (?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|mrt|mei|\d)/iu.test(text.slice(end, end + 5))
}

/** The exact words of a part of a sentence, given as offsets into its `plain` form. */
export function quotedPart(sentence: Sentence, from: number, to: number): Quoted {
  const { quote, plain, place } = sentence
  if (from <= 0 && to >= plain.length) return { quote, place }
  const [start, end] =
    quote.length === plain.length ? [from, to] : [writtenOffset(quote, from), writtenOffset(quote, to)]
  const part = quote.slice(start, end)
  const kept = part.trim()
  return { quote: kept, place: place + start + part.indexOf(kept) }
}

/** Where the letter that stands at `plainOffset` of the plain form stands in the written one. */
function writtenOffset(quote: string, plainOffset: number): number {
  let plain = 0
  let blank = false
  for (let at = 0; at < quote.length; at += 1) {
    if (plain >= plainOffset) return at
    const isSpace = isBlank(quote.charCodeAt(at))
    if (!isSpace || !blank) plain += 1
    blank = isSpace
  }
  return quote.length
}
