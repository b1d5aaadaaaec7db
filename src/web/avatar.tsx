/** Letters in a circle. Dark enough for white letters at every hue (4.5:1 at 33 % lightness). */
const SATURATION = 30
const LIGHTNESS = 33
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
  for (let index = 0; index < id.length; index++) hue = (hue * 31 + id.charCodeAt(index)) % 360
  return hue
}

/** The picture is decoration: the name stands beside it. */
export function Avatar({ id, name }: { id: string; name: string }) {
  return (
    <svg class="avatar" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="20" fill={`hsl(${hueOf(id)} ${SATURATION}% ${LIGHTNESS}%)`} />
      <text x="20" y="25.5" text-anchor="middle" fill="#fff" font-size="15" font-weight="600">
        {initialsOf(name)}
      </text>
    </svg>
  )
}
