// Who of the people in a nudge is meant: "1", "#2", "second one", "Weber", "both", "the others".
import { fold, TOKEN } from '../time/lexicon.ts'
import type { Person } from './command.ts'
import type { Token } from './lexicon.ts'
import { ANDS, EVERYONE, lengthAt, OTHERS, PLACES } from './vocabulary.ts'

/** The names of the nudged, ready to be looked for. */
export type Roster = {
  readonly count: number
  /** For each word of a name, the people who bear it. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<number>>
}
export type Reference = { readonly people: readonly number[]; readonly to: number }

const NAME_LETTERS_MIN = 2

export function rosterOf(people: readonly Person[]): Roster {
  const bearers = new Map<string, Set<number>>()
  for (const [i, { name }] of people.entries())
    for (const word of fold(name).match(TOKEN) ?? []) {
      if (word.length < NAME_LETTERS_MIN) continue
      const known = bearers.get(word) ?? new Set<number>()
      bearers.set(word, known.add(i + 1))
    }
  return { count: people.length, bearers }
}

/** The one person named at this place, with as many words as belong to the name, or null. */
export function nameAt(roster: Roster, tokens: readonly Token[], at: number): Reference | null {
  const before = titleOrInitial(roster, tokens, at)
  if (before) return before
  let meant: readonly number[] | null = null
  let to = at
  for (; to < tokens.length; to++) {
    const bearing = roster.bearers.get(tokens[to]?.text ?? '')
    if (!bearing) break
    const both: readonly number[] = meant === null ? [...bearing] : meant.filter(person => bearing.has(person))
    if (both.length === 0) break
    meant = both
  }
  return meant?.length === 1 ? { people: meant, to } : null
}

/** "T. Weber", "Mr Weber": an initial or a form of address before a name. */
function titleOrInitial(roster: Roster, tokens: readonly Token[], at: number): Reference | null {
  const word = tokens[at]?.text ?? ''
  const initial = /^\p{L}$/u.test(word)
  if ((!initial && !ADDRESSES.has(word)) || !roster.bearers.has(tokens[at + 1]?.text ?? '')) return null
  const named = nameAt(roster, tokens, at + 1)
  const [person] = named?.people ?? []
  if (!named || person === undefined) return null
  const fits = [...roster.bearers].some(([name, people]) => people.has(person) && name.startsWith(word))
  return initial && !fits ? null : named
}
const ADDRESSES: ReadonlySet<string> = new Set('mr mrs ms miss dr herr frau mme m sr sra sig dhr mevr'.split(' '))

/** A name with one wrong letter ("ana" for Anna), when it can be one person only and is no other word. */
export function nearNameAt(roster: Roster, tokens: readonly Token[], at: number): Reference | null {
  const word = tokens[at]?.text ?? ''
  if (word.length < 3 || word.length > 20 || /\d/.test(word)) return null
  const near = new Set<number>()
  for (const [name, people] of roster.bearers)
    if (name.length > 3 && name[0] === word[0] && withinOneEdit(word, name))
      for (const person of people) near.add(person)
  return near.size === 1 ? { people: [...near], to: at + 1 } : null
}

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const longer = a.length > b.length
  const rest = a.length === b.length ? [i + 1, i + 1] : longer ? [i + 1, i] : [i, i + 1]
  return a.slice(rest[0]) === b.slice(rest[1])
}

/** Whom the words at this place mean, alone or as a list ("1 and 3", "Anna and Tom"); null when nobody is named. A number
 *  outside the list gives an empty list of people: named, but unknown. */
export function referenceAt(
  roster: Roster,
  tokens: readonly Token[],
  at: number,
  already: readonly number[],
): Reference | null {
  const first = oneAt(roster, tokens, at, already)
  if (!first) return null
  const people = [...first.people]
  let to = first.to
  for (;;) {
    const joined = isJoint(tokens[to]?.text ?? '') ? to + 1 : to
    const next = joined > to && joined < tokens.length ? oneAt(roster, tokens, joined, already) : null
    if (!next) break
    people.push(...next.people)
    to = next.to
  }
  return { people: [...new Set(people)], to }
}
const COUNTED: ReadonlyMap<string, number> = new Map(
  [
    'both two beide beiden zwei deux dos ambos ambas due entrambi entrambe dois duas allebei twee',
    'three drei trois tres tre drie',
    'four vier quatre cuatro quattro quatro',
    'five funf cinq cinco cinque vijf',
  ].flatMap((words, i) => words.split(' ').map((word): [string, number] => [word, i + 2])),
)
const isJoint = (word: string) => word === '&' || word === '+' || word === ',' || ANDS.has(word)

function oneAt(roster: Roster, tokens: readonly Token[], at: number, already: readonly number[]): Reference | null {
  const token = tokens[at]
  if (!token) return null
  const signed = token.text === '#' ? 1 : 0
  const number = tokens[at + signed]
  if (number && /^\d{1,2}$/.test(number.text)) {
    const person = Number(number.text)
    return { people: person >= 1 && person <= roster.count ? [person] : [], to: at + signed + 1 }
  }
  for (const [i, phrases] of PLACES.entries()) {
    const length = i < roster.count ? lengthAt(phrases, tokens, at) : 0
    if (length > 0 && roster.count > 1) return { people: [i + 1], to: at + length }
  }
  const others = lengthAt(OTHERS, tokens, at)
  if (others > 0 && already.length > 0 && roster.count > 1)
    return { people: everyone(roster).filter(person => !already.includes(person)), to: at + others }
  const all = lengthAt(EVERYONE, tokens, at)
  if (all > 0 && roster.count > 1) {
    const counted = tokens.slice(at, at + all).flatMap(({ text }) => COUNTED.get(text) ?? [])
    // "Both" of three people are two of them, and who knows which.
    return { people: counted.every(count => count === roster.count) ? everyone(roster) : [], to: at + all }
  }
  return nameAt(roster, tokens, at)
}

const everyone = (roster: Roster) => Array.from({ length: roster.count }, (_, i) => i + 1)
