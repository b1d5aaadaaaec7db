import { decodeWords, oneLine } from './encoded-words.ts'

/** One mailbox as it stands in a field (RFC 5322 section 3.4), before anybody judges its address. */
export type MailboxPiece = {
  readonly address: string
  /** Decoded, quotes opened. */
  readonly name: string
  readonly rawName: string
  /** Text behind the angle bracket, or a second bracket. */
  readonly extra: boolean
  readonly commentInAddress: boolean
}
export type MailboxPieces = {
  readonly pieces: readonly MailboxPiece[]
  readonly group: boolean
  readonly balanced: boolean
}

const FIELD_LENGTH_MAX = 65_536
const COMMENT_DEPTH_MAX = 50

type Draft = {
  /** Words and quoted strings of the name, in order. */
  readonly phrases: string[]
  /** What is read since the last of them: the end of the name, or an address without brackets. */
  text: string
  hasAt: boolean
  readonly comments: string[]
  angle: string | null
  extra: boolean
  commentInAddress: boolean
}
const emptyDraft = (): Draft => ({
  phrases: [],
  text: '',
  hasAt: false,
  comments: [],
  angle: null,
  extra: false,
  commentInAddress: false,
})

/** Cuts an address list into its mailboxes, groups opened. One pass. */
export function mailboxPieces(source: string): MailboxPieces {
  const cutter = new Cutter(source.slice(0, FIELD_LENGTH_MAX))
  return cutter.cut()
}

class Cutter {
  readonly #value: string
  readonly #pieces: MailboxPiece[] = []
  #draft = emptyDraft()
  #group = false
  #balanced = true

  constructor(value: string) {
    this.#value = value
  }

  cut(): MailboxPieces {
    for (let at = 0; at < this.#value.length; at++) at = this.#take(this.#value.charAt(at), at)
    this.#close()
    return { pieces: this.#pieces, group: this.#group, balanced: this.#balanced }
  }

  /** Takes what begins at `at` and returns where it ends. */
  #take(char: string, at: number): number {
    const draft = this.#draft
    if (char === '"' && draft.angle === null) return this.#takeQuoted(at)
    if (char === '(') return this.#takeComment(at)
    if (char === '<') return this.#takeAngle(at)
    if (char === ',' || char === ';') this.#close()
    else if (char === ':' && draft.angle === null && !draft.hasAt) {
      this.#group = true
      this.#draft = emptyDraft()
    } else if (draft.angle === null) {
      draft.text += char
      draft.hasAt ||= char === '@'
    } else if (!/\s/.test(char)) draft.extra = true
    return at
  }

  /** A quoted local part belongs to the address, else the quotes only wrap a part of the name. */
  #takeQuoted(at: number): number {
    const end = closing(this.#value, at)
    this.#balanced &&= end < this.#value.length
    if (this.#value.charAt(end + 1) === '@') this.#draft.text += this.#value.slice(at, end + 1)
    else {
      this.#draft.phrases.push(this.#draft.text.trim(), withoutEscapes(this.#value.slice(at + 1, end)))
      this.#draft.text = ''
    }
    return end
  }

  #takeComment(at: number): number {
    const end = commentEnd(this.#value, at)
    this.#balanced &&= end < this.#value.length
    this.#draft.comments.push(this.#value.slice(at + 1, end))
    this.#draft.commentInAddress ||= /[^\s>,<;]/.test(this.#value.charAt(end + 1))
    return end
  }

  #takeAngle(at: number): number {
    const end = this.#value.indexOf('>', at)
    this.#balanced &&= end >= 0
    const content = this.#value.slice(at + 1, end < 0 ? this.#value.length : end)
    if (this.#draft.angle === null) this.#draft.angle = content.slice(content.lastIndexOf('<') + 1)
    else this.#draft.extra = true
    return end < 0 ? this.#value.length : end
  }

  #close(): void {
    const piece = pieceOf(this.#draft)
    if (piece) this.#pieces.push(piece)
    this.#draft = emptyDraft()
  }
}

function pieceOf(draft: Draft): MailboxPiece | null {
  const { phrases, comments, angle, extra, commentInAddress } = draft
  const words = draft.text.trim()
  const comment = comments.join(' ').trim()
  const named = (last: string): string => [...phrases, last].filter(Boolean).join(' ') || comment
  if (angle !== null) {
    const rawName = named(words)
    return { address: angle.trim(), name: nameOf(rawName), rawName, extra, commentInAddress }
  }
  if (words === '' && phrases.every(phrase => phrase === '')) return null
  // bare: the address is the word with the `@`, what stands about it the name
  const found = words.split(/\s+/).findLast(word => word.includes('@')) ?? ''
  const about = found ? words.replace(found, ' ').trim() : words
  const rawName = named(about)
  return { address: found, name: nameOf(rawName), rawName, extra: found !== '' && about !== '', commentInAddress }
}

const nameOf = (raw: string): string => oneLine(decodeWords(raw))

const withoutEscapes = (content: string): string => content.replace(/\\(.)/g, '$1')

/** Where the quoted string that opens at `from` ends; the source's length where it never does. */
function closing(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source.charAt(at) === '\\') at++
    else if (source.charAt(at) === '"') return at
  }
  return source.length
}

function commentEnd(source: string, from: number): number {
  let depth = 0
  for (let at = from; at < source.length; at++) {
    const char = source.charAt(at)
    if (char === '\\') at++
    else if (char === '(' && depth < COMMENT_DEPTH_MAX) depth++
    else if (char === ')' && --depth === 0) return at
  }
  return source.length
}
