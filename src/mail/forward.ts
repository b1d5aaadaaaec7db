import { trimmed } from './history.ts'
import type { Mail } from './mail.ts'
import { mailboxesIn } from './mailbox-text.ts'
import type { ForwardedMail } from './reading.ts'
import { FORWARD_PREFIXES } from './vocabulary.ts'
import type { Passage } from './zones.ts'

const PREFIX = /^\s*([\p{L}\p{M}. ]{1,20})\s?(?:\[\d{1,3}\])?\s?[:：]/u

/** Whether a subject says that its mail passes another one on: its outermost prefix is a forward's, in any language. */
export function isForwardSubject(subject: string): boolean {
  const prefix = PREFIX.exec(subject.slice(0, 60))?.[1]?.trim().toLowerCase()
  return prefix !== undefined && FORWARD_PREFIXES.has(prefix)
}

/** A mail passed on in the body. */
export function forwardedInline(passage: Passage): ForwardedMail {
  const { fields, from, date, text } = passage
  return {
    from,
    to: mailboxesIn(fields.get('to') ?? ''),
    cc: mailboxesIn(fields.get('cc') ?? ''),
    date,
    subject: fields.get('subject') ?? null,
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
