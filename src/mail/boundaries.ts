import { type Attribution, attributionEnding } from './attribution.ts'
import { type HeaderBlock, headerBlockAt, labelIn } from './header-block.ts'
import type { Line } from './lines.ts'
import { lotusBlockAt } from './lotus-header.ts'
import type { HeaderKind } from './mail-words.ts'
import { isMessageLine } from './rule-line.ts'
import { separatorAt } from './separator.ts'

/** A place where other people's words may begin; line indices, half open. What it means is decided with the whole mail in view. */
export type Boundary =
  | {
      readonly kind: 'header'
      readonly announced: 'original' | 'forwarded' | null
      readonly first: number
      readonly end: number
      readonly fields: ReadonlyMap<HeaderKind, string>
    }
  | { readonly kind: 'attribution'; readonly first: number; readonly end: number; readonly attribution: Attribution }
  | { readonly kind: 'reply-line'; readonly first: number; readonly end: number }

/** "Reply above this line" and its translations, which help desks write above what they quote. */
const REPLY_LINE =
  /^[\s\-–—=#*_[\]!.~|]{0,20}(?:please )?(?:reply|respond|type your reply|write your reply|antwort(?:en sie)?|répondre|responde?r?|rispondi|antwoord|svara?|odpowiedz|одговорите)[ \p{L}]{0,40}(?:above|über|au-dessus|por encima|encima|acima|sopra|boven|ovanför|over|powyżej|изнад)[ \p{L}]{0,20}(?:line|linie|zeile|ligne|línea|linea|linha|riga|lijn|linje|linii|линије)(?!.{0,80}\?)/iu

/** Stage one: every candidate, by the line it begins on. Looks at unquoted lines and at the first line of each ">" run, not at
 *  `encoded` ones. Linear. */
export function boundariesIn(lines: readonly Line[], encoded: Uint8Array): Map<number, Boundary> {
  const found = new Map<number, Boundary>()
  let above = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.blank || encoded[at] === 1) continue
    const starts = line.depth > above
    above = line.depth
    if (line.depth > 0 && !starts) continue
    const boundary = boundaryAt(lines, at)
    if (boundary && isBetter(boundary, found.get(boundary.first))) found.set(boundary.first, boundary)
  }
  return found
}

/** Outlook writes 32 underscores right above the headers of the mail that it answers. */
function isOutlookRule(body: string): boolean {
  return body.length >= 32 && body.length <= 80 && /^_{32,80}\s*$/.test(body)
}

/** The first reading of a line stands, unless it was a weak one. */
function isBetter(boundary: Boundary, known: Boundary | undefined): boolean {
  return known === undefined || (known.kind === 'attribution' && !known.attribution.sure && boundary.end > known.end)
}

/** Few lines are as short as a label without a colon. */
function bareLotusBlock(lines: readonly Line[], at: number): HeaderBlock | null {
  return (lines[at]?.body.length ?? 0) <= 14 ? lotusBlockAt(lines, at) : null
}

function boundaryAt(lines: readonly Line[], at: number): Boundary | null {
  const line = lines[at]
  if (!line) return null
  const separator = separatorAt(lines, at)
  if (separator)
    return { kind: 'header', announced: separator.kind, first: at, end: separator.end, fields: separator.fields }
  if (isOutlookRule(line.body)) {
    const ruled = headerBlockAt(lines, at + 1, 'announced')
    return ruled ? { kind: 'header', announced: null, first: at, end: ruled.end, fields: ruled.fields } : null
  }
  if (isMessageLine(line)) {
    const told = headerBlockAt(lines, at + 1, 'announced')
    const fields = told ? new Map([['date', line.body] as const, ...told.fields]) : null
    if (told && fields) return { kind: 'header', announced: null, first: at, end: told.end, fields }
  }
  const label = labelIn(line.body)
  const block = label ? (headerBlockAt(lines, at, 'alone') ?? lotusBlockAt(lines, at)) : bareLotusBlock(lines, at)
  if (block) return { kind: 'header', announced: null, first: block.first, end: block.end, fields: block.fields }
  if (line.body.length < 200 && REPLY_LINE.test(line.body)) return { kind: 'reply-line', first: at, end: at + 1 }
  const attribution = attributionEnding(lines, at)
  return attribution ? { kind: 'attribution', first: attribution.first, end: attribution.end, attribution } : null
}
