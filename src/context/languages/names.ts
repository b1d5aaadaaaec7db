/** A person's name as it is written in a sentence: a title, then two or three words with a capital. Bounded, linear. */
export const NAME =
  "(?<name>(?:(?:Mr|Mrs|Ms|Dr|Prof|Herrn?|Frau|Mme|Monsieur|Madame|Sra?|Dott|Sig|Dhr|Mevr)\\.? ){0,2}(?!(?:The|This|I|We|My|Our|Please|If|Call|Contact|Dear|Hi|Enclosed|Attached)(?![\\p{L}]))\\p{Lu}[\\p{Ll}][\\p{L}'’-]{0,20}(?: (?:van|von|de|del|di|da|der|den|dos|la|le|zu)){0,2}(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'’-]{1,20}){1,2})"

/** What a person is, after his name. */
export const ROLE_AFTER = '(?<role>[^.;:\\n()]{3,80})'
