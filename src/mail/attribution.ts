import { labelIn } from './header-block.ts'
import type { Line } from './lines.ts'
import type { Mailbox } from './mail.ts'
import { mailboxIn } from './mailbox-text.ts'
import type { WrittenDate } from './reading.ts'
import { OPENERS, SMALL_WORDS, WEEKDAYS, WROTE } from './vocabulary.ts'
import { type DateFound, dateIn } from './written-date.ts'

/** A line (or a few) that introduces a quote: "On Tue, 3 Mar 2026 at 10:12, Anna <anna@acme.example> wrote:". */
export type Attribution = {
  /** Line indices, half open. */
  readonly first: number
  readonly end: number
  /** Characters of the first line before it: it was glued to the writer's last words. */
  readonly lead: number
  /** Where the quote begins in the last line, when it was glued to the colon; else null. */
  readonly quoteAt: number | null
  /** Sure ones stand for themselves; weak ones count only where a ">" quote follows. */
  readonly sure: boolean
  /** The whole of it on one line. */
  readonly words: string
}

const SPAN_MAX = 4
const LENGTH_MAX = 420
const BEHIND_VERB_MAX = 160
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const spaced = WROTE.filter(word => /^[a-zà-ɏͰ-ӿ֐-ۿ]/.test(word)).map(escaped)
const unspaced = WROTE.filter(word => !/^[a-zà-ɏͰ-ӿ֐-ۿ]/.test(word)).map(escaped)
const VERB = new RegExp(`(?<![\\p{L}\\p{M}])(?:${spaced.join('|')})(?![\\p{L}\\p{M}])|${unspaced.join('|')}`, 'iu')
const ADDRESS = /[^\s<>()[\]@]{1,64}@[^\s<>()[\]@]{1,200}\.[^\s<>()[\]@.]{2,}/
/** At a closing colon, or at dashes that close the line: "------On 3/4/2026 Anna wrote-----". */
const ends = (words: string): boolean => /[:：]/.test(words.slice(-1)) || words.endsWith('----')
const hasAddress = (words: string): boolean => words.includes('@') && ADDRESS.test(words)
const GLUED = /[:：](?=\s{0,3}>|[^\s\d/：:])/g

/** Reads the attribution whose last line is `last`, or null. Looks at most three lines up. */
export function attributionEnding(lines: readonly Line[], last: number): Attribution | null {
  const line = lines[last]
  if (!line || line.blank || line.body.length > LENGTH_MAX * 2 || labelIn(line.body)) return null
  const groupWise = GROUP_WISE.exec(line.text)
  if (groupWise) return introducing(groupWise[1] ?? '', last)
  if (line.depth > 0) return tornOff(lines, last)
  const tail = endOf(lines, last)
  if (tail === null) return null
  return spanUp(lines, last, tail)
}

// Novell GroupWise: ">>> Anna Berg <anna@acme.example> 3/4/2026 10:12 AM >>>", what follows has no marks
const GROUP_WISE = /^>>> {0,2}([^\n>]{2,100}(?:>[^\n>]{0,60})?) >>> {0,3}$/

function introducing(words: string, at: number): Attribution | null {
  if (!dateIn(words)) return null
  return { first: at, end: at + 1, lead: 0, quoteAt: null, sure: true, words }
}

/** A line that is only "> wrote:": the bracket of an address that was broken over lines, with empty ones between (Polymail). */
function tornOff(lines: readonly Line[], last: number): Attribution | null {
  const tail = lines[last]
  if (tail?.depth !== 1 || tail.body.length > 24 || !VERB.test(tail.body) || !ends(tail.body.trimEnd())) return null
  let joined = `> ${tail.body.trim()}`
  for (let first = last - 1; first >= 0 && first > last - 6; first--) {
    const line = lines[first]
    if (!line || line.depth > 0) return null
    joined = `${line.body.trim()} ${joined}`
    const judged = line.blank ? null : judge(joined)
    if (judged?.sure && judged.opened) return { first, end: last + 1, quoteAt: null, ...judged }
  }
  return null
}

/** Where the attribution ends in its last line: at a closing colon, at a closing verb, or at a colon with the quote glued to it. */
function endOf(lines: readonly Line[], last: number): number | null {
  const body = lines[last]?.body ?? ''
  const trimmed = body.replace(/[\s*_\u200b-\u200f\u202a-\u202e]+$/, '')
  if (ends(trimmed)) return /[\p{L}\d]/u.test(trimmed) ? trimmed.length : null
  const next = lines[last + 1]?.blank ? lines[last + 2] : lines[last + 1]
  const marked = (next?.depth ?? 0) > (lines[last]?.depth ?? 0)
  if (marked && trimmed.length <= 60 && VERB.test(trimmed.slice(-24))) return trimmed.length
  const glued = body.includes(':') ? gluedColon(body) : null
  if (glued !== null) return glued
  const above = lines[last - 1]?.body ?? ''
  if (/^\s{0,3}\d/.test(body) || (/^\s{0,3}\d/.test(above) && trimmed.length < 90))
    return hasAddress(trimmed) ? trimmed.length : null
  return (body.includes('@') || above.includes('@')) && VERB.test(trimmed.slice(-40)) ? trimmed.length : null
}

function gluedColon(body: string): number | null {
  if (!/[\d@]/.test(body)) return null
  for (const match of body.matchAll(GLUED)) {
    const before = body.slice(Math.max(0, match.index - 40), match.index)
    if (VERB.test(before) && /[\d@>]/.test(body.slice(0, match.index))) return match.index + 1
  }
  return null
}

function spanUp(lines: readonly Line[], last: number, tail: number): Attribution | null {
  let best: Attribution | null = null
  let joined = (lines[last]?.body ?? '').slice(0, tail)
  const depth = lines[last]?.depth
  const isGlued = /[\p{L}\p{N}>]/u.test((lines[last]?.body ?? '').slice(tail))
  for (let first = last; first > last - SPAN_MAX; first--) {
    const line = lines[first]
    if (!line || line.blank || line.depth !== depth || (first < last && labelIn(line.body))) break
    if (first < last) joined = `${line.body} ${joined}`
    if (joined.length > LENGTH_MAX) break
    const judged = judge(joined)
    if (!judged) continue
    const found: Attribution = { first, end: last + 1, quoteAt: isGlued ? tail : null, ...judged }
    if (!best || (judged.opened && found.sure >= best.sure)) best = found
    if (judged.opened) break
  }
  return best === null ? null : withNameAbove(lines, best)
}

const NAME_LINE = /^[^<>@:.?!]{2,60}[ (]{0,2}$/

/** Wrapped behind the name: "Anna Berg" above "<anna@acme.example> schreef op 3 mrt 2026:". An address follows its name. */
function withNameAbove(lines: readonly Line[], found: Attribution): Attribution {
  const [above, line] = [lines[found.first - 1], lines[found.first]]
  if (!above || !line || above.blank || above.depth !== line.depth) return found
  if (!/^\s{0,3}\(?</.test(found.words) || !NAME_LINE.test(above.body) || above.body.split(' ').length > 5) return found
  return { ...found, first: found.first - 1, words: `${above.body.trim()} ${found.words}` }
}

type Judged = Pick<Attribution, 'lead' | 'sure' | 'words'> & { readonly opened: boolean }

/** Weighs one joined candidate: is there a date, a verb, an address, and does it begin as such lines begin? */
function judge(joined: string): Judged | null {
  const colon = ends(joined)
  const verb = VERB.exec(joined)
  const lead = leadOf(joined)
  const words = joined.slice(lead)
  const found = dateIn(words)
  const address = hasAddress(words)
  if (!verb && !(found && (address || found.hasTime))) return null
  const behindVerb = verb ? joined.length - verb.index - verb[0].length : 0
  const opened = opens(words, found)
  const evidence = { verb: verb !== null, address, colon, opened, behindVerb }
  const sure = isSure(found, evidence, words)
  if (!sure && !isWeak(evidence, words)) return null
  return { lead, sure, opened, words }
}

type Evidence = {
  readonly verb: boolean
  readonly address: boolean
  readonly colon: boolean
  readonly opened: boolean
  /** Characters behind the verb: a name at most. */
  readonly behindVerb: number
}

function isSure(found: DateFound | null, evidence: Evidence, words: string): boolean {
  const { verb, address, colon, opened, behindVerb } = evidence
  if (words.length > LENGTH_MAX || behindVerb > BEHIND_VERB_MAX) return false
  const dated = found !== null && (found.hasTime || (found.date !== null && address)) // a bare day stands in many a sentence
  if (verb && colon) {
    if (!dated) return address && words.length < 160
    const endsInTime = found.hasTime && words.length <= 100 && (found.spans.at(-1)?.[1] ?? 0) >= words.length - 6
    return opened || address || behindVerb <= 4 || endsInTime
  }
  if (verb) return dated && address
  if (!colon && DATED_SENDER.test(words)) return found?.spans[0]?.[0] === 0 && found.date !== null
  return colon && dated && found.hasTime && found.date !== null && address
}

/** "Anna Berg wrote:", or without the colon at the line's end; counts only where marked lines follow. */
function isWeak({ verb, colon, opened, behindVerb }: Evidence, words: string): boolean {
  if (!colon) return verb && words.length <= 60 && (behindVerb <= 1 || (opened && behindVerb <= 24))
  return words.length <= 160 && (!verb || behindVerb <= 60)
}

/** "2026/3/4 Anna Berg <anna@acme.example>", as old Gmail wrote without a verb. */
const DATED_SENDER = /^\d[^\n<>]{6,80}<\s?[^\s<>@]{1,64}@[^\s<>@]{1,200}>$/

const GLUED_OPENER =
  /(?:---|[^\s]\s)\s{0,3}(?=(?:On|Am|Le|El|Il|Em|Op|Den|W dniu|Dnia|Dne) (?:\p{L}{2,12}[.,]{0,2} ?,?(?:\d|\p{L}{3,10}\.? \d)|\d))/gu

/** How many characters of the first line belong to the writer: "Thanks! On Mon, 2 Mar 2026, Anna wrote:". */
function leadOf(joined: string): number {
  if (/^[\s*_>-]{0,8}(?:On|Am|Le|El|Il|Em|Op|Den|W|Dnia|Dne) /.test(joined)) return 0
  let lead = 0
  for (const match of joined.matchAll(GLUED_OPENER)) lead = match.index + match[0].length
  if (lead > 0 && joined.slice(0, lead).trimEnd().endsWith('---'))
    return joined.slice(0, lead).replace(/-+\s*$/, '').length
  return lead
}

/** Whether it begins as such lines do: an opening word before a date, the date itself, or a weekday. */
function opens(words: string, found: DateFound | null): boolean {
  const trimmed = words.replace(/^[\s*_\-–—>\u200b-\u200f\u202a-\u202e]+/, '').toLowerCase()
  const skipped = words.length - trimmed.length
  const start = found?.spans[0]?.[0]
  if (start !== undefined && start <= skipped + 1) return true
  const first = /^[\p{L}\p{M}]+/u.exec(trimmed)?.[0] ?? ''
  if (WEEKDAYS.has(first)) return true
  if (OPENERS.has(first) || OPENERS.has(trimmed.split(' ', 2).join(' ')))
    return start === undefined ? false : start - skipped < 40
  return false
}

const NAME_WORDS_MAX = 12

/** Who wrote the quote that an attribution introduces, and when. */
export function introducedBy(attribution: Attribution): {
  readonly from: Mailbox | null
  readonly date: WrittenDate | null
} {
  const found = dateIn(attribution.words)
  return { from: writerIn(attribution.words, found), date: found?.date ?? null }
}

/** What is left of the line when date, verb and small words are taken out. */
function writerIn(words: string, found: DateFound | null): Mailbox | null {
  let text = words.replace(VERB, '\u0001')
  const shift = text.length - words.length
  if (shift !== 0 || found) {
    const marked = words.split('')
    for (const [from, to] of found?.spans ?? []) marked.fill('\u0001', from, to)
    text = marked.join('').replace(VERB, '\u0001')
  }
  const pieces = text.split(/[\u0001,，、]+/).map(namePart)
  const addressed = pieces.findIndex(piece => hasAddress(piece))
  const chosen = addressed >= 0 ? withName(pieces, addressed) : longest(pieces)
  return chosen === '' ? null : mailboxIn(chosen)
}

function namePart(piece: string): string {
  let words = piece
    .replace(/[:：]\s*$/, '')
    .split(/\s+/)
    .filter(word => word !== '')
  const small = (word: string | undefined): boolean =>
    word !== undefined &&
    (SMALL_WORDS.has(bare(word)) || !/[\p{L}\p{N}@]/u.test(word) || /^(?:GMT|UTC|[A-Z]{3,4}T)$/.test(word))
  while (small(words[0])) words = words.slice(1)
  while (small(words.at(-1))) words = words.slice(0, -1)
  return words.slice(0, NAME_WORDS_MAX).join(' ')
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\(.{1,4}\)$/.test(word) ? /[.,;]+$/ : /[.,;()]+$/, '') // "이(가)" keeps its bracket
}

/** "Berg, Anna <anna@…>" and "Anna, <anna@…>": a piece that is only an address takes the name before it. */
function withName(pieces: readonly string[], at: number): string {
  const piece = pieces[at] ?? ''
  const before = pieces[at - 1] ?? ''
  return /^[<([]?[^\s]{1,120}$/.test(piece) && before !== '' && !/\d/.test(before) ? `${before} ${piece}` : piece
}

function longest(pieces: readonly string[]): string {
  const named = pieces.filter(piece => /\p{L}/u.test(piece) && !/^\d/.test(piece))
  return named.reduce((best, piece) => (piece.length > best.length ? piece : best), '')
}
