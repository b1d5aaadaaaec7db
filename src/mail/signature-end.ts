import { isLegalNotice } from './legal-notice.ts'
import type { SignatureLine } from './signature-lines.ts'

const POSTSCRIPT = /^\W{0,3}p\.?\s?s\b\.?/i

/** The number of lines up to the end of a possible block: without what programs, lawyers and afterthoughts add below. */
export function endOfBlock(lines: readonly SignatureLine[]): number {
  let end = lines.length
  for (let round = 0; round < 8; round++) {
    while (end > 0 && (lines[end - 1]?.blank || lines[end - 1]?.kind === 'noise')) end--
    let top = end
    while (top > 0 && !lines[top - 1]?.blank) top--
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
  while (bottom > 0 && (lines[bottom - 1]?.blank || lines[bottom - 1]?.kind === 'noise')) bottom--
  let first = bottom
  while (first > 0 && !lines[first - 1]?.blank) first--
  const paragraph = lines.slice(first, bottom).map(line => line.text)
  return isLegalNotice(paragraph.join('\n')) ? bottom : 0
}

/** In a paragraph that ends in a notice the signature may stand above it: the first long line belongs to the notice. */
function firstNoticeLine(paragraph: readonly string[]): number {
  const at = paragraph.findIndex(line => line.length > 50 || isLegalNotice(line))
  return Math.max(0, at)
}
