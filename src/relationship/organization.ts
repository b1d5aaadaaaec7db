import { plainLetters } from './letters.ts'
import { readMailboxWords } from './mailbox-words.ts'

/** Legal forms and filler that firms put behind or before their name. */
const FORMS: ReadonlySet<string> = new Set(
  `gmbh ggmbh mbh ag kg ohg gbr ug se ev eg inc incorporated llc llp ltd limited plc corp corporation co company companies group holding holdings
  sa sas sarl srl spa snc sl slu lda ltda nv bv cv vof oy oyj ab as asa aps sp zoo sro kft zrt pty pte the and und et y e the der die das`.split(
    /\s+/,
  ),
)

/** The words of an organization's name that tell it from others, plain letters. */
export function organizationWords(name: string): readonly string[] {
  const words = plainLetters(name.slice(0, 200))
    .replace(/[.'’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
  const telling = words.filter(word => !FORMS.has(word))
  return telling.length > 0 ? telling : words
}

/** Whether two names, or a name and a domain, mean one organization: "Nordlicht GmbH", "NORDLICHT", "nordlicht.example". */
export function isSameOrganization(one: string, other: string): boolean {
  if (isDomain(one) || isDomain(other)) return isDomainOf(one, other) || isDomainOf(other, one)
  return organizationWords(one).join('') === organizationWords(other).join('')
}

/** The organization that an address speaks for, as its domain without subdomains; null for a free-mail domain and for none. */
export function organizationOfAddress(address: string): string | null {
  const { organization, free } = readMailboxWords(address)
  return free || !isDomain(organization) ? null : organization
}

function isDomain(text: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text)
}

/** A domain is a firm's if its label is the firm's name, begins it, or is its initials. */
function isDomainOf(domain: string, name: string): boolean {
  if (!isDomain(domain)) return false
  if (domain === name) return true
  const label = readMailboxWords(`x@${domain}`).label.replaceAll('-', '')
  if (isDomain(name)) return false
  const words = organizationWords(name)
  const initials = words.map(word => word.slice(0, 1)).join('')
  return label === words.join('') || label === words[0] || (initials.length > 2 && label === initials)
}
