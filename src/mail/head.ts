import { Buffer } from 'node:buffer'
import { PartFilter } from './part-filter.ts'

/** Why a mail should be looked at before anything acts on it. */
export type HeadProblem = 'empty' | 'header-too-large' | 'too-many-lines' | 'too-many-recipients'

/** The bounded beginning of a mail, all that Kith ever keeps of the raw mail. */
export type Head = {
  /** One character per byte (latin1), so that it fits a TEXT column; attachments' bodies left out. */
  readonly text: string
  /** Bytes of the whole mail. */
  readonly bytes: number
  /** Lines kept. */
  readonly lines: number
  /** Mailboxes named in To and Cc, counted by their `@` before anything parses them. */
  readonly recipients: number
  /** Words may be missing: one of the bounds below was reached. Left-out attachments do not count. */
  readonly truncated: boolean
  readonly problems: readonly HeadProblem[]
}

export const HEAD_BYTES_MAX = 262_144
export const HEADER_BYTES_MAX = 65_536
export const HEAD_LINES_MAX = 20_000
export const RECIPIENTS_MAX = 1_000
/** Longer lines are taken in pieces; no boundary is as long (RFC 2046 section 5.1.1 allows 70). */
const CARRY_BYTES_MAX = 8_192
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const DASH = 0x2d
const AT_SIGN = 0x40

/** Reads the stream once, to its end, in bounded memory.
 *  @throws when the stream errors or ends before `rawSize` bytes: the sender then tries again (RFC 5321 section 4.5.4.1) */
export async function readHead(stream: ReadableStream<Uint8Array>, rawSize: number): Promise<Head> {
  const collector = new HeadCollector()
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    collector.take(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
  }
  const head = collector.finish()
  if (head.bytes < rawSize) throw new Error(`the mail ended after ${head.bytes} of ${rawSize} bytes`)
  return head
}

/** The same for a mail that is already in memory. */
export function headOf(bytes: Uint8Array): Head {
  const collector = new HeadCollector()
  collector.take(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return collector.finish()
}

class HeadCollector {
  readonly #filter = new PartFilter()
  readonly #problems = new Set<HeadProblem>()
  readonly #kept: string[] = []
  #keptBytes = 0
  #headerBytes = 0
  #bytes = 0
  #lines = 0
  #recipients = 0
  #inHeader = true
  #inRecipients = false
  #dropsField = false
  #midLine = false
  #truncated = false
  #carry: Buffer = Buffer.alloc(0)

  /** Takes the next bytes of the stream; keeps no reference to them. */
  take(chunk: Buffer): void {
    this.#bytes += chunk.length
    if (this.#full) {
      this.#truncated ||= chunk.length > 0
      return
    }
    const bytes = this.#carry.length > 0 ? Buffer.concat([this.#carry, chunk]) : chunk
    const left = bytes.subarray(this.#takeLines(bytes))
    if (left.length > CARRY_BYTES_MAX) {
      this.#keep(bytes, bytes.length - left.length, bytes.length, this.#place(left, 0, left.length))
      this.#midLine = true
      this.#carry = Buffer.alloc(0)
    } else this.#carry = Buffer.from(left)
  }

  finish(): Head {
    const last = this.#carry
    if (last.length > 0 && !this.#full) this.#keep(last, 0, last.length, this.#place(last, 0, last.length))
    if (this.#bytes === 0) this.#problems.add('empty')
    if (this.#recipients > RECIPIENTS_MAX) this.#problems.add('too-many-recipients')
    if (this.#lines >= HEAD_LINES_MAX) this.#problems.add('too-many-lines')
    return {
      text: this.#kept.join(''),
      bytes: this.#bytes,
      lines: this.#lines,
      recipients: this.#recipients,
      truncated: this.#truncated,
      problems: [...this.#problems],
    }
  }

  get #full(): boolean {
    return this.#keptBytes >= HEAD_BYTES_MAX || this.#lines >= HEAD_LINES_MAX
  }

  /** Places every whole line, joins neighbours that are kept, and returns where the unfinished line begins. */
  #takeLines(bytes: Buffer): number {
    let from = 0
    let runFrom = 0
    while (!this.#full) {
      if (this.#filter.skipping && !this.#midLine) {
        this.#keep(bytes, runFrom, from, true)
        from = nextDashes(bytes, from)
        runFrom = from
      }
      const end = bytes.indexOf(LINE_FEED, from)
      if (end < 0) break
      const keeps = this.#place(bytes, from, end)
      if (!keeps) {
        this.#keep(bytes, runFrom, from, true)
        runFrom = end + 1
      } else this.#lines++
      this.#midLine = false
      from = end + 1
      if (this.#keptBytes + from - runFrom >= HEAD_BYTES_MAX) break
    }
    this.#keep(bytes, runFrom, from, true)
    return this.#full ? bytes.length : from
  }

  /** Whether the line (its LF excluded) is to be kept. */
  #place(bytes: Buffer, from: number, to: number): boolean {
    if (this.#midLine && !this.#inHeader) return !this.#filter.skipping
    const place = this.#midLine ? 'header' : this.#filter.place(bytes, from, to)
    return this.#inHeader ? this.#placeInHeader(bytes, from, to) : place !== 'skipped'
  }

  /** The mail's own header block: bounded apart from the body, recipients counted even where it is no longer kept. */
  #placeInHeader(bytes: Buffer, from: number, to: number): boolean {
    if (!this.#midLine) {
      if (to - from <= 1 && (to === from || bytes[from] === CARRIAGE_RETURN)) {
        this.#inHeader = false
        return true
      }
      if (!isWhiteSpace(bytes[from]))
        this.#inRecipients = /^(?:to|cc)[ \t]*:/i.test(bytes.toString('latin1', from, Math.min(to, from + 16)))
    }
    if (this.#inRecipients) {
      for (let at = bytes.indexOf(AT_SIGN, from); at >= 0 && at < to; at = bytes.indexOf(AT_SIGN, at + 1))
        this.#recipients++
    }
    if (!this.#midLine && !isWhiteSpace(bytes[from])) this.#dropsField = false
    if (this.#dropsField || this.#headerBytes + to - from >= HEADER_BYTES_MAX) {
      this.#dropsField = true // its folded lines go too: they must not end up in the field above
      this.#truncated = true
      this.#problems.add('header-too-large')
      return false
    }
    this.#headerBytes += to - from + 1
    return true
  }

  #keep(bytes: Buffer, from: number, to: number, wanted: boolean): void {
    if (!wanted || to <= from) return
    const room = HEAD_BYTES_MAX - this.#keptBytes
    if (to - from > room) this.#truncated = true
    const length = Math.min(to - from, room)
    this.#kept.push(bytes.toString('latin1', from, from + length))
    this.#keptBytes += length
  }
}

const isWhiteSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09

/** Where the next line that begins with `--` starts, at or behind the line start `from`; else where the last line starts. */
function nextDashes(bytes: Buffer, from: number): number {
  if (bytes[from] === DASH && bytes[from + 1] === DASH) return from
  const at = bytes.indexOf('\n--', from, 'latin1')
  return at >= 0 ? at + 1 : Math.max(from, bytes.lastIndexOf(LINE_FEED) + 1)
}
