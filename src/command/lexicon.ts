// The words of replies. One tree for all seven languages: a reply may mix them, and what matters is that every word of
// a clause is known, not which language it is in.
import { fold, type LanguageTag, TOKEN } from '../time/lexicon.ts'

export type Role =
  | 'done'
  | 'met'
  | 'call'
  | 'message'
  | 'mail'
  | 'sent'
  | 'meal'
  | 'by-met'
  | 'by-call'
  | 'by-message'
  | 'by-mail'
  | 'someone'
  | 'filler'
  | 'courtesy'
  | 'chatter'
  | 'again'
  | 'enough'
  | 'rhythm'
  | 'tail'
  | 'rest'
  | 'let-go'
  | 'keep'
  | 'undo'
  | 'why'
  | 'help'
  | 'list'
  | 'due'
  | 'rarer'
  | 'export'
  | 'forget'
  | 'private'
  | 'auto'
  | 'pause'

/** Texts hold alternatives divided by `|`. A phrase that begins with `@` counts only where this language is at home,
 *  since it means something else elsewhere (Italian "mai", German "Mai"). */
export type Vocabulary = {
  readonly tag: LanguageTag
  readonly roles: Readonly<Partial<Record<Role, string>>>
  /** What introduces free text. */
  readonly note: string
  readonly tagAdd: string
  readonly tagRemove: string
  readonly merge: string
  readonly who: string
  readonly remind: string
  /** Between "remind me" and what of; also "about". */
  readonly remindLinks: string
  readonly promised: string
  readonly position: {
    readonly subjects: string
    /** "is now": a title follows. */
    readonly becomes: string
    /** "works at": an organization follows. */
    readonly joins: string
    readonly at: string
  }
  /** A reply that holds one of these takes back what stands before it, or makes it depend on something. */
  readonly doubts: string
  readonly not: string
  readonly but: string
  readonly everyone: string
  readonly others: string
  /** "first one", "second one" … by number. */
  readonly places: readonly string[]
  readonly and: string
}

export type Meaning = { readonly role: Role; readonly to: number; readonly only: LanguageTag | null }
type Branch = {
  readonly next: Map<string, Branch>
  readonly roles: { readonly role: Role; readonly only: LanguageTag | null }[]
}

export type Token = { readonly text: string; readonly from: number; readonly to: number }

/** Words and figures of a text, folded, with their places in it. The text is folded letter by letter, so that places
 *  in the folded and in the written text agree. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN_OR_SIGN))
    tokens.push({ text: fold(match[0]), from: match.index, to: match.index + match[0].length })
  return tokens
}
/** A letter may carry its accent as a sign of its own. Signs that mean something are tokens too. */
const TOKEN_OR_SIGN = /(?<![\p{L}\p{N}])-(?=\d)|[\p{L}\p{M}]+|\p{N}+|[#@&+,%$€£*=<>[\]{}|\\~^_]/gu

export const split = (alternatives: string): string[] => alternatives.split('|').filter(Boolean)
export const wordsOf = (phrase: string): string[] => fold(phrase).match(TOKEN) ?? []

export type WordTree = { meaningsAt(tokens: readonly Token[], at: number): Meaning[] }

/** One tree of all the phrases of all the vocabularies. */
export function treeOf(vocabularies: readonly Vocabulary[]): WordTree {
  const root: Branch = { next: new Map(), roles: [] }
  for (const { tag, roles } of vocabularies)
    for (const [role, phrases] of Object.entries(roles))
      for (const phrase of split(phrases))
        for (const words of spellings(phrase)) {
          const entry = { role: roleNamed(role), only: phrase.startsWith('@') ? tag : null }
          plant(root, words, entry)
        }
  const known = new WeakMap<readonly Token[], Meaning[][]>()
  return {
    meaningsAt(tokens, at) {
      const places = known.get(tokens) ?? []
      known.set(tokens, places)
      const found = places[at] ?? meaningsAt(root, tokens, at)
      places[at] = found
      return found
    },
  }
}

/** With ä, ö, ü and as they are spelled without them. */
function spellings(phrase: string): string[][] {
  if (!/[äöüÄÖÜ]/.test(phrase)) return [wordsOf(phrase)]
  const spelled = phrase.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')
  return [wordsOf(phrase), wordsOf(spelled)]
}

const ROLES: readonly Role[] = [
  ...([
    'done',
    'met',
    'call',
    'message',
    'mail',
    'sent',
    'meal',
    'by-met',
    'by-call',
    'by-message',
    'by-mail',
  ] as const),
  ...([
    'someone',
    'filler',
    'courtesy',
    'chatter',
    'again',
    'enough',
    'rhythm',
    'tail',
    'rest',
    'let-go',
    'keep',
    'undo',
  ] as const),
  ...(['why', 'help', 'list', 'due', 'rarer', 'export', 'forget', 'private', 'auto', 'pause'] as const),
]
function roleNamed(name: string): Role {
  return ROLES.find(role => role === name) ?? 'chatter'
}

function plant(root: Branch, words: readonly string[], entry: Branch['roles'][number]) {
  let branch = root
  for (const word of words) {
    let next = branch.next.get(word)
    if (!next) {
      next = { next: new Map(), roles: [] }
      branch.next.set(word, next)
    }
    branch = next
  }
  if (words.length > 0 && !branch.roles.some(({ role, only }) => role === entry.role && only === entry.only))
    branch.roles.push(entry)
}

/** Stands for a name of somebody in the nudge: wherever a phrase has a pronoun, a name may stand. */
export const NAME = '\u0000'
const PRONOUNS = [
  'her',
  'him',
  'them',
  'sie',
  'ihn',
  'ihr',
  'ihm',
  'la',
  'le',
  'lo',
  'lui',
  'elle',
  'haar',
  'hem',
  'a',
  'o',
  'ela',
  'ele',
  'ella',
]

/** What the words from this place on can mean, longest phrase first. */
function meaningsAt(root: Branch, tokens: readonly Token[], at: number): Meaning[] {
  const found: Meaning[] = []
  let branches = stepsFrom([root], tokens[at]?.text)
  for (let to = at + 1; branches.length > 0; to++) {
    for (const branch of branches) for (const { role, only } of branch.roles) found.push({ role, to, only })
    branches = stepsFrom(branches, tokens[to]?.text)
  }
  return found.reverse()
}

function stepsFrom(branches: readonly Branch[], text: string | undefined): Branch[] {
  const words = text === NAME ? PRONOUNS : text === undefined ? [] : [text]
  return branches.flatMap(({ next }) => words.flatMap(word => next.get(word) ?? []))
}
