/** Right-to-left letters: Hebrew, Arabic and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** Scripts that put the family name first and write no blanks inside a name. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Titles before a name are no first name: "Dr. Ruth Stein" is Ruth. */
const TITLES =
  /^(?:(?:dr|prof|dipl|ing|mag|mr|mrs|ms|mme|sr|sra|hr|herr|frau|ir|drs|dott|dottssa|avv|arch)\.? +){1,4}(?=\S)/i

/** What a person is called in a sentence: the first name; the whole one where the first word is none ("Dr. Berg", "J. Doe",
 *  "田中 由紀"). */
export function firstName(name: string): string {
  const bare = name.trim().replace(TITLES, '')
  const untitled = bare.includes(' ') ? bare : name.trim() // "Dr. Berg" alone stays as he is called
  const [first = ''] = untitled.split(/\s+/, 1)
  return EAST_ASIAN.test(name) || first.endsWith('.') || [...first].length < 2 ? name.trim() : first
}

/** Words of another writing direction, set apart (Unicode isolates) so that they cannot turn the sentence around them. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text
}

/** What closes a sentence that ends with somebody's words: nothing where they end one themselves. */
export function stop(words: string): string {
  return /[.!?\u2026\u3002\uff01\uff1f\u061f][\u2069)]?$/u.test(words) ? '' : '.'
}
