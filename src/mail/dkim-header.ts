import type { Canonicalization } from './dkim-signature.ts'
import { withLineFeeds } from './header-fields.ts'

/** A header field as it was sent: `value` is all behind the colon, folds and all, with LF line ends. */
export type RawField = { readonly name: string; readonly value: string }

const FIELDS_MAX = 2_000
/** Fields that may stand but once (RFC 5322 section 3.6, RFC 2045 section 3). Signed, they must not stand once more. */
const SINGLE: ReadonlySet<string> = new Set([
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'date',
  'subject',
  'message-id',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
])

/** The fields of a mail's header, in their order. Null where a line is neither a field nor a fold, or where a bare CR stands:
 *  readers that mend such a header could see another mail than the one that was signed. */
export function rawFieldsOf(mail: string): readonly RawField[] | null {
  const source = withLineFeeds(mail)
  const end = source.startsWith('\n') ? 0 : source.indexOf('\n\n')
  const header = end < 0 ? source.replace(/\n$/, '') : source.slice(0, end)
  if (header === '' || header.includes('\r')) return null
  const fields: { name: string; value: string }[] = []
  for (const line of header.split('\n')) {
    const last = fields.at(-1)
    if (/^[ \t]/.test(line)) {
      if (!last) return null
      last.value += `\n${line}`
      continue
    }
    const [, name] = /^([!-9;-~]{1,120}):/.exec(line) ?? []
    if (name === undefined || fields.length >= FIELDS_MAX) return null
    fields.push({ name, value: line.slice(name.length + 1) })
  }
  return fields
}

/** A field in the form that is signed, without its line end (RFC 6376 section 3.4). */
export function canonicalField({ name, value }: RawField, how: Canonicalization): string {
  if (how === 'simple') return `${name}:${value.replaceAll('\n', '\r\n')}`
  return `${name.toLowerCase()}:${value
    .replaceAll('\n', '')
    .replace(/[ \t]+/g, ' ')
    .trim()}`
}

/** What a signature seals of the header (RFC 6376 sections 3.7 and 5.4.2): the named fields, of one name the lowest first, and
 *  its own field without the seal. Null where a signed field stands more often than it was signed: the uppermost, which
 *  readers take, would then be anybody's. */
export function sealedText(
  fields: readonly RawField[],
  own: RawField,
  names: readonly string[],
  how: Canonicalization,
): string | null {
  const left = new Map<string, RawField[]>()
  for (const field of fields) {
    if (field === own) continue
    const name = field.name.toLowerCase()
    const alike = left.get(name)
    if (alike) alike.push(field)
    else left.set(name, [field])
  }
  let text = ''
  for (const name of names) {
    const field = left.get(name)?.pop()
    if (field) text += `${canonicalField(field, how)}\r\n`
  }
  if (names.some(name => SINGLE.has(name) && (left.get(name)?.length ?? 0) > 0)) return null
  return text + canonicalField(withoutSeal(own), how)
}

/** The value of `b=` is left out, its name stays (section 3.5). */
function withoutSeal(field: RawField): RawField {
  const tags = field.value.split(';').map(tag => /^[ \t\n]*b[ \t\n]*=/.exec(tag)?.[0] ?? tag)
  return { name: field.name, value: tags.join(';') }
}
