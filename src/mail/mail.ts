import type { Instant } from '../time/instant.ts'

/** RFC 5322 section 3.4: a mailbox. `name` is '' where none was given; `address` is lower-cased, '' where none could be read. */
export type Mailbox = { readonly name: string; readonly address: string }

/** One header field as it stands, in its order; `name` lower-cased, `value` unfolded but not decoded. */
export type HeaderField = { readonly name: string; readonly value: string }

/** One mail after MIME, before anybody asks what its words mean. */
export type Mail = {
  /** Every header field, topmost first (the order carries trust, see `verdict`). */
  readonly headers: readonly HeaderField[]
  readonly messageId: string | null
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  /** Every mailbox of every From field: exactly one is the only honest count. */
  readonly from: readonly Mailbox[]
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly replyTo: readonly Mailbox[]
  /** Decoded, one line. */
  readonly subject: string
  /** Null where Date is missing or unreadable. */
  readonly date: Instant | null
  /** Minutes east of UTC that the Date field states; null where it states none. */
  readonly dateOffsetMinutes: number | null
  /** The text/plain body with LF line ends (format=flowed joined), or null. */
  readonly text: string | null
  /** The text/html body as sent, or null. */
  readonly html: string | null
  /** Attached mails (message/rfc822), each read the same way, in order. */
  readonly attached: readonly Mail[]
  /** Machine-readable parts that tell what kind of mail this is: message/delivery-status, feedback-report, disposition-notification, text/calendar. */
  readonly reports: readonly { readonly type: string; readonly content: string }[]
  /** File names of other attachments (never their content). */
  readonly attachmentNames: readonly string[]
}
