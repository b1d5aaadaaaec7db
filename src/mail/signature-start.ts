import type { Mailbox } from './mail.ts'
import { fitsMailbox, readName, sharesName } from './person-name.ts'
import { signedOnOneLine } from './sign-off.ts'
import { isDelimiter, type SignatureLine } from './signature-lines.ts'
import { atName, isBare, isEvidence, withNickname } from './signer.ts'
import { hasLegalForm } from './titles.ts'

/** Lines of a signature, blank ones not counted; behind a delimiter it may be longer. */
const MOST_LINES = 16
const MOST_LINES_DELIMITED = 30

/** Where a block stands among the lines; without `last` it goes on to their end. */
export type Block = { readonly first: number; readonly last?: number }

/** The start of the signature in the last lines of a text; `whole` says whether they are all of it. */
export function startOfBlock(lines: readonly SignatureLine[], from: Mailbox | null, whole: boolean): Block | null {
  const delimiter = behindDelimiter(lines)
  const top = delimiter ?? topOfRegion(lines, whole)
  const signOff = afterSignOff(lines, top, from)
  const above = delimiter === null && signOff === null ? aboveProse(lines, top, from) : null
  const starts = [delimiter, signOff, above, atName(lines, top, from, signOff), atRule(lines, top, from, signOff)]
  const first = Math.min(...starts.filter(start => start !== null))
  if (first === Number.POSITIVE_INFINITY) {
    const contact = atContact(lines, top)
    return contact === null ? signedAbove(lines, from) : { first: contact }
  }
  if (first === delimiter) return { first: nameAbove(lines, delimiter, from) ?? first }
  return { first: withNickname(lines, first, top) }
}

/** The lowest delimiter with something below it. */
function behindDelimiter(lines: readonly SignatureLine[]): number | null {
  const at = lines.findLastIndex(line => isDelimiter(line.text))
  if (at < 0) return null
  const below = lines.slice(at + 1).filter(line => line.kind !== 'blank')
  return below.length > 0 && below.length <= MOST_LINES_DELIMITED ? at : null
}

/** The first line of the run of lines at the end that nobody would write as a sentence. */
function topOfRegion(lines: readonly SignatureLine[], whole: boolean): number {
  let count = 0
  let top = lines.length
  const last = lines.length - 1
  while (top > 0) {
    const line = lines[top - 1]
    if (!line || line.kind === 'prose' || count >= MOST_LINES) break
    if (line.kind !== 'blank' && line.kind !== 'noise') count++
    if (whole && top - 1 < last && isGreeting(lines, top - 1)) break
    top--
  }
  return top
}

/** "Anna," or "Hi Tom -" at the very top. */
function isGreeting(lines: readonly SignatureLine[], at: number): boolean {
  const line = lines[at]
  if (!line || lines.slice(0, at).some(above => above.kind !== 'blank')) return false
  return (
    /[,:;–-]\s*$/.test(line.text) ||
    /^\s*(?:hi|hello|hey|dear|hallo|liebe|lieber|bonjour|hola|ciao|beste|hej)\b/i.test(line.text)
  )
}

/** The line below the first sign-off of the region. "Thanks again Peter." above another name thanks Peter. */
function afterSignOff(lines: readonly SignatureLine[], top: number, from: Mailbox | null): number | null {
  for (let at = top; at < lines.length; at++) {
    const kind = lines[at]?.kind
    if (kind !== 'signOff' && kind !== 'signed') continue
    let next = at + 1
    while (next < lines.length && ['blank', 'noise', 'signOff'].includes(lines[next]?.kind ?? '')) next++
    if (kind === 'signed') {
      if (isThanksTo(lines, at, from)) continue
      return isSignedAgain(lines, at, next, from) ? next : at
    }
    return next < lines.length ? next : null
  }
  return null
}

/** Whether the whole block follows a line that has sign-off and name already: another name, a delimiter, a rule. */
function isSignedAgain(lines: readonly SignatureLine[], at: number, next: number, from: Mailbox | null): boolean {
  const line = lines[next]
  if (!line) return false
  if (line.kind === 'delimiter' || line.kind === 'rule')
    return lines.slice(next + 1).some(below => below.kind !== 'blank')
  const named = readName(line.text)
  if (!named) return false
  const signed = signedName(lines[at])
  return (
    sharesName(signed, named.name) ||
    (next === at + 1 && next === lines.length - 1) ||
    (fitsMailbox(named.name, from) && !fitsMailbox(signed, from))
  )
}

const signedName = (line: SignatureLine | undefined): string => signedOnOneLine(line?.text.trim() ?? '')?.name ?? ''

/** "Thank you Peter" as the first line thanks Peter, and so does "Thanks, Peter!" from somebody else. */
function isThanksTo(lines: readonly SignatureLine[], at: number, from: Mailbox | null): boolean {
  const text = lines[at]?.text ?? ''
  const fits = fitsMailbox(signedName(lines[at]), from)
  if (fits) return false
  if (/!\s*$/.test(text)) return true
  const first = lines.slice(0, at).every(line => line.kind === 'blank')
  return first && (!/[,.;:–—-]/.test(text) || (from !== null && from.name !== ''))
}

/** Lines that a sentence or two in the middle of a signature may part from its name. */
const MOST_PROSE = 3
const LONGEST_PROSE = 100

/** A sign-off or the writer's name above a signature that has a sentence in it (a slogan, a note about new numbers). */
function aboveProse(lines: readonly SignatureLine[], top: number, from: Mailbox | null): number | null {
  let first = top
  let prose = 0
  for (let count = 0; first > 0 && count < MOST_LINES; count++) {
    const line = lines[first - 1]
    if (!line) break
    if (line.kind === 'prose' && (++prose > MOST_PROSE || line.text.length > LONGEST_PROSE)) break
    first--
  }
  const at =
    afterSignOff(lines, first, from) ?? lines.findIndex((line, index) => index >= first && isWriter(line, from))
  if (at < 0 || at >= top) return null
  const below = lines.slice(at + 1)
  const contacts = below.filter(line => line.kind === 'contact' || line.kind === 'address').length
  const closed =
    lines[at - 1]?.kind === 'signOff' &&
    below.some(line => isEvidence(line) || line.kind === 'rule' || /https?:|www\./i.test(line.text)) &&
    below.filter(line => line.kind === 'prose').length <= 2
  return (contacts >= 2 || closed) && isWriterOrName(lines[at], from) ? at : null
}

function isWriter(line: SignatureLine | undefined, from: Mailbox | null): boolean {
  if (!line || line.kind === 'blank' || line.kind === 'prose' || line.text.length > LONGEST_PROSE) return false
  const named = readName(line.text)
  return named !== null && named.words >= 2 && fitsMailbox(named.name, from)
}

const isWriterOrName = (line: SignatureLine | undefined, from: Mailbox | null): boolean =>
  isWriter(line, from) || (line !== undefined && line.kind !== 'prose' && readName(line.text)?.rest === '')

/** A long rule with a name or an organization below it. */
function atRule(
  lines: readonly SignatureLine[],
  top: number,
  from: Mailbox | null,
  signOff: number | null,
): number | null {
  for (let at = Math.max(0, top - MOST_LINES); at < lines.length - 1; at++) {
    if (lines[at]?.kind !== 'rule' || (signOff !== null && at < signOff)) continue
    const below = lines.slice(at + 1).filter(line => line.kind !== 'blank' && line.kind !== 'rule')
    const first = below[0]
    if (!first || first.kind === 'prose' || below.length > MOST_LINES) continue
    if (below.filter(line => line.kind === 'prose').length > MOST_PROSE + 1) continue
    const named = readName(first.text)
    if (named && (fitsMailbox(named.name, from) || (named.words >= 2 && below.some(isEvidence)))) return at
    if (first.kind === 'organization' && below.some(line => line.kind === 'contact')) return at
  }
  return null
}

/** The last paragraph, where it tells how to reach somebody and no more. */
function atContact(lines: readonly SignatureLine[], top: number): number | null {
  let first = lines.length
  while (first > top && lines[first - 1]?.kind !== 'blank') first--
  const paragraph = lines.slice(first)
  const [only] = paragraph
  if (!only || first === 0) return null
  if (paragraph.length === 1) return hasLegalForm(only.text.trim()) && only.kind === 'organization' ? first : null
  const contacts = paragraph.filter(line => line.kind === 'contact').length
  if (contacts === 0 || contacts === paragraph.length || paragraph.length > 10) return null
  return paragraph.every(line => line.text.trim().length <= 60 && !/[?!;]$/.test(line.text)) ? first : null
}

/** The name between a sign-off and the delimiter below it. */
function nameAbove(lines: readonly SignatureLine[], at: number, from: Mailbox | null): number | null {
  let above = at - 1
  while (above >= 0 && lines[above]?.kind === 'blank') above--
  const line = lines[above]
  if (!line || ['prose', 'signOff', 'rule'].includes(line.kind)) return null
  if (line.kind === 'signed') return above
  const named = readName(line.text, true)
  if (!named || named.words > 4) return null
  let higher = above - 1
  while (higher >= 0 && lines[higher]?.kind === 'blank') higher--
  return fitsMailbox(named.name, from) || lines[higher]?.kind === 'signOff' ? above : null
}

/** A sign-off with its name that more text follows ("Thanks, Nora." and a postscript). */
function signedAbove(lines: readonly SignatureLine[], from: Mailbox | null): Block | null {
  const floor = Math.max(0, lines.length - 12)
  for (let at = lines.length - 1; at >= floor; at--) {
    const line = lines[at]
    if (!line || lines[at + 1]?.kind !== 'blank' || line.text.length > LONGEST_PROSE) continue
    const named = line.kind === 'signed' ? signedOnOneLine(line.text.trim()) : readName(line.text, true)
    if (!named || named.words > 3 || !isBare(named.rest) || /[,:?!]\s*$/.test(line.text)) continue
    let above = at - 1
    while (above >= 0 && lines[above]?.kind === 'blank') above--
    const signed = line.kind === 'signed' || lines[above]?.kind === 'signOff' || fitsMailbox(named.name, from)
    if (signed && above >= 0) return { first: at, last: at + 1 }
  }
  return null
}
