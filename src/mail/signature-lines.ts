import { isDeviceLine } from './device-footer.ts'
import { hidesAddress, linksIn } from './links.ts'
import { phonesIn } from './phones.ts'
import { addressLikeness } from './postal-address.ts'
import { remembering } from './remembering.ts'
import { isSignOff, signedOnOneLine } from './sign-off.ts'
import { foldedWords, inAllLanguages } from './signature-vocabulary.ts'
import { isTitle, organizationLikeness } from './titles.ts'

/**
 * What a line near the end of a mail looks like. `delimiter` is that of RFC 3676 section 4.3, `rule` a longer line of marks,
 * `noise` what a program put there (attachment names, device lines), `signed` a sign-off and a name on one line.
 */
export type SignatureLineKind =
  | 'blank'
  | 'delimiter'
  | 'rule'
  | 'noise'
  | 'signOff'
  | 'signed'
  | 'contact'
  | 'address'
  | 'title'
  | 'organization'
  | 'short'
  | 'prose'

/** One line of the end of a text: UTF-16 offsets into the text, without its line end. */
export type SignatureLine = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly kind: SignatureLineKind
  /** Without a letter or digit. */
  readonly blank: boolean
}

/** A signature longer than this is not looked for: 60 lines, 6,000 characters. */
const MOST_LINES = 60
const MOST_CHARACTERS = 6000

/** Looks at its kind only when asked: most lines near the end of a long mail are never asked. */
class LineOfText implements SignatureLine {
  readonly text: string
  readonly from: number
  readonly to: number
  #kind: SignatureLineKind | null = null

  constructor(text: string, from: number) {
    this.text = text
    this.from = from
    this.to = from + text.length
  }

  get blank(): boolean {
    return !/[\p{L}\d]/u.test(this.text)
  }

  get kind(): SignatureLineKind {
    this.#kind ??= kindKnown(this.text)
    return this.#kind
  }
}

/** The last lines of a text, in order, each with its kind. Bounded, so the cost does not grow with the text. */
export function endLines(text: string): readonly SignatureLine[] {
  const lines: SignatureLine[] = []
  const floor = Math.max(0, text.length - MOST_CHARACTERS)
  let to = text.length
  while (lines.length < MOST_LINES && to >= floor) {
    const newline = to === 0 ? -1 : text.lastIndexOf('\n', to - 1)
    const from = newline + 1
    if (from < floor && from > 0) break
    const content = text.slice(from, to).replace(/\r$/, '')
    lines.push(new LineOfText(content, from))
    if (newline < 0) break
    to = newline
  }
  return lines.reverse()
}

const DELIMITER = /^\s{0,3}(?:--|—|––)\s{0,4}$/
/** Whether a line is the delimiter between a text and its signature. */
export const isDelimiter = (line: string): boolean => line.length < 12 && DELIMITER.test(line)

/** A longer line of marks; the underlined heads of a table have wide gaps and are none. */
const RULE = /^[\s>]{0,8}[_*=~#+─—-][_*=~#+─—\s-]{3,}$/
const ATTACHMENT =
  /^\s*(?:<<.{1,200}>>|-\s.{1,120}\.[A-Za-z\d]{2,5}|\((?:see attached file|embedded image)[^)]{0,200}\)|\[(?:cid|image)[^\]]{0,200}\])\s*$/i
/** The second line of an attachment's wrapped name. */
const ATTACHMENT_TAIL = /^\(see attached\s|^file: .{1,120}\)$/i
const LIST_ITEM = /^\s*(?:[-*•·]\s|\d{1,3}[.)]\s|>|\|)/
const FIELD = /^\s*\p{L}[\p{L}\d _/&'-]{1,30}\s{0,20}:\s{0,20}[^\s()]/u

const LABELS = new Set([...inAllLanguages('phoneLabels'), ...inAllLanguages('faxLabels')])
const LINK_LABELS = new Set(
  'email,mail,e,web,website,internet,homepage,blog,url,www,facebook,twitter,linkedin,skype,icq,aim,msn,jabber,xing,instagram,github,address,adresse,site,correo,courriel,address,location'.split(
    ',',
  ),
)

const kindKnown = remembering(kindOf)

function kindOf(line: string): SignatureLineKind {
  const text = line.trim()
  if (text === '') return 'blank'
  if (isDelimiter(line)) return 'delimiter'
  if (RULE.test(line) && !/\S\s{3,}\S/.test(line)) return 'rule'
  if (line.length > 200) return isBarred(line) ? 'contact' : 'prose'
  if (!/[\p{L}\d]/u.test(text)) return 'blank'
  if (ATTACHMENT.test(line) || ATTACHMENT_TAIL.test(text) || isDeviceLine(text)) return 'noise'
  if (isSignOff(text)) return 'signOff'
  if (/\t.{0,40}\t.{0,40}\t/.test(text) && !isContact(text)) return 'prose'
  if (isContact(text) || isBarred(text)) return 'contact'
  if (looksWritten(text)) return 'prose'
  if (signedOnOneLine(text)) return 'signed'
  if (LIST_ITEM.test(line) && !/^\s*[-*]\s?\p{Lu}[\p{L} .]{1,30}\*?$/u.test(line)) return 'prose'
  if (addressLikeness(text) === 'sure') return 'address'
  if (isTitle(text)) return 'title'
  if (organizationLikeness(text) >= 2) return 'organization'
  if (FIELD.test(line) && !/^\p{L}+ ?:$/u.test(text)) return 'prose'
  return text.length <= 64 ? 'short' : 'prose'
}

/** A whole signature on one line: pieces between bars, a number or an address among them. */
function isBarred(line: string): boolean {
  if (line.length > 400 || line.split(/\s[|•·]\s/).length < 4) return false
  return linksIn(line).length > 0 || phonesIn(line).length > 0
}

/** A line that is there to tell how to reach somebody: what is left without the addresses and numbers is short. */
function isContact(text: string): boolean {
  const links = linksIn(text)
  const phones = phonesIn(text, true)
  if (links.length === 0 && phones.length === 0) return hidesAddress(text)
  let left = text
  for (const found of [...links, ...phones]) left = left.replace(text.slice(found.from, found.to), ' ')
  const words = foldedWords(left)
  const plain = words.filter(word => !LABELS.has(word) && !LINK_LABELS.has(word))
  const sentence = /[.?!]$/.test(text) && !/\.\p{L}{0,3}\.$/u.test(text)
  if (plain.length <= 3) return plain.length < 2 || !sentence
  const cells = text.split(/\s{3,}|\t|\s[|•·*]\s|\/\/|,/).length
  return plain.length <= 6 && !sentence && !/^\p{Ll}/u.test(text) && cells > 1
}

/** Whether a line reads like a sentence or a part of one. */
function looksWritten(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length >= 5 && /[.?!:]['")]?$/.test(text) && !/\b(?:inc|corp|ltd|co|llc|st|jr|sr|dept|ave)\.$/i.test(text))
    return true
  const small = words.filter(word => /^\p{Ll}/u.test(word)).length
  if (words.length >= 6 && small * 2 > words.length) return true
  return words.length >= 4 && small >= words.length - 1 && !/^\p{Ll}{1,3}\b/u.test(text) && small >= 3
}
