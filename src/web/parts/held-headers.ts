/** Headers that tell where a mail comes from, in the order in which they are shown. */
const MATTER = [
  'From',
  'Sender',
  'Reply-To',
  'Return-Path',
  'To',
  'Date',
  'Message-ID',
  'Authentication-Results',
  'DKIM-Signature',
  'List-Id',
  'Auto-Submitted',
] as const
/** A header field may stand many times; that many are shown of each. */
const EACH_MAX = 3

/** The fields that matter out of the beginning of a raw mail, unfolded (RFC 5322 section 2.2.3). */
export function headersThatMatter(head: string): readonly { readonly name: string; readonly value: string }[] {
  const [block = ''] = head.split(/\r?\n\r?\n/, 1)
  const lines = block.replace(/\r?\n(?=[ \t])/g, ' ').split(/\r?\n/)
  const fields = lines.map(line => {
    const at = line.indexOf(':')
    return { key: line.slice(0, Math.max(0, at)).trim().toLowerCase(), value: line.slice(at + 1).trim() }
  })
  return MATTER.flatMap(name =>
    fields
      .filter(({ key, value }) => key === name.toLowerCase() && value !== '')
      .slice(0, EACH_MAX)
      .map(({ value }) => ({ name, value })),
  )
}
