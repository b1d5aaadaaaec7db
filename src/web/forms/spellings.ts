import { folded } from '../../relationship/folded.ts'

const WORDS_MAX = 8
/** Letters that folding leaves as they are, and what is typed for them; a letter that is written in two ways stands twice. */
const TYPED_FOR: readonly (readonly [letter: string, typed: string])[] = [
  ['ø', 'o'],
  ['ø', 'oe'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]
/** Umlauts and what stands for them where a keyboard has none: Jürgen, Juergen. */
const UMLAUTS: readonly (readonly [letter: string, typed: string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['å', 'aa'],
]

/** The words of a search, folded, each with the other ways in which it may be written: who types "juergen" or "jurgen" means
 *  Jürgen, who types "lukasz" means Łukasz, and the other way round. At most eight words. */
export function spellingsOf(query: string): readonly (readonly string[])[] {
  return query
    .normalize('NFC')
    .split(/\s+/)
    .filter(word => folded(word) !== '')
    .slice(0, WORDS_MAX)
    .map(word => [...new Set(variants(word.toLowerCase()))])
}

function variants(word: string): readonly string[] {
  const plain = folded(word)
  const written = UMLAUTS.reduce((text, [letter, typed]) => text.replaceAll(letter, typed), word)
  const unwritten = UMLAUTS.reduce((text, [letter, typed]) => text.replaceAll(typed, folded(letter)), plain)
  const typedFor = TYPED_FOR.map(([letter, typed]) => plain.replaceAll(typed, letter))
  const bare = TYPED_FOR.reduce((text, [letter, typed]) => text.replaceAll(letter, typed), plain)
  return [plain, folded(written), unwritten, bare, ...typedFor]
}
