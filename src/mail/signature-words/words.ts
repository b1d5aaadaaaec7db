/**
 * The words of one language that signatures are made of. Entries are folded on loading (`fold`), so that accents and case do not matter.
 * A sign-off is a line whose words are all `heads` or `fillers`, one head at least, or one of the `closings`.
 */
export type SignatureWords = {
  readonly heads: readonly string[]
  readonly fillers: readonly string[]
  readonly closings: readonly string[]
  /** Words that make a line a job title. */
  readonly titles: readonly string[]
  /** Endings that make a compound word a title, for languages that write compounds as one word. */
  readonly titleEndings: readonly string[]
  /** Words that make a line an organization (university, bank, institute). */
  readonly organizations: readonly string[]
  /** Words for a part of an organization (department). */
  readonly departments: readonly string[]
  readonly streets: readonly string[]
  readonly streetEndings: readonly string[]
  readonly countries: readonly string[]
  readonly phoneLabels: readonly string[]
  readonly faxLabels: readonly string[]
  /** Words of legal notices: three different ones in a paragraph make it a notice. */
  readonly notices: readonly string[]
}

/** Splits a list written as one string: entries are separated by commas. */
export const list = (entries: string): readonly string[] => entries.split(',').map(entry => entry.trim())
