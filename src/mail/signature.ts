import { isLegalNotice } from './legal-notice.ts'
import type { Mailbox } from './mail.ts'
import { fitsMailbox, isInitials, readName } from './person-name.ts'
import type { Signature } from './reading.ts'
import { nameAfterSentence, signedOnOneLine } from './sign-off.ts'
import { signatureOf } from './signature-fields.ts'
import { endLines, type SignatureLine, type SignatureLineKind } from './signature-lines.ts'
import { hasLegalForm } from './titles.ts'

export { signatureOf } from './signature-fields.ts'

/** Where a signature block stands in a text: UTF-16 offsets, half open. */
export type SignatureSpan = { readonly from: number; readonly to: number }

/** Lines of a signature, blank ones not counted; behind a delimiter it may be longer. */
const MOST_LINES = 16
const MOST_LINES_DELIMITED = 30

/**
 * Where the writer's signature block starts: behind the sign-off word, at the name, the delimiter or the first contact line.
 * @param authored what the writer wrote, without quotes
 * @param from the writer, if known
 * @returns a UTF-16 offset into `authored`, null where there is no signature. Never throws; costs no more for a longer text.
 */
export function signatureStart(authored: string, from: Mailbox | null): number | null {
  return signatureSpan(authored, from)?.from ?? null
}

/** Like `signatureStart`, with the end: attachment names, legal notices and postscripts behind the block are not in it. */
export function signatureSpan(authored: string, from: Mailbox | null): SignatureSpan | null {
  const lines = endLines(authored)
  const end = endOfBlock(lines)
  if (end === 0) return null
  const start = startOfBlock(lines.slice(0, end), from, lines[0]?.from === 0)
  const first = start === null ? undefined : lines[start.first]
  const last = start === null ? undefined : lines[(start.last ?? end) - 1]
  return first && last ? { from: first.from, to: last.to } : null
}

/**
 * Who signed a text: the fields of its signature block, and where there is only a name behind the last sentence, that name.
 * @returns null where nobody signed
 */
export function senderOf(authored: string, from: Mailbox | null): Signature | null {
  const span = signatureSpan(authored, from)
  const signature = span ? signatureOf(authored.slice(span.from, span.to), from) : null
  if (signature?.name) return signature
  const lines = endLines(span ? authored.slice(0, span.from) : authored)
  const last = lines.slice(0, endOfBlock(lines)).findLast(line => line.kind !== 'blank' && line.kind !== 'signOff')
  const name = last ? nameAfterSentence(last.text) : null
  if (!name || (isInitials(name) && name.length < 2)) return signature
  return { ...(signature ?? NOTHING), name }
}

const NOTHING: Signature = {
  name: null,
  title: null,
  organization: null,
  phones: [],
  faxes: [],
  emails: [],
  urls: [],
  address: null,
}

const SKIPPED: ReadonlySet<SignatureLineKind> = new Set(['blank', 'noise', 'delimiter', 'rule'])
const POSTSCRIPT = /^\W{0,3}p\.?\s?s\b\.?/i

/** The number of lines up to the end of a possible block: without what programs, lawyers and afterthoughts add below. */
function endOfBlock(lines: readonly SignatureLine[]): number {
  let end = lines.length
  for (let round = 0; round < 8; round++) {
    while (end > 0 && SKIPPED.has(lines[end - 1]?.kind ?? 'prose')) end--
    let top = end
    while (top > 0 && lines[top - 1]?.kind !== 'blank') top--
    const paragraph = lines.slice(top, end).map(line => line.text)
    const notice = isLegalNotice(paragraph.join('\n'))
    const postscript = top > 0 && POSTSCRIPT.test(paragraph[0] ?? '')
    if (!notice && !postscript) break
    end = notice ? top + firstNoticeLine(paragraph) : top
  }
  return end
}

/** In a paragraph that ends in a notice the signature may stand above it: the first long line belongs to the notice. */
function firstNoticeLine(paragraph: readonly string[]): number {
  const at = paragraph.findIndex(line => line.length > 50 || isLegalNotice(line))
  return Math.max(0, at)
}

type Block = { readonly first: number; readonly last?: number }

function startOfBlock(lines: readonly SignatureLine[], from: Mailbox | null, whole: boolean): Block | null {
  const delimiter = behindDelimiter(lines)
  const top = delimiter ?? topOfRegion(lines, whole)
  const starts = [delimiter, afterSignOff(lines, top), atName(lines, top, from), atRule(lines, top, from)]
  let first = Math.min(...starts.filter(start => start !== null))
  if (first === Number.POSITIVE_INFINITY) {
    const contact = atContact(lines, top)
    if (contact !== null) return { first: contact }
    return signedAbove(lines, from)
  }
  if (first === delimiter) first = nameAbove(lines, delimiter, from) ?? first
  return { first }
}

/** The lowest delimiter with something below it. */
function behindDelimiter(lines: readonly SignatureLine[]): number | null {
  const at = lines.findLastIndex(line => line.kind === 'delimiter')
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

/** The line below the first sign-off of the region. */
function afterSignOff(lines: readonly SignatureLine[], top: number): number | null {
  for (let at = top; at < lines.length; at++) {
    const kind = lines[at]?.kind
    if (kind === 'signed') return at
    if (kind !== 'signOff') continue
    let next = at + 1
    while (next < lines.length && ['blank', 'noise', 'signOff'].includes(lines[next]?.kind ?? '')) next++
    return next < lines.length ? next : null
  }
  return null
}

/** The first line of the region that is the writer's name: one that fits the From, or one with contact lines below. */
function atName(lines: readonly SignatureLine[], top: number, from: Mailbox | null): number | null {
  for (let at = top; at < lines.length; at++) {
    const line = lines[at]
    if (!line || ['blank', 'noise', 'signOff', 'address', 'delimiter', 'rule'].includes(line.kind)) continue
    if (line.kind === 'prose' || (/[,:]\s*$/.test(line.text) && at === 0)) continue
    const named = readName(line.text, fitsMailbox(line.text, from) || line.text.trim().length <= 8)
    if (!named || /[?!:]\s*$/.test(line.text)) continue
    if (fitsMailbox(named.name, from)) return at
    const below = lines.slice(at + 1).filter(next => next.kind !== 'blank')
    if (below.some(isEvidence) && named.words >= 2) return at
    if (below.length === 0 && standsAlone(lines, at, named.words, from)) return at
  }
  return null
}

const EVIDENCE: ReadonlySet<SignatureLineKind> = new Set(['contact', 'title', 'organization', 'address'])
const isEvidence = (line: SignatureLine) => EVIDENCE.has(line.kind)

/** A bare name as the last line: behind a blank line, or under a line that ended its sentence. */
function standsAlone(lines: readonly SignatureLine[], at: number, words: number, from: Mailbox | null): boolean {
  const above = lines[at - 1]
  if (!above || words > (from ? 1 : 3)) return false
  const text = lines[at]?.text.trim() ?? ''
  if (/[,:]$/.test(text)) return false
  if (above.kind === 'blank') return lines.slice(0, at).some(line => line.kind === 'prose')
  return above.kind === 'prose' && /[.?!)]\s*$/.test(above.text)
}

/** A long rule with a name or an organization below it. */
function atRule(lines: readonly SignatureLine[], top: number, from: Mailbox | null): number | null {
  for (let at = Math.max(0, top - 6); at < lines.length - 1; at++) {
    if (lines[at]?.kind !== 'rule') continue
    const below = lines.slice(at + 1).filter(line => line.kind !== 'blank' && line.kind !== 'rule')
    const first = below[0]
    if (!first || below.length > MOST_LINES || below.filter(line => line.kind === 'prose').length > 4) continue
    const named = readName(first.text)
    if (
      (named && (fitsMailbox(named.name, from) || below.some(isEvidence))) ||
      (first.kind === 'organization' && below.some(line => line.kind === 'contact'))
    )
      return at
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

/** A sign-off with its name that more text follows ("Thanks, Karen." and a postscript). */
function signedAbove(lines: readonly SignatureLine[], from: Mailbox | null): Block | null {
  const floor = Math.max(0, lines.length - 12)
  for (let at = lines.length - 1; at >= floor; at--) {
    const line = lines[at]
    if (!line || lines[at + 1]?.kind !== 'blank') continue
    const named = line.kind === 'signed' ? signedOnOneLine(line.text.trim()) : readName(line.text, true)
    if (!named || named.words > 3 || /[,:?!]\s*$/.test(line.text)) continue
    let above = at - 1
    while (above >= 0 && lines[above]?.kind === 'blank') above--
    const signed = line.kind === 'signed' || lines[above]?.kind === 'signOff' || fitsMailbox(named.name, from)
    if (signed && above >= 0) return { first: at, last: at + 1 }
  }
  return null
}
