import type { Line } from './lines.ts'

const TAIL_LINES_MAX = 12
/** From this length on a quoted line is one that a program may have had to wrap; deep marks eat their share of it. */
const LONG_LINE = 60
const LONG_DEEP = 36
const LONG_LAST = 70
const DEEP = 3

/** The line behind the run of marked lines that begins at `at`, with the blank lines and the unmarked wrapped tails inside it. */
export function quoteRunEnd(
  lines: readonly Line[],
  at: number,
  filled: Int32Array,
  isBoundary: (line: number) => boolean,
): number {
  let end = at
  for (let i = at; i < lines.length; ) {
    const line = lines[i]
    if (!line) break
    if (line.depth > 0) end = ++i
    else if (line.blank && i < (filled[i] ?? 0)) i = filled[i] ?? lines.length
    else {
      const tails = line.blank ? 0 : tailsAt(lines, i, filled, isBoundary)
      if (tails === 0) break
      i += tails
      end = i
    }
  }
  return end
}

/**
 * How many lines at `at` are the tails of quoted lines that a program wrapped anew and left without a mark
 * (RFC 3676 section 4.2 tells how that comes): directly below a long quoted line that does not end its sentence.
 */
function tailsAt(
  lines: readonly Line[],
  at: number,
  filled: Int32Array,
  isBoundary: (line: number) => boolean,
): number {
  const [above, line] = [lines[at - 1], lines[at]]
  if (!above || !line || above.depth === 0 || above.blank) return strayMark(lines, at)
  let count = 0
  while (count < TAIL_LINES_MAX && isPlain(lines[at + count]) && !isBoundary(at + count)) count++
  const below = lines[at + count]
  const isLong = above.text.length >= (above.depth >= DEEP ? LONG_DEEP : LONG_LINE)
  if (count > 0 && below && below.depth > 0) {
    const isDeep = above.depth >= DEEP && below.depth >= DEEP - 1
    return isLong && (isDeep || goesOn(above, line)) ? count : strayMark(lines, at)
  }
  const endsMail = at + count >= lines.length || (filled[at + count] ?? -1) < 0
  const closes = count === 1 || (count > 1 && endsMail)
  const isSure = /^[\p{Ll}\d(]/u.test(line.body) && !endsSentence(above)
  return closes && isSure && above.text.length >= LONG_LAST ? count : 0
}

function goesOn(above: Line, line: Line): boolean {
  return /^[\s"'(]{0,4}[\p{Ll}\d&<]/u.test(line.body) || !endsSentence(above)
}

function endsSentence(line: Line): boolean {
  return /[.?!:;]["')\]]?\s*$/.test(line.body.slice(-40))
}

/** A line between quoted ones that ends with the mark which its tail should have begun with. */
function strayMark(lines: readonly Line[], at: number): number {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]]
  return above && line && below && above.depth > 0 && below.depth > 0 && / >\s*$/.test(line.text.slice(-8)) ? 1 : 0
}

function isPlain(line: Line | undefined): boolean {
  return line !== undefined && line.depth === 0 && !line.blank
}
