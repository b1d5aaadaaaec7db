import type { Mailbox } from './mail.ts'
import { foldedWords } from './signature-vocabulary.ts'

/** Providers whose domain says nothing about where somebody works, and sites where everybody has a page. */
const EVERYBODYS = new Set(
  'gmail,googlemail,hotmail,yahoo,ymail,aol,gmx,web,outlook,icloud,live,msn,mac,me,t-online,freenet,orange,wanadoo,free,laposte,libero,tiscali,earthlink,comcast,verizon,sbcglobal,att,bellsouth,proton,protonmail,fastmail,zoho,mail,email,yandex,qq,naver,rediffmail,uol,terra,bol,ig,telefonica,ziggo,kpnmail,planet,home,telia,seznam,wp,onet,interia,o2,facebook,twitter,linkedin,instagram,xing,github,youtube,blogspot,wordpress,medium,skype,google,example'.split(
    ',',
  ),
)
const GENERIC_LABELS = new Set('www,mail,co,com,org,net,ac,edu,gov,blog,web,smtp,info,or,go,gob,gouv'.split(','))

/** The names in the domains of a signature and its sender that may be an organization's ("acme" of ann@mail.acme.co.uk). */
export function organizationDomains(
  emails: readonly string[],
  urls: readonly string[],
  from: Mailbox | null,
): ReadonlySet<string> {
  const hosts = [
    ...emails.map(email => email.split('@')[1] ?? ''),
    ...urls.map(url => url.replace(/^https?:\/\//i, '').split(/[/?#]/)[0] ?? ''),
  ]
  if (from) hosts.push(from.address.split('@')[1] ?? '')
  const names = new Set<string>()
  for (const host of hosts) {
    const labels = host.toLowerCase().split('.').slice(0, -1)
    for (const label of labels.slice(-3))
      if (label.length > 1 && !GENERIC_LABELS.has(label) && !EVERYBODYS.has(label)) names.add(label.replace(/-/g, ''))
  }
  return names
}

/**
 * Whether a line stands for one of the domains: `whole` where it is the domain's name or abbreviates to it
 * ("Max Planck Institute", mpi), `part` where one of its words is.
 */
export function standsForDomain(line: string, domains: ReadonlySet<string>): 'whole' | 'part' | null {
  const words = foldedWords(line)
  if (words.length === 0 || words.length > 10) return null
  const joined = words.join('')
  const initials = words.map(word => word.charAt(0)).join('')
  for (const domain of domains) if (joined === domain) return 'whole'
  for (const domain of domains) {
    if (
      domain.length > 2 &&
      (words.includes(domain) ||
        (domain.length > 3 && (joined.startsWith(domain) || domain.startsWith(joined)) && joined.length > 3))
    )
      return 'part'
    if (initials.startsWith(domain) && words.length > 1 && (domain.length > 2 || words.length <= 3)) return 'part'
  }
  return null
}
