import { verdictOnPerson } from '../relationship/identity.ts'
import {
  type Evidence,
  KNOWN_WEIGHTS,
  type KnownKind,
  type Observation,
  type Verdict,
  verdictOf,
} from '../relationship/identity-evidence.ts'
import type { Known } from '../store/known.ts'
import { areInOneThread, areSignedTogether, type MailEvidence } from './mail-evidence.ts'
import { NAME_RANK } from './person-names.ts'

/** Somebody known who may be the one just seen; `reason`: the kinds of evidence that speak for it, by spaces. */
export type LikelyPerson = {
  readonly row: Known['contacts'][number]
  readonly verdict: Exclude<Verdict, 'apart'>
  readonly weight: number
  readonly reason: string
}

/** Known people who may be the one behind a new address, the likeliest first: names and addresses weighed over all that is
 *  known of each, and what the mail itself says on top. Where two people would both be joined, or the owner once said of two
 *  of them that they are not one, the owner is asked instead. */
export function likelyPeople(seen: Observation, known: Known, mail: MailEvidence): readonly LikelyPerson[] {
  const found: LikelyPerson[] = []
  for (const row of known.contacts) {
    if (row.mergedInto !== null || row.state === 'forgotten') continue
    const theirs = known.addresses.filter(one => one.contactId === row.id)
    const judged = verdictOnPerson(seen, observationsOf(row, theirs))
    const addresses = new Set(theirs.map(one => one.address))
    const evidence = [...judged.evidence, ...saidByMail(seen.address, addresses, mail)]
    const verdict = judged.evidence.length === evidence.length ? judged.verdict : verdictOf(evidence)
    if (verdict !== 'apart') found.push({ row, verdict, weight: weightOf(evidence), reason: reasonOf(evidence) })
  }
  const sorted = found.toSorted((one, other) => other.weight - one.weight || (one.row.id < other.row.id ? -1 : 1))
  const sure = sorted.filter(one => one.verdict === 'join')
  const unsure = sure.length > 1 || sure.some(one => isParted(one, sorted, known))
  return unsure ? sorted.map(one => ({ ...one, verdict: 'suggest' })) : sorted
}

/** Everything that is known of a person, each address with the name that it was seen with. */
function observationsOf(row: LikelyPerson['row'], theirs: Known['addresses']): readonly Observation[] {
  if (theirs.length === 0) return [{ name: row.name, address: '' }]
  const called = theirs.map(({ address }) => ({ name: row.name, address }))
  const seen = theirs.filter(one => one.nameRank > NAME_RANK.address && one.name !== row.name)
  return [...called, ...seen.map(({ name, address }) => ({ name, address }))]
}

/** The owner keeps two namesakes apart: whose a third address is, only they can say. */
function isParted(one: LikelyPerson, others: readonly LikelyPerson[], { parted }: Known): boolean {
  const ids = new Set(others.map(other => other.row.id))
  return parted.some(
    ({ contactId, otherId }) =>
      (contactId === one.row.id && ids.has(otherId)) || (otherId === one.row.id && ids.has(contactId)),
  )
}

function saidByMail(address: string, theirs: ReadonlySet<string>, mail: MailEvidence): readonly Evidence[] {
  const kinds: KnownKind[] = []
  if (areSignedTogether(mail, address, theirs)) kinds.push('signature-names-both')
  if (areInOneThread(mail, address, theirs)) kinds.push('same-thread')
  return kinds.map(kind => ({ kind, weight: KNOWN_WEIGHTS[kind] }))
}

function weightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0)
}

function reasonOf(evidence: readonly Evidence[]): string {
  return evidence.flatMap(({ kind, weight }) => (weight > 0 ? kind : [])).join(' ')
}
