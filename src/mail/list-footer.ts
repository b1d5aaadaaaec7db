import type { Line } from './lines.ts'

const RULE = /^\s*(?:[_=*~-]{15,200}|_{2,14}|-- ?|--~--~-[-~]{5,80})\s*$/
const LIST =
  /mailing[ -]?list|mailman|listinfo|unsubscribe|subscription|désabonn|désinscri|abmelden|abbestell|cancelar (?:la )?suscripci|disiscriver|afmelden|отписаться|you (?:are receiv|receiv|are subscrib)|google groups|yahoo! ?groups|groups\.io|list archives?|powered by listserv|liste de diffusion|lista de (?:correo|distribu)|reply to this email directly/i
const SCANNER =
  /(?:virus[ -]?free|no virus found|checked (?:for viruses )?by|scanned (?:for|by|and)|geprüft von|auf viren (?:geprüft|untersucht)|libre de virus|sans virus|virenfrei|privo di virus).{0,90}(?:avast|avg|mcafee|norton|symantec|kaspersky|mailscanner|messagelabs|eset|nod32|bitdefender|antivirus|anti-virus|virus|\.com)|^\s*no virus found in this/i
const LINES_MAX = 14

/** The line behind a mailing list's or a virus scanner's footer that begins on line `at`; `at` where none begins. */
export function listFooterEnd(lines: readonly Line[], at: number, isOpen: (line: number) => boolean): number {
  const line = lines[at]
  if (!line) return at
  if (RULE.test(line.body.slice(0, 240))) return footerBelowRule(lines, at, isOpen)
  if (line.body.length < 300 && SCANNER.test(line.body)) return endOfParagraph(lines, at, isOpen)
  return at
}

/** The rule counts where the few lines below it, to the end of what is unquoted, speak of a list. */
function footerBelowRule(lines: readonly Line[], at: number, isOpen: (line: number) => boolean): number {
  let end = at + 1
  let speaks = false
  for (; end < lines.length && end <= at + LINES_MAX && isOpen(end); end++) {
    const body = lines[end]?.body.slice(0, 300) ?? ''
    if (LIST.test(body) || SCANNER.test(body)) speaks = true
    else if (!speaks && RULE.test(body)) return at
  }
  const closes = end >= lines.length || !isOpen(end)
  return speaks && closes ? end : at
}

function endOfParagraph(lines: readonly Line[], at: number, isOpen: (line: number) => boolean): number {
  let end = at + 1
  while (end < lines.length && end < at + LINES_MAX && isOpen(end) && !lines[end]?.blank) end++
  return end
}
