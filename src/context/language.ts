import { remembering } from '../mail/remembering.ts'
import type { Grammar, Tag } from './grammar.ts'
import { GRAMMARS } from './languages/all.ts'

// So many letters are enough to tell the language, and bound the work.
const LOOK_MAX = 1_200
const TEXTS_KEPT = 16

// A word of time of so many letters is as telling as a small one.
const NAME_MIN = 3
// Letters are many: each weighs less than a word, and a name in a foreign spelling must not decide.
const SIGN_VOTE = 0.4
const SIGNS_MAX = 8
// One stray word is no language.
const VOTE_MIN = 0.7

const VOTES = votesOf(GRAMMARS)

function votesOf(grammars: readonly Grammar[]): ReadonlyMap<string, readonly number[]> {
  const votes = new Map<string, number[]>()
  grammars.forEach((grammar, index) => {
    const { weekdays, months, days, units, next, last, ago, agoBefore, numbers } = grammar.dates
    const lists = [...weekdays, ...months, ...Object.values(units), next, last, ago, agoBefore]
    const names = [...lists, ...Object.keys(days), ...Object.keys(numbers)].flatMap(list => list.split('|'))
    const words = new Set([
      ...grammar.stopWords.split(' '),
      ...names.filter(name => name.length >= NAME_MIN && !name.includes(' ')),
    ])
    for (const word of words) votes.set(word, [...(votes.get(word) ?? []), index])
  })
  return votes
}

/** Which of the seven languages a text is in, by the vote of its commonest words; a word of several languages gives
 *  each a part of its vote. English where nothing speaks for another. `head` is looked at alone, so the time is bounded. */
export function languageOf(text: string): Tag {
  return languageOfHead(text.slice(0, LOOK_MAX))
}

const languageOfHead = remembering((start: string): Tag => {
  const tally = new Array<number>(GRAMMARS.length).fill(0)
  const head = start.toLowerCase()
  for (const match of head.matchAll(/[a-zß-ÿœ]+/g)) {
    const voters = VOTES.get(match[0])
    if (voters) for (const voter of voters) tally[voter] = (tally[voter] ?? 0) + 1 / voters.length
  }
  GRAMMARS.forEach((grammar, index) => {
    if (!grammar.letters) return
    const signs = Math.min(head.match(grammar.letters)?.length ?? 0, SIGNS_MAX)
    tally[index] = (tally[index] ?? 0) + signs * SIGN_VOTE
  })
  let best = 0
  for (let index = 1; index < tally.length; index += 1) {
    if ((tally[index] ?? 0) > Math.max(tally[best] ?? 0, VOTE_MIN)) best = index
  }
  return GRAMMARS[best]?.tag ?? 'en'
}, TEXTS_KEPT)
