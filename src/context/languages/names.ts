/** A person's name as it is written in a sentence: a title, then two or three words with a capital. Bounded, linear. */
export const NAME =
  "(?<name>(?:(?:Mr|Mrs|Ms|Dr|Prof|Herrn?|Frau|Mme|Monsieur|Madame|Sra?|Dott|Sig|Dhr|Mevr)\\.? ){0,2}(?!(?:The|This|I|We|My|Our|Please|If|Call|Contact|Dear|Hi|Enclosed|Attached|Telefon|Telefax|Phone|Telephone|Fax|Facsimile|Mobile|Mobil|Cell|Office|Direct|Tel|Email|Mail|Toll|Suite|Room|Street|Ticket|Order|Invoice|Flight|Hotel)(?![A-Za-zÀ-ÖØ-öø-ž]))[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž][A-Za-zÀ-ÖØ-öø-ž'’-]{0,20}(?: (?:van|von|de|del|di|da|der|den|dos|la|le|zu)){0,2}(?: [A-ZÀ-ÖØ-ÞĀ-Ž]\\.)?(?: [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ž'’-]{1,20}){1,2})"

/** What a person is, after his name. */
export const ROLE_AFTER = '(?<role>[^.;:\\n()]{3,80})'

/** Who moved: a name, or a pronoun. */
export const WHO =
  "(?<![A-Za-zÀ-ÖØ-öø-ž'’])(?<who>[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž][A-Za-zÀ-ÖØ-öø-ž'’-]{0,20}(?: [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ž'’-]{1,20}){0,2}|[A-Za-zÀ-ÖØ-öø-ž]{1,5})"

/** An organization: words with a capital, joined by small ones. */
export const ORGANIZATION =
  "(?<organization>[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ž\\d&.'’-]{0,30}(?: (?:& |of |and |de |der |für )?[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ž\\d&'’-]{0,30}){0,4})"

export const TITLE = "(?<title>[A-Za-zÀ-ÖØ-öø-ž&/'’ -]{2,50}?)"

/** "Clara, " or "Clara and Ben, " before a person is presented to them. */
export const TO_WHOM =
  "(?:[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž'’-]{1,20}(?: (?:and|und|et|y|e|en|&) [A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž'’-]{1,20})?[,:] )"

const PRESENTED_NAME =
  "(?<name>[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž'’-]{1,20}(?: (?:(?:van|von|de|del|di|da|der|dos|la) ){0,2}[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ž'’-]{1,20}){0,2})"

/** A person who is presented: one name is enough there. What he is may follow a comma, a dash or a bracket. */
export const PRESENTED = `${PRESENTED_NAME}(?:(?:,| [-–—(]| \\() ?(?<role>[^.;:!?\\n()]{3,80})|(?=[.!)]|$))`

/** The same where only what he is tells a person from a place or a thing; `pronoun`: "he|she|who". */
export function presentedAs(pronoun: string): string {
  return `${PRESENTED_NAME}(?:,| [-–—(]) ?(?<role>(?:${pronoun}) [^.;:!?\\n()]{3,80})`
}
