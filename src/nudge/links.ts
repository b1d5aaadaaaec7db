/** The parts of a `mailto:` link; addresses and texts as they are meant, not yet encoded. */
export type MailtoParts = {
  readonly to: string
  readonly subject?: string
  readonly body?: string
  readonly bcc?: string
}

/** Old Outlooks cut a link near 2,000 characters; half of that is safe everywhere (experience.md, mailto facts). */
const LINK_LENGTH_MAX = 1_000

/** A `mailto:` link that real clients understand: RFC 6068 with `%20` for blanks, `%0D%0A` for line ends, and `%2B` for
 *  the plus of an address, which several clients turn into a blank. The body is cut first where it grows too long. */
export function mailto({ to, subject, body, bcc }: MailtoParts): string {
  const address = encodeURIComponent(to).replaceAll('%40', '@')
  const field = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value.replace(/\r?\n/g, '\r\n'))}`]
  const fixed = [...field('subject', subject?.slice(0, 120)), ...field('bcc', bcc)]
  const whole = (fields: readonly string[]) => `mailto:${address}${fields.length > 0 ? `?${fields.join('&')}` : ''}`
  const full = whole([...fixed, ...field('body', body)])
  return full.length <= LINK_LENGTH_MAX ? full : whole(fixed)
}
