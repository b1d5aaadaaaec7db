import { introducedBy } from './attribution.ts'
import { type Boundary, boundariesIn } from './boundaries.ts'
import { encodedLines } from './encoded-lines.ts'
import { markFooters } from './footers.ts'
import { filledLines, type Line, linesOf, unquoted } from './lines.ts'
import type { Mailbox } from './mail.ts'
import type { HeaderKind } from './mail-words.ts'
import { mailboxIn } from './mailbox-text.ts'
import { quoteRunEnd } from './quote-run.ts'
import type { WrittenDate } from './reading.ts'
import { isNotesLine, isRule } from './rule-line.ts'
import { type Part, type Stretch, stretchesOf } from './stretches.ts'
import { dateIn } from './written-date.ts'

/** One quoted mail as it stands: who wrote it when, and its words with one level of quote marks taken off. */
export type Quote = { readonly from: Mailbox | null; readonly date: WrittenDate | null; readonly text: string }

/** A mail passed on in the body: its header fields and its words. */
export type Passage = {
  readonly fields: ReadonlyMap<HeaderKind, string>
  readonly from: Mailbox | null
  readonly date: WrittenDate | null
  readonly text: string
}

/** Who wrote which stretch of one text. Joined, the stretches are the text. */
export type Division = {
  readonly stretches: readonly Stretch[]
  readonly quotes: readonly Quote[]
  readonly forward: Passage | null
}

/** What the mail's subject says of it: that it passes another mail on, that it answers one, or neither. */
export type Intent = 'forward' | 'reply' | 'unsaid'

/** Divides a decoded text body (LF) by who wrote each line: first every candidate boundary, then the decision. Linear; never throws. */
export function divide(text: string, intent: Intent): Division {
  const lines = linesOf(text)
  const decision = new Decision(text, lines, intent)
  decision.run()
  markFooters(lines, decision.parts)
  return {
    stretches: stretchesOf(text, lines, decision.parts, decision.cuts),
    quotes: decision.quotesRead(),
    forward: decision.forward,
  }
}

type OpenQuote = { from: Mailbox | null; date: WrittenDate | null; lines: Line[]; text: string | null }

/** Stage two. Walks the lines once; each line gets its part. */
class Decision {
  readonly parts: Part[]
  /** Lines of which only the front is the writer's: line index → offset where the next part begins. */
  readonly cuts = new Map<number, number>()
  forward: Passage | null = null
  readonly #text: string
  readonly #lines: readonly Line[]
  readonly #intent: Intent
  readonly #boundaries: Map<number, Boundary>
  /** Lines of a file that a program put into the text: nobody's words. */
  readonly #encoded: Uint8Array
  readonly #quotes: OpenQuote[] = []
  /** Next line that is not blank, for each line. */
  readonly #filled: Int32Array
  /** The last sure attribution that marked lines follow, or -1. */
  readonly #lastAttribution: number

  constructor(text: string, lines: readonly Line[], intent: Intent) {
    this.#text = text
    this.#lines = lines
    this.#intent = intent
    this.#encoded = encodedLines(lines)
    this.#boundaries = boundariesIn(lines, this.#encoded)
    this.parts = new Array<Part>(lines.length).fill('authored')
    this.#filled = filledLines(lines)
    this.#lastAttribution = this.#findLastAttribution()
  }

  #findLastAttribution(): number {
    let last = -1
    for (const [first, boundary] of this.#boundaries) {
      if (boundary.kind !== 'attribution' || !boundary.attribution.sure) continue
      const next = this.#lines[this.#filled[boundary.end] ?? -1]
      if (next && next.depth > 0) last = Math.max(last, first)
    }
    return last
  }

  run(): void {
    let at = 0
    while (at < this.#lines.length) {
      const line = this.#lines[at]
      if (!line) break
      if (this.#encoded[at] === 1) {
        this.parts[at++] = 'footer'
        continue
      }
      const boundary = this.#boundaries.get(at)
      const next = boundary ? this.#decide(boundary) : null
      if (next !== null) at = next
      else if (line.depth > 0 && !isNoQuote(line) && !this.#isOwnQuote(at)) at = this.#quoteRun(at, this.#openQuote())
      else at++
    }
  }

  quotesRead(): Quote[] {
    return this.#quotes.map(({ from, date, lines, text }) => ({ from, date, text: text ?? unquoted(lines) }))
  }

  /** The line to go on with, or null where the boundary is none after all. */
  #decide(boundary: Boundary): number | null {
    if (boundary.kind === 'reply-line') {
      // on top it is the help desk's own mail
      return this.#wroteAbove(boundary.first) ? this.#restIsQuoted(boundary.first, boundary.end, null, null) : null
    }
    if (boundary.kind === 'header') return this.#decideHeader(boundary)
    return this.#decideAttribution(boundary)
  }

  #decideHeader(boundary: Boundary & { kind: 'header' }): number {
    const { first, fields } = boundary
    const end = this.#behindRule(boundary)
    const depth = this.#lines[first]?.depth ?? 0
    const from = mailboxIn(fields.get('from') ?? '')
    const date = dateIn(fields.get('date') ?? '')?.date ?? null
    if (this.#passesOn(boundary)) {
      const below = fields.size === 0 ? this.#boundaries.get(this.#filled[end] ?? -1) : undefined
      if (below?.kind === 'attribution' && below.attribution.sure) {
        const writer = introducedBy(below.attribution) // Yandex has a sentence where others have fields
        return this.#forwardFrom(first, below.end, fields, writer.from, writer.date)
      }
      return this.#forwardFrom(first, end, fields, from, date)
    }
    if (depth > 0) return this.#quoteRun(first, this.#newQuote(null, null))
    const next = this.#lines[this.#filled[end] ?? -1]
    if (next && next.depth > 0 && !this.#boundaries.has(this.#filled[end] ?? -1) && this.#writesBelow(end)) {
      this.#mark(this.#withRule(first), end, 'attribution')
      return this.#quoteRun(end, this.#newQuote(from, date))
    }
    return this.#restIsQuoted(first, end, from, date)
  }

  #passesOn(boundary: Boundary & { kind: 'header' }): boolean {
    if (boundary.announced === 'forwarded') return true
    if (this.#quotes.length > 0) return false
    const marked = (this.#lines[boundary.first]?.depth ?? 0) > 0
    // webmail of IONOS and of Orange passes mails on with marks
    if (marked) return this.#intent === 'forward' || (this.#intent === 'unsaid' && boundary.announced === 'original')
    return this.#intent === 'forward' || (this.#intent === 'unsaid' && !this.#wroteAbove(boundary.first))
  }

  #wroteAbove(first: number): boolean {
    const above = this.#withRule(first)
    return this.#lines.slice(0, above).some((line, at) => !line.blank && this.parts[at] === 'authored')
  }

  /** Whether unquoted words follow a ">" run that begins at or behind line `at`: then the quote is only what has marks. */
  #writesBelow(at: number): boolean {
    let seen = false
    for (let i = at; i < this.#lines.length; i++) {
      const line = this.#lines[i]
      if (!line || line.blank) continue
      if (line.depth > 0) seen = true
      else if (seen) return true
    }
    return false
  }

  #decideAttribution(boundary: Boundary & { kind: 'attribution' }): number | null {
    const { attribution, first, end } = boundary
    const { lead, quoteAt, sure } = attribution
    const next = this.#lines[this.#filled[end] ?? -1]
    const marked = next !== undefined && next.depth > 0
    if (!sure && !(marked && this.#lines[end - 1]?.depth === 0)) return null
    const glued = quoteAt === null ? '' : (this.#lines[end - 1]?.body.slice(quoteAt) ?? '')
    if (lead > 0) this.#cut(first, lead)
    const { from, date } = introducedBy(attribution)
    if (marked) {
      this.#mark(lead > 0 ? first : this.#withRule(first), end, 'attribution')
      return this.#quoteRun(end, this.#newQuote(from, date, glued))
    }
    if (this.#intent === 'forward' && this.#quotes.length === 0 && lead === 0)
      return this.#forwardFrom(first, end, new Map(), from, date)
    return this.#restIsQuoted(first, end, from, date, glued)
  }

  #cut(first: number, lead: number): void {
    const line = this.#lines[first]
    if (line) this.cuts.set(first, line.from + (line.text.length - line.body.length) + lead)
  }

  #restIsQuoted(first: number, end: number, from: Mailbox | null, date: WrittenDate | null, glued = ''): number {
    this.#mark(this.cuts.has(first) ? first : this.#withRule(first), end, 'attribution')
    this.#mark(end, this.#lines.length, 'quoted')
    const rest = this.#text.slice(this.#lines[end]?.from ?? this.#text.length)
    const marked = this.#lines.slice(end).filter(line => !line.blank)
    const allMarked = marked.length > 0 && marked.every(line => line.depth > 0)
    const quote = this.#newQuote(from, date)
    quote.text = (glued === '' ? '' : `${glued}\n`) + (allMarked ? unquoted(this.#lines.slice(end)) : rest)
    return this.#lines.length
  }

  #forwardFrom(
    first: number,
    end: number,
    fields: ReadonlyMap<HeaderKind, string>,
    from: Mailbox | null,
    date: WrittenDate | null,
  ): number {
    const marked = (this.#lines[end - 1]?.depth ?? 0) > 0
    const stop = marked ? this.#lastMarked() + 1 : this.#lines.length
    // the note stands on top: whatever follows the passed-on mail is its tail
    this.#mark(this.#withRule(first), this.#lines.length, 'forwarded')
    const inner = this.#lines.slice(end, stop)
    const unmark = marked || inner.every(line => line.blank || line.depth > 0)
    const text = unmark ? unquoted(inner) : this.#text.slice(this.#lines[end]?.from ?? this.#text.length)
    this.forward ??= { fields, from, date, text }
    return this.#lines.length
  }

  #lastMarked(): number {
    return this.#lines.findLastIndex(line => line.depth > 0)
  }

  #openQuote(): OpenQuote {
    return this.#quotes.at(-1) ?? this.#newQuote(null, null)
  }

  #newQuote(from: Mailbox | null, date: WrittenDate | null, glued = ''): OpenQuote {
    const lines: Line[] = glued === '' ? [] : linesOf(glued)
    const quote: OpenQuote = { from, date, lines, text: null }
    this.#quotes.push(quote)
    return quote
  }

  /** A run of ">" lines with the blank lines and the unmarked wrapped tails inside it; returns the line behind it. */
  #quoteRun(at: number, quote: OpenQuote): number {
    const end = this.#runEnd(at)
    this.#mark(at, end, 'quoted')
    for (let i = at; i < end; i++) {
      const line = this.#lines[i]
      if (line) quote.lines.push(line)
    }
    return end
  }

  #runEnd(at: number): number {
    return quoteRunEnd(this.#lines, at, this.#filled, line => this.#boundaries.has(line))
  }

  /** Lines that the writer marked in passing, before the line that introduces the real quote. */
  #isOwnQuote(at: number): boolean {
    if (this.#quotes.length > 0 || this.#lastAttribution < 0) return false
    const above = this.#lines[at - 1]
    return at < this.#lastAttribution && above !== undefined && !above.blank && this.parts[at - 1] === 'authored'
  }

  #mark(from: number, to: number, part: Part): void {
    this.parts.fill(part, from, to)
  }

  /** iNotes puts its headers between two rules. */
  #behindRule({ first, end }: Boundary): number {
    const [above, below] = [this.#lines[first - 1], this.#lines[end]]
    return above && below && isRule(above) && isRule(below) ? end + 1 : end
  }

  /** A rule right above, and what Lotus Notes says of the mail on one line, belong to what follows. */
  #withRule(first: number): number {
    let start = first
    for (let i = first - 1; i >= 0 && i > first - 5; i--) {
      const line = this.#lines[i]
      if (!line || this.parts[i] !== 'authored') break
      if (line.blank) continue
      if (!isRule(line) && !isNotesLine(line)) break
      start = i
    }
    return start
  }
}

/** ">From " at the start of a line is an escape of mbox files (RFC 4155), ">>> look <<<" an ornament; neither quotes. */
function isNoQuote(line: Line): boolean {
  return (line.depth === 1 && line.text.startsWith('>From ')) || /<<\s*$/.test(line.text.slice(-6))
}
