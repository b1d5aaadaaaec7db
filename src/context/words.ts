/** One word, number or sign of a text, with its place. */
export type Word = {
  /** Lower case, straight apostrophe. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** The value of a run of at most eight digits, else -1. */
  readonly number: number
  readonly capital: boolean
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\d+|\n[ \t\r]*\n|[^\s\p{L}\d]/gu

/** The words of a text. A blank line is a word of its own (`¶`), so that a phrase never reaches over it. Linear. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const written = match[0]
    const start = match.index
    const code = written.charCodeAt(0)
    const digits = code >= 48 && code <= 57
    if (digits) {
      const number = written.length <= 8 ? Number(written) : -1
      words.push({ text: written, start, end: start + written.length, number, capital: false })
      continue
    }
    if (code === 10) {
      words.push({ text: '¶', start, end: start + written.length, number: -1, capital: false })
      continue
    }
    const lower = written.toLowerCase()
    const capital = lower !== written && lower.charCodeAt(0) !== code
    words.push({ text: lower.replace('’', "'"), start, end: start + written.length, number: -1, capital })
  }
  return words
}
