/** Marks that may sit on one letter; more of them paint over the lines around (reliability.md G30). */
const PILED_MARKS = /(\p{M}{3})\p{M}{1,2000}/gu

/** A text from outside as a page may show it: at most `lettersMax` long, no piles of marks, no control characters. */
export function shown(text: string, lettersMax: number): string {
  const plain = text
    .slice(0, lettersMax + 1)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
    .replace(PILED_MARKS, '$1')
  return plain.length > lettersMax ? `${plain.slice(0, lettersMax).trimEnd()}…` : plain
}

export const NAME_LETTERS_MAX = 120
export const SUBJECT_LETTERS_MAX = 160
export const QUOTE_LETTERS_MAX = 240

/** A name as a part of a sentence: kept from turning the words around it (Unicode UAX 9, isolates). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`
}
