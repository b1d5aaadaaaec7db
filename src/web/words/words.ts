import type { Language } from '../ports.ts'
import { de } from './de.ts'
import { en, type Words } from './en.ts'

const LANGUAGES: Readonly<Record<Language, Words>> = { en, de }

/** The texts of a language. */
export function wordsOf(language: Language): Words {
  return LANGUAGES[language]
}
