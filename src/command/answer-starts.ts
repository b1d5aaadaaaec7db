// Where in a line somebody else's answer begins for certain: no date and no length runs across such a number.
import { readLength, readTime } from '../time/words.ts'
import { type Token, tokensOf } from './lexicon.ts'
import type { Piece } from './lines.ts'
import { BEFORE_A_TIME, isMarked, type Reader } from './person-clause.ts'
import { ANDS } from './vocabulary.ts'

/** Letters before and after a number that are looked at. */
const AROUND = 24
/** "on the 2 in May", "every 2 …": such a number is a day's, or counts something. */
const BEFORE_A_FIGURE: ReadonlySet<string> = new Set(
  'the on am den der dem le el il lo o op de no na dia tag every alle jede jeden cada ogni elke iedere chaque todos tutti about for'.split(
    ' ',
  ),
)

const JOINTS: ReadonlySet<string> = new Set([',', '&', '+'])

/** The starts of pieces at which a person's number stands: "1) done 2) next month", "1 done 2 in may", and the next number of
 *  a list in order, "1 2w 2 3w 3 4w". Linear: a few look-ups a piece. */
export function answerStarts(line: string, pieces: readonly Piece[], { roster, here }: Reader): ReadonlySet<number> {
  const starts = new Set<number>()
  if (roster.count < 2) return starts
  let expected = numberIn(tokensOf(line.slice(0, AROUND))[0]) === 1 ? 2 : Number.NaN
  for (const { from } of pieces.slice(1)) {
    const [number, next] = tokensOf(line.slice(from, from + AROUND))
    const person = numberIn(number)
    if (person === null || person > roster.count) continue
    const words = tokensOf(line.slice(Math.max(0, from - AROUND), from)).filter(({ text }) => !JOINTS.has(text))
    const before = words.at(-1)?.text ?? ''
    if (before === '' || ANDS.has(before) || readTime(before, here).kind !== 'refused') continue
    const isNext = person === expected && isListed(person, before, next, here)
    if (isNext) expected += 1
    const leads = BEFORE_A_TIME.has(next?.text ?? '') && !BEFORE_A_FIGURE.has(before)
    if (isNext || leads || isMarked(line.slice(from), number)) starts.add(from)
  }
  return starts
}

/** Whether the number neither counts what follows nor belongs to what stands before. */
function isListed(person: number, before: string, next: Token | undefined, here: Reader['here']): boolean {
  if (!next || /^\d/.test(before) || BEFORE_A_FIGURE.has(before) || BEFORE_A_TIME.has(before)) return false
  const counted = `${person} ${next.text}`
  return readLength(counted, here) === null && readTime(counted, here).kind === 'refused'
}

function numberIn(token: Token | undefined): number | null {
  return token && /^\d{1,2}$/.test(token.text) ? Number(token.text) : null
}
