/** A text without what searching people ignores: case, accents, marks and repeated white space; any script (Unicode NFKD). */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ')
    .trim()
}

const PARTS_MAX = 8

/** The folded parts of a name that a search by its first letters finds; where a script writes no spaces (Han, Kana,
 *  Hangul), pairs of neighbours besides. */
export function namePartsOf(name: string): readonly string[] {
  const parts = new Set<string>()
  for (const part of folded(name.slice(0, 200)).split(/[^\p{L}\p{N}]+/u)) {
    if (part === '') continue
    parts.add(part.slice(0, 40))
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(part)) continue
    const letters = [...part]
    for (let at = 1; at < letters.length; at++) parts.add(letters.slice(at, at + 2).join(''))
  }
  return [...parts].slice(0, PARTS_MAX)
}
