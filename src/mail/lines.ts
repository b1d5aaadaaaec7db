/** One line of a body. Offsets are UTF-16, half open, `to` behind the line end. */
export type Line = {
  readonly from: number
  readonly to: number
  /** The line without its end. */
  readonly text: string
  /** How many ">" it begins with (RFC 3676 section 4.5). */
  readonly depth: number
  /** The line without its ">" marks. */
  readonly body: string
  readonly blank: boolean
}

const QUOTE_INDENT_MAX = 3

/** Cuts a text into lines; joined, they are the text. Linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end + 1
    lines.push(lineOf(text.slice(from, end < 0 ? to : end), from, to))
    from = to
  }
  return withOtherMarks(lines)
}

const OTHER_MARK = /^[:|](?: |$)/
const MARKED_LINES_MIN = 4

/** Some programs let their owner choose another mark than ">": a run of lines that all begin with ":" or "|" is a quote too. */
function withOtherMarks(lines: Line[]): Line[] {
  let first = 0
  lines.forEach((line, at) => {
    const mark = OTHER_MARK.test(line.text) && !/.\|\s*$/.test(line.text.slice(-20)) ? line.text[0] : undefined
    if (mark === undefined || mark !== lines[first]?.text[0]) first = at
    if (mark === undefined || at - first + 1 < MARKED_LINES_MIN) return
    for (let i = at; i >= first && lines[i]?.depth === 0; i--) lines[i] = marked(lines[i] ?? line)
  })
  return lines
}

function marked(line: Line): Line {
  const body = line.text.slice(2)
  return { ...line, depth: 1, body, blank: isBlank(body) }
}

function lineOf(raw: string, from: number, to: number): Line {
  const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw
  const { depth, width } = quoteMarks(text)
  const body = width === 0 ? text : text.slice(width)
  return { from, to, text, depth, body, blank: isBlank(body) }
}

/** RFC 3676 section 4.5 counts ">" without spaces; most programs write "> > ", so one space after each mark is taken too. */
function quoteMarks(text: string): { depth: number; width: number } {
  let at = 0
  while (at < QUOTE_INDENT_MAX && (text[at] === ' ' || text[at] === '\t')) at++
  let depth = 0
  let width = 0
  while (text[at] === '>') {
    depth++
    at++
    if (text[at] === ' ' || text[at] === '\u00a0') at++
    width = at
  }
  return { depth, width }
}

const VISIBLE = /[^\s\u200b-\u200f\u202a-\u202e\u2060\ufeff]/

function isBlank(body: string): boolean {
  return !VISIBLE.test(body)
}

/** For each line the next one that is not blank (itself, if it is none), or -1. */
export function filledLines(lines: readonly Line[]): Int32Array {
  const filled = new Int32Array(lines.length + 1).fill(-1)
  for (let i = lines.length - 1; i >= 0; i--) filled[i] = lines[i]?.blank ? (filled[i + 1] ?? -1) : i
  return filled
}

/** The text of lines with one level of ">" taken off; lines without any stay as they are. */
export function unquoted(lines: readonly Line[]): string {
  return lines.map(line => (line.depth === 0 ? line.text : withoutOneMark(line.text))).join('\n')
}

function withoutOneMark(text: string): string {
  const at = OTHER_MARK.test(text) ? 0 : text.indexOf('>')
  return text.slice(text[at + 1] === ' ' ? at + 2 : at + 1)
}
