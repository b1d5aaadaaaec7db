import { isInitials, type NamedLine, readName } from './person-name.ts'
import { fold, foldedWords, inAllLanguages } from './signature-vocabulary.ts'

const HEADS = inAllLanguages('heads')
const FILLERS = inAllLanguages('fillers')
const CLOSINGS: ReadonlySet<string> = new Set(
  [...inAllLanguages('closings')].map(closing => foldedWords(closing).join(' ')),
)

const LONGEST = 80

/** Whether the text is a sign-off and nothing else ("Best regards,", "Mit freundlichen Grüßen", "Thanks and have a nice day"). */
export function isSignOff(text: string): boolean {
  if (text.length > LONGEST || /[@\d]/.test(text)) return false
  const words = foldedWords(text)
  if (words.length === 0 || words.length > 10) return false
  if (CLOSINGS.has(words.join(' '))) return true
  let head = false
  for (const word of words) {
    if (HEADS.has(word)) head = true
    else if (!FILLERS.has(word)) return afterAnd(words)
  }
  return head
}

/** "Regards and happy new year": a sign-off, a joining word, a closing. */
function afterAnd(words: readonly string[]): boolean {
  for (let at = 1; at < words.length - 1; at++) {
    const first = words.slice(0, at)
    if (!first.some(word => HEADS.has(word)) || !first.every(word => HEADS.has(word) || FILLERS.has(word))) return false
    const rest = words.slice(at)
    if (CLOSINGS.has(rest.join(' ')) || CLOSINGS.has(rest.slice(1).join(' '))) return true
  }
  return false
}

/** A sign-off and its name on one line: "Thanks, Nora", "Regards. NQ", "LG Anna", "Your friend, Tom." */
export function signedOnOneLine(line: string): NamedLine | null {
  const text = line.trim()
  if (text.length > LONGEST) return null
  const split = /^([\p{L}' ]{2,50}?)\s{0,3}(?:[,.!;:–—-]{1,4}\s{0,4}|\s)(?=\S)([^,!?;]{1,40})$/u.exec(text)
  if (split) {
    const between = text.slice((split[1] ?? '').length, text.length - (split[2] ?? '').length)
    const named = signedBy((split[1] ?? '') + between.trim(), split[2] ?? '')
    if (named) return named
  }
  for (const mark of [', ', '! ', '. ', ' - ', ' -- ', '--', '  ', ' ', ',']) {
    const at = text.lastIndexOf(mark)
    if (at <= 0) continue
    const named = signedBy(text.slice(0, at) + mark.trim(), text.slice(at + mark.length))
    if (named) return named
  }
  return null
}

/** Words after which a sign-off is not over ("thanks for checking"). */
const OPEN_ENDS = new Set(
  'for,to,of,the,and,your,my,from,in,with,on,a,per,pour,fur,para,por,voor,und,et,y,e,mit,per,la,le,de'.split(','),
)

function signedBy(closing: string, rest: string): NamedLine | null {
  if (!isSignOff(closing) || isSignOff(rest)) return null
  const bare = /\p{L}\s*$/u.test(closing)
  if (bare && (OPEN_ENDS.has(foldedWords(closing).at(-1) ?? '') || /!$/.test(rest))) return null
  const named = readName(rest, true)
  if (named === null) return null
  const alone = named.rest.replace(/[\s.,!]/g, '') === ''
  return alone && (named.words <= 3 || isInitials(named.name)) ? named : null
}

/**
 * A name that stands behind the last sentence of a text ("… on Monday. Nora", "… is it not?  --Nora"), which no line of its own shows.
 * @param line the last written line
 */
export function nameAfterSentence(line: string): string | null {
  const text = line.slice(-120).trimEnd()
  const match =
    /(?:[.!?)]|:-?\))\s{1,6}(?:[-–—]{1,4}\s{0,3})?([\p{L}.'’-]{1,20}(?:\s[\p{L}.'’-]{1,20}){0,2})$/u.exec(text) ??
    /(?:\s|[.!?])[-–—]{2,4}>?\s{0,3}([\p{L}.'’-]{1,20}(?:\s[\p{L}.'’-]{1,20}){0,2})$/u.exec(text) ??
    /\s-\s(\p{Lu}\p{Ll}{2,20})$/u.exec(text)
  const tail = text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), text.lastIndexOf('? ')) + 1)
  const signed = tail.length < text.length ? signedOnOneLine(tail) : null
  if (signed) return signed.name
  const candidate = match?.[1]
  if (candidate && !isSignOff(candidate)) {
    const named = readName(candidate, candidate.split(/\s/).length === 1)
    if (named && named.words <= 2) return named.name
    const pair = signedOnOneLine(candidate)
    if (pair) return pair.name
  }
  return nameAfterThanks(text)
}

/** "… as soon as you can thx nora", "… GRAZIE NORA." */
function nameAfterThanks(text: string): string | null {
  const words = text.split(/\s+/)
  const last = words.at(-1)
  const before = words.at(-2)
  if (!last || !before || words.length < 3) return null
  if (!HEADS.has(fold(before).replace(/[^\p{L}]/gu, ''))) return null
  const named = readName(last, true)
  return named && !isSignOff(last) && named.rest === '' ? named.name : null
}
