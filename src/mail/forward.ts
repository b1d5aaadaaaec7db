import { trimmed } from './history.ts'
import type { Mail } from './mail.ts'
import { mailboxesIn } from './mailbox-text.ts'
import type { ForwardedMail } from './reading.ts'
import { caseFolded, FORWARD_PREFIXES, REPLY_PREFIXES } from './vocabulary.ts'
import type { Intent, Passage } from './zones.ts'

const PREFIX = /^\s*([\p{L}\p{M}. ]{1,20})\s?(?:\[\d{1,3}\])?\s?[:：]/u

/** What a subject says of its mail, by its outermost prefix in any language. */
export function intentOf(subject: string): Intent {
  const prefix = prefixOf(subject)
  if (prefix !== null && FORWARD_PREFIXES.has(prefix)) return 'forward'
  return prefix !== null && REPLY_PREFIXES.has(prefix) ? 'reply' : 'unsaid'
}

function prefixOf(subject: string): string | null {
  const prefix = PREFIX.exec(subject.slice(0, 60))?.[1]
  return prefix === undefined ? null : caseFolded(prefix.trim())
}

/** A subject without the prefix of a forward. */
function withoutPrefix(subject: string): string | null {
  const plain = intentOf(subject) === 'forward' ? subject.replace(PREFIX, '').trim() : subject.trim()
  return plain === '' ? null : plain
}

/** A mail passed on in the body; where it names no subject, the outer mail's is its own. */
export function forwardedInline(passage: Passage, subject: string): ForwardedMail {
  const { fields, from, date, text } = passage
  return {
    from,
    to: mailboxesIn(fields.get('to') ?? ''),
    cc: mailboxesIn(fields.get('cc') ?? ''),
    date,
    subject: fields.get('subject') ?? withoutPrefix(subject),
    body: trimmed(text),
  }
}

/** A mail passed on as an attachment (RFC 2046 section 5.2.1). */
export function forwardedAttached(mail: Mail, body: string): ForwardedMail {
  const [from = null] = mail.from
  const wallClock =
    mail.date === null ? null : new Date(mail.date + (mail.dateOffsetMinutes ?? 0) * 60_000).toISOString().slice(0, 16)
  return {
    from,
    to: mail.to,
    cc: mail.cc,
    date: wallClock === null ? null : { wallClock, offsetMinutes: mail.dateOffsetMinutes ?? 0 },
    subject: mail.subject,
    body: trimmed(body),
  }
}
