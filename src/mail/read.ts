import { Buffer } from 'node:buffer'
import { bodyOf, isInline, textOf } from './body.ts'
import { decodeWords, oneLine } from './encoded-words.ts'
import { HEAD_BYTES_MAX } from './head.ts'
import { headerDate } from './header-date.ts'
import { fieldsOf, firstField, splitHeader, withLineFeeds } from './header-fields.ts'
import type { HeaderField, Mail, Mailbox } from './mail.ts'
import { mailboxesOf, recipientsOf } from './mailboxes.ts'
import { messageIdOf, messageIdsOf } from './message-id.ts'
import { type Part, partBudget, partOf } from './parts.ts'
import { decodeTransfer } from './transfer-encoding.ts'

const ATTACHED_DEPTH_MAX = 5
const ATTACHED_MAX = 20
const NAMES_MAX = 100
const REPORT_LENGTH_MAX = 65_536
const SUBJECT_LENGTH_MAX = 998
/** Parts that programs read: RFC 3464, RFC 5965, RFC 8098, RFC 5545, RFC 6522 section 3. */
const REPORT_TYPES =
  /^(?:message\/(?:global-)?(?:delivery-status|feedback-report|disposition-notification|headers)|text\/(?:calendar|rfc822-headers)|application\/ics)$/

/** Reads a mail. `head`: one character per byte (as `Head.text` holds it) or the bytes. Takes at most 256 KiB.
 *  Never throws: what cannot be read is missing. */
export async function readMail(head: string | Uint8Array): Promise<Mail> {
  const bytes =
    typeof head === 'string'
      ? asBytes(head)
      : Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  return readMessage(withLineFeeds(bytes.slice(0, HEAD_BYTES_MAX)), 0, { left: ATTACHED_MAX })
}

/** A string with characters beyond a byte is text already, not a head: taken as UTF-8. */
const asBytes = (text: string): string =>
  /[^\0-\xff]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text

function readMessage(source: string, depth: number, budget: { left: number }): Mail {
  const { header, body } = splitHeader(source)
  const headers = fieldsOf(header)
  const root = partOf(headers, body, partBudget())
  const leaves = leavesOf(root)
  const words = bodyOf(root)
  const loose = words.text === null && words.html === null ? looseText(root, leaves) : undefined
  const date = headerDate(firstField(headers, 'date'))
  return {
    headers,
    messageId: messageIdOf(firstField(headers, 'message-id')),
    inReplyTo: messageIdsOf(firstField(headers, 'in-reply-to'))[0] ?? null,
    references: messageIdsOf(firstField(headers, 'references')),
    from: mailboxesIn(headers, 'from', mailboxesOf),
    to: mailboxesIn(headers, 'to', recipientsOf),
    cc: mailboxesIn(headers, 'cc', recipientsOf),
    replyTo: mailboxesIn(headers, 'reply-to', mailboxesOf),
    subject: oneLine(decodeWords(firstField(headers, 'subject'), textCharset(leaves)))
      .slice(0, SUBJECT_LENGTH_MAX)
      .toWellFormed(),
    date: date?.instant ?? null,
    dateOffsetMinutes: date?.offsetMinutes ?? null,
    text: loose ? textOf(loose) : words.text,
    html: words.html,
    attached: attachedIn(leaves, depth, budget),
    reports: leaves
      .filter(part => REPORT_TYPES.test(part.type))
      .map(part => ({ type: part.type, content: textOf(part).slice(0, REPORT_LENGTH_MAX) })),
    attachmentNames: leaves
      .filter(isFile)
      .slice(0, NAMES_MAX)
      .map(part => part.fileName ?? ''),
  }
}

const textCharset = (leaves: readonly Part[]): string =>
  leaves.find(part => part.type.startsWith('text/'))?.parameters.get('charset') ?? ''

/** A mail whose only text was sent as a file: the whole mail, or a part without a name. */
function looseText(root: Part, leaves: readonly Part[]): Part | undefined {
  return root.type === 'text/plain' ? root : leaves.find(part => part.type === 'text/plain' && part.fileName === null)
}

const isFile = (part: Part): boolean => part.fileName !== null && (!part.type.startsWith('text/') || !isInline(part))

function mailboxesIn(fields: readonly HeaderField[], name: string, read: typeof mailboxesOf): readonly Mailbox[] {
  return fields.filter(field => field.name === name).flatMap(field => read(field.value))
}

function attachedIn(leaves: readonly Part[], depth: number, budget: { left: number }): readonly Mail[] {
  if (depth >= ATTACHED_DEPTH_MAX) return []
  const mails: Mail[] = []
  for (const part of leaves) {
    if (part.type !== 'message/rfc822' && part.type !== 'message/global') continue
    if (budget.left-- <= 0) break
    mails.push(readMessage(withLineFeeds(decodeTransfer(part.body, part.encoding)), depth + 1, budget))
  }
  return mails
}

function leavesOf(part: Part): readonly Part[] {
  return part.type.startsWith('multipart/') ? part.children.flatMap(leavesOf) : [part]
}
