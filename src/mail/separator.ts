import { fieldsWithin, type HeaderBlock, headerBlockAt } from './header-block.ts'
import type { Line } from './lines.ts'
import { lotusBlockAt, lotusLineAt } from './lotus-header.ts'
import type { HeaderKind } from './mail-words.ts'
import { caseFolded, SEPARATORS } from './vocabulary.ts'

/** A line that says whose words follow: "-----Original Message-----", "Begin forwarded message:"; line indices, half open. */
export type Separator = {
  readonly kind: 'original' | 'forwarded'
  readonly first: number
  /** Behind the separator and its header block. */
  readonly end: number
  readonly fields: ReadonlyMap<HeaderKind, string>
  /** Characters of the first line that stand before the separator (it was glued to the writer's last words). */
  readonly lead: number
}

const RULE = /^[-_=*—–~#\s>]+/
const PHRASE_MAX = 64
// "-----Antwort Nachricht-----": dashes around a word for mail, whatever else stands there
const MESSAGE_LINE =
  /^[-_=*]{4,40}\s?(?!BEGIN |END )[^-_=*]{0,30}(?:message|nachricht|mensaje|messaggio|mensagem|bericht|meddelande|besked|melding|viesti|wiadomość|сообщение|письмо|повідомлення|ileti|mesaj|zpráva|správa|üzenet|e-?mail|邮件|郵件|メッセージ|메시지)[^-_=*]{0,20}[-_=*]{4,40}\s*$/iu
const BLANKS_MAX = 10
const PLAIN_MAX = 4
const LOOK_MAX = 20

/** Reads the separator that begins on line `at`, with the header block below it, or null. */
export function separatorAt(lines: readonly Line[], at: number): Separator | null {
  const line = lines[at]
  if (!line || line.blank) return null
  const rule = RULE.exec(line.body)?.[0] ?? ''
  const dashes = rule.trim().length
  const spoken = dashes >= 2 ? spokenBetween(lines, at, rule.length) : spokenAlone(lines, at)
  if (!spoken) return null
  const block = blockBelow(lines, spoken.end)
  if (spoken.rest !== '') {
    const fields = fieldsWithin(spoken.rest)
    return { kind: spoken.kind, first: at, end: at + 1, fields, lead: 0 }
  }
  if (!block && dashes < 2 && spoken.kind === 'original') return null
  return { kind: spoken.kind, first: at, end: block?.end ?? spoken.end, fields: block?.fields ?? new Map(), lead: 0 }
}

type Spoken = { readonly kind: 'original' | 'forwarded'; readonly end: number; readonly rest: string }

/** Between dashes; "Forwarded by Anna on 03/04/2026 10:12" may be wrapped to the next line. */
function spokenBetween(lines: readonly Line[], at: number, from: number): Spoken | null {
  const body = lines[at]?.body ?? ''
  const words = caseFolded(body.slice(from, from + 160))
  const phrase = phraseAtStart(words)
  const kind = phrase ? SEPARATORS.get(phrase) : undefined
  if (!phrase || !kind)
    return MESSAGE_LINE.test(body.slice(0, 120)) ? { kind: 'original', end: at + 1, rest: '' } : null
  const tail = body.slice(from + phrase.length)
  const closing = /[-_=*—–~]{2,}\s*$/.test(tail.slice(-80))
  const rest = /^\s?:?[\s-_=*—–~]*$/.test(tail) ? '' : restBehind(tail)
  const next = lines[at + 1]
  const wrapped =
    !closing && next !== undefined && /^[^\n]{0,60}[-=]{3,}\s*$/.test(next.body.slice(0, 120)) && next.body.length < 120
  if (wrapped || rest === null || /\b(?:by|von|par|por|da|door|from|av|af)$/.test(phrase))
    return { kind, end: at + (wrapped ? 2 : 1), rest: '' }
  return { kind, end: at + 1, rest }
}

/** Header fields glued behind the dashes; null where what follows is no header. */
function restBehind(tail: string): string | null {
  const match = /[-_=*—–~]{2,}(.*)$/.exec(tail.slice(0, 1000))
  const rest = match?.[1]?.trim() ?? ''
  return rest === '' || fieldsWithin(rest).size === 0 ? null : rest
}

function phraseAtStart(words: string): string | null {
  const limit = Math.min(words.length, PHRASE_MAX)
  for (let end = limit; end > 2; end--) {
    const next = words[end]
    if (next !== undefined && /[\p{L}\p{N}]/u.test(next)) continue
    const phrase = words.slice(0, end).trim()
    if (SEPARATORS.has(phrase)) return phrase
  }
  return null
}

/** Without dashes: "Begin forwarded message:" on a line of its own. */
function spokenAlone(lines: readonly Line[], at: number): Spoken | null {
  const body = lines[at]?.body ?? ''
  if (body.length > PHRASE_MAX + 12) return null
  const words = bareWords(body)
  const kind = SEPARATORS.get(caseFolded(words))
  return kind && words.length > 5 ? { kind, end: at + 1, rest: '' } : null
}

/** Without the asterisks of bold text and the colon. */
function bareWords(body: string): string {
  let [from, to] = [0, body.length]
  while (from < to && ' \t*\u00a0'.includes(body.charAt(from))) from++
  while (to > from && ' \t*:：\u00a0\u200e\u200f\u202b\u202c'.includes(body.charAt(to - 1))) to--
  return body.slice(from, to)
}

/** The header block below; letterheads (indented) and the writer's name of Lotus Notes may stand between. */
function blockBelow(lines: readonly Line[], from: number): HeaderBlock | null {
  let blanks = 0
  let plain = 0
  for (let at = from; at < lines.length && at < from + LOOK_MAX; at++) {
    const line = lines[at]
    if (!line) return null
    if (line.blank) {
      if (++blanks > BLANKS_MAX) return null
      continue
    }
    const lotus = lotusBlockAt(lines, at) ?? lotusLineAt(lines, at)
    if (lotus) return lotus
    const block = plain === 0 ? headerBlockAt(lines, at, 'announced') : null
    if (block) return block
    if (!/^(?:[\t ]|=09)/.test(line.body) && ++plain > PLAIN_MAX) return null
  }
  return null
}
