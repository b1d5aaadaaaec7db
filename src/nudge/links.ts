/** The parts of a `mailto:` link; addresses and texts as they are meant, not yet encoded. */
export type MailtoParts = {
  readonly to: string
  readonly subject?: string
  readonly body?: string
  readonly bcc?: string
}

/** Old Outlooks cut a link near 2,000 characters; half of that is safe everywhere (experience.md, mailto facts). */
const LINK_LENGTH_MAX = 1_000
const SUBJECT_LETTERS_MAX = 120
const SUBJECT_STEP = 10

/** A `mailto:` link that real clients understand: RFC 6068 with `%20` for blanks, `%0D%0A` for line ends, and `%2B` for
 *  the plus of an address, which several clients turn into a blank. Where it grows too long the body goes first, then the
 *  subject's end; half characters, which cannot be encoded, become U+FFFD. */
export function mailto({ to, subject, body, bcc }: MailtoParts): string {
  const address = encoded(to).replaceAll('%40', '@')
  const field = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`${name}=${encoded(value.replace(/\r?\n/g, '\r\n'))}`]
  const whole = (...fields: readonly string[]) => `mailto:${address}${fields.length > 0 ? `?${fields.join('&')}` : ''}`
  const letters = [...(subject ?? '')].slice(0, SUBJECT_LETTERS_MAX)
  const shortened = (count: number) => (subject === undefined ? undefined : letters.slice(0, count).join(''))
  const full = whole(...field('subject', shortened(letters.length)), ...field('bcc', bcc), ...field('body', body))
  if (full.length <= LINK_LENGTH_MAX) return full
  for (let count = letters.length; count > 0; count -= SUBJECT_STEP) {
    const link = whole(...field('subject', shortened(count)), ...field('bcc', bcc))
    if (link.length <= LINK_LENGTH_MAX) return link
  }
  return whole(...field('bcc', bcc))
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
