import { consonants, looseKey } from './letters.ts'
import { areNicknames } from './nicknames.ts'
import type { PersonName } from './person-name.ts'

/** How two names stand to each other, strongest first.
 *  - same: the same full name, whatever its order, spelling, spaces or script
 *  - longer: the same, one with middle names or initials more
 *  - nickname: the same surname, and given names that stand for one another
 *  - abbreviated: the same surname, one given name only an initial of the other
 *  - near: one letter apart
 *  - handle: the same single word
 *  - part: one is a word of the other
 *  - given: the same given name, another surname (a marriage, or somebody else)
 *  - unknown: one cannot be read, or is one word that says nothing
 *  - different: two full names of two people */
export type Likeness =
  | 'same'
  | 'longer'
  | 'nickname'
  | 'abbreviated'
  | 'near'
  | 'handle'
  | 'part'
  | 'given'
  | 'unknown'
  | 'different'

const STRENGTH: readonly Likeness[] = [
  'different',
  'unknown',
  'given',
  'part',
  'handle',
  'near',
  'abbreviated',
  'nickname',
  'longer',
  'same',
]

/** Compares two names with all that stands in their brackets: the strongest likeness holds. */
export function likenessOf(one: PersonName, other: PersonName): Likeness {
  if (one.han !== '' && other.han !== '') return one.han === other.han ? 'same' : 'different'
  if (one.vowelless !== other.vowelless && others(one, other) === 0) return likenessOfConsonants(one.words, other.words)
  let best: Likeness = 'unknown'
  let first = true
  for (const words of [one.words, ...one.others])
    for (const theirs of [other.words, ...other.others]) {
      const likeness = likenessOfWords(words, theirs)
      if (first || STRENGTH.indexOf(likeness) > STRENGTH.indexOf(best)) best = likeness
      first = false
    }
  // Across scripts that cannot be read with certainty nothing speaks against two names.
  const readable = isReadable(one) === isReadable(other)
  return readable || (best !== 'different' && best !== 'given') ? best : 'unknown'
}

function others(one: PersonName, other: PersonName): number {
  return one.others.length + other.others.length
}

/** Han may be Chinese or Japanese, and what is no Latin letter after all was not read. */
function isReadable({ han, words }: PersonName): boolean {
  return han === '' && words.every(word => /^\p{ASCII}*$/u.test(word))
}

/** A name in a script without vowels against one with them: the same consonants, in any order of the words, or nothing. */
function likenessOfConsonants(one: readonly string[], other: readonly string[]): Likeness {
  if (!isFull(one) || !isFull(other)) return 'unknown'
  const [a, b] = [one, other].map(words => words.map(consonants).toSorted().join(' '))
  return a === b && a !== undefined && a.length > CONSONANTS_MIN ? 'same' : 'unknown'
}

/** Fewer agree by chance. */
const CONSONANTS_MIN = 4

/** Compares two names as plain words, given name first where known. Symmetric. */
export function likenessOfWords(written: readonly string[], theirs: readonly string[]): Likeness {
  if (written.length === 0 || theirs.length === 0) return 'unknown'
  const [one, other] = [[...new Set(written)], [...new Set(theirs)]]
  const [a, b] = [one.map(looseKey), other.map(looseKey)]
  const [fullOne, fullOther] = [isFull(one), isFull(other)]
  if (a.toSorted().join(' ') === b.toSorted().join(' '))
    return fullOne ? 'same' : one.length === 1 ? 'handle' : 'abbreviated'
  if (isSquashed(a, b)) return fullOne || fullOther ? 'same' : 'handle'
  if (!fullOne || !fullOther) return partly(a, b)
  if (isLonger(a, b)) return 'longer'
  return relatedFull(one, other, a, b)
}

/** Two words or more that are no initials. */
export function isFull(words: readonly string[]): boolean {
  return words.filter(word => word.length > 1 && !/\d/.test(word)).length > 1
}

/** The same letters without spaces, in either order of given name and surname. */
function isSquashed(one: readonly string[], other: readonly string[]): boolean {
  const whole = one.join('')
  if (whole.length < 4) return false
  return whole === other.join('') || whole === turned(other) || turned(one) === other.join('')
}

function turned(words: readonly string[]): string {
  return [...words.slice(-1), ...words.slice(0, -1)].join('')
}

/** At least one is a single word, or initials and a surname. */
function partly(one: readonly string[], other: readonly string[]): Likeness {
  const [short, long] = isShorter(one, other) ? [one, other] : [other, one]
  if (short.length === 1) return long.some(word => word.length > 1 && word === short[0]) ? 'part' : 'unknown'
  const whole = short.filter(word => word.length > 1)
  const shared = whole.filter(word => long.includes(word))
  if (shared.length === 0) return 'unknown'
  const rest = long.filter(word => !shared.includes(word))
  const initials = short.filter(word => word.length === 1)
  const fits = initials.every(initial => rest.some(word => word.startsWith(initial)))
  if (fits) return 'abbreviated'
  return rest.length === 1 || rest.every(word => word.length === 1) ? 'different' : 'part'
}

/** Fewer full words, then fewer words; between equals the letters decide, so that a comparison reads the same both ways. */
function isShorter(one: readonly string[], other: readonly string[]): boolean {
  const [mine, theirs] = [fullWords(one).length, fullWords(other).length]
  if (mine !== theirs) return mine < theirs
  return one.length === other.length ? one.join(' ') < other.join(' ') : one.length < other.length
}

/** All full words of the shorter stand in the longer, in the same order or turned, and no initial contradicts. */
function isLonger(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = isShorter(one, other) ? [one, other] : [other, one]
  const shared = fullWords(short)
  if (shared.length < 2 || !shared.every(word => long.includes(word))) return false
  const rest = long.filter(word => !shared.includes(word))
  const initials = short.filter(word => word.length === 1)
  if (rest.length === 0 || initials.length === 0) return true
  return initials.every(initial => rest.some(word => word.startsWith(initial)))
}

function fullWords(words: readonly string[]): readonly string[] {
  return words.filter(word => word.length > 1)
}

/** Two full names that are neither the same nor one the longer form of the other. */
function relatedFull(
  one: readonly string[],
  other: readonly string[],
  a: readonly string[],
  b: readonly string[],
): Likeness {
  const shared = a.filter(word => word.length > 1 && b.includes(word))
  if (shared.length > 0) {
    const [mine, theirs] = [
      one.filter((_, at) => !shared.includes(a[at] ?? '')),
      other.filter((_, at) => !shared.includes(b[at] ?? '')),
    ]
    const [given, otherGiven] = [mine[0] ?? '', theirs[0] ?? '']
    const surnameShared = shared.includes(a.at(-1) ?? '') || shared.includes(b.at(-1) ?? '')
    if (surnameShared && areNicknames(given, otherGiven)) return 'nickname'
    const samePlace = one.indexOf(given) === other.indexOf(otherGiven)
    if (samePlace && mine.length === 1 && theirs.length === 1 && isNear(looseKey(given), looseKey(otherGiven)))
      return 'near'
    if (surnameShared && (given.length === 1 || otherGiven.length === 1) && given[0] === otherGiven[0])
      return 'abbreviated'
    if (a[0] === b[0]) return 'given'
    return 'different'
  }
  return isNear(a.join(''), b.join('')) ? 'near' : 'different'
}

const NEAR_LENGTH_MIN = 5

/** One letter put in, left out, changed, or swapped with its neighbour; short words and a feminine ending are no slip. */
function isNear(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < NEAR_LENGTH_MIN || Math.abs(one.length - other.length) > 1) return false
  if (`${one}a` === other || `${other}a` === one) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  let [end, otherEnd] = [one.length, other.length]
  while (end > from && otherEnd > from && one[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1]
  const [left, otherLeft] = [one.slice(from, end), other.slice(from, otherEnd)]
  if (left.length <= 1 && otherLeft.length <= 1) return true
  return left.length === 2 && left === `${otherLeft[1]}${otherLeft[0]}`
}
