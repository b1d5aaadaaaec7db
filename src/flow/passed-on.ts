import type { Mail } from '../mail/mail.ts'
import type { Reading } from '../mail/reading.ts'

/** The mails that a mail passes on: attached ones as they are, inline forwards as far as their header block tells. */
export function passedOnMails(mail: Mail, forwarded: Reading['forwarded']): readonly Mail[] {
  if (mail.attached.length > 0) return mail.attached
  return forwarded.map(inner => ({
    ...mail,
    headers: [],
    messageId: null,
    from: inner.from ? [inner.from] : [],
    to: inner.to,
    cc: inner.cc,
    subject: inner.subject ?? '',
    text: inner.body,
    html: null,
    attached: [],
  }))
}
