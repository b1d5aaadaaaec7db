import { type Dictionary, leavingOneOut } from './dictionary.ts'
import { fold, TOKEN, type Word } from './lexicon.ts'
import type { Phrase } from './parser.ts'

/** Longer phrases say more than a time. */
const TOKENS_MAX = 16
const LETTERS_MAX = 160
/** Between words: carries nothing. Anything else (%, @, #, letters of other scripts) makes the phrase no time. */
const BETWEEN = /^[\s.,;:!?'"’‘“”()/+…·–—-]*$/u
const EMOJI = /(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\p{Emoji_Modifier})+/gu

type Token = { readonly text: string; readonly from: number; readonly to: number; readonly near: readonly string[] }
export type Tokens = { readonly text: string; readonly tokens: readonly Token[] }

/** Divides a phrase into words and figures; null when it is too long or holds signs that no time holds. */
export function tokensOf(phrase: string): Tokens | null {
  // "don't" must not fall apart into words.
  if (phrase.length > LETTERS_MAX || /\p{L}['’]t\b|^\s*[-−]\d/iu.test(phrase)) return null
  const text = fold(phrase.replace(EMOJI, ' ')).replace(/[’‘]/g, "'").replace(/°/g, 'o')
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    if (!BETWEEN.test(text.slice(end, match.index))) return null
    end = match.index + match[0].length
    tokens.push({ text: match[0], from: match.index, to: end, near: leavingOneOut(match[0]) })
  }
  if (!BETWEEN.test(text.slice(end)) || tokens.length === 0 || tokens.length > TOKENS_MAX) return null
  return { text, tokens }
}

export type Spelled = Word & { readonly to: number }

/** The phrase as a net of this language's words, or null when it holds a word that the language does not know.
 *  `atHome`: whether words that only count at home do. */
export function phraseIn(dictionary: Dictionary, { text, tokens }: Tokens, atHome: boolean): Phrase | null {
  const words: Spelled[][] = []
  const reached = new Set([0])
  for (let at = 0; at < tokens.length; at++) {
    const found = reached.has(at) ? wordsAt(dictionary, text, tokens, at).filter(({ local }) => atHome || !local) : []
    for (const { to } of found) reached.add(to)
    words.push(found)
    // No word leads on from here: the language does not know the phrase.
    if (Math.max(...reached) === at && at < tokens.length) return null
  }
  if (!reached.has(tokens.length) || isLengthOfHours(words) || isBareLengthOfHours(words, tokens)) return null
  const skips: number[][] = []
  for (let at = tokens.length; at >= 0; at--) {
    const over = (words[at] ?? []).filter(({ kind }) => kind === 'ignored').flatMap(({ to }) => skips[to] ?? [])
    skips[at] = [...new Set([at, ...over])]
  }
  return { length: tokens.length, words, skips }
}

/** "in 3 hours": a length, though in many languages its words could be three o'clock. */
function isLengthOfHours(words: readonly (readonly Spelled[])[]): boolean {
  const has = (at: number, kind: Spelled['kind']) => (words[at] ?? []).some(word => word.kind === kind)
  const counted = (at: number) => (words[at] ?? []).some(word => word.kind === 'number' && has(word.to, 'hour'))
  return words.some(some => some.some(word => word.kind === 'length' && counted(word.to)))
}

/** "2 hours", "half an hour", "due ore" and no more: nobody says the clock so. "14 heures" is one. */
const LONG_HOURS: ReadonlySet<string> = new Set('hour hours hrs hr hora horas heure heures ora ore'.split(' '))
const HALF_DAY = 12
function isBareLengthOfHours(words: readonly (readonly Spelled[])[], tokens: readonly Token[]): boolean {
  const last = tokens.length - 1
  if (last < 1 || !LONG_HOURS.has(tokens[last]?.text ?? '')) return false
  const first = words[0] ?? []
  if (first.some(({ kind }) => kind === 'length')) return true
  const counts = ({ kind, value, to }: Spelled) => kind === 'number' && value <= HALF_DAY && to === last
  return !first.some(({ kind }) => kind === 'at') && [0, 1].some(at => (words[at] ?? []).some(counts))
}

function wordsAt(dictionary: Dictionary, text: string, tokens: readonly Token[], at: number): Spelled[] {
  const token = tokens[at]
  if (!token) return []
  const found: Spelled[] = []
  const longest = Math.min(dictionary.longest.get(token.text) ?? 0, tokens.length - at)
  let phrase = token.text
  for (let to = at + 1; to <= at + longest; to++) {
    for (const word of dictionary.phrases.get(phrase) ?? []) found.push({ ...word, to })
    phrase += ` ${tokens[to]?.text}`
  }
  if (/^\d/.test(token.text)) found.push(...figuresAt(dictionary, text, tokens, at))
  if (found.length === 0) found.push(...slipsAt(dictionary, token, at))
  return found
}

/** A long word with one letter missing, doubled, wrong or swapped, when only one word of the language is that near. */
function slipsAt(dictionary: Dictionary, { text: token, near: shorts }: Token, at: number): Spelled[] {
  const near = new Set<string>()
  for (const short of shorts) for (const word of dictionary.nearly.get(short) ?? []) near.add(word)
  if (near.size === 0) return []
  const close = [...near].filter(word => word[0] === token[0])
  const meant = close.flatMap(word => dictionary.phrases.get(word) ?? [])
  const kept = meant.filter(
    word => word.kind === 'unit' || word.kind === 'weekday' || (word.kind === 'month' && token.length > 6),
  )
  const [first] = kept
  if (!first || kept.some(word => word.kind !== first.kind || word.name !== first.name || word.value !== first.value))
    return []
  return [{ ...first, to: at + 1 }]
}

// Dates and hours in figures, looked for in the text itself, since their dots and slashes mean something.
const ISO_DATE = /(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/y
const FULL_DATE = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/y
const SHORT_DATE = /(\d{1,2})[./-](\d{1,2})(?![\d:/-])/y
const MONTH_YEAR = /(\d{1,2})[./-](\d{4})(?!\d)/y
const HALF_MORE = /(\d{1,2})[.,]5(?!\d)/y
const CLOCK = /(\d{1,2})[:.](\d{2})(?![\d:])/y
const HOUR_MINUTE = /(\d{1,2})[hu](\d{2})(?!\d)/y

export type Figure = 'date' | 'iso-date' | 'short-date' | 'month-year' | 'clock' | 'bare' | 'year' | 'half-more'

function figuresAt(dictionary: Dictionary, text: string, tokens: readonly Token[], at: number): Spelled[] {
  const token = tokens[at]
  if (!token) return []
  const found: Spelled[] = []
  const look = (pattern: RegExp, name: Figure, value: (parts: readonly string[]) => number) => {
    pattern.lastIndex = token.from
    const match = pattern.exec(text)
    if (!match) return
    const end = token.from + match[0].length
    const to = tokens.findIndex((other, i) => i > at && other.from >= end)
    found.push({ kind: 'number', name, value: value(match.slice(1)), to: to < 0 ? tokens.length : to })
  }
  look(ISO_DATE, 'iso-date', ([y, m, d]) => Number(y) * 10_000 + Number(m) * 100 + Number(d))
  look(FULL_DATE, 'date', ([a, , b, y]) => Number(y) * 10_000 + Number(a) * 100 + Number(b))
  look(SHORT_DATE, 'short-date', ([a, b]) => Number(a) * 100 + Number(b))
  look(MONTH_YEAR, 'month-year', ([m, y]) => Number(y) * 100 + Number(m))
  look(HALF_MORE, 'half-more', ([n]) => Number(n))
  look(CLOCK, 'clock', ([h, m]) => clockValue(h, m))
  look(HOUR_MINUTE, 'clock', ([h, m]) => clockValue(h, m))
  // In German "2. Quartal" is the second, not two.
  const ordinal = dictionary.nth.has('.') && text[token.to] === '.' && tokens[at + 1]?.from === token.to + 2
  if (token.text.length <= 4 && !(ordinal && token.text.length <= 2)) {
    const name: Figure = token.text.length === 4 ? 'year' : 'bare'
    found.push({ kind: 'number', name, value: Number(token.text), to: at + 1 })
  }
  const after = tokens[at + 1]
  if (token.text.length <= 2 && after && dictionary.nth.has(after.text) && after.from - token.to <= 1)
    found.push({ kind: 'nth', name: 'nth', value: Number(token.text), to: at + 2 })
  if (token.text.length <= 2 && text[token.to] === '.' && dictionary.nth.has('.'))
    found.push({ kind: 'nth', name: 'nth', value: Number(token.text), to: at + 1 })
  return found
}

/** Hours and minutes as one number; a leading nought says that the clock has 24 hours, kept as 10,000 more. */
function clockValue(hours: string | undefined, minutes: string | undefined): number {
  const exact = hours?.length === 2 && hours.startsWith('0') ? 10_000 : 0
  return exact + Number(hours) * 100 + Number(minutes)
}
