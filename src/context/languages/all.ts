import type { Grammar, Tag } from '../grammar.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import { dutch } from './nl.ts'
import { portuguese } from './pt.ts'

/** Every language that Kith reads; the first is the one assumed where nothing speaks for another. */
export const GRAMMARS: readonly Grammar[] = [english, german, french, spanish, italian, portuguese, dutch]

const BY_TAG = new Map<Tag, Grammar>(GRAMMARS.map(grammar => [grammar.tag, grammar]))

/** The grammar of a language. */
export function grammarOf(tag: Tag): Grammar {
  return BY_TAG.get(tag) ?? english
}
