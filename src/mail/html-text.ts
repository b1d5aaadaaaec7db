const DEPTH_MAX = 24
const BLANK_LINES_MAX = 2

/** Gathers the text of an HTML walk as lines, each with as many "> " as quote containers are open around it. */
export class HtmlText {
  readonly #lines: string[] = []
  #line = ''
  /** Of a line that is not empty; to look at its end each time would copy it each time. */
  #endsInSpace = false
  #depth = 0
  #pre = 0
  #ruled = false
  #blanks = BLANK_LINES_MAX
  #length = 0

  /** How much was written so far; a mark for `since`. */
  get length(): number {
    return this.#length + this.#line.length
  }

  /** Adds text; white space folds to one space (WHATWG HTML 15.3) unless inside `pre`. */
  write(text: string): void {
    if (this.#pre > 0) {
      const [first = '', ...rest] = text.replace(/\r\n?/g, '\n').split('\n')
      this.#append(first)
      for (const line of rest) {
        this.breakLine()
        this.#append(line)
      }
      return
    }
    const folded = text.replace(/[\s\u00a0]+/g, ' ')
    this.#append(this.#line === '' || this.#endsInSpace ? folded.trimStart() : folded)
  }

  /** `br`: ends the line, also an empty one. */
  breakLine(): void {
    this.#flush(true)
  }

  /** A block's edge: ends the line if there is one; `spaced` leaves an empty line. */
  endBlock(spaced: boolean): void {
    this.#flush(false)
    if (spaced && this.#blanks === 0) this.#push('')
  }

  /** The line that Outlook's own plain text has above the headers of what it answers; written once something follows it. */
  rule(): void {
    this.#flush(false)
    this.#ruled = true
  }

  deeper(): void {
    this.#flush(false)
    this.#depth++
  }

  shallower(): void {
    this.#flush(false)
    this.#depth = Math.max(0, this.#depth - 1)
  }

  keepSpace(step: 1 | -1): void {
    this.#flush(false)
    this.#pre = Math.max(0, this.#pre + step)
  }

  isQuoting(): boolean {
    return this.#depth > 0
  }

  /** The last line with words in it, at most its last 200 characters. */
  lastWords(): string {
    if (this.#line.trim() !== '') return this.#line.slice(-200)
    for (let at = this.#lines.length - 1; at >= 0 && at > this.#lines.length - 4; at--) {
      const line = this.#lines[at] ?? ''
      if (line.trim() !== '') return line.slice(-200)
    }
    return ''
  }

  /** What was written on the present line since a mark. */
  since(mark: number): string {
    return this.#line.slice(Math.max(0, mark - this.#length))
  }

  finished(): string {
    this.#flush(false)
    return this.#lines.join('\n').replace(/^\n+|\n+$/g, '')
  }

  #append(text: string): void {
    if (text === '') return
    this.#line += text
    this.#endsInSpace = text.endsWith(' ')
  }

  #flush(alsoEmpty: boolean): void {
    const line = this.#pre > 0 ? this.#line : this.#line.trimEnd()
    this.#line = ''
    if (line.trim() !== '') this.#push(line)
    else if (alsoEmpty && this.#blanks < BLANK_LINES_MAX) this.#push('')
  }

  #push(line: string): void {
    if (this.#ruled && line !== '') {
      this.#ruled = false
      if (/[:：]/.test(line.slice(0, 40))) this.#push('_'.repeat(32))
    }
    this.#blanks = line === '' ? this.#blanks + 1 : 0
    const marks = '> '.repeat(Math.min(this.#depth, DEPTH_MAX))
    const full = line === '' ? marks.trimEnd() : marks + line
    this.#lines.push(full)
    this.#length += full.length + 1
  }
}
