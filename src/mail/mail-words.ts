/** `other`: importance, attachments and the like, which say nothing of people.
 *  The parts of a header block that mail programs write above a quoted or forwarded mail. */
export type HeaderKind = 'from' | 'date' | 'to' | 'cc' | 'bcc' | 'subject' | 'replyTo' | 'other'

/** What mail programs write in one language around other people's words; all in lower case. One file per language. */
export type MailWords = {
  /** BCP 47 */
  readonly tag: string
  /** "wrote" and its like, as it stands in a line that introduces a quote. */
  readonly wrote: readonly string[]
  /** Words with which such a line begins before its date. */
  readonly on: readonly string[]
  /** Small words between its date and its name; they belong to neither. */
  readonly between: readonly string[]
  readonly headers: Readonly<Record<HeaderKind, readonly string[]>>
  /** The words of "-----Original Message-----". */
  readonly original: readonly string[]
  /** The words of "---------- Forwarded message ---------". */
  readonly forwarded: readonly string[]
  /** Subject prefixes of a forward, without the colon. */
  readonly forwardPrefixes: readonly string[]
  /** How a device's or program's own line begins (or ends, where the language puts the verb last). */
  readonly sentFrom: readonly string[]
  /** Twelve entries, spellings separated by "|"; empty where months are numbers. */
  readonly months: readonly string[]
  /** Seven entries from Monday, spellings separated by "|". */
  readonly weekdays: readonly string[]
}
