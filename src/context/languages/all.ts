import type { Grammar, Tag } from '../grammar.ts'
import { english } from './en.ts'

/** Every language that Kith reads; the first is the one assumed where nothing speaks for another. */
export const GRAMMARS: readonly Grammar[] = [english]

const BY_TAG = new Map<Tag, Grammar>(GRAMMARS.map(grammar => [grammar.tag, grammar]))

/** The grammar of a language. */
export function grammarOf(tag: Tag): Grammar {
  return BY_TAG.get(tag) ?? english
}
