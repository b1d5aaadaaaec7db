import { tokensOf } from './lexicon.ts'
import { wordTree } from './vocabulary.ts'

/** Whether words that rest somebody say it of a thing ("let it go", "lass gut sein", the button's "let-go"): told of a
 *  promise, they let the promise go. "Let it rest", "stop", "never" and "let her go" are said of a person. `words`: the
 *  quote of a command that was read. */
export function saysLetGo(words: string): boolean {
  const tokens = tokensOf(words).filter(({ text }) => text !== '-')
  for (let at = 0; at < tokens.length; at++) {
    const meant = wordTree()
      .meaningsAt(tokens, at)
      .filter(({ role }) => role === 'let-go' || role === 'rest')
    const longest = Math.max(...meant.map(({ to }) => to))
    if (meant.length > 0) return meant.some(({ role, to }) => role === 'let-go' && to === longest)
  }
  return false
}
