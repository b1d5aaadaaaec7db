// What of a reply is to be read: its own lines, without what other programs and people put around them. The mail room
// has already cut quotes and signatures; this is the second lock on the same door, since a quoted word must never act.

/** A reply is read up to here; nobody types more commands. */
const LINES_MAX = 60
const LINE_LETTERS_MAX = 600

const QUOTED = /^\s*(?:>|\|)/
const SIGNATURE = /^\s*(?:--|—|__+)\s*$/
const DEVICE =
  /^\s*(?:sent (?:from|via|with)|get outlook|von meinem .{1,30} gesendet|gesendet (?:von|mit)|envoyé (?:de|depuis)|enviado (?:desde|do|a partir)|inviato (?:da|dal)|verzonden (?:van|met)|verstuurd (?:van|vanaf|met))/i
/** The same at the end of a line, where a program left out the break: "2 weeks Sent from my iPhone". */
const DEVICE_BEHIND =
  /(?<=\S)\s+(?:[-–—]{1,2}\s*)?(?:sent (?:from|via) (?:my|outlook|yahoo|gmail|proton|mail)|get outlook for|von mein(?:em|er) \S{1,20}(?: \S{1,20}){0,2} gesendet|gesendet (?:von|mit) (?:meine[mr]|outlook)|envoyé (?:de|depuis) mon|enviado desde mi|enviado (?:do|a partir do) meu|inviato (?:da|dal) (?:mio )?(?:iphone|ipad|telefono)|verzonden (?:van|vanaf) mijn|verstuurd vanaf mijn)\b.{0,60}$/i
const ATTRIBUTION =
  /(?:wrote|schrieb(?: am)?|a écrit|escribió|ha scritto|escreveu|schreef)\b.{0,80}:\s*$|^\s*-{2,}\s*(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|forwarded message)/i
const HEADER = /^\s*(?:from|von|de|da|van):\s.{1,200}@/i
const AUTOMATIC =
  /^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|abwesenheits|automatische antwort|réponse automatique|respuesta automática|risposta automatica|resposta automática|automatisch antwoord|afwezigheid)/i

/** The lines that the owner typed, without quotes, signatures and devices; none when the mail answers by itself. */
export function ownLines(text: string): { readonly lines: readonly string[]; readonly automatic: boolean } {
  const all = text.split(/\r\n|\r|\n/, LINES_MAX + 1).slice(0, LINES_MAX)
  if (AUTOMATIC.test(all.find(line => line.trim() !== '')?.slice(0, LINE_LETTERS_MAX) ?? ''))
    return { lines: [], automatic: true }
  const lines: string[] = []
  for (const [i, written] of all.entries()) {
    const line = written.slice(0, LINE_LETTERS_MAX)
    if (
      SIGNATURE.test(line) ||
      ATTRIBUTION.test(line) ||
      ATTRIBUTION.test(`${line} ${all[i + 1]?.slice(0, 120) ?? ''}`) ||
      HEADER.test(line)
    )
      break
    if (QUOTED.test(line) || DEVICE.test(line) || line.trim() === '') continue
    lines.push(line.replace(DEVICE_BEHIND, ''))
  }
  return { lines, automatic: false }
}

/** A piece of a line between marks. `hard` when a sentence ends before it; `asks` when it ends with a question mark. */
export type Piece = {
  readonly from: number
  readonly to: number
  readonly hard: boolean
  /** Whether only an "and", or nothing, divides it from the piece before. */
  readonly bound: boolean
  readonly asks: boolean
}

const PIECES_MAX = 60

/** Divides a line at commas, full stops, dashes, "and", and before numbers and names of people (`soft`). Dots that may
 *  belong to an abbreviation or a date are divided too: whoever reads the pieces tries them joined first. */
export function piecesOf(line: string, soft: readonly number[], ands: ReadonlySet<string>): Piece[] {
  const cuts: { from: number; to: number; mark: string }[] = []
  for (const match of line.matchAll(/[.!?;,…]+(?=\s|$)|[;!?¡¿]+|\s[-–—]\s|(?<=\s)\p{L}{1,6}(?=\s)/gu)) {
    const word = /^\p{L}/u.test(match[0])
    if (word && !ands.has(match[0].toLowerCase())) continue
    cuts.push({
      from: match.index,
      to: match.index + match[0].length,
      mark: word ? 'and' : match[0] === '.' && mayJoin(line, match.index) ? 'dot' : match[0],
    })
  }
  for (const at of soft) cuts.push({ from: at, to: at, mark: 'soft' })
  cuts.sort((a, b) => a.from - b.from)
  const pieces: Piece[] = []
  let from = 0
  let hard = true
  let bound = false
  for (const cut of [...cuts, { from: line.length, to: line.length, mark: '' }].slice(0, PIECES_MAX)) {
    if (cut.from < from) continue
    const asks = cut.mark.includes('?')
    const last = pieces.at(-1)
    if (line.slice(from, cut.from).trim() !== '') pieces.push({ from, to: cut.from, hard, bound, asks })
    else if (asks && last) pieces[pieces.length - 1] = { ...last, asks }
    hard = (cut.mark !== 'dot' && /[.!?;…]/.test(cut.mark)) || (hard && line.slice(from, cut.from).trim() === '')
    bound = !hard && (cut.mark === 'and' || cut.mark === 'soft' || cut.mark === 'dot')
    from = cut.to
  }
  return pieces
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct okt nov dec dez dic déc janv févr fév avr juil ene abr ago set ott gen mag giu lug fev ' +
    'mrt mär mon tue wed thu fri sat sun mo di mi do fr sa so ma dr mr mrs ms st prof inc ltd co nr no lun mié jue vie sáb dom approx ca'
  ).split(' '),
)

/** Whether a full stop at this place may be inside a phrase: after a figure or a short word ("20. March", "T. Berg"). */
export function mayJoin(line: string, stop: number): boolean {
  const mark = line[stop]
  if (mark === ',' || mark === undefined || /\s/.test(mark)) return true
  const before = /[\p{L}\p{M}\d]*$/u.exec(line.slice(Math.max(0, stop - 8), stop))?.[0] ?? ''
  return mark === '.' && (/^\d+$|^\p{L}$/u.test(before) || ABBREVIATIONS.has(before.toLowerCase()))
}
