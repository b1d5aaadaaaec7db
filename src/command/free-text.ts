// Clauses that carry words of the owner's own: notes, tags, titles, reminders of something, merges, look-ups.
import { readTime } from '../time/words.ts'
import { type Clause, hangsOnLength, textOf } from './clause.ts'
import type { Wish } from './command.ts'
import { lengthAt, phrases, phrasesIn, REFUSALS, VOCABULARIES, wordTree } from './vocabulary.ts'

const TEXT_MAX = 500
const bare = (phrase: string) => !phrase.startsWith('!')
const NOTES = phrases(({ note }) => note, bare)
const NOTES_WITH_COLON = phrases(
  ({ note }) => note,
  phrase => !bare(phrase),
)
const TAGS = phrases(({ tagAdd }) => tagAdd)
const UNTAGS = phrases(({ tagRemove }) => tagRemove)
const MERGES = phrases(({ merge }) => merge)
const WHOS = phrases(({ who }) => who)
export const REMINDS = phrases(({ remind }) => remind)
export const LINKS = phrases(({ remindLinks }) => remindLinks)
const PROMISES = phrases(({ promised }) => promised)
const POSITIONS = VOCABULARIES.map(({ tag, position }) => ({
  tag,
  subjects: phrasesIn(position.subjects),
  becomes: phrasesIn(position.becomes),
  joins: phrasesIn(position.joins),
  at: phrasesIn(position.at),
}))
type PositionWords = (typeof POSITIONS)[number]
const SUBJECTS = phrases(({ position }) => position.subjects)

/** A note takes the rest of its line; other free text the rest of its clause. */
export function readNote(clause: Clause): string | null {
  const plus = /^\s*\+\s*(?=\p{L})/u.exec(clause.raw)
  if (plus && clause.tokens[0]?.text === '+') return trimmed(clause.raw.slice(plus[0].length))
  const length =
    lengthAt(NOTES, clause.tokens, 0) ||
    (hasColon(clause, lengthAt(NOTES_WITH_COLON, clause.tokens, 0)) ? lengthAt(NOTES_WITH_COLON, clause.tokens, 0) : 0)
  if (length === 0 || clause.tokens.length === length) return null
  return trimmed(clause.raw.slice(clause.tokens[length - 1]?.to ?? 0))
}
function hasColon({ raw, tokens }: Clause, length: number): boolean {
  return length > 0 && /^\s*:/.test(raw.slice(tokens[length - 1]?.to ?? 0))
}
export function trimmed(text: string): string | null {
  const inside = text
    .replace(/^[\s:,;.–—-]+/, '')
    .trim()
    .slice(0, TEXT_MAX)
  return inside === '' ? null : inside
}

/** Reads a clause with free text other than a note. */
export function readFreeText(clause: Clause): Wish | null {
  const who = readWho(clause) ?? readWhy(clause)
  if (who || clause.asks) return who
  const remind = readRemind(clause) ?? readPromise(clause)
  // "tag friend don't", "merge with Ann not": what is denied is not kept.
  if (remind || clause.tokens.some(({ text }) => REFUSALS.has(text))) return remind
  return readTags(clause) ?? readMerge(clause) ?? readPosition(clause)
}

function restAfter(clause: Clause, tokens: number): string {
  return trimmed(clause.raw.slice(clause.tokens[tokens - 1]?.to ?? 0).replace(/[?!.\s]+$/, '')) ?? ''
}

const WHO_WORDS_MAX = 4
const AGAIN = /\s+(?:again|anyway|nochmal|noch mal|noch|encore|déjà|otra vez|di nuovo|de novo|ook alweer|alweer)$/i
const NO_NAMES =
  /\b(?:you|told|said|else|ce|das|dat|this|it|isso|esto|questo|did|geht|gaat|est|es|was|are|the|that|cares|knows|they|we|du|das|tu|ti|que|che|dat)\b/i
function readWho(clause: Clause): Wish | null {
  const length = lengthAt(WHOS, clause.tokens, 0)
  if (length === 0) return null
  const name = restAfter(clause, length).replace(AGAIN, '')
  if (name !== '' && clause.tokens.length > length + 1 && isSomeone(clause, length) && !/\s/.test(name))
    return { do: 'who' }
  if (name === '' || (clause.tokens.length === length + 1 && isSomeone(clause, length))) return { do: 'who' }
  return clause.tokens.length - length > WHO_WORDS_MAX || NO_NAMES.test(name) ? null : { do: 'who', name }
}
/** "why Ruth", as a subject: in an answer it could be a question to anybody. */
function readWhy(clause: Clause): Wish | null {
  if (!clause.alone) return null
  const length = lengthAt(WHYS, clause.tokens, 0)
  const name = length > 0 ? restAfter(clause, length) : ''
  if (!PERSON_NAME.test(name) || NO_NAMES.test(name) || clause.tokens.some(({ text }) => REFUSALS.has(text)))
    return null
  return { do: 'why', name }
}
const WHYS = phrasesIn('why|warum|wieso|weshalb|pourquoi|por qué|perché|porquê|por quê|waarom')
const PERSON_NAME = /^[\p{L}\p{M}][\p{L}\p{M}.'’-]{0,30}(?: [\p{L}\p{M}][\p{L}\p{M}.'’-]{0,30}){0,2}$/u

const isSomeone = (clause: Clause, at: number) =>
  wordTree()
    .meaningsAt(clause.tokens, at)
    .some(({ role, to }) => role === 'someone' && to === at + 1 && !clause.names.has(at))

// Tags -----------------------------------------------------------------------------------------------------------------
/** "Tag lead entfernen". */
const UNTAG_BEHIND = /\s+(?:entfernen|löschen|weg|raus|verwijderen|weghalen|remove|off)$/i
const TAG_SHAPE = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}&+_' -]{0,39}$/u
/** "tag boss, ex-colleague", "remove tag lead, add customer". */
function readTags(clause: Clause): Wish | null {
  const add: string[] = []
  const remove: string[] = []
  let adding: boolean | null = null
  let said = ''
  for (const piece of clause.raw.split(/[,;]|\s(?:and|und|et|y|e|en)\s/i)) {
    const inner = innerClause(clause, piece)
    const removed = lengthAt(UNTAGS, inner.tokens, 0)
    const added = removed > 0 ? 0 : lengthAt(TAGS, inner.tokens, 0)
    const length = removed || added
    if (length > 0) {
      adding = added > 0
      said += inner.tokens
        .slice(0, length)
        .map(({ text }) => text)
        .join(' ')
    }
    const written = restAfter(inner, length).replace(/^#/, '')
    const tag = written.replace(UNTAG_BEHIND, '')
    if (tag !== written) adding = false
    if (adding === null || tag === '' || !TAG_SHAPE.test(tag) || tag.split(/\s+/).length > 3) return null
    if (length === 0 && (tag.split(/\s+/).length > 2 || meansElse(inner))) return null
    ;(adding ? add : remove).push(tag)
  }
  // "add" and "remove" alone say nothing of tags.
  if (
    !/tag|label|circle|etik|etiq|etich|schlag|stich|kreis|cercle|circulo|cerchia|kring|mark|segna|libelle|mot cle/.test(
      said,
    )
  )
    return null
  return { do: 'tag', ...(add.length > 0 ? { add } : {}), ...(remove.length > 0 ? { remove } : {}) }
}
function innerClause(clause: Clause, piece: string): Clause {
  const from = clause.raw.indexOf(piece)
  const tokens = clause.tokens.filter(token => token.from >= from && token.to <= from + piece.length)
  return {
    ...clause,
    raw: piece,
    tokens: tokens.map(token => ({ ...token, from: token.from - from, to: token.to - from })),
  }
}
/** A word in a list of tags that is a command or a time of its own. */
function meansElse({ raw, tokens, here }: Clause): boolean {
  if (readTime(raw, here).kind !== 'refused') return true
  return wordTree()
    .meaningsAt(tokens, 0)
    .some(({ role, to }) => to === tokens.length && role !== 'someone' && role !== 'filler')
}

// Merging --------------------------------------------------------------------------------------------------------------
function readMerge(clause: Clause): Wish | null {
  const subject = lengthAt(SUBJECTS, clause.tokens, 0) || (clause.names.has(0) ? 1 : 0)
  const length = lengthAt(MERGES, clause.tokens, subject)
  if (length === 0) return null
  const other = restAfter(clause, subject + length)
  const isAddress = /^[^\s@]{1,64}@[^\s@]{3,190}$/.test(other)
  if (other === '' || (!isAddress && (other.split(/\s+/).length > 4 || !/^\p{L}/u.test(other)))) return null
  return { do: 'merge', with: other }
}

// Reminders ------------------------------------------------------------------------------------------------------------
const TIME_TOKENS_MAX = 8
function readRemind(clause: Clause): Wish | null {
  const length = lengthAt(REMINDS, clause.tokens, 0)
  return length === 0 ? null : remindOf(clause, length, clause.tokens.length)
}

/** The time stands first ("friday to send the deck") or last ("to send the deck on friday"). */
export function remindOf(clause: Clause, from: number, to: number): Wish | null {
  const linked = lengthAt(LINKS, clause.tokens, from)
  if (linked > 0 && futureAhead(clause, from + linked, to)) return remindOf(clause, from + linked, to)
  for (let size = Math.min(TIME_TOKENS_MAX, to - from - 1); size > 0; size--) {
    const at = futureOf(clause, from, from + size)
    if (at === null) continue
    const link = lengthAt(LINKS, clause.tokens, from + size)
    const text = trimmed(
      clause.raw.slice(
        clause.tokens[from + size + (isPreposition(clause, from + size, link) ? link : 0)]?.from ?? 0,
        clause.tokens[to - 1]?.to,
      ),
    )
    return text === null ? null : { do: 'remind', at, text }
  }
  for (let size = Math.min(TIME_TOKENS_MAX, to - from - 1); size > 0; size--) {
    const at = futureOf(clause, to - size, to)
    if (at === null) continue
    const link = lengthAt(LINKS, clause.tokens, from)
    const text = trimmed(textOf(clause, from + link, to - size))
    return text === null || to - size <= from + link ? null : { do: 'remind', at, text }
  }
  return null
}
/** "herinner me om vrijdag …": the time behind a link. */
function futureAhead(clause: Clause, from: number, to: number): boolean {
  return [3, 2, 1].some(size => from + size < to && futureOf(clause, from, from + size) !== null)
}
const isPreposition = ({ tokens }: Clause, at: number, length: number) => length > 0 && tokens.length > at + length

function futureOf(clause: Clause, from: number, to: number): string | null {
  const time = readTime(textOf(clause, from, to), clause.here)
  return time.kind === 'until' && !hangsOnLength(clause, from, to) ? time.until : null
}

/** "I promised her the slides by Thursday, remind me". */
function readPromise(clause: Clause): Wish | null {
  const promised = lengthAt(PROMISES, clause.tokens, 0)
  if (promised === 0) return null
  for (let at = promised + 1; at < clause.tokens.length; at++) {
    const length = lengthAt(REMINDS, clause.tokens, at)
    if (length > 0 && at + length === clause.tokens.length) return remindOf(clause, promised, at)
  }
  return null
}

// Titles and employers -------------------------------------------------------------------------------------------------
const TITLE =
  /\b(?:c[a-z]o|vp|svp|evp|md|head|chief|director\w*|direct(?:rice|eur)|diret\w+|direkt\w+|dirett\w+|manager\w*|lead\w*|leiter\w*|partner\w*|president\w*|founder\w*|gründer\w*|professor\w*|prof|engineer\w*|developer|designer|consultant|analyst|architect|editor|doctor|dr|lawyer|anwalt|anwältin|chef\w*|ingeni\w+|ingén\w+|respons\w+|jefa|jefe|gerente|socia|socio|associ\w+|geschäftsführer\w*|vorstand|owner|teacher|lehrer\w*|nurse|coach|secretary|minister|ceo|board|advisor|adviser|assistant|coordinator|specialist|intern|trainee|principal|fellow|scientist|researcher|student|adjunct|dean|judge|pilot|curator)\b/iu
const WORDS_MAX = 8

/** "she is now Head of Design at Figma", "arbeitet jetzt bei Siemens": all its words in one language. */
function readPosition(clause: Clause): Wish | null {
  const found = POSITIONS.flatMap(words => readPositionIn(clause, words) ?? [])
  // The language that explains most words is the one that is spoken.
  const [best] = found.sort((a, b) => b.explained - a.explained)
  return best?.wish ?? null
}

type Explained = { readonly wish: Wish; readonly explained: number }
function readPositionIn(clause: Clause, words: PositionWords): Explained | null {
  const { tokens } = clause
  const subject = lengthAt(words.subjects, tokens, 0) || (clause.names.has(0) ? 1 : 0)
  const joins = lengthAt(words.joins, tokens, subject)
  const joined = joins > 0 ? organizationOf(clause, subject + joins) : null
  if (joined) return { wish: positionWith(joined), explained: subject + joins + 1 }
  const becomes = lengthAt(words.becomes, tokens, subject)
  const from = subject + becomes
  if (becomes === 0 || from >= tokens.length) return null
  for (let at = from + 1; at < Math.min(tokens.length - 1, from + WORDS_MAX + 1); at++) {
    const length = lengthAt(words.at, tokens, at)
    const title = length > 0 ? textOf(clause, from, at).replace(ARTICLE, '') : ''
    // "Director of Sales" is a title, "CEO of Acme" a title and a house.
    if (length === 0 || (isWeak(clause, at, length) && !HOUSE_TITLE.test(title))) continue
    const organization = organizationOf(clause, at + length, TITLE.test(title))
    if (organization && !laterAt(clause, at + length) && saneTitle(title))
      return { wish: { do: 'position', title, organization }, explained: from + length + 1 }
  }
  const title = restAfter(clause, from).replace(NOW, '').replace(ARTICLE, '')
  return TITLE.test(title) && saneTitle(title) ? { wish: { do: 'position', title }, explained: from } : null
}
const ARTICLE = /^(?:an?|the|eine?|une?|una?|uma?|een)\s+/i
const HOUSE_TITLE =
  /^(?:the\s)?(?:new\s)?(?:c[a-z]o|founder|co-?founder|president|owner|partner|chair\w*|chief|socia|socio|sócia|sócio|associée?)$/iu
const isWeak = ({ tokens }: Clause, at: number, length: number) =>
  length === 1 && /^(?:of|de|di|da|do|del|della|du|des|von|van)$/.test(tokens[at]?.text ?? '')
/** "joined Google as a PM". */
function positionWith(organization: string): Wish {
  const [name = organization, title] = organization.split(/\s(?:as|als|como|come|comme)\s(?:an?\s|the\s)?/i)
  return title && saneTitle(title)
    ? { do: 'position', title, organization: name }
    : { do: 'position', organization: name }
}
const STRONG_ATS = phrasesIn('at|@|bei|beim|chez|bij|presso|en|na|no|in')
function laterAt(clause: Clause, from: number): boolean {
  for (let at = from; at < clause.tokens.length - 1; at++) if (lengthAt(STRONG_ATS, clause.tokens, at) > 0) return true
  return false
}
function saneTitle(title: string): boolean {
  return title !== '' && title.split(/\s+/).length <= WORDS_MAX && !/[\d,;:]/.test(title)
}
/** Words that close such a clause and belong to no name. */
const NOW = /\s+(?:now|jetzt|maintenant|ahora|ora|adesso|agora|nu|gewechselt|gegangen|overgestapt|gegaan)$/i
/** A comma only before a legal form ("Acme, Inc"); a number sign points at a person. */
const NO_ORGANIZATION = /#|[,;](?!\s*(?:inc|ltd|llc|llp|gmbh|ag|co|s\.?a|s\.?r\.?l|lda|bv)\b)/i
/** The rest of the clause as the name of an organization: a capital or a domain, unless a title vouches for it. */
function organizationOf(clause: Clause, from: number, vouched = false): string | null {
  const name = trimmed(clause.raw.slice(clause.tokens[from]?.from ?? clause.raw.length))
    ?.replace(NOW, '')
    .replace(/^(?:der|die|das|dem|den|the|la|le|el|il|o|a|de|het)\s+(?=\p{Lu})/u, '')
    .replace(/[.!\s]+$/, '')
  if (!name || name.split(/\s+/).length > 6 || clause.tokens[from] === undefined || NO_ORGANIZATION.test(name))
    return null
  const firstLetter = name.match(/\p{L}/u)?.[0] ?? ''
  const capital = firstLetter !== firstLetter.toLowerCase()
  return capital || vouched || /^[\w-]{1,60}(?:\.[a-z]{2,20}){1,3}$/.test(name) ? name : null
}
