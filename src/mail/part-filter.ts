import { structuredField } from './structured-field.ts'

/** What the line that was just shown belongs to. */
export type LinePlace = 'header' | 'body' | 'skipped'

const BOUNDARIES_MAX = 128
const MESSAGES_MAX = 30
const PART_HEADER_LENGTH_MAX = 16_384
const DASH = 0x2d
const CARRIAGE_RETURN = 0x0d

/** Follows a mail line by line and says which lines can hold words: bodies of parts that are neither text, message nor
 *  multipart are skipped (RFC 2046 section 5), so that a text behind a large attachment is still reached. Bounded state. */
export class PartFilter {
  #place: LinePlace = 'header'
  #header = ''
  #digest = false
  #messages = 0
  readonly #boundaries: { readonly value: string; readonly digest: boolean }[] = []

  /** True where the present part is skipped: only a line that begins with `--` can end it. */
  get skipping(): boolean {
    return this.#place === 'skipped'
  }

  /** Takes the line that lies at `from` up to `to` (its LF excluded) and says where it belongs. */
  place(bytes: Buffer, from: number, to: number): LinePlace {
    const end = to > from && bytes[to - 1] === CARRIAGE_RETURN ? to - 1 : to
    const mayDelimit = this.#boundaries.length > 0 && bytes[from] === DASH && bytes[from + 1] === DASH
    if (mayDelimit && this.#delimits(bytes.toString('latin1', from, end))) return 'body'
    if (this.#place !== 'header') return this.#place
    if (end === from) {
      this.#endHeader()
      return 'header'
    }
    if (this.#header.length < PART_HEADER_LENGTH_MAX) this.#header += `${bytes.toString('latin1', from, end)}\n`
    return 'header'
  }

  /** RFC 2046 section 5.1.1: a delimiter may carry white space behind it, and an outer one ends all inner parts. */
  #delimits(line: string): boolean {
    const shown = line.trimEnd()
    for (let at = this.#boundaries.length - 1; at >= 0; at--) {
      const boundary = this.#boundaries[at]
      if (!boundary || !shown.startsWith(boundary.value, 2)) continue
      const rest = shown.slice(boundary.value.length + 2)
      if (rest !== '' && rest !== '--') continue
      this.#boundaries.length = rest === '' ? at + 1 : at
      this.#place = rest === '' ? 'header' : 'body'
      this.#header = ''
      this.#digest = boundary.digest
      return true
    }
    return false
  }

  #endHeader(): void {
    const header = this.#header
    this.#header = ''
    const type = structuredField(fieldIn(header, 'content-type'))
    const kind = type.value || (this.#digest ? 'message/rfc822' : 'text/plain')
    this.#digest = false
    const boundary = type.parameters.get('boundary')
    if (kind.startsWith('multipart/')) {
      if (boundary && this.#boundaries.length < BOUNDARIES_MAX)
        this.#boundaries.push({ value: boundary.trimEnd(), digest: kind === 'multipart/digest' })
      this.#place = 'body'
    } else if (kind === 'message/rfc822' || kind === 'message/global') {
      const encoded = /base64|quoted/i.test(fieldIn(header, 'content-transfer-encoding'))
      this.#place = encoded || ++this.#messages > MESSAGES_MAX ? 'body' : 'header'
    } else this.#place = this.#holdsWords(kind, header) ? 'body' : 'skipped'
  }

  /** A text that is sent as a file is an attachment too, but a calendar's answer and returned headers are read. */
  #holdsWords(kind: string, header: string): boolean {
    if (kind.startsWith('message/') || kind === 'text/calendar' || kind === 'text/rfc822-headers') return true
    if (!kind.startsWith('text/') && kind.includes('/')) return false
    const disposition = structuredField(fieldIn(header, 'content-disposition'))
    return !(
      this.#boundaries.length > 0 &&
      disposition.value === 'attachment' &&
      disposition.parameters.has('filename')
    )
  }
}

/** The first field of that name in a header block with LF line ends, unfolded; '' where there is none. */
function fieldIn(header: string, name: string): string {
  const lines = header.split('\n')
  const at = lines.findIndex(
    line => line.slice(0, name.length).toLowerCase() === name && /^\s*:/.test(line.slice(name.length, name.length + 9)),
  )
  if (at < 0) return ''
  let value = (lines[at] ?? '').slice(name.length).replace(/^\s*:/, '')
  for (let next = at + 1; /^[ \t]/.test(lines[next] ?? ''); next++) value += lines[next]
  return value
}
