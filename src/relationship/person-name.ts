import { isEastAsian, isVowelless, plainLetters } from './letters.ts'

/** A name as a mail wrote it, taken apart. Words are plain letters (`plainLetters`), given name first where the writing tells. */
export type PersonName = {
  /** What stands outside brackets, with initials as words of one letter; empty where nothing could be read. */
  readonly words: readonly string[]
  /** Other names in the same field: in brackets, or a birth name. */
  readonly others: readonly (readonly string[])[]
  /** Jr., Sr., II, III: who differs in it is somebody else. */
  readonly generation: string
  /** The Chinese characters: two names that are read alike may be written apart. */
  readonly han: string
  /** Written without vowels: the words are consonants. */
  readonly vowelless: boolean
  /** The name of several people, of an office, a list or a program. */
  readonly shared: boolean
  /** A list or a form wrote in somebody's name. */
  readonly via: boolean
}

const NAME_LENGTH_MAX = 200
const WORDS_MAX = 8
/** The name of a mailbox without one. */
export const NO_NAME: PersonName = {
  words: [],
  others: [],
  generation: '',
  han: '',
  vowelless: false,
  shared: false,
  via: false,
}

const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
  ['ifj', 'jr'],
  ['id', 'sr'],
  ['fils', 'jr'],
  ['filho', 'jr'],
  ['neto', 'iii'],
])
/** Written before the name. */
const HUNGARIAN_GENERATIONS: ReadonlySet<string> = new Set(['ifj', 'id'])
const TITLES: ReadonlySet<string> = new Set(
  `dr prof professor mr mrs ms miss mx herr frau dipl ing mag sir dame rev dott sig sra mme mlle phd md msc bsc mba esq cpa dds llm`.split(
    ' ',
  ),
)
const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `team support office sales service services helpdesk desk info notifications notification list lists newsletter bot ci
  billing accounts department committee board group press admin administrator system mailer daemon noreply family familie famiglia
  famille familia iroda bureau oficina ufficio kantoor kontor kancelaria toimisto photography plumbing consulting consultants studio studios ltd gmbh inc llc limited company university institute
  foundation school clinic law agency shop store restaurant hotel church association verein buero verwaltung sekretariat kundenservice`.split(
    /\s+/,
  ),
)
const AND: ReadonlySet<string> = new Set(['and', 'und', 'et', '&', '+'])
const VIA: ReadonlySet<string> = new Set(['via', 'ueber', 'über', 'tramite'])
// The spellings that Korean families use, for what the official romanization of their name gives.
const KOREAN_SURNAMES: ReadonlyMap<string, string> = new Map([
  ['gim', 'kim'],
  ['bak', 'park'],
  ['choe', 'choi'],
  ['jeong', 'jung'],
  ['gang', 'kang'],
  ['jo', 'cho'],
])
const BORN = /^(?:née|nee|né|geb\.?|geborene|born|formerly|vorm\.?) /i
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu
const BRACKETED = /[([{]([^()[\]{}]{0,100})[)\]}]/g

/** Takes a display name apart. Total: never throws, and what it cannot read gives no words. */
export function readPersonName(raw: string): PersonName {
  const { text, via } = tidyName(raw)
  if (text === '') return NO_NAME
  const inside: string[] = []
  const outside = text.replace(BRACKETED, (_, words: string) => {
    inside.push(words)
    return ' '
  })
  const main = wordsOf(givenFirst(outside))
  const others: (readonly string[])[] = []
  for (const bracket of inside) {
    const { words, shared } = wordsOf(givenFirst(bracket.replace(BORN, '')))
    if (words.length === 0 || shared) continue
    const [given] = main.words
    others.push(BORN.test(bracket) && words.length === 1 && given !== undefined ? [given, ...words] : words)
  }
  const han = [...text].filter(character => /\p{Script=Han}/u.test(character)).join('')
  return {
    words: main.words,
    others,
    generation: main.generation,
    han,
    vowelless: isVowelless(text),
    shared: main.shared,
    via,
  }
}

/** One line without invisible characters and outer quotes; `via` a list or a form is taken off and told. */
export function tidyName(raw: string): { readonly text: string; readonly via: boolean } {
  const line = repaired(raw.slice(0, NAME_LENGTH_MAX)).replace(INVISIBLE, ' ').replace(/\s+/g, ' ')
  const text = trimmed(line)
  const words = text.split(' ')
  const via = words.findIndex((word, index) => index > 0 && VIA.has(word.toLowerCase()))
  return { text: via > 0 ? trimmed(words.slice(0, via).join(' ')) : text, via: via > 0 }
}

const EDGES: ReadonlySet<string> = new Set([...` '"“”„«»‘’\``])

function trimmed(text: string): string {
  let [from, to] = [0, text.length]
  while (from < to && EDGES.has(text.charAt(from))) from += 1
  while (to > from && EDGES.has(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}

/** Undoes UTF-8 that was once read as Latin-1 ("BjÃ¶rn"), where the whole name then is good UTF-8. */
function repaired(text: string): string {
  if (!/[ÃÂÐÑ][\u0080-\u00bf]/.test(text)) return text
  const bytes = Array.from(text, character => character.charCodeAt(0))
  if (bytes.some(byte => byte > 0xff)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
  } catch {
    return text
  }
}

/** "Last, First" as "First Last"; a comma before a title or a generation is none of that. */
function givenFirst(text: string): string {
  const comma = text.indexOf(',')
  if (comma < 0) return text
  const [last, first] = [text.slice(0, comma), text.slice(comma + 1)]
  const firsts = wordsOf(first)
  return firsts.words.length === 0 ? text : `${first} ${last}`
}

/** The plain words of a name without brackets. */
function wordsOf(text: string): {
  readonly words: readonly string[]
  readonly generation: string
  readonly shared: boolean
} {
  const words: string[] = []
  let [generation, shared] = ['', false]
  for (const written of splitWords(text)) {
    if (words.length === WORDS_MAX) break
    if (AND.has(written.toLowerCase()) && words.length > 0) shared = true
    const letters = plainLetters(written).replace(/[^\p{L}\p{N}]/gu, '')
    const plain = KOREAN_SURNAMES.get(letters) ?? letters
    if (plain === '' || TITLES.has(plain)) continue
    const placed = words.length > 0 || HUNGARIAN_GENERATIONS.has(plain)
    if (plain === 'sr' && !placed) continue // Spanish: Mr
    const isGeneration = placed && GENERATIONS.get(plain)
    if (isGeneration) generation = isGeneration
    else words.push(plain)
    if (OFFICE_WORDS.has(plain) || written.includes('&')) shared = true
  }
  return { words, generation, shared }
}

/** By spaces; a name of one piece also by points, underscores, hyphens and capitals inside it. Chinese and Korean script: surname, then given. */
function splitWords(text: string): readonly string[] {
  const local = text.trim().split('@')[0] ?? ''
  const pieces = local.split(/[\s/|,;_]+/).filter(piece => piece !== '')
  const [only = ''] = pieces
  if (pieces.length !== 1) return pieces.flatMap(piece => (/^\p{Lu}\.\p{Lu}/u.test(piece) ? piece.split('.') : [piece]))
  if (isEastAsian(only)) return only.length > 1 && only.length < 5 ? [only.slice(1), only.slice(0, 1)] : [only]
  return only
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[\s.-]+/)
    .filter(piece => piece !== '')
}
