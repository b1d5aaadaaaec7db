import { plainLetters } from './letters.ts'

/** Forms of address and academic titles before a name, with or without their point. */
const BEFORE: ReadonlySet<string> = new Set(
  'dr dres prof professor univ-prof dipl-ing dr-ing drs mr mrs ms mx miss mme mlle herr herrn frau sra dott dottssa'.split(
    ' ',
  ),
)
/** Those that are names or words, too, without a point ("Mag", "Ing"). */
const BEFORE_WITH_POINT: ReadonlySet<string> = new Set('mag ing sig sigra dipl univ priv doz dra avv'.split(' '))
/** The faculty of a doctor: "Dr. med.", "Dr. rer. nat. habil.", "Dr. h. c. mult." */
const FACULTIES: ReadonlySet<string> = new Set(
  'med dent vet phil rer nat pol oec jur iur theol ing agr sc techn habil h c hc mult univ dipl'.split(' '),
)
const AFTER: ReadonlySet<string> = new Set(
  'phd msc bsc mba md dphil meng beng llm llb esq cpa cfa dds mph ma ba dipl-ing mag fh'.split(' '),
)
/** Degrees that are names, too, without a point. */
const AFTER_WITH_POINT: ReadonlySet<string> = new Set(['ma', 'ba', 'mag'])
const PARTS_MAX = 8

/** A name as it is shown: without the titles before it and the degrees behind it; as it was where nothing else is left of it.
 *  "Dr. med. Nora Quist" is Nora Quist, "Quist, Nora, M.Sc." Quist, Nora. */
export function withoutTitles(name: string): string {
  const parts = name.split(',', PARTS_MAX).map(part => untitled(part.trim().split(' ')).join(' '))
  const bare = parts.filter(part => part !== '').join(', ')
  return /\p{L}{2}/u.test(bare) ? bare : name
}

function untitled(words: readonly string[]): readonly string[] {
  let [from, to] = [0, words.length]
  while (from < to && isBefore(words[from] ?? '', from > 0)) from += 1
  while (to > from && isAfter(words[to - 1] ?? '')) to -= 1
  return words.slice(from, to)
}

/** `titled`: a title stands before it already. */
function isBefore(word: string, titled: boolean): boolean {
  const plain = plainTitle(word)
  if (BEFORE.has(plain)) return true
  if (!word.endsWith('.')) return false
  return (
    BEFORE_WITH_POINT.has(plain) ||
    (titled && word.split('.').every(part => part === '' || FACULTIES.has(plainTitle(part))))
  )
}

function isAfter(word: string): boolean {
  const plain = plainTitle(word)
  return AFTER.has(plain) && (word.includes('.') || !AFTER_WITH_POINT.has(plain)) && word !== word.toLowerCase()
}

function plainTitle(word: string): string {
  return plainLetters(word).replace(/[^\p{L}-]/gu, '')
}
