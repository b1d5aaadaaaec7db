/** Hues that a circle may have; each is a class of the style sheet, dark enough there for white letters (4.5:1). */
export const HUES = 12
const LETTERS_MAX = 2
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Initials of a name: of its first and last word, by grapheme; one letter for one word. */
export function initialsOf(name: string): string {
  const words = name
    .slice(0, 200)
    .split(/[\s_.@-]+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
  const [first = '', last = ''] = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return (
    [first, last]
      .map(firstLetter)
      .join('')
      .toLocaleUpperCase()
      .slice(0, LETTERS_MAX * 4) || '·'
  )
}

function firstLetter(word: string): string {
  for (const { segment } of segmenter.segment(word)) if (/[\p{L}\p{N}]/u.test(segment)) return segment.slice(0, 4)
  return ''
}

function hueOf(id: string): number {
  let hue = 7
  for (let index = 0; index < id.length; index++) hue = (hue * 31 + id.charCodeAt(index)) % 9973
  return hue % HUES
}

/** Initials in a circle: decoration, for the name stands beside it. */
export function Avatar({ id, name }: { id: string; name: string }) {
  return (
    <span class={`avatar h${hueOf(id)}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}
