import { arabic } from './signature-words/ar.ts'
import { czech } from './signature-words/cs.ts'
import { danish } from './signature-words/da.ts'
import { german } from './signature-words/de.ts'
import { greek } from './signature-words/el.ts'
import { english } from './signature-words/en.ts'
import { spanish } from './signature-words/es.ts'
import { finnish } from './signature-words/fi.ts'
import { french } from './signature-words/fr.ts'
import { hebrew } from './signature-words/he.ts'
import { hungarian } from './signature-words/hu.ts'
import { italian } from './signature-words/it.ts'
import { japanese } from './signature-words/ja.ts'
import { korean } from './signature-words/ko.ts'
import { norwegian } from './signature-words/nb.ts'
import { dutch } from './signature-words/nl.ts'
import { polish } from './signature-words/pl.ts'
import { portuguese } from './signature-words/pt.ts'
import { romanian } from './signature-words/ro.ts'
import { russian } from './signature-words/ru.ts'
import { swedish } from './signature-words/sv.ts'
import { turkish } from './signature-words/tr.ts'
import { ukrainian } from './signature-words/uk.ts'
import type { SignatureWords } from './signature-words/words.ts'
import { chinese } from './signature-words/zh.ts'

/** Every language whose signatures Kith knows; a new one is one data file and one line here. */
export const languages: readonly SignatureWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  danish,
  norwegian,
  finnish,
  polish,
  czech,
  russian,
  turkish,
  hungarian,
  romanian,
  arabic,
  greek,
  hebrew,
  japanese,
  korean,
  ukrainian,
  chinese,
]

type ListName = {
  [Key in keyof SignatureWords]: SignatureWords[Key] extends readonly string[] ? Key : never
}[keyof SignatureWords]

/** One list of all languages as a set, for questions that need no language. */
export function inAllLanguages(name: ListName): ReadonlySet<string> {
  const all = new Set<string>()
  for (const language of languages) for (const word of language[name]) all.add(fold(word))
  return all
}

const ACCENTS = /[\u0300-\u036f]/g
const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
}

/** Lower case, without accents, so that one spelling in the word lists is enough. Linear. */
export function fold(text: string): string {
  const plain = text.toLowerCase()
  if (/^[\x00-\x7f]*$/.test(plain)) return plain
  return plain
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[ßøæœłđı’]/g, letter => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
}

/** The folded words of a text: runs of letters and digits, with inner dots, apostrophes and hyphens split away. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
