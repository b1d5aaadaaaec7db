import { PINYIN } from './languages/zh.ts'

// Letters that decomposition (Unicode NFKD) leaves as they are, and the scripts that mail names are written in besides Latin.
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
}
// Close to BGN/PCGN romanization; `looseKey` evens out the other systems.
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  ђ: 'dj',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}
const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
}
// Two Greek letters for one sound; read before the single ones.
const GREEK_PAIRS: readonly (readonly [string, string])[] = [
  ['ου', 'ou'],
  ['ού', 'ou'],
  ['ει', 'i'],
  ['εί', 'i'],
  ['οι', 'i'],
  ['αι', 'e'],
  ['μπ', 'b'],
  ['ντ', 'd'],
  ['γκ', 'g'],
  ['ευ', 'ev'],
  ['αυ', 'av'],
]
// Arabic and Persian write hardly any vowels: what comes out is compared by `consonants` alone.
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ى: 'a',
  ة: 'a',
  ء: '',
  ئ: '',
  ؤ: '',
  ع: '',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ی: 'y',
}
// Revised Romanization of Korean: initial, vowel, final of a syllable block (Unicode 3.12).
const HANGUL_FIRST = [
  'g',
  'kk',
  'n',
  'd',
  'tt',
  'r',
  'm',
  'b',
  'pp',
  's',
  'ss',
  '',
  'j',
  'jj',
  'ch',
  'k',
  't',
  'p',
  'h',
]
const HANGUL_VOWEL = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const HANGUL_LAST = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
const HANGUL_FROM = 0xac00
const HANGUL_TO = 0xd7a3
const LETTERS: Readonly<Record<string, string>> = { ...LATIN, ...CYRILLIC, ...GREEK, ...ARABIC }

/** Lower-case Latin letters of any text: accents dropped, Cyrillic, Greek, Arabic, Hangul and common Han characters romanized; other characters stay. */
export function plainLetters(text: string): string {
  let lower = text.normalize('NFKC').toLowerCase().normalize('NFC')
  if (/\p{Script=Greek}/u.test(lower))
    for (const [pair, letters] of GREEK_PAIRS) lower = lower.replaceAll(pair, letters)
  let plain = ''
  for (const character of lower) plain += romanized(character)
  return plain
}

function romanized(character: string): string {
  const known = LETTERS[character]
  if (known !== undefined) return known
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return character
  if (code >= HANGUL_FROM && code <= HANGUL_TO) return hangul(code - HANGUL_FROM)
  const pinyin = PINYIN.get(character)
  if (pinyin !== undefined) return pinyin
  const [base = ''] = character.normalize('NFKD').replace(/\p{M}/gu, '')
  return LETTERS[base] ?? (base === '' ? '' : base)
}

function hangul(index: number): string {
  const first = HANGUL_FIRST[Math.floor(index / 588)] ?? ''
  const vowel = HANGUL_VOWEL[Math.floor((index % 588) / 28)] ?? ''
  return first + vowel + (HANGUL_LAST[index % 28] ?? '')
}

/** Whether a text holds a Han or Hangul character: such a name is written without spaces, surname first. */
export function isEastAsian(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}]/u.test(text)
}

/** Whether a text is in a script that leaves vowels out. */
export function isVowelless(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text)
}

/** What is left of a plain word without vowels and half-vowels, doubled letters once: محمد, Mohamed and Muhammad agree. */
export function consonants(word: string): string {
  return word
    .replace(/[aeiouyw]/g, '')
    .replaceAll('q', 'k')
    .replaceAll('dj', 'j')
    .replace(/(.)\1+/g, '$1')
}

// The systems of romanization, the two ways to write an umlaut, and doubled letters, made one. Order matters.
const LOOSENED: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'sch'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/t[sz]/g, 'c'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/^y(?=e)/g, ''],
  [/[yj]/g, 'i'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/([aeiou])\1+/g, '$1'],
]

/** Where any of them may apply: most words are done after one look. */
const VARIED = /shch|kh|ph|ck|t[sz]|ks|[wyj]|[aou]e|([aeiou])\1/

/** A plain word with spellings evened out (Yevgeniy, Evgeny; Jürgen, Juergen, Jurgen; Åse, Aase): equal keys sound alike. */
export function looseKey(word: string): string {
  if (!VARIED.test(word)) return word
  let key = word
  for (const [from, to] of LOOSENED) key = key.replace(from, to)
  return key
}
