import { fieldsWithin, type HeaderBlock, labelIn, readFields, withoutSoftBreaks } from './header-block.ts'
import type { Line } from './lines.ts'
import type { HeaderKind } from './mail-words.ts'
import { caseFolded, HEADER_LABELS } from './vocabulary.ts'

// Lotus Notes (R5 and later) writes, above "To:", "cc:" and "Subject:" and without any label:
//   Anna Berg/Lisbon/Acme@ACME          or   Anna Berg <anna@acme.example> on 03/04/2026 10:12:00 AM
//   03/04/2026 10:12 AM
//   Sent by: …, Please respond to …

const LINES_ABOVE_MAX = 9
const DATE_LINE =
  /^\s{0,40}\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:,)?\s{1,4}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s{0,3}(?:[AP]M)?(?:\s(?:[A-Z]{2,4}|GMT[+-]\d{1,2}))?\s*$/i
const TIME_TAIL = /^\s{0,40}\d{1,2}:\d{2}(?::\d{2})?\s{0,3}(?:[AP]M)?\s*$|^\s{0,40}[AP]M\s*$/i
const ON_DATE =
  /(?:\son\s{1,4}|\s{2,60})\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:\s{1,4}\d{1,2}:\d{2}(?::\d{2})?)?\s{0,3}(?:[AP]M)?\s*$/i
const ASIDE = /^\s{0,40}(?:sent by|please respond to|responder a|gesendet von)\s?:?\s/i
const NAME_MAX = 100

const ONE_LINE = /^\s{0,40}(\S.{1,99}?)\s{1,9}(\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2} [AP]M)\s{1,20}(?=To: )/

/** The same run together on one line, as some gateways leave it. */
export function lotusLineAt(lines: readonly Line[], at: number): HeaderBlock | null {
  const body = lines[at]?.body.slice(0, 2000) ?? ''
  const match = ONE_LINE.exec(body)
  if (!match) return null
  const fields = fieldsWithin(body.slice(match[0].length))
  fields.set('from', match[1] ?? '')
  fields.set('date', match[2] ?? '')
  return fields.has('subject') ? { first: at, end: at + 1, fields } : null
}

/** Reads a Lotus Notes block whose "To:" stands on line `at`; the block begins with the writer's name above. */
export function lotusBlockAt(lines: readonly Line[], at: number): HeaderBlock | null {
  const line = lines[at]
  if (!line) return null
  const isBare = bareLabel(line) === 'to'
  if (!isBare && labelIn(line.body)?.kind !== 'to') return null
  const above = writerAbove(lines, at)
  if (!above) return null
  if (isBare) return bareBlock(lines, at, above)
  const fields = new Map<HeaderKind, string>([
    ['from', above.name],
    ['date', above.date],
  ])
  const end = readFields(lines, at, fields)
  return fields.has('subject') || fields.has('cc') ? { first: above.first, end, fields } : null
}

const BARE_LINES_MAX = 16

/** "An" or "Thema" alone on its line, its value below: Notes 6 and 7 write their table like this. */
function bareLabel(line: Line): HeaderKind | undefined {
  const word = line.body.trim()
  return word.length <= 12 ? HEADER_LABELS.get(caseFolded(word)) : undefined
}

function bareBlock(lines: readonly Line[], at: number, above: Writer): HeaderBlock | null {
  const fields = new Map<HeaderKind, string>([
    ['from', above.name],
    ['date', above.date],
  ])
  let kind: HeaderKind = 'to'
  for (let i = at + 1; i < lines.length && i < at + BARE_LINES_MAX; i++) {
    const line = lines[i]
    if (!line || line.blank) continue
    const next = bareLabel(line)
    if (next) kind = next
    else fields.set(kind, `${fields.get(kind) ?? ''} ${line.body}`.trim())
    if (!next && kind === 'subject') return { first: above.first, end: i + 1, fields }
  }
  return null
}

type Writer = { readonly first: number; readonly name: string; readonly date: string }

function writerAbove(lines: readonly Line[], at: number): Writer | null {
  const depth = lines[at]?.depth
  let date = ''
  let tail = ''
  for (let i = at - 1; i >= 0 && i >= at - LINES_ABOVE_MAX; i--) {
    const line = lines[i]
    if (!line || line.depth !== depth) return null
    const body = withoutSoftBreaks(line.body)
    if (body.trim() === '' || ASIDE.test(body)) continue
    if (body.length > NAME_MAX + 60) return null
    const dated = ON_DATE.exec(`${body} ${tail}`.trimEnd())
    if (dated && date === '') return nameFrom(lines, i, `${body} ${tail}`.slice(0, dated.index), dated[0])
    if (date !== '') return body.trim().length <= NAME_MAX ? nameFrom(lines, i, body, date) : null
    if (DATE_LINE.test(`${body} ${tail}`)) date = `${body} ${tail}`
    else if (tail === '' && TIME_TAIL.test(body)) tail = body.trim()
    else if (/\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\s*$/.test(body) && tail !== '') date = `${body} ${tail}`
    else return null
  }
  return null
}

/** A name may be wrapped: `"Anna Berg"` above `<anna@acme.example> on …`. */
function nameFrom(lines: readonly Line[], at: number, name: string, date: string): Writer | null {
  const bare = withoutSoftBreaks(name)
  const trimmed = (labelIn(bare)?.value ?? bare).trim()
  const above = lines[at - 1]
  if (/^</.test(trimmed) && above && !above.blank && above.body.length < NAME_MAX)
    return { first: at - 1, name: `${above.body.trim()} ${trimmed}`, date }
  return trimmed === '' ? null : { first: at, name: trimmed, date }
}
