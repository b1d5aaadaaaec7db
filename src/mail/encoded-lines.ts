import type { Line } from './lines.ts'

/** A full line of uuencode: its length as a letter ("M": 45 octets), 60 letters; some programs add one more (POSIX uuencode). */
const UU_FULL = /^M[!-`]{60,62}$/
const UU_BEGIN = /^begin [0-7]{3,4} \S/
const BASE64_BEGIN = /^begin-base64 [0-7]{3,4} \S/
/** A full line of base64, from 60 (uuencode -m, PGP: 64) to 76 letters (RFC 2045 section 6.8), without a space in it. */
const BASE64_FULL = /^[A-Za-z\d+/]{60,76}$/
/** The last line may be shorter; what ends the run is "====" (POSIX) or a checksum (RFC 9580 section 6.1). */
const BASE64_LAST = /^(?:[A-Za-z\d+/]{4}){0,18}(?:[A-Za-z\d+/]{4}|[A-Za-z\d+/]{3}=|[A-Za-z\d+/]{2}==)$/
const BASE64_CLOSE = /^=[A-Za-z\d+/]{4}$|^={4}$/
const BOTH_CASES = /[a-z].{0,75}[A-Z]|[A-Z].{0,75}[a-z]/
/** So many full lines, one below the other, are no words. */
const FULL_LINES_MIN = 4
const SHORT_TAIL_MAX = 62

/** For each line 1 where it is part of a file that a program put into the text. Linear. */
export function encodedLines(lines: readonly Line[]): Uint8Array {
  const encoded = new Uint8Array(lines.length)
  for (let at = 0; at < lines.length; at++) {
    const end = encodedEnd(lines, at)
    if (end === at) continue
    encoded.fill(1, at, end)
    at = end - 1
  }
  return encoded
}

/**
 * The line behind a run of encoded octets that begins on line `at` (a file that a program put into the text: uuencode, or base64
 * that nobody decoded), with the lines that open and close it; `at` where none begins. Looks at each line of the run once.
 */
function encodedEnd(lines: readonly Line[], at: number): number {
  const head = lines[at]?.body ?? ''
  if (head.length < 60 && !head.startsWith('begin')) return at // nearly every line
  if (BASE64_BEGIN.test(head)) return base64End(lines, at + 1, 1) ?? at
  if (UU_BEGIN.test(head)) {
    const end = behindFull(lines, at + 1, isUuLine)
    return end > at + 1 ? behindWord(lines, end, /^end\s*$/) : at
  }
  if (UU_FULL.test(head)) {
    const end = behindFull(lines, at, line => UU_FULL.test(line))
    return end - at < FULL_LINES_MIN ? at : behindWord(lines, behindFull(lines, end, isUuLine), /^end\s*$/)
  }
  return BASE64_FULL.test(head) && BOTH_CASES.test(head) ? (base64End(lines, at, FULL_LINES_MIN) ?? at) : at
}

/** Behind at least so many full lines of one length, the shorter last one and the mark of the end. */
function base64End(lines: readonly Line[], at: number, fullMin: number): number | null {
  const width = lines[at]?.text.length
  const end = behindFull(lines, at, line => line.length === width && BASE64_FULL.test(line))
  return end - at < fullMin ? null : behindWord(lines, behindWord(lines, end, BASE64_LAST), BASE64_CLOSE)
}

function behindFull(lines: readonly Line[], from: number, isPart: (line: string) => boolean): number {
  let end = from
  while (end < lines.length && isPart(lines[end]?.text ?? '')) end++
  return end
}

function behindWord(lines: readonly Line[], at: number, word: RegExp): number {
  return word.test((lines[at]?.text ?? '').slice(0, 80)) ? at + 1 : at
}

/** Whether a line has as many letters as its first one says (POSIX uuencode; the last line may be short of its spaces). */
function isUuLine(line: string): boolean {
  const octets = (line.charCodeAt(0) - 32) & 0x3f
  const letters = Math.ceil(octets / 3) * 4
  if (line === '`' || line === ' ') return true
  return (
    octets > 0 && line.length <= SHORT_TAIL_MAX && Math.abs(line.length - 1 - letters) <= 2 && /^[ -`]+$/.test(line)
  )
}
