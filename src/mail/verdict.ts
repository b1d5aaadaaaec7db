import { plainDomain } from './address.ts'
import { type AuthenticationResults, authenticationResults } from './authentication-results.ts'
import type { HeaderField } from './mail.ts'

export type VerdictReason =
  | 'dmarc-pass'
  | 'dmarc-fail'
  | 'other-domain' // passed, but for a From that is not the one we read
  | 'not-stamped' // the topmost field is not the receiving server's own Received
  | 'no-results' // its block holds no Authentication-Results
  | 'several-results'
  | 'results-unreadable'
  | 'dmarc-missing'
  | 'dmarc-none' // the domain publishes no policy
  | 'dmarc-error'
/** What the receiving server found. `unverified` is "not known": hold, neither pass nor lose. */
export type Verdict = {
  readonly result: 'pass' | 'fail' | 'unverified'
  readonly reason: VerdictReason
  /** Domains whose DKIM signature passed, for owners who trust one such domain by name. */
  readonly dkimDomains: readonly string[]
  /** Whether one of them is exactly the From domain. */
  readonly dkimAligned: boolean
}

const AUTHSERV_ID = 'mx.cloudflare.net'
/** What the server writes on top of a mail, in any order, below its Received. All else is the sender's. */
const STAMPED =
  /^(?:arc-(?:seal|message-signature|authentication-results)|received-spf|authentication-results|x-cf-[a-z0-9-]{1,40})$/
const RESULTS_LENGTH_MAX = 16_384

/** Judges by position: only the topmost block, opened by the server's own Received and closed by the first field that it does
 *  not write, can hold its Authentication-Results (RFC 8601 section 5). ARC is an intermediary's word and is not read.
 *  `fromDomain`: the domain of the one From that we read. */
export function verdictOf(headers: readonly HeaderField[], fromDomain: string): Verdict {
  const found = stampedResults(headers)
  if (typeof found === 'string') return unverified(found)
  // behind spf stand the envelope's sender and HELO, which could hold anything, also what reads like a clause
  const spf = found.clauses.findIndex(clause => clause.method === 'spf')
  const believed = found.hides ? [] : found.clauses.slice(0, spf < 0 ? undefined : spf)
  const passed = believed.filter(clause => clause.method === 'dkim' && clause.result === 'pass')
  const dkimDomains = [...new Set(passed.flatMap(clause => plainDomain(clause.properties.get('header.d') ?? '') ?? []))]
  const own = plainDomain(fromDomain)
  const judge = (result: Verdict['result'], reason: VerdictReason): Verdict => ({
    result,
    reason,
    dkimDomains,
    dkimAligned: own !== null && dkimDomains.includes(own),
  })
  const dmarc = found.clauses.filter(clause => clause.method === 'dmarc')
  const [only] = dmarc
  if (!only) return judge('unverified', 'dmarc-missing')
  // the server writes one; a second was smuggled into a property by the sender
  if (dmarc.length > 1)
    return judge(dmarc.some(clause => clause.result === 'fail') ? 'fail' : 'unverified', 'results-unreadable')
  if (only.result === 'fail') return judge('fail', 'dmarc-fail')
  if (only.result === 'none') return judge('unverified', 'dmarc-none')
  if (only.result !== 'pass') return judge('unverified', 'dmarc-error')
  if (found.hides) return judge('unverified', 'results-unreadable')
  const checked = plainDomain(only.properties.get('header.from') ?? '')
  return own !== null && checked === own ? judge('pass', 'dmarc-pass') : judge('fail', 'other-domain')
}

const unverified = (reason: VerdictReason): Verdict => ({
  result: 'unverified',
  reason,
  dkimDomains: [],
  dkimAligned: false,
})

/** Whether the receiving server said nothing at all: only then may Kith look for itself (docs/security.md). */
export const isVerdictAbsent = ({ reason }: Verdict): boolean => reason === 'not-stamped' || reason === 'no-results'

/** The one Authentication-Results of the server's block, or why there is none. */
function stampedResults(headers: readonly HeaderField[]): AuthenticationResults | VerdictReason {
  const [top] = headers
  if (top?.name !== 'received' || !isStamp(top.value)) return 'not-stamped'
  let found: AuthenticationResults | null = null
  for (const field of headers.slice(1)) {
    if (!STAMPED.test(field.name)) break
    if (field.name !== 'authentication-results') continue
    const results = field.value.length > RESULTS_LENGTH_MAX ? null : authenticationResults(field.value)
    if (results === null) return found ? 'several-results' : 'results-unreadable'
    if (results.authservId !== AUTHSERV_ID) continue
    // the topmost is the server's; a failure there stands whatever follows
    if (found)
      return found.clauses.some(clause => clause.method === 'dmarc' && clause.result === 'fail')
        ? found
        : 'several-results'
    found = results
  }
  return found ?? 'no-results'
}

/** `Received: from … by cloudflare-email.net (cloudflare) id …`: the last `by` outside comments, for HELO is the sender's. */
function isStamp(value: string): boolean {
  const plain = value.slice(0, 2_000).replace(/\([^()]{0,400}\)/g, ' ')
  const [, by = ''] = /^(?:from\s{1,9}\S{1,255}\s{1,9})?by\s{1,9}([^\s;]{1,255})(?:[\s;]|$)/i.exec(plain) ?? []
  return by.toLowerCase() === 'cloudflare-email.net'
}
