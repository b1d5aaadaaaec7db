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
  text: string
  quoted: string
  comment: string
  angle: string | null
  extra: boolean
  commentInAddress: boolean
}
const emptyDraft = (): Draft => ({
  text: '',
  quoted: '',
  comment: '',
  angle: null,
  extra: false,
  commentInAddress: false,
})

/** Cuts an address list into its mailboxes, groups opened. One pass. */
export function mailboxPieces(source: string): MailboxPieces {
  const value = source.slice(0, FIELD_LENGTH_MAX)
  const pieces: MailboxPiece[] = []
  let draft = emptyDraft()
  let group = false
  let balanced = true
  const close = () => {
    const piece = pieceOf(draft)
    if (piece) pieces.push(piece)
    draft = emptyDraft()
  }
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at)
    if (char === '"' && draft.angle === null) {
      const end = closing(value, at)
      balanced &&= end < value.length
      const content = value.slice(at + 1, end)
      // a quoted local part belongs to the address, else the quotes only wrap the name
      if (value.charAt(end + 1) === '@') draft.text += value.slice(at, end + 1)
      else draft.quoted += `${withoutEscapes(content)} `
      if (draft.text.trim() && value.charAt(end + 1) !== '@') draft.text = moveToName(draft)
      at = end
    } else if (char === '(') {
      const end = commentEnd(value, at)
      balanced &&= end < value.length
      draft.comment += `${value.slice(at + 1, end)} `
      draft.commentInAddress ||=
        /[^\s>]/.test(value.charAt(end + 1)) &&
        value.charAt(end + 1) !== ',' &&
        value.charAt(end + 1) !== '<' &&
        value.charAt(end + 1) !== ';'
      at = end
    } else if (char === '<') {
      const end = value.indexOf('>', at)
      balanced &&= end >= 0
      const content = value.slice(at + 1, end < 0 ? value.length : end)
      if (draft.angle === null) draft.angle = content.slice(content.lastIndexOf('<') + 1)
      else draft.extra = true
      at = end < 0 ? value.length : end
    } else if (char === ',' || char === ';') close()
    else if (char === ':' && draft.angle === null && !draft.text.includes('@')) {
      group = true
      draft = emptyDraft()
    } else if (draft.angle === null) draft.text += char
    else if (!/\s/.test(char)) draft.extra = true
  }
  close()
  return { pieces, group, balanced }
}

/** Words that stood before a quoted string are part of the name too: `Dr. "Anna" <…>`. */
function moveToName(draft: Draft): string {
  draft.quoted = `${draft.text.trim()} ${draft.quoted}`
  return ''
}

function pieceOf(draft: Draft): MailboxPiece | null {
  const { text, quoted, comment, angle, extra, commentInAddress } = draft
  const words = text.trim()
  if (angle !== null) {
    const rawName = `${quoted}${words}`.trim() || comment.trim()
    return { address: angle.trim(), name: nameOf(rawName), rawName, extra, commentInAddress }
  }
  if (words === '' && quoted.trim() === '') return null
  // bare: the address is the word with the `@`, what stands about it the name
  const found = words.split(/\s+/).findLast(word => word.includes('@')) ?? ''
  const before = found ? words.replace(found, ' ').trim() : words
  const rawName = `${quoted}${before}`.trim() || comment.trim()
  return { address: found, name: nameOf(rawName), rawName, extra: found !== '' && before !== '', commentInAddress }
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
