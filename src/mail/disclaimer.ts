import type { Line } from './lines.ts'

const LEGAL: readonly RegExp[] = [
  /confidential|vertraulich|confidentiel|confidencial|riservat|vertrouwelijk|poufn|конфиденциал|fortrolig|konfidentiell/i,
  /intended (?:recipient|only|solely|for)|addressee|(?:nicht der )?(?:richtige|beabsichtigte) (?:adressat|empfänger)|destinatai?r|destinatari|geadresseerde|adresat|получател/i,
  /privileged|disclos|disseminat|distribution|copying|unauthori[sz]ed|prohibited|strictly|weitergabe|unbefugt|interdit|prohibid|vietat|verboden/i,
  /notify (?:the sender|us)|delete (?:it|this|the|all)|in error|received this|irrtümlich|informieren sie|par erreur|por error|per errore|ten onrechte/i,
  /(?:e-?mail|message|communication|transmission|nachricht|courriel|mensaje|messaggio|bericht).{0,60}(?:attach|anhäng|pièce|adjunt|allegat|bijlage)?/i,
]
const STRONG = 3
const PARAGRAPHS_MAX = 4

/** The line where a legal notice begins that stays to the end of an authored run [from, to); `to` where there is none. */
export function disclaimerStart(lines: readonly Line[], from: number, to: number): number {
  let start = to
  let end = lastFilled(lines, from, to)
  for (let seen = 0; seen < PARAGRAPHS_MAX && end > from; seen++) {
    const first = firstOfParagraph(lines, from, end)
    const paragraph = lines
      .slice(first, end)
      .map(line => line.body)
      .join(' ')
      .slice(0, 3000)
    if (!isLegal(paragraph)) break
    start = noticeStart(lines, first, end)
    end = start === first ? lastFilled(lines, from, first) : from
  }
  return start < to ? withRule(lines, from, start) : to
}

const OPENS =
  /^\W{0,6}(?:(?:important |confidentiality |legal |privacy )?notice\b|disclaimer|confidential|privileged|important\b|this (?:e-?mail|message|communication|transmission|electronic)|the (?:information|contents?|preceding)|diese (?:e-?mail|nachricht)|der inhalt dieser|ce (?:message|courriel|mail)|este (?:mensaje|correo|e-?mail)|esta mensagem|questo messaggio|le informazioni|dit bericht|deze e-?mail)/i

/** Where in its paragraph a notice begins: some programs put it right below the writer's last line. */
function noticeStart(lines: readonly Line[], first: number, end: number): number {
  for (let at = first; at < end; at++) if (OPENS.test((lines[at]?.body ?? '').slice(0, 60))) return at
  return first
}

function isLegal(paragraph: string): boolean {
  if (paragraph.length < 90) return false
  return LEGAL.filter(pattern => pattern.test(paragraph)).length > STRONG
}

function lastFilled(lines: readonly Line[], from: number, to: number): number {
  let end = to
  while (end > from && lines[end - 1]?.blank) end--
  return end
}

function firstOfParagraph(lines: readonly Line[], from: number, end: number): number {
  let first = end
  while (
    first > from &&
    !lines[first - 1]?.blank &&
    !/^\s*[-_=*]{3,}\s*$/.test((lines[first - 1]?.body ?? '').slice(0, 100))
  )
    first--
  return first
}

function withRule(lines: readonly Line[], from: number, start: number): number {
  for (let i = start - 1; i >= from && i > start - 3; i--) {
    const body = lines[i]?.body.slice(0, 200) ?? ''
    if (/^\s*[-_=*]{3,}\s*$/.test(body)) return i
    if (body.trim() !== '') break
  }
  return start
}
