import { isLegalNotice } from './legal-notice.ts'
import type { Mailbox } from './mail.ts'
import { fitsMailbox, isInitialsOf, type NamedLine, readName, sharesName } from './person-name.ts'
import type { Signature } from './reading.ts'
import { isSignOff, nameAfterSentence, signedOnOneLine } from './sign-off.ts'
import { signatureOf } from './signature-fields.ts'
import { endLines, isDelimiter, type SignatureLine, type SignatureLineKind } from './signature-lines.ts'
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
  if (!name || isInitialsOf(name, from) || (from?.name && !fitsMailbox(name, from))) return signature
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
    const above = notice ? 0 : noticeAbove(lines, top, end)
    if (above > 0) {
      end = above
      continue
    }
    const postscript = top > 0 && POSTSCRIPT.test(paragraph[0] ?? '')
    if (!notice && !postscript) break
    end = notice ? top + firstNoticeLine(paragraph) : top
  }
  return end
}

/** Where a short last paragraph ends a notice that stands above it ("For more information visit …"): the end of that notice. */
function noticeAbove(lines: readonly SignatureLine[], top: number, end: number): number {
  if (end - top > 3) return 0
  let bottom = top
  while (bottom > 0 && SKIPPED.has(lines[bottom - 1]?.kind ?? 'prose')) bottom--
  let first = bottom
  while (first > 0 && lines[first - 1]?.kind !== 'blank') first--
  const paragraph = lines.slice(first, bottom).map(line => line.text)
  return isLegalNotice(paragraph.join('\n')) ? bottom : 0
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
  const signOff = afterSignOff(lines, top)
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

/** The line below the first sign-off of the region. "Thanks for your help Don." above another name greets Don. */
function afterSignOff(lines: readonly SignatureLine[], top: number): number | null {
  for (let at = top; at < lines.length; at++) {
    const kind = lines[at]?.kind
    if (kind !== 'signOff' && kind !== 'signed') continue
    let next = at + 1
    while (next < lines.length && ['blank', 'noise', 'signOff'].includes(lines[next]?.kind ?? '')) next++
    if (kind === 'signed') {
      if (isThanksTo(lines, at)) return null
      const names = next === at + 1 && next === lines.length - 1 && readName(lines[next]?.text ?? '') !== null
      return names ? next : at
    }
    return next < lines.length ? next : null
  }
  return null
}

/** "Thank you Rebecca" as the first line thanks Rebecca. */
const isThanksTo = (lines: readonly SignatureLine[], at: number): boolean =>
  lines.slice(0, at).every(line => line.kind === 'blank') && !/[,.;:–—-]/.test(lines[at]?.text ?? '')

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
  const at = afterSignOff(lines, first) ?? lines.findIndex((line, index) => index >= first && isWriter(line, from))
  if (at < 0 || at >= top) return null
  const below = lines.slice(at + 1)
  const contacts = below.filter(line => line.kind === 'contact' || line.kind === 'address').length
  const closed = lines[at - 1]?.kind === 'signOff' && below.some(isEvidence) && prose <= 1
  return (contacts >= 2 || closed) && isWriterOrName(lines[at], from) ? at : null
}

function isWriter(line: SignatureLine | undefined, from: Mailbox | null): boolean {
  if (!line || line.kind === 'blank' || line.kind === 'prose' || line.text.length > LONGEST_PROSE) return false
  const named = readName(line.text)
  return named !== null && named.words >= 2 && fitsMailbox(named.name, from)
}

const isWriterOrName = (line: SignatureLine | undefined, from: Mailbox | null): boolean =>
  isWriter(line, from) || (line !== undefined && line.kind !== 'prose' && readName(line.text)?.rest === '')

/** The first line of the region that is the writer's name: one that fits the From, or one with contact lines below. */
function atName(
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
  if (NO_NAME.has(line.kind) || line.text.length > LONGEST_PROSE) return null
  if (/[?!:]\s*$/.test(line.text) || (/,\s*$/.test(line.text) && at === 0)) return null
  return readName(line.text, line.text.trim().length <= 8)
}

/** The name on a line, in small letters too, to be compared with the From. */
function fullNameOn(line: SignatureLine | undefined, at: number): string {
  if (!line || NO_NAME.has(line.kind) || line.text.length > LONGEST_PROSE) return ''
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
const isEvidence = (line: SignatureLine | undefined) => line !== undefined && EVIDENCE.has(line.kind)
const isBare = (rest: string) => !/[\p{L}\d]/u.test(rest)

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
function withNickname(lines: readonly SignatureLine[], first: number, top: number): number {
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

/** A sign-off with its name that more text follows ("Thanks, Karen." and a postscript). */
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
