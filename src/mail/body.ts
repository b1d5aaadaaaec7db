import { decodeCharset } from './charset.ts'
import { joinFlowed } from './flowed.ts'
import type { Part } from './parts.ts'
import { decodeTransfer } from './transfer-encoding.ts'

/** The words of a mail: as plain text, as HTML, or both where the sender's program wrote both. */
export type Body = { readonly text: string | null; readonly html: string | null }

const NOTHING: Body = { text: null, html: null }

/** A part that is shown, not filed: RFC 2183 section 2.10 takes an unknown disposition as an attachment. */
export const isInline = (part: Part): boolean =>
  part.disposition === '' ||
  part.disposition === 'inline' ||
  (part.disposition !== 'attachment' && part.fileName === null)

/** The words of a part and all below it. */
export function bodyOf(part: Part): Body {
  const kind = part.type
  if (kind === 'multipart/alternative') return alternative(part.children.map(bodyOf))
  if (kind === 'multipart/related') return part.children.map(bodyOf).find(hasWords) ?? NOTHING
  if (kind === 'multipart/report') return part.children.slice(0, 1).map(bodyOf)[0] ?? NOTHING
  if (kind.startsWith('multipart/')) return sequence(part.children.map(bodyOf))
  if (!isInline(part)) return NOTHING
  if (kind === 'text/html') return { text: null, html: textOf(part) }
  return kind === 'text/plain' || kind === 'text/markdown' ? { text: textOf(part), html: null } : NOTHING
}

const hasWords = (body: Body): boolean => body.text !== null || body.html !== null

/** RFC 2046 section 5.1.4: the same words in several forms. Two of one form are not the same words (a list's footer put
 *  beside the text), so none is dropped. */
function alternative(bodies: readonly Body[]): Body {
  const texts = bodies.filter(body => body.text !== null && (body.html === null || bodies.length === 1))
  const mixed = bodies.find(body => body.text !== null && body.html !== null)
  const text =
    texts.length > 0 ? texts.reduce((before, body) => joinTexts(before, body.text ?? ''), '') : (mixed?.text ?? null)
  const htmls = bodies.filter(body => body.html?.trim())
  return { text, html: htmls.length > 0 ? htmls.map(body => body.html).join('\n') : null }
}

/** Parts one below the other: a list's footer below the text, words between pictures. Where some are only plain and some
 *  only HTML, all become HTML, so that none is lost. */
function sequence(bodies: readonly Body[]): Body {
  const shown = bodies.filter(hasWords)
  const [only] = shown
  if (!only) return NOTHING
  if (shown.length === 1) return only
  const html = shown.some(body => body.html !== null)
    ? shown.map(body => body.html ?? htmlOf(body.text ?? '')).join('\n')
    : null
  const text = shown.every(body => body.text !== null)
    ? shown.reduce((before, body) => joinTexts(before, body.text ?? ''), '')
    : null
  return { text, html }
}

const joinTexts = (before: string, after: string): string =>
  before === '' || before.endsWith('\n') ? before + after : `${before}\n${after}`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>\n' }
const htmlOf = (text: string): string => `<div>${text.replace(/[&<>\n]/g, char => ENTITIES[char] ?? char)}</div>`

/** The content of a text part: transfer encoding undone, charset read, LF line ends, format=flowed joined. */
export function textOf(part: Part): string {
  const bytes = decodeTransfer(part.body, part.encoding)
  const charset = part.parameters.get('charset') || (part.type === 'text/html' ? metaCharset(bytes) : '')
  const text = decodeCharset(bytes, charset)
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/^\ufeff/, '')
  if (part.parameters.get('format')?.toLowerCase() !== 'flowed') return text
  return joinFlowed(text, part.parameters.get('delsp')?.toLowerCase() === 'yes')
}

/** HTML says its charset itself where the field does not (WHATWG HTML section 13.2.3.2 looks at the first 1,024 bytes). */
function metaCharset(bytes: string): string {
  return /<meta\s[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(bytes.slice(0, 1_024))?.[1] ?? ''
}
