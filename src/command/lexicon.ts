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
  /** "Every year": a reminder that comes back on its day. */
  readonly everyYear: string
  /** "Every" before a day of the year: "every 5 May". */
  readonly every: string
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
type Sense = { readonly role: Role; readonly only: LanguageTag | null }

export type Token = { readonly text: string; readonly from: number; readonly to: number }

/** Words and figures of a text, folded, with their places in it. The text is folded letter by letter, so that places
 *  in the folded and in the written text agree. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN_OR_SIGN))
    tokens.push({ text: fold(match[0]).replace(/['’]/, ''), from: match.index, to: match.index + match[0].length })
  return tokens
}
/** "Don't" is one word, so that it never falls apart into others. A letter may carry its accent as a sign of its own. Signs that mean something are tokens too. */
const TOKEN_OR_SIGN =
  /\p{L}{2,12}n['’]t(?!\p{L})|(?<![\p{L}\p{N}])-(?=\d)|[\p{L}\p{M}]+|\p{N}+|[#@&+,%$€£*=<>[\]{}|\\~^_]/gu

export const split = (alternatives: string): string[] => alternatives.split('|').filter(Boolean)
export const wordsOf = (phrase: string): string[] => fold(phrase).match(TOKEN) ?? []

/** The words of a phrase, folded, divided by spaces. */
export function plainWords(phrase: string): string {
  return PLAIN.test(phrase) ? phrase : (fold(phrase).match(PHRASE_WORD) ?? []).join(' ')
}
const PLAIN = /^[a-z]+(?: [a-z]+)*$/
const PHRASE_WORD = /\p{L}+|\p{N}+|[@#&]/gu

export type Thesaurus = { meaningsAt(tokens: readonly Token[], at: number): Meaning[] }

/** All the phrases of all the vocabularies, to be looked up by their words. */
export function thesaurusOf(vocabularies: readonly Vocabulary[]): Thesaurus {
  const senses = new Map<string, Sense[]>()
  const longest = new Map<string, number>()
  for (const { tag, roles } of vocabularies)
    for (const role of ROLES)
      for (const phrase of split(roles[role] ?? ''))
        for (const words of spellings(phrase))
          file(senses, longest, words, { role, only: phrase.startsWith('@') ? tag : null })
  const known = new WeakMap<readonly Token[], Meaning[][]>()
  return {
    meaningsAt(tokens, at) {
      const places = known.get(tokens) ?? []
      known.set(tokens, places)
      const found = places[at] ?? meaningsAt(senses, longest, tokens, at)
      places[at] = found
      return found
    },
  }
}

/** The words of a phrase divided by spaces; with ä, ö, ü also as they are spelled without them. */
function spellings(marked: string): string[] {
  const phrase = marked.replace(/^@/, '')
  if (!/[äöüÄÖÜ]/.test(phrase)) return [plainWords(phrase)]
  const spelled = phrase.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')
  return [plainWords(phrase), plainWords(spelled)]
}

function file(senses: Map<string, Sense[]>, longest: Map<string, number>, words: string, sense: Sense) {
  const end = words.indexOf(' ')
  const first = end < 0 ? words : words.slice(0, end)
  const count = end < 0 ? 1 : words.split(' ').length
  if (first === '') return
  if ((longest.get(first) ?? 0) < count) longest.set(first, count)
  const before = senses.get(words)
  if (!before) senses.set(words, [sense])
  else if (!before.some(({ role, only }) => role === sense.role && only === sense.only)) before.push(sense)
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
function meaningsAt(
  senses: ReadonlyMap<string, readonly Sense[]>,
  longest: ReadonlyMap<string, number>,
  tokens: readonly Token[],
  at: number,
): Meaning[] {
  const found: Meaning[] = []
  // A name that begins a phrase is somebody, and no article: "Anna call" is not "a call".
  if (tokens[at]?.text === NAME) return []
  let phrases = readings(tokens[at]?.text)
  const most = Math.min(Math.max(0, ...phrases.map(word => longest.get(word) ?? 0)), tokens.length - at)
  for (let to = at + 1; to <= at + most; to++) {
    for (const phrase of phrases) for (const { role, only } of senses.get(phrase) ?? []) found.push({ role, to, only })
    const next = readings(tokens[to]?.text)
    // One name in a phrase is enough; a second one is looked up as it stands.
    phrases =
      phrases.length > 1
        ? phrases.map(phrase => `${phrase} ${tokens[to]?.text}`)
        : next.map(word => `${phrases[0]} ${word}`)
  }
  return found.reverse()
}

/** A word, or for a name all the pronouns that it may stand for. */
function readings(text: string | undefined): readonly string[] {
  return text === NAME ? PRONOUNS : [text ?? '']
}
