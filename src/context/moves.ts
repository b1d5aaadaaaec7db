import type { Quoted } from './finding.ts'
import type { Grammar, MoveCue } from './grammar.ts'
import { languageOf } from './language.ts'
import { grammarOf } from './languages/all.ts'
import { NEW_POSTS } from './languages/new-posts.ts'
import { HEDGE, OWN_MOVES } from './languages/own-moves.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** What a text says of somebody's post. `who`: 'writer', a name, or null for "she" and "he", whom the reader knows. */
export type Move = Quoted & {
  readonly kind: 'joined' | 'left' | 'title'
  readonly who: string | null
  readonly title: string | null
  readonly organization: string | null
  /** False where the word may be a town ("she moved to Lisbon") or the writer is not sure: asked about, not acted on. */
  readonly sure: boolean
}

const MOVES_MAX = 12
const PRONOUN_MAX = 5

/** Changes of post that a text tells: "she moved to Acme", "I am now CTO of Acme", "Bob is no longer with Acme". In doubt
 *  nothing is said. Pure; never throws; linear. */
export function movesIn(text: string): readonly Move[] {
  const grammar = grammarOf(languageOf(text))
  const found: Move[] = []
  for (const sentence of sentencesOf(text)) {
    if (found.length >= MOVES_MAX) break
    if (!hints(sentence.plain, grammar) || sentence.plain.endsWith('?')) continue
    found.push(...movesOf(sentence, grammar))
  }
  return found
}

function hints(plain: string, { tag, moves }: Grammar): boolean {
  return moves.hint.test(plain) || OWN_MOVES[tag].hint.test(plain) || NEW_POSTS[tag].hint.test(plain)
}

/** What one sentence tells: a post that ended, a new one, or both ("I left X and am now Head of Y at Z"). */
function movesOf(sentence: Sentence, grammar: Grammar): readonly Move[] {
  const cues = [...NEW_POSTS[grammar.tag].cues, ...grammar.moves.cues, ...OWN_MOVES[grammar.tag].cues]
  const left = moveIn(
    sentence,
    grammar,
    cues.filter(cue => cue.kind === 'left'),
  )
  const held = moveIn(
    sentence,
    grammar,
    cues.filter(cue => cue.kind !== 'left'),
  )
  const isOther = held?.organization !== left?.organization
  return [left, left && held && !isOther ? null : held].filter(move => move !== null)
}

function moveIn(sentence: Sentence, grammar: Grammar, cues: readonly MoveCue[]): Move | null {
  const written = sentence.quote.replace(/\s+/g, ' ')
  for (const cue of cues) {
    const groups = cue.pattern.exec(written)?.groups
    const move = groups && moveFrom(sentence, cue, groups, grammar)
    if (move) return HEDGE.test(sentence.plain) ? { ...move, sure: false } : move
  }
  return null
}

function moveFrom(
  sentence: Sentence,
  cue: MoveCue,
  groups: Readonly<Record<string, string | undefined>>,
  grammar: Grammar,
): Move | null {
  const title = titleFrom(groups.title, grammar)
  const organization = groups.organization?.replace(/[.'’]+$/, '') ?? null
  if (cue.kind === 'title' && title === null) return null
  if (cue.kind !== 'title' && organization === null) return null
  // "at Mill House as a guest" is no post.
  if (cue.sure && groups.title !== undefined && title === null) return null
  return {
    quote: sentence.quote,
    place: sentence.place,
    kind: cue.kind,
    // Where no word says who, the verb does: it speaks of the writer.
    who: 'who' in groups ? personOf(groups.who ?? '', grammar) : 'writer',
    title,
    organization,
    // Nobody joins a town as its director.
    sure: cue.sure || (cue.kind === 'joined' && title !== null),
  }
}

/** A pronoun of the first person is the writer; another short word in lower case is "she", "he", "er". */
function personOf(who: string, grammar: Grammar): string | null {
  if (grammar.moves.first.test(who)) return 'writer'
  return who.length <= PRONOUN_MAX && (who === who.toLowerCase() || PRONOUNS.has(who)) ? null : who
}

const PRONOUNS = new Set('She He They Sie Er Elle Il Ella Él El Lei Lui Ela Ele Zij Hij Ze'.split(' '))

/** Only words that name a post count; "now happy" is none. */
function titleFrom(words: string | undefined, grammar: Grammar): string | null {
  const title = words?.trim() ?? ''
  return grammar.moves.title.test(title) ? title : null
}
