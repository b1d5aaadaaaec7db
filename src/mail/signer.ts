import type { Mailbox } from './mail.ts'
import { fitsMailbox, type NamedLine, readName, sharesName } from './person-name.ts'
import { isSignOff } from './sign-off.ts'
import type { SignatureLine, SignatureLineKind } from './signature-lines.ts'

/** A line longer than this is no name with something behind it. */
const LONGEST_NAMED = 100

/** The first line of the region that is the writer's name: one that fits the From, or one with contact lines below. */
export function atName(
  lines: readonly SignatureLine[],
  top: number,
  from: Mailbox | null,
  signOff: number | null,
): number | null {
  const begin = Math.max(top, signOff ?? top)
  const named = lines.map((line, at) => (at < begin ? null : nameOn(line, at)))
  const fitting = named.findIndex((_, at) => at >= begin && fitsMailbox(fullNameOn(lines[at], at), from))
  const others = [
    named.findIndex(
      (name, at) => name !== null && lines[at]?.kind !== 'contact' && isSigner(lines, at, name.words, from, begin),
    ),
    named.findIndex(
      (name, at) => name !== null && lines[at]?.kind === 'contact' && isSigner(lines, at, name.words, from, begin),
    ),
  ]
  const other = others.find(at => at >= 0)
  if (other !== undefined && (fitting < 0 || other < fitting)) return startOfParagraph(lines, other, top)
  if (fitting >= 0) return fitting
  const last = lines.length - 1
  const bare = named[last]
  return bare && isBare(bare.rest) && standsAlone(lines, last, bare.words, from) ? last : null
}

function nameOn(line: SignatureLine, at: number): NamedLine | null {
  if (NO_NAME.has(line.kind) || line.text.length > LONGEST_NAMED) return null
  if (/[?!:]\s*$/.test(line.text) || (/,\s*$/.test(line.text) && at === 0)) return null
  return readName(line.text, line.text.trim().length <= 8)
}

/** The name on a line, in small letters too, to be compared with the From. */
function fullNameOn(line: SignatureLine | undefined, at: number): string {
  if (!line || NO_NAME.has(line.kind) || line.text.length > LONGEST_NAMED) return ''
  if (/[?!:]\s*$/.test(line.text) || (/,\s*$/.test(line.text) && at === 0)) return ''
  return readName(line.text, true)?.name ?? ''
}

const NO_NAME: ReadonlySet<SignatureLineKind> = new Set([
  'blank',
  'noise',
  'signOff',
  'address',
  'delimiter',
  'rule',
  'prose',
])
const EVIDENCE: ReadonlySet<SignatureLineKind> = new Set(['contact', 'title', 'organization', 'address'])
export const isEvidence = (line: SignatureLine | undefined) => line !== undefined && EVIDENCE.has(line.kind)
export const isBare = (rest: string) => !/[\p{L}\d]/u.test(rest)

/** Whether a name that does not fit the From is followed by what stands below names in signatures. */
function isSigner(
  lines: readonly SignatureLine[],
  at: number,
  words: number,
  from: Mailbox | null,
  begin: number,
): boolean {
  const below = lines.slice(at + 1).filter(next => next.kind !== 'blank')
  if (below.length === 0 || below.length > 12) return false
  const apart = at === 0 || lines[at - 1]?.kind === 'blank' || lines[at - 1]?.kind === 'short'
  if (words >= 2 && below.slice(0, 4).some(isEvidence)) return !isListOfPeople(lines.slice(begin))
  if (words === 1 && apart && isEvidence(lines[at + 1])) return true
  if (from || !apart || at === 0) return false
  const name = readName(lines[at]?.text ?? '')?.name ?? ''
  if (below.length === 1 && sharesName(name, below[0]?.text ?? '')) return true
  return (
    words >= 2 && words <= 3 && below.length <= 2 && below.every(line => /^\s*\p{Lu}[^.?!,:]{2,40}$/u.test(line.text))
  )
}

/** Several names with words behind them are a list, not a signature. */
function isListOfPeople(lines: readonly SignatureLine[]): boolean {
  let people = 0
  for (const line of lines) {
    const named = line.kind === 'address' || line.kind === 'title' ? null : readName(line.text)
    if (named && named.words >= 2 && !isBare(named.rest)) people++
  }
  return people >= 3
}

/** The first line of the paragraph, for a block whose first line need not be a person. */
function startOfParagraph(lines: readonly SignatureLine[], at: number, top: number): number {
  let first = at
  while (first > top && lines[first - 1]?.kind === 'short' && !/[,:?!]\s*$/.test(lines[first - 1]?.text ?? '')) first--
  return first
}

/** A nickname on the line above the name, behind a blank line. */
export function withNickname(lines: readonly SignatureLine[], first: number, top: number): number {
  const above = lines[first - 1]
  if (!above || first - 1 < top || above.kind !== 'short' || !/^\s*\p{L}{2,20}\s*$/u.test(above.text)) return first
  return first - 1 === 0 || lines[first - 2]?.kind === 'blank' ? first - 1 : first
}

/** A bare name as the last line: behind a blank line, or under a line that ended its sentence. */
function standsAlone(lines: readonly SignatureLine[], at: number, words: number, from: Mailbox | null): boolean {
  const above = lines[at - 1]
  if (!above || words > (from ? 1 : 3) || /[,:]\s*$/.test(lines[at]?.text ?? '')) return false
  if (above.kind === 'blank') return lines.slice(0, at).some(line => line.kind !== 'blank')
  return /[.?!)–—-]\s*$/.test(above.text) || isSignOff(above.text.split(/[.!?]\s/).at(-1) ?? '')
}
