import type { Line } from './lines.ts'
import type { HeaderKind } from './mail-words.ts'
import { caseFolded, HEADER_LABELS } from './vocabulary.ts'
import { dateIn } from './written-date.ts'

/** A header block as mail programs write it above a quoted or forwarded mail; line indices, half open. */
export type HeaderBlock = {
  readonly first: number
  readonly end: number
  readonly fields: ReadonlyMap<HeaderKind, string>
}

type Label = { readonly kind: HeaderKind; readonly value: string }

const LABEL_MAX = 32
const INNER_LABEL_MAX = 20
const LINE_MAX = 1000
const LINES_MAX = 120
const EDGE = /[\s*]/
const DECORATION = /[*_|\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

/** The header label that a line begins with, if any: "*From:* Anna", "De : Anna", "** Objet : …", "送信元：…". */
export function labelIn(line: string): Label | null {
  const body = withoutSoftBreaks(line)
  let from = 0
  while (from < 12 && from < body.length && DECORATION.test(body.charAt(from))) from++
  const colon = colonIn(body, from)
  if (colon < 0) return body.startsWith('|') ? rowLabel(body) : null
  let end = colon
  while (end > from && DECORATION.test(body.charAt(end - 1))) end--
  const kind = HEADER_LABELS.get(caseFolded(body.slice(from, end)))
  if (!kind) return null
  return { kind, value: plainValue(body.slice(colon + 1)) }
}

const ROW = /^\|\s{0,3}([^|\s][^|]{0,30}?)\s{0,3}\|\s{0,3}([^|]{0,400}?)\s{0,3}\|?\s*$/

/** NetEase writes the fields as rows of a table: "| 发件人 | Anna Berg<anna@acme.example> |". */
function rowLabel(body: string): Label | null {
  const [, label = '', value = ''] = ROW.exec(body.slice(0, 480)) ?? []
  const kind = HEADER_LABELS.get(caseFolded(label))
  return kind ? { kind, value } : null
}

/** Quoted-printable that nobody decoded (RFC 2045 section 6.7): mails passed on by old gateways still hold it. */
export function withoutSoftBreaks(line: string): string {
  return line.includes('=')
    ? line
        .replaceAll('=09', '\t')
        .replace(/=20=?$|=$/, '')
        .replaceAll('=20', ' ')
    : line
}

function colonIn(body: string, from: number): number {
  const end = Math.min(body.length, from + LABEL_MAX)
  for (let at = from; at < end; at++) {
    const char = body.charCodeAt(at)
    if (char === 0x3a || char === 0xff1a) return at
  }
  return -1
}

/** Without the asterisks that bold headers leave in plain text. */
function plainValue(value: string): string {
  let [from, to] = [0, value.length]
  while (from < to && EDGE.test(value.charAt(from))) from++
  while (to > from && EDGE.test(value.charAt(to - 1))) to--
  return value.slice(from, to)
}

/** How much a block needs to be believed: behind "-----Original Message-----" two fields are enough. */
export type Trust = 'announced' | 'alone'

/** Reads the header block whose first line is `first`, or null where that line begins none. */
export function headerBlockAt(lines: readonly Line[], first: number, trust: Trust): HeaderBlock | null {
  const head = lines[first]
  if (!head || !labelIn(head.body)) return null
  const fields = new Map<HeaderKind, string>()
  const end = readFields(lines, first, fields)
  withDateApart(fields)
  const block = { first, end, fields }
  if (believable(fields, trust, /^\s*\*/.test(head.body))) return block
  if (fields.size === 1 && trust === 'alone' && isLoneSender(lines, first, fields.get('from') ?? '')) return block
  return fields.size < 3 ? oneLineBlock(lines, first) : null
}

/** Lotus Notes and some phones begin with "To:", the writer stands above it (see `lotus-header.ts`). */
export function readFields(lines: readonly Line[], first: number, fields: Map<HeaderKind, string>): number {
  const depth = lines[first]?.depth ?? 0
  let last: HeaderKind | null = null
  let at = first
  let end = first
  while (at < lines.length && at < first + LINES_MAX) {
    const line = lines[at]
    if (!line || line.depth !== depth) break
    if (line.blank) {
      const next = nextFilled(lines, at)
      const label = next < 0 || next - at > 2 ? null : labelIn(lines[next]?.body ?? '')
      if (!label || fields.has(label.kind)) break
      at = next
      continue
    }
    const label = labelIn(line.body)
    if (label && (!fields.has(label.kind) || label.value === '')) {
      if (!fields.has(label.kind)) fields.set(label.kind, label.value)
      last = label.kind
    } else if (last && !label && continues(lines, at, last))
      fields.set(last, `${fields.get(last)} ${plainValue(line.body)}`)
    else break
    at++
    end = at
  }
  return end
}

/** "From: anna@acme.example" and nothing else, with empty lines around it and words above. */
function isLoneSender(lines: readonly Line[], at: number, from: string): boolean {
  const free = (line: Line | undefined): boolean => line?.blank ?? false
  return (
    at > 1 &&
    free(lines[at - 1]) &&
    free(lines[at + 1]) &&
    /^<?[^\s<>@]{1,64}@[^\s<>@]{1,200}\.[a-z]{2,20}>?$/i.test(from)
  )
}

function nextFilled(lines: readonly Line[], at: number): number {
  const depth = lines[at]?.depth
  for (let i = at; i < lines.length && i < at + 4; i++) {
    const line = lines[i]
    if (!line || line.depth !== depth) return -1
    if (!line.blank) return i
  }
  return -1
}

/** Whether a line without a label goes on with the field above it: a wrapped list of people, or a long value's tail. */
function continues(lines: readonly Line[], at: number, kind: HeaderKind): boolean {
  const line = lines[at]
  const above = lines[at - 1]
  if (!line || !above || above.blank) return false
  const next = lines[at + 1]
  if (next && !next.blank && labelIn(next.body)) return true
  if (/[,;<]\s*$/.test(withoutSoftBreaks(above.body).slice(-6))) return kind !== 'date'
  if (kind === 'to' || kind === 'cc' || kind === 'bcc')
    return above.body.length >= 40 || above.body.endsWith('=') || above.body === '=20'
      ? labelWithin(lines, at + 1) || /^[^\n]{0,80}@/.test(line.body)
      : /^[ \t]/.test(line.body) && line.body.includes('@')
  const folds = /^[ \t]/.test(line.body) && !/^[ \t]/.test(above.body) // RFC 5322 section 2.2.3
  if (kind === 'subject' && folds && (!next || next.blank)) return true
  if (kind === 'subject') return above.body.length >= 68 && line.body.length < 78 && (!next || next.blank)
  return kind === 'from' && (/^\s*[<[]/.test(line.body) || /mailto:\s*$/.test(above.body))
}

function labelWithin(lines: readonly Line[], at: number): boolean {
  for (let i = at; i < lines.length && i < at + 60; i++) {
    const line = lines[i]
    if (!line || line.blank) return false
    if (labelIn(line.body)) return true
  }
  return false
}

/** Real headers name their writer and at least two more things; prose that begins "From:" does not. */
function believable(fields: ReadonlyMap<HeaderKind, string>, trust: Trust, bold: boolean): boolean {
  const filled = [...fields.values()].filter(value => value !== '').length
  if (trust === 'announced')
    return fields.size >= 2 && (fields.has('from') || fields.has('subject') || fields.has('date'))
  if (filled < 2) return false
  const when = fields.has('date') ? dateIn(fields.get('date') ?? '') : null
  const [from, to, subject] = [fields.get('from'), fields.has('to'), fields.has('subject')]
  if (from === undefined) return false // receipts repeat To, Subject and Sent of the writer's own mail
  if (fields.size === 2) return when?.hasTime === true && when.date !== null && from.includes('@')
  // without any address: "From: Lisbon, To: Porto, Date: …" is a journey, and a memo names its day without a time
  const addressed = /[@<[]/.test(`${from}${fields.get('to') ?? ''}`)
  if (!addressed && !(subject && (bold || when?.hasTime))) return false
  return when !== null || (to && subject) || fields.has('replyTo') || bold
}

/** Headers that a program ran together on one line: "Von: … Datum: … An: … Betreff: …". */
function oneLineBlock(lines: readonly Line[], first: number): HeaderBlock | null {
  const body = lines[first]?.body ?? ''
  if (body.length > LINE_MAX) return null
  const fields = fieldsWithin(body)
  return fields.size >= 3 && (fields.has('from') || fields.has('date')) ? { first, end: first + 1, fields } : null
}

/** The labelled fields within one line, in any order; some programs glue a label to the value before it. */
export function fieldsWithin(body: string): Map<HeaderKind, string> {
  const found: { kind: HeaderKind; from: number; value: number }[] = []
  for (const match of body.slice(0, LINE_MAX).matchAll(/[:：]/g)) {
    const label = labelBefore(body, match.index)
    if (label && !found.some(field => field.kind === label.kind)) found.push({ ...label, value: match.index + 1 })
  }
  const fields = new Map<HeaderKind, string>()
  for (const [at, field] of found.entries())
    fields.set(field.kind, plainValue(body.slice(field.value, found[at + 1]?.from)))
  withSubjectApart(fields)
  return fields
}

/** Yahoo's Portuguese pages leave the colon out and glue the label to the zone: "… 09:26 CETAssunto The subject". */
function withSubjectApart(fields: Map<HeaderKind, string>): void {
  const date = fields.get('date')
  if (date === undefined || fields.has('subject')) return
  const [, before = '', label = '', subject = ''] = /^(.{6,80}?)(\p{Lu}\p{Ll}{3,12}) (.{1,500})$/u.exec(date) ?? []
  if (HEADER_LABELS.get(caseFolded(label)) !== 'subject') return
  fields.set('date', before)
  fields.set('subject', subject)
}

/** The longest known label that ends at a colon; inside a word only where it begins with a capital letter. */
function labelBefore(body: string, colon: number): { kind: HeaderKind; from: number } | null {
  let end = colon
  while (end > 0 && DECORATION.test(body.charAt(end - 1)) && colon - end < 3) end--
  for (let length = Math.min(INNER_LABEL_MAX, end); length > 0; length--) {
    const from = end - length
    const kind = HEADER_LABELS.get(caseFolded(body.slice(from, end)))
    if (!kind) continue
    const joined = from > 0 && /[\p{L}\p{M}]/u.test(body.charAt(from - 1))
    if (!joined || (length > 1 && /\p{Lu}\p{Ll}/u.test(body.slice(from, from + 2)))) return { kind, from }
  }
  return null
}

/** Lotus Notes writes "From: Anna Berg          03/04/2026 10:12 AM" on one line. */
function withDateApart(fields: Map<HeaderKind, string>): void {
  const from = fields.get('from')
  if (from === undefined || fields.has('date')) return
  const start = dateIn(from)?.spans[0]?.[0]
  if (start === undefined || start === 0) return
  fields.set(
    'from',
    from
      .slice(0, start)
      .replace(/\s+on\s*$/, '')
      .trim(),
  )
  fields.set('date', from.slice(start))
}
