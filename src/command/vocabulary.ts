// All seven vocabularies as one: made once, when first asked for.

import { GERMAN } from './languages/de.ts'
import { ENGLISH } from './languages/en.ts'
import { SPANISH } from './languages/es.ts'
import { FRENCH } from './languages/fr.ts'
import { ITALIAN } from './languages/it.ts'
import { DUTCH } from './languages/nl.ts'
import { PORTUGUESE } from './languages/pt.ts'
import { plainWords, split, type Thesaurus, thesaurusOf, type Vocabulary } from './lexicon.ts'

export const VOCABULARIES: readonly Vocabulary[] = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH]

let tree: Thesaurus | null = null
export function wordTree(): Thesaurus {
  tree ??= thesaurusOf(VOCABULARIES)
  return tree
}

/** Phrases of a few words, to be looked for where a clause begins or goes on. */
export type Phrases = { readonly all: ReadonlySet<string>; readonly longest: ReadonlyMap<string, number> }

/** The phrases of all languages for one purpose. */
export function phrases(
  of: (vocabulary: Vocabulary) => string,
  keep: (phrase: string) => boolean = () => true,
): Phrases {
  return phrasesOf(VOCABULARIES.flatMap(vocabulary => split(of(vocabulary)).filter(keep)))
}

/** The phrases of one text, divided by `|`. */
export const phrasesIn = (alternatives: string): Phrases => phrasesOf(split(alternatives))

function phrasesOf(list: readonly string[]): Phrases {
  const all = new Set<string>()
  const longest = new Map<string, number>()
  for (const written of list) {
    const phrase = plainWords(written)
    const end = phrase.indexOf(' ')
    const first = end < 0 ? phrase : phrase.slice(0, end)
    const count = end < 0 ? 1 : phrase.split(' ').length
    all.add(phrase)
    if ((longest.get(first) ?? 0) < count) longest.set(first, count)
  }
  return { all, longest }
}

/** How many words at this place are one of the phrases; the longest counts, 0 is none. */
export function lengthAt({ all, longest }: Phrases, tokens: readonly { readonly text: string }[], at: number): number {
  const first = tokens[at]?.text
  if (first === undefined) return 0
  const most = Math.min(longest.get(first) ?? 0, tokens.length - at)
  let phrase = first
  let found = 0
  for (let length = 1; length <= most; length++) {
    if (all.has(phrase)) found = length
    phrase += ` ${tokens[at + length]?.text}`
  }
  return found
}

const single = (of: (vocabulary: Vocabulary) => string): ReadonlySet<string> =>
  new Set([...phrases(of).all].filter(phrase => !phrase.includes(' ')))
/** Words that take back, or make depend on something, what a reply says. */
export const DOUBTS: ReadonlySet<string> = new Set([
  ...single(({ doubts }) => doubts),
  ...'dont havent hasnt hadnt didnt couldnt cant wont wouldnt shouldnt isnt arent doesnt wasnt werent'.split(' '),
])
/** Words that deny, wherever they stand. */
export const REFUSALS: ReadonlySet<string> = new Set(
  (
    'not never dont wont cant nicht nie kein keine pas jamais non no nunca nao niet nooit geen ' +
    'havent hasnt didnt couldnt wouldnt shouldnt isnt doesnt wasnt unless except nobody hardly instead should'
  ).split(' '),
)
export const NEGATIONS = single(({ not }) => not)
export const BUTS = phrases(({ but }) => but)
export const ANDS = single(({ and }) => and)
export const EVERYONE = phrases(({ everyone }) => everyone)
export const OTHERS = phrases(({ others }) => others)
/** "First one", by number from 1. */
export const PLACES: readonly Phrases[] = [0, 1, 2, 3, 4].map(i => phrases(({ places }) => places[i] ?? ''))

/** Words that begin a condition: what follows is not yet wished. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  'if unless when once provided wenn falls sofern sobald si quand lorsque sauf cuando se quando als indien mits tenzij zodra'.split(
    ' ',
  ),
)
/** First persons and helping verbs: they go with what was done, never with a bare time ("I have 2 weeks"). */
export const SPEAKERS: ReadonlySet<string> = new Set(
  (
    'i we ve have has us ich wir hab habe haben hatte hatten war waren bin ist mich uns je j ai on nous avons est a sommes s m ' +
    'yo he hemos nos io ho abbiamo siamo ci eu tenho temos ik wij heb hebben hadden had was ben zijn is'
  ).split(' '),
)
/** Subjects that are not the owner: "she called" is a contact, "they met" is hearsay. */
export const THIRD_PERSONS: ReadonlySet<string> = new Set(
  'she he they er elle il elles ils ella ellos lei ela ele eles hij zij'.split(' '),
)
/** Verbs of a third person: with them only a call or a message counts, and it is theirs. */
export const THIRD_VERBS: ReadonlySet<string> = new Set('has hat ha heeft'.split(' '))
/** Pronouns that can only mean a person, for "forget her"; "forget it" is not about anybody. */
export const PEOPLE_ONLY: ReadonlySet<string> = new Set(
  'her him them ihn sie elle la haar hem ela ele person'.split(' '),
)
