import { firstField } from './header-fields.ts'
import type { HeaderField } from './mail.ts'

const ID_LENGTH_MAX = 998
const REFERENCES_MAX = 100

/** The canonical form of one Message-ID (RFC 5322 section 3.6.4): without brackets, comments and white space; the part
 *  behind the `@` lower-cased, for it is a domain. Null where nothing is left. */
export function messageIdOf(value: string): string | null {
  const [, bracketed] = /<([^<>]{1,998})>/.exec(value.slice(0, 4 * ID_LENGTH_MAX)) ?? []
  const id = (bracketed ?? value.trim().split(/\s/, 1)[0] ?? '')
    .replace(/[\s\0-\x1f\x7f<>]+/g, '')
    .slice(0, ID_LENGTH_MAX)
  if (id === '') return null
  const at = id.lastIndexOf('@')
  return at < 0 ? id : id.slice(0, at) + id.slice(at).toLowerCase()
}

/** All ids of a References or In-Reply-To field in order, oldest first, each once; the newest hundred of a longer list. */
export function messageIdsOf(value: string): readonly string[] {
  const ids = new Set<string>()
  for (const [id] of value.slice(0, 65_536).matchAll(/<[^<>]{1,998}>/g)) {
    const canonical = messageIdOf(id)
    if (canonical) ids.add(canonical)
  }
  return [...ids].slice(-REFERENCES_MAX)
}

/** How much of the body tells two mails without a Message-ID apart. */
const BODY_LENGTH = 4_096

/** What makes this mail this mail, to be hashed by the caller: its Message-ID, else what its writer's program set. Never a
 *  trace field: Received, ARC and Authentication-Results differ with every attempt to deliver the same mail. */
export function dedupeInput(fields: readonly HeaderField[], body: string): string {
  const id = messageIdOf(firstField(fields, 'message-id'))
  if (id) return `id ${id}`
  const own = ['date', 'from', 'to', 'cc', 'subject'].map(name => {
    const values = fields.filter(field => field.name === name).map(field => field.value.replace(/\s+/g, ' ').trim())
    return `${name}:${values.join(',')}`
  })
  return `derived ${own.join('\n')}\n\n${body.slice(0, BODY_LENGTH).replace(/\s+/g, ' ').trim()}`
}
