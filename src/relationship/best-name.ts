import { readMailboxWords } from './mailbox-words.ts'
import { readPersonName, tidyName } from './person-name.ts'
import { withoutTitles } from './untitled-name.ts'

/** Where a form of a name was seen, best last: the owner's own edit beats all, whatever it looks like. */
export const NAME_SOURCES = ['address', 'display', 'signature', 'owner'] as const
export type NameSource = (typeof NAME_SOURCES)[number]
export type NameForm = { readonly text: string; readonly source: NameSource }

const BRACKETS = /[([{][^()[\]{}]{0,100}[)\]}]/g
const LOWER_PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das do du la le el al bin ibn ter ten zu zum zur af av y e'.split(' '),
)
const UPPER = /^\P{Ll}*\p{Lu}\P{Ll}*$/u
const LOWER = /^\P{Lu}*\p{Ll}\P{Lu}*$/u

/** The best form of a person's name among those seen: the owner's; else full names before single words, a signature's before a
 *  display name's before an address's, then the form with its own accents and capitals. Null where no form has a letter.
 *  The name comes back written as one writes it: "First Last", without titles, brackets, list names or shouting. */
export function bestName(forms: readonly NameForm[]): NameForm | null {
  let best: { readonly form: NameForm; readonly score: number } | null = null
  for (const { text, source } of forms) {
    const name = source === 'owner' ? text.trim() : writtenName(text, source)
    if (name === '') continue
    const score = scoreOf(text, name, source)
    if (best === null || score > best.score) best = { form: { text: name, source }, score }
  }
  return best?.form ?? null
}

/** One form as one would write it. For an address: "Anna Berg" of anna.berg@, else the local part as it is. */
export function writtenName(text: string, source: NameSource): string {
  if (source === 'address' || text.includes('@')) return nameOfAddress(text)
  const plain = tidyName(text).text.replace(BRACKETS, ' ').replace(/\s+/g, ' ').trim()
  const shown =
    plain === ''
      ? tidyName(text)
          .text.replace(/[()[\]{}]/g, ' ')
          .trim()
      : plain
  if (!/\p{L}/u.test(shown)) return ''
  const [person = ''] = shown.split(/ [|–—] /) // an employer behind a bar
  return inOrder(withoutTitles(person))
    .split(' ')
    .filter(word => word !== '')
    .map(inCase)
    .join(' ')
}

function scoreOf(text: string, name: string, source: NameSource): number {
  if (source === 'owner') return 1000
  const read = readPersonName(name)
  if (read.shared) return NAME_SOURCES.indexOf(source)
  const full = read.words.filter(word => word.length > 1).length > 1 ? 100 : 0
  const accents = /[^\p{ASCII}]/u.test(name) ? 2 : 0
  const cased = text.split(/\s+/).some(word => UPPER.test(word) && word.length > 3) || LOWER.test(text) ? 0 : 4
  return full + 10 * NAME_SOURCES.indexOf(source) + cased + accents + Math.min(read.words.length, 4) / 8
}

function nameOfAddress(address: string): string {
  const { words, local, shared } = readMailboxWords(tidyName(address).text)
  if (shared || words.length < 2 || words.length > 3 || words.some(word => word.length < 2)) return local
  return words.map(inCase).join(' ')
}

/** "Last, First" and "LAST First" as "First Last"; a comma before letters after the name ("PhD") ends it. */
function inOrder(name: string): string {
  const [last = '', ...rest] = name.split(',').map(part => part.trim())
  const first = rest.find(
    part => readPersonName(part).words.length > 0 && readPersonName(`x ${part}`).generation === '',
  )
  const generation = rest.find(part => readPersonName(`x ${part}`).generation !== '')
  if (rest.length > 0) return [first, last, generation].filter(part => part !== undefined).join(' ')
  const words = name.split(' ')
  const shouted = words.findIndex(word => !UPPER.test(word) || word.length < 2 || word.includes('.'))
  if (shouted < 1 || !words.slice(shouted).every(word => /\p{Ll}/u.test(word))) return name
  return [...words.slice(shouted), ...words.slice(0, shouted)].join(' ')
}

/** "O'NEILL" is O'Neill, "jean-luc" Jean-Luc, "VAN" van; mixed capitals and initials stay as their bearer wrote them. */
function inCase(word: string): string {
  if (!UPPER.test(word) && !LOWER.test(word)) return word
  const lower = word.toLowerCase()
  if (LOWER_PARTICLES.has(lower)) return lower
  if (UPPER.test(word) && (word.length < 3 || word.includes('.') || /^[IVX]+$/.test(word))) return word
  return lower
    .replace(/(^|['’\-.])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
