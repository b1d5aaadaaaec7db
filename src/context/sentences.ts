import type { Quoted } from './finding.ts'

/** The sentences of a text with their places; a blank line always ends one. Linear. */
export function sentencesOf(text: string): readonly Quoted[] {
  const found: Quoted[] = []
  for (const match of text.matchAll(/[^.!?\n]+(?:\n(?!\s*\n)[^.!?\n]+)*[.!?]*/g)) {
    const quote = match[0].trim()
    if (quote) found.push({ quote, place: match.index + match[0].indexOf(quote) })
  }
  return found
}
