import type { LocalDate } from '../time/instant.ts'
import type { Mailbox } from './mail.ts'

/** Who wrote a stretch of the body. Zones follow each other without gaps: joined, they are the text. */
export type ZoneKind = 'authored' | 'quoted' | 'attribution' | 'forwarded' | 'signature' | 'disclaimer' | 'footer'
/** UTF-16 offsets into the body's text, half open. */
export type Zone = { readonly kind: ZoneKind; readonly from: number; readonly to: number }

/** A moment as a mail wrote it: `zoned` says whether it named its zone; without one it is a wall-clock time in its writer's zone. */
export type WrittenDate = { readonly wallClock: string /* YYYY-MM-DDTHH:MM */; readonly offsetMinutes: number | null }

/** One quoted mail of the history, newest first. */
export type QuotedMail = {
  readonly from: Mailbox | null
  readonly date: WrittenDate | null
  /** What that writer wrote, without deeper quotes. */
  readonly text: string
}

/** A mail passed on, inline or attached. */
export type ForwardedMail = {
  readonly from: Mailbox | null
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly date: WrittenDate | null
  readonly subject: string | null
  readonly body: string
}

export type AutomaticKind = 'bounce' | 'delayed' | 'auto-reply' | 'complaint' | 'bulk' | 'receipt' | 'calendar'
export type AutoReplyReason = 'out-of-office' | 'left-company' | 'changed-address' | 'acknowledgement'

/** What a machine's mail says; null stands for a human one. */
export type Automatic = {
  readonly kind: AutomaticKind
  /** The address that a bounce or delay is about. */
  readonly recipient?: string
  readonly reason?: AutoReplyReason
  /** Whether a bounce is final. */
  readonly final?: boolean
  /** First day back. */
  readonly returns?: LocalDate
  readonly successor?: { readonly name?: string; readonly email?: string; readonly phone?: string }
  readonly newAddress?: string
}

/** The fields of a signature block; `phones` and the rest as written, or E.164 where the country is certain. */
export type Signature = {
  readonly name: string | null
  readonly title: string | null
  readonly organization: string | null
  readonly phones: readonly string[]
  readonly faxes: readonly string[]
  readonly emails: readonly string[]
  readonly urls: readonly string[]
  readonly address: string | null
}

/** All that Kith reads in one mail without asking what the words mean. */
export type Reading = {
  /** The whole body as text. */
  readonly text: string
  readonly zones: readonly Zone[]
  /** All that the writer's program sent as new (design, settled questions: texts). */
  readonly authored: string
  /** `authored` without signature, device line and disclaimer. */
  readonly visible: string
  /** The writer's signature block as it stands, or null. */
  readonly signature: string | null
  readonly quoted: readonly QuotedMail[]
  /** The first is the outermost forward. */
  readonly forwarded: readonly ForwardedMail[]
  readonly automatic: Automatic | null
  readonly sender: Signature | null
}
