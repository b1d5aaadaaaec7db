import type { Settings } from '../settings.ts'
import type { Database } from '../store/database.ts'
import type { Instant } from '../time/instant.ts'
import type { KeyRecords } from './key-records.ts'
import type { SecondReader } from './second-reader.ts'

/** What the sender is given: the platform sets Date and Message-ID itself (platform.md 2.4). */
export type OutgoingMail = {
  readonly from: { readonly email: string; readonly name: string }
  readonly to: string
  readonly replyTo: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
}

/** The outside world of a flow, handed in by the doors: they alone read the clock and the bindings. */
export type Ports = {
  readonly db: Database
  readonly settings: Settings
  /** One reading of the clock for the whole call. */
  readonly now: Instant
  readonly random: (bytes: number) => Uint8Array
  /** Hands one mail to the platform. Rejects with an error that may carry `code` (platform.md 2.3). */
  readonly send: (mail: OutgoingMail) => Promise<{ readonly messageId: string }>
  /** A line for the operator: never an address, a subject or a token. */
  readonly log: (event: string, details?: Readonly<Record<string, string | number>>) => void
  /** A model that reads mail a second time, where one is bound; each owner says whether it may (docs/second-reader.md). */
  readonly secondReader?: SecondReader
  /** Where DKIM keys are looked up, for owners who want Kith to check signatures itself. */
  readonly keyRecords?: KeyRecords
  /** Gets each fault whole, which a log must not hold; set in tests alone. */
  readonly onFault?: (error: unknown) => void
}
