import type { Mail, Mailbox } from '../../src/mail/mail.ts'

export const ANNA: Mailbox = { name: 'Anna Berg', address: 'anna@acme.example' }
export const SAM: Mailbox = { name: 'Sam Reed', address: 'sam@example.com' }

/** A mail from Sam to Anna with just a body; everything else as given. */
export function aMail(text: string | null, more: Partial<Mail> = {}): Mail {
  return {
    headers: [],
    messageId: null,
    inReplyTo: null,
    references: [],
    from: [SAM],
    to: [ANNA],
    cc: [],
    replyTo: [],
    subject: 'Re: Lisbon',
    date: null,
    dateOffsetMinutes: null,
    text,
    html: null,
    attached: [],
    reports: [],
    attachmentNames: [],
    ...more,
  }
}
