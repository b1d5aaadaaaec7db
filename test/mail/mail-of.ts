import { headerDate } from '../../src/mail/header-date.ts'
import { fieldsOf } from '../../src/mail/header-fields.ts'
import type { Mail } from '../../src/mail/mail.ts'
import { mailboxesOf } from '../../src/mail/mailboxes.ts'

/** A mail with these fields and this text, as `readMail` would give it. */
export function mailOf(fields: Readonly<Record<string, string>>, text: string): Mail {
  const headers = fieldsOf(
    Object.entries(fields)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
  )
  const value = (name: string): string => headers.find(field => field.name === name)?.value ?? ''
  const date = headerDate(value('date'))
  return {
    headers,
    messageId: null,
    inReplyTo: null,
    references: [],
    from: mailboxesOf(value('from')),
    to: mailboxesOf(value('to')),
    cc: mailboxesOf(value('cc')),
    replyTo: [],
    subject: value('subject'),
    date: date?.instant ?? null,
    dateOffsetMinutes: date?.offsetMinutes ?? null,
    text,
    html: null,
    attached: [],
    reports: [],
    attachmentNames: [],
  }
}
