import { isFreeMailDomain } from './free-mail-domains.ts'
import { plainLetters } from './letters.ts'

/** What an address says about whose it is. */
export type MailboxWords = {
  /** The mailbox that the address leads to: plus-suffix off, dots off where the provider ignores them. */
  readonly mailbox: string
  /** The local part without plus-suffix, plain letters. */
  readonly local: string
  /** The same in one piece. */
  readonly user: string
  /** Its pieces between dots, hyphens and underscores, digits off their ends. */
  readonly words: readonly string[]
  readonly domain: string
  /** The part of the domain that somebody chose: "acme" of mail.acme.co.uk. */
  readonly label: string
  /** The domain without subdomains. */
  readonly organization: string
  /** A desk, a list, a family or a program reads it. */
  readonly shared: boolean
  /** A provider's domain: sharing it says nothing. */
  readonly free: boolean
}

const ADDRESS_LENGTH_MAX = 320
const DOTLESS: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com'])
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['googlemail.com', 'gmail.com'],
  ['me.com', 'icloud.com'],
  ['mac.com', 'icloud.com'],
])
/** Desks, lists, families and programs, in the languages that Kith reads. */
const SHARED: ReadonlySet<string> = new Set(
  `info support admin administrator contact office sales team help helpdesk service services billing accounts accounting invoice invoices
  orders order jobs job careers hr press media marketing newsletter news enquiries inquiries feedback reception bookings booking events
  noreply no-reply donotreply do-not-reply notifications notification notify alerts alert mailer mailer-daemon postmaster hostmaster abuse
  webmaster root daemon bot ci robot automation security legal privacy board committee treasurer secretary chair president staff everyone all
  family familie famiglia famille familia theteam iroda bureau oficina ufficio kantoor kontor kancelaria toimisto kontakt buero verwaltung vertrieb rechnung rechnungen buchhaltung personal bewerbung
  sekretariat empfang kundenservice kundendienst service-client facturation comptabilite accueil direction ventas contacto administracion
  recepcion atencion facturacion contato vendas financeiro atendimento informazioni vendite amministrazione segreteria prenotazioni
  klantenservice verkoop administratie receptie boekhouding localization translations planning discuss announce dev-list`.split(
    /\s+/,
  ),
)
/** Words that make a desk of a longer local part: "team-berlin", "rossi.famiglia". */
const SHARED_PIECES: ReadonlySet<string> = new Set(
  `team support noreply notifications family familie famiglia famille familia bot list newsletter office billing`.split(
    ' ',
  ),
)
/** Second-level names under which country registries sell domains. */
const REGISTRY_LEVELS: ReadonlySet<string> = new Set(
  'co com org net ac edu gov gob or ne go ltd plc nhs sch uk'.split(' '),
)

/** Takes an address apart; total, for anything that stands where an address should. */
export function readMailboxWords(address: string): MailboxWords {
  const text = address.slice(0, ADDRESS_LENGTH_MAX).trim().toLowerCase()
  const at = text.lastIndexOf('@')
  const [written, domain] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
  const base = withoutSuffix(written)
  const home = ALIASES.get(domain) ?? domain
  const local = plainLetters(base)
  const organization = organizationOf(domain)
  const words = local.split(/[._\-+]+/).map(word => word.replace(/^\d+|\d+$/g, ''))
  return {
    mailbox: `${DOTLESS.has(home) ? base.replaceAll('.', '') : base}@${home}`,
    local,
    user: local.replace(/[._-]/g, ''),
    words: words.filter(word => word !== ''),
    domain,
    label: organization.split('.')[0] ?? '',
    organization,
    shared: isShared(base),
    free: isFreeMailDomain(domain) || isFreeMailDomain(organization),
  }
}

/** Whether an address belongs to a desk, a list, a family or a program and so is never one person's. */
export function isSharedAddress(address: string): boolean {
  return readMailboxWords(address).shared
}

/** "anna+kith" is Anna's; "12345+anna" is what code hosts hand out for her. */
function withoutSuffix(local: string): string {
  const plus = local.indexOf('+')
  if (plus <= 0) return local
  return /^\d+$/.test(local.slice(0, plus)) ? local.slice(plus + 1) : local.slice(0, plus)
}

function isShared(local: string): boolean {
  if (SHARED.has(local) || local.endsWith('[bot]')) return true
  return local.split(/[._\-+]+/).some(piece => SHARED_PIECES.has(piece))
}

function organizationOf(domain: string): string {
  const labels = domain.split('.')
  const [top = '', second = ''] = [labels.at(-1), labels.at(-2)]
  return labels.slice(top.length === 2 && REGISTRY_LEVELS.has(second) ? -3 : -2).join('.')
}
