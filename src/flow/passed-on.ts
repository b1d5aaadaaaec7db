import { automaticOf } from '../mail/automatic.ts'
import { intentOf } from '../mail/forward.ts'
import type { Mail } from '../mail/mail.ts'
import type { Reading } from '../mail/reading.ts'
import { bodyText } from '../mail/reading.ts'

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

/** The mails that a mail quotes, for the question whether a machine wrote one. What the subject of a forward says is said of
 *  the first; every other is judged by its words alone, since a thread of people goes on under "Automatic reply". */
export function quotedMails(mail: Mail, quoted: Reading['quoted']): readonly Mail[] {
  const passedOn = intentOf(mail.subject) === 'forward' ? mail.subject.slice(mail.subject.indexOf(':') + 1).trim() : ''
  return quoted.map((inner, level) => ({
    ...mail,
    headers: [],
    messageId: null,
    from: inner.from ? [inner.from] : [],
    to: [],
    cc: [],
    subject: level === 0 ? passedOn : '',
    text: inner.text,
    html: null,
    attached: [],
  }))
}

/** Whether a quoted mail is the answer of a program, or a bounce: no words of whom it names as its writer. */
export function isMachinesQuote(quoted: Mail): boolean {
  const kind = automaticOf(quoted, bodyText(quoted))?.kind
  return kind === 'auto-reply' || kind === 'bounce'
}
