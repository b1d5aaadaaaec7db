import type { Lexicon, Phrase, Sense } from './date-lexicon.ts'
import type { Word } from './words.ts'

/** A word or fixed phrase with what it may mean for dates. */
export type Token = Word & { readonly sense: Sense }

export const NOTHING: Sense = {}

/** Joins the words of a text into tokens: phrases of the lexicon become one token; "d'avril" and "Monday's" are looked up
 *  without what hangs on them. Linear: a phrase has at most four words. */
export function tokensOf(words: readonly Word[], lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (!word) break
    const phrase = phraseAt(words, index, lexicon)
    const last = phrase && words[index + phrase.words.length - 1]
    if (phrase && last) {
      tokens.push({
        text: word.text,
        start: word.start,
        end: last.end,
        number: -1,
        capital: word.capital,
        sense: phrase.sense,
      })
      index += phrase.words.length - 1
    } else
      tokens.push({
        text: word.text,
        start: word.start,
        end: word.end,
        number: word.number,
        capital: word.capital,
        sense: senseOf(word.text, lexicon),
      })
  }
  return tokens
}

function phraseAt(words: readonly Word[], index: number, lexicon: Lexicon): Phrase | null {
  const candidates = lexicon.phrases.get(words[index]?.text ?? '')
  if (!candidates) return null
  return candidates.find(phrase => phrase.words.every((text, at) => words[index + at]?.text === text)) ?? null
}

function senseOf(text: string, lexicon: Lexicon): Sense {
  const whole = lexicon.single.get(text)
  if (whole) return whole
  const apostrophe = text.indexOf("'")
  if (apostrophe < 0) return NOTHING
  const before = lexicon.single.get(text.slice(0, apostrophe))
  return (
    (before?.unit || before?.weekday !== undefined || before?.day !== undefined ? before : undefined) ??
    lexicon.single.get(text.slice(apostrophe + 1)) ??
    NOTHING
  )
}
