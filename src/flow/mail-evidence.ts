import { signatureOf, signatureStart } from '../mail/signature.ts'
import type { Unit } from './units.ts'

/** What the messages of one mail say, beyond names and addresses, about whose address is whose. */
export type MailEvidence = {
  /** Other addresses that somebody's own signature names, by the address they wrote from. */
  readonly signed: ReadonlyMap<string, readonly string[]>
  /** Addresses of each message of the mail: two that are never in one message, but in one thread, may be one person's. */
  readonly threads: readonly ReadonlySet<string>[]
}

/** A signature stands at the end; addresses further up are part of what was said. */
const SIGNATURE_LETTERS = 1_500
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g

/** Collects it. A signature is read only where the end of a text names an address that is not its writer's. */
export function mailEvidenceOf(units: readonly Unit[]): MailEvidence {
  const signed = new Map<string, readonly string[]>()
  for (const { author, authored } of units) {
    if (!author?.address.includes('@')) continue
    const end = authored.slice(-SIGNATURE_LETTERS)
    const named = end.includes('@') ? (end.match(ADDRESS) ?? []).map(found => found.toLowerCase()) : []
    if (named.every(address => address === author.address)) continue
    const start = signatureStart(authored, author)
    if (start === null) continue
    const emails = signatureOf(authored.slice(start), author).emails.map(email => email.toLowerCase())
    const others = emails.filter(email => email !== author.address)
    if (others.length > 0) signed.set(author.address, [...(signed.get(author.address) ?? []), ...others])
  }
  const threads = units.map(({ author, to, cc }) => new Set([author, ...to, ...cc].flatMap(one => one?.address ?? [])))
  return { signed, threads }
}

/** Whether a new address and somebody's addresses wrote in one thread, never in the same message. */
export function areInOneThread({ threads }: MailEvidence, address: string, theirs: ReadonlySet<string>): boolean {
  const holds = (thread: ReadonlySet<string>) => [...theirs].some(one => thread.has(one))
  const [mine, others] = [threads.filter(one => one.has(address)), threads.filter(holds)]
  return mine.length > 0 && others.length > 0 && !mine.some(holds)
}

/** Whether a signature names both: the new address and one of theirs, from whichever it was written. */
export function areSignedTogether({ signed }: MailEvidence, address: string, theirs: ReadonlySet<string>): boolean {
  if ((signed.get(address) ?? []).some(other => theirs.has(other))) return true
  return [...theirs].some(one => signed.get(one)?.includes(address))
}
