import type { LocalDate } from '../time/instant.ts'
import type { DateFound } from './dates.ts'
import { dueDay } from './due.ts'
import type { PromiseMade } from './finding.ts'
import type { Grammar, PromiseCue } from './grammar.ts'
import { FURTHER_PROMISES } from './languages/further-promises.ts'
import { matchesAny } from './matches-any.ts'
import { quotedPart, type Sentence } from './sentences.ts'

// More promises than this in one mail are a contract, not a word given.
const PROMISES_MAX = 40
const CLAUSE_START = /(?:[;(:]| [-–—]+ |--+ ?|, (?:and|but|so|then|or) )/g
const CLAUSE_END = /(?:[;)]| [-–—]+ |--+|, (?:and|but|so) (?!will )| and (?=(?:i|we)(?:'ll| will)\b))/g
// A question promises nothing, nor do words of others between quotation marks.
const NOT_HIS_OWN = /^["“„«]|\?$/
// A cue is judged by so many letters before it.
const BEFORE_MAX = 40

/** What the writer commits himself to, in order; `due` where the clause names the day. In doubt nothing is said. */
export function promisesIn(
  sentences: readonly Sentence[],
  dates: readonly DateFound[],
  grammar: Grammar,
  writtenOn: LocalDate,
): readonly PromiseMade[] {
  const found: PromiseMade[] = []
  for (const sentence of sentences) {
    if (found.length >= PROMISES_MAX) break
    const cues = cuesFor(sentence, grammar)
    if (cues.length === 0 || NOT_HIS_OWN.test(sentence.quote)) continue
    found.push(...promisesOf(sentence, cues, dates, grammar, found.at(-1)?.due ?? null, writtenOn))
  }
  return found
}

/** What the reader has promised, as the writer tells it: "You said you'd send me the plan by Monday". */
export function owedIn(
  sentences: readonly Sentence[],
  dates: readonly DateFound[],
  grammar: Grammar,
  writtenOn: LocalDate,
): readonly PromiseMade[] {
  const { owed } = FURTHER_PROMISES[grammar.tag]
  const found: PromiseMade[] = []
  for (const sentence of sentences) {
    if (found.length >= PROMISES_MAX) break
    const match = NOT_HIS_OWN.test(sentence.quote) ? null : owed.exec(sentence.plain)
    if (!match || grammar.promises.notAfter.test(sentence.plain.slice(0, match.index).trimEnd())) continue
    const [from, to] = clauseAround(sentence.plain, match.index, match.index + match[0].length)
    const part = quotedPart(sentence, from, to)
    found.push({ ...part, due: dueDay(part, sentence, dates, grammar, null, writtenOn), owed: true })
  }
  return found
}

function cuesFor({ plain }: Sentence, grammar: Grammar): readonly PromiseCue[] {
  const further = FURTHER_PROMISES[grammar.tag]
  const cues = [
    { hint: grammar.promises.hint, cues: grammar.promises.cues },
    { hint: further.hint, cues: further.cues },
  ]
  return cues.flatMap(one => (one.hint.test(plain) && matchesAny(patternsOf(one.cues), plain) ? one.cues : []))
}

const PATTERNS = new WeakMap<readonly PromiseCue[], readonly RegExp[]>()

function patternsOf(cues: readonly PromiseCue[]): readonly RegExp[] {
  const patterns = PATTERNS.get(cues) ?? cues.map(cue => cue.pattern)
  PATTERNS.set(cues, patterns)
  return patterns
}

function promisesOf(
  sentence: Sentence,
  cues: readonly PromiseCue[],
  dates: readonly DateFound[],
  grammar: Grammar,
  dueBefore: LocalDate | null,
  writtenOn: LocalDate,
): readonly PromiseMade[] {
  const found: { from: number; to: number; promise: PromiseMade }[] = []
  for (const cue of cues) {
    for (const match of sentence.plain.matchAll(cue.pattern)) {
      const end = match.index + match[0].length
      if (found.some(other => match.index >= other.from && match.index < other.to)) continue
      const before = sentence.plain.slice(Math.max(0, match.index - BEFORE_MAX), match.index).trimEnd()
      if (!cue.anywhere && grammar.promises.notAfter.test(before)) continue
      if (cue.unsaid && !writerSpeaks(sentence.plain.slice(0, match.index), grammar)) continue
      if (grammar.promises.never.test(sentence.plain.slice(end))) continue
      const [from, to] = clauseAround(sentence.plain, match.index, end)
      if (grammar.promises.unless.test(sentence.plain.slice(from, to))) continue
      const part = quotedPart(sentence, from, to)
      // "I got it this morning and will call": what stands before an unsaid subject belongs to another verb.
      const deed = cue.unsaid ? quotedPart(sentence, match.index, to) : part
      const due = dueDay(deed, sentence, dates, grammar, dueBefore, writtenOn)
      if (!met(cue, sentence.plain.slice(end, to), due !== null, grammar)) continue
      found.push({ from, to, promise: { ...part, due } })
    }
  }
  return found.sort((a, b) => a.from - b.from).map(({ promise }) => promise)
}

/** Whether the subject of a verb without one is the writer: he stands before it and nobody else does. */
function writerSpeaks(before: string, grammar: Grammar): boolean {
  return grammar.promises.self.test(before) && !grammar.promises.others.test(before)
}

function met(cue: PromiseCue, rest: string, dated: boolean, grammar: Grammar): boolean {
  if (cue.needs === 'nothing') return true
  if (cue.needs === 'day') return dated
  const reader = grammar.promises.reader.test(rest)
  return cue.needs === 'reader' ? reader : reader || dated
}

function clauseAround(plain: string, start: number, end: number): readonly [number, number] {
  let from = 0
  for (const mark of plain.matchAll(CLAUSE_START)) {
    if (mark.index + mark[0].length > start) break
    from = mark.index + mark[0].length
  }
  CLAUSE_END.lastIndex = end
  return [from, CLAUSE_END.exec(plain)?.index ?? plain.length]
}
