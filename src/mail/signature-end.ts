import { isLegalNotice } from './legal-notice.ts'
import { readName } from './person-name.ts'
import type { SignatureLine, SignatureLineKind } from './signature-lines.ts'

const POSTSCRIPT = /^\W{0,3}p\.?\s?s\b\.?/i
/** Paragraphs that a mail server may have put below a signature. */
const MOST_PARAGRAPHS = 8

/** The number of lines up to the end of a possible block: without what programs, lawyers and afterthoughts add below. */
export function endOfBlock(lines: readonly SignatureLine[]): number {
  let end = filled(lines, withoutNotices(lines, filled(lines, lines.length)))
  for (let top = topOfParagraph(lines, end); top > 0 && top < end; top = topOfParagraph(lines, end)) {
    if (!POSTSCRIPT.test(lines[top]?.text ?? '')) break
    end = filled(lines, top)
  }
  return end
}

/** Goes up over blank lines and attachment names. */
function filled(lines: readonly SignatureLine[], from: number): number {
  let end = from
  while (end > 0 && (lines[end - 1]?.blank || lines[end - 1]?.kind === 'noise')) end--
  return end
}

function topOfParagraph(lines: readonly SignatureLine[], end: number): number {
  let top = end
  while (top > 0 && !lines[top - 1]?.blank) top--
  return top
}

/**
 * The line where the legal notices begin that stay to the end; other paragraphs may stand between them, but no signer.
 * A rule above them parts all that is below it from the mail.
 */
function withoutNotices(lines: readonly SignatureLine[], from: number): number {
  let found = from
  let bottom = from
  for (let seen = 0; seen < MOST_PARAGRAPHS && bottom > 0; seen++) {
    const top = topOfParagraph(lines, bottom)
    const paragraph = lines.slice(top, bottom)
    if (isLegalNotice(paragraph.map(line => line.text).join('\n'))) found = top + firstNoticeLine(paragraph)
    else if (isSigned(paragraph)) break
    bottom = filled(lines, top)
    if (found < from && lines.slice(bottom, top).some(line => line.kind === 'rule')) found = top
  }
  return found
}

const EVIDENCE: ReadonlySet<SignatureLineKind> = new Set(['contact', 'title', 'organization', 'address'])

/** Whether a paragraph belongs to a person: a name alone, or two lines that tell who or where somebody is. */
function isSigned(paragraph: readonly SignatureLine[]): boolean {
  if (paragraph.length > 12) return false
  const named = paragraph.length <= 2 ? readName(paragraph[0]?.text ?? '') : null
  if (named && !/[\p{L}\d]/u.test(named.rest)) return true
  return paragraph.some(line => line.kind === 'signed') || paragraph.filter(line => EVIDENCE.has(line.kind)).length >= 2
}

/** In a paragraph that ends in a notice the signature may stand above it: the first long line belongs to the notice. */
function firstNoticeLine(paragraph: readonly SignatureLine[]): number {
  const at = paragraph.findIndex(line => line.text.length > 50 || isLegalNotice(line.text))
  return Math.max(0, at)
}
