import {
  type Evidence,
  evidenceBetween,
  type Observation,
  readSighting,
  type Sighting,
  verdictOf,
} from './identity-evidence.ts'

/** Two observations, by their places in the list, and why they are or may be one person. */
export type Link = { readonly one: number; readonly other: number; readonly evidence: readonly Evidence[] }
export type People = {
  /** Places of the observations, one list for each person. */
  readonly persons: readonly (readonly number[])[]
  /** Certain: one person without asking. */
  readonly joined: readonly Link[]
  /** Likely: for the owner to say; between different persons. */
  readonly suggested: readonly Link[]
}

/** Divides observations into people. Strong links are followed first; a link that would bring two contradicting observations
 *  into one person becomes a suggestion. Quadratic in the number of observations: hand in those that share a word or mailbox. */
export function peopleOf(observations: readonly Observation[]): People {
  const sightings = observations.map(readSighting)
  const links: Link[] = []
  const against = new Set<string>()
  for (let one = 0; one < sightings.length; one += 1)
    for (let other = one + 1; other < sightings.length; other += 1) {
      const evidence = between(sightings, one, other)
      if (evidence.length > 0) links.push({ one, other, evidence })
      if (contradicts(evidence)) against.add(`${one}-${other}`)
    }
  return followed(links, sightings.length, against)
}

function between(sightings: readonly Sighting[], one: number, other: number): readonly Evidence[] {
  const [first, second] = [sightings[one], sightings[other]]
  return first && second ? evidenceBetween(first, second) : []
}

function contradicts(evidence: readonly Evidence[]): boolean {
  if (evidence.some(({ kind }) => kind === 'same-mailbox')) return false
  return evidence.some(({ kind }) => kind === 'other-name' || kind === 'other-generation' || kind === 'shared-address')
}

function followed(links: readonly Link[], size: number, against: ReadonlySet<string>): People {
  const groups = Array.from({ length: size }, (_, place) => [place])
  const joined: Link[] = []
  const open: Link[] = []
  for (const link of links.toSorted((a, b) => weightOf(b) - weightOf(a))) {
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
  const suggested = open.filter(link => groups[link.one] !== groups[link.other])
  return { persons: [...new Set(groups)], joined, suggested }
}

function isAgainst(against: ReadonlySet<string>, one: number, other: number): boolean {
  return against.has(one < other ? `${one}-${other}` : `${other}-${one}`)
}

function weightOf({ evidence }: Link): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0)
}
