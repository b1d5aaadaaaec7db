/** How automatic replies speak in one language. Pieces of regular expressions over folded text (`accent-folded.ts`): lower case,
 *  no accents; each begins at the beginning of a word. Each is linear: bounded repeats, nothing that matches in two ways. */
export type AutomaticWords = {
  /** Frequent little words that tell the language. */
  readonly common: readonly string[]
  /** How a subject begins that a program wrote. */
  readonly subject: readonly string[]
  /** A subject that only says that its writer is away. */
  readonly subjectAway: readonly string[]
  /** The reply says of itself that no person wrote it. */
  readonly states: readonly string[]
  /** The writer says to be away. */
  readonly away: readonly string[]
  /** An answer will come later, or mail is hardly read. */
  readonly later: readonly string[]
  /** Whom to ask meanwhile. */
  readonly urgent: readonly string[]
  /** Thanks for the mail, wishes, regrets: what stands in such replies without saying anything. */
  readonly courtesy: readonly string[]
  readonly left: readonly string[]
  readonly changed: readonly string[]
  readonly acknowledged: readonly string[]
  /** Right before the name or address of whoever helps. */
  readonly contact: readonly string[]
  /** Before a day: the first one back. */
  readonly returns: readonly string[]
  /** Behind a day: the first one back. */
  readonly returnsBehind: readonly string[]
  /** Before a day: back then, or the day after. */
  readonly until: readonly string[]
  /** Before or behind a day: still away on it. */
  readonly through: readonly string[]
  readonly tomorrow: readonly string[]
  readonly nextWeek: readonly string[]
  /** January to December, each with its spellings parted by `|`. */
  readonly months: readonly string[]
  /** Sunday to Saturday. */
  readonly weekdays: readonly string[]
}
