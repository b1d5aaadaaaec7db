import {
  type Evidence,
  evidenceBetween,
  KNOWN_WEIGHTS,
  type KnownKind,
  type Observation,
  readSighting,
  type Sighting,
  type Verdict,
  verdictOf,
} from './identity-evidence.ts'

/** Two observations, by their places in the list, and why they are or may be one person. */
export type Link = { readonly one: number; readonly other: number; readonly evidence: readonly Evidence[] }
/** Something that is known of two observations, by their places, beyond their names and addresses. */
export type Known = { readonly one: number; readonly other: number; readonly kind: KnownKind }
export type People = {
  /** Places of the observations, one list for each person. */
  readonly persons: readonly (readonly number[])[]
  /** Certain: one person without asking. */
  readonly joined: readonly Link[]
  /** Likely: for the owner to say; between different persons. */
  readonly suggested: readonly Link[]
}

/** From here on a link is worth asking about if there is no other candidate. */
const HINT_FROM = 2

/** Divides observations into people. Strong links are followed first; a link that would bring two contradicting observations
 *  into one person becomes a suggestion. What the owner said (`known`) holds against everything. Quadratic in the number of observations: hand in those that share a word or mailbox. */
export function peopleOf(observations: readonly Observation[], known: readonly Known[] = []): People {
  const sightings = observations.map(readSighting)
  const links: Link[] = []
  const against = new Set<string>()
  for (let one = 0; one < sightings.length; one += 1)
    for (let other = one + 1; other < sightings.length; other += 1) {
      const evidence = [...between(sightings, one, other), ...knownOf(known, one, other)]
      if (evidence.length > 0) links.push({ one, other, evidence })
      if (contradicts(evidence)) against.add(`${one}-${other}`)
    }
  return followed(strongestFirst(links, observations), sightings.length, against)
}

/** Whether something just seen is a known person, from all that is known of them: the strongest evidence holds, but where any of it
 *  contradicts, the owner is asked instead of joining. */
export function verdictOnPerson(
  seen: Observation,
  person: readonly Observation[],
): { readonly verdict: Verdict; readonly evidence: readonly Evidence[] } {
  const sighting = readSighting(seen)
  const each = person.map(known => evidenceBetween(sighting, readSighting(known)))
  const evidence = each.toSorted((one, other) => sumOf(other) - sumOf(one))[0] ?? []
  const verdict = verdictOf(evidence)
  return { verdict: verdict === 'join' && each.some(contradicts) ? 'suggest' : verdict, evidence }
}

function between(sightings: readonly Sighting[], one: number, other: number): readonly Evidence[] {
  const [first, second] = [sightings[one], sightings[other]]
  return first && second ? evidenceBetween(first, second) : []
}

/** Ties are broken by what was seen, so that the order in which mails came never decides who is whom. */
function strongestFirst(links: readonly Link[], observations: readonly Observation[]): readonly Link[] {
  const seen = observations.map(({ name, address }) => `${name}\n${address}`)
  const keyOf = ({ one, other }: Link) => [seen[one] ?? '', seen[other] ?? ''].toSorted().join('\n')
  const keyed = links.map(link => ({ link, weight: weightOf(link), key: keyOf(link) }))
  const sorted = keyed.toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return sorted.map(({ link }) => link)
}

function knownOf(known: readonly Known[], one: number, other: number): readonly Evidence[] {
  const theirs = known.filter(
    fact => (fact.one === one && fact.other === other) || (fact.one === other && fact.other === one),
  )
  return theirs.map(({ kind }) => ({ kind, weight: KNOWN_WEIGHTS[kind] }))
}

function contradicts(evidence: readonly Evidence[]): boolean {
  if (evidence.some(({ kind }) => kind === 'owner-parted')) return true
  if (evidence.some(({ kind }) => kind === 'owner-joined')) return false
  if (evidence.some(({ kind }) => kind === 'same-mailbox')) return false
  return evidence.some(({ kind }) => kind === 'other-name' || kind === 'other-generation' || kind === 'shared-address')
}

function followed(links: readonly Link[], size: number, against: ReadonlySet<string>): People {
  const groups = Array.from({ length: size }, (_, place) => [place])
  const joined: Link[] = []
  const open: Link[] = []
  for (const link of links) {
    const verdict = verdictOf(link.evidence)
    const [group, other] = [groups[link.one] ?? [], groups[link.other] ?? []]
    if (verdict === 'apart') continue
    if (verdict === 'suggest') open.push(link)
    else if (group === other) joined.push(link)
    else if (group.some(place => other.some(theirs => isAgainst(against, place, theirs)))) open.push(link)
    else {
      joined.push(link)
      const merged = [...group, ...other]
      for (const place of merged) groups[place] = merged
    }
  }
  const hinted = onlyCandidates(links, groups, against)
  return { persons: [...new Set(groups)], joined, suggested: oncePerPair([...open, ...hinted], groups) }
}

/** One question for two persons, the best reasoned: `links` come strongest first. */
function oncePerPair(links: readonly Link[], groups: readonly (readonly number[])[]): readonly Link[] {
  const asked = new Map<readonly number[], Set<readonly number[]>>()
  return links.filter(({ one, other }) => {
    const [group, rest] = [groups[one], groups[other]]
    if (!group || !rest || group === rest || asked.get(group)?.has(rest)) return false
    asked.set(group, (asked.get(group) ?? new Set()).add(rest))
    asked.set(rest, (asked.get(rest) ?? new Set()).add(group))
    return true
  })
}

/** Weak links that are yet the strongest that either person has with anybody: somebody seen under a first name alone, say,
 *  where only one in the book bears it. */
function onlyCandidates(
  links: readonly Link[],
  groups: readonly (readonly number[])[],
  against: ReadonlySet<string>,
): readonly Link[] {
  const best = new Map<readonly number[], Candidates>()
  for (const link of links) {
    const [group, other] = [groups[link.one], groups[link.other]]
    const weight = hintOf(link)
    if (!group || !other || group === other || weight < HINT_FROM) continue
    if (group.some(place => other.some(theirs => isAgainst(against, place, theirs)))) continue
    note(best, group, other, link, weight)
    note(best, other, group, link, weight)
  }
  const found = new Set<Link>()
  for (const [group, { other, link }] of best) if (other !== null && best.get(other)?.other === group) found.add(link)
  return [...found]
}

/** The strongest link of a person so far; `other` is null while two people tie for it. */
type Candidates = { readonly other: readonly number[] | null; readonly link: Link; readonly weight: number }

function note(
  best: Map<readonly number[], Candidates>,
  group: readonly number[],
  other: readonly number[],
  link: Link,
  weight: number,
): void {
  const known = best.get(group)
  if (!known || weight > known.weight) best.set(group, { other, link, weight })
  else if (weight === known.weight && known.other !== other) best.set(group, { ...known, other: null })
}

function isAgainst(against: ReadonlySet<string>, one: number, other: number): boolean {
  return against.has(one < other ? `${one}-${other}` : `${other}-${one}`)
}

/** What a link says by itself: sharing an employer says nothing, and a desk is nobody. */
function hintOf(link: Link): number {
  if (link.evidence.some(({ kind }) => kind === 'shared-address')) return 0
  const telling = link.evidence.some(({ kind, weight }) => kind !== 'same-organization' && weight >= HINT_FROM)
  return telling ? weightOf(link) : 0
}

function weightOf({ evidence }: Link): number {
  return sumOf(evidence)
}

function sumOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0)
}
