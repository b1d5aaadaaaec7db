import type { Ask } from './finding.ts'
import type { Grammar } from './grammar.ts'
import { matchesAny } from './matches-any.ts'
import { quotedPart, type Sentence } from './sentences.ts'

const ASKS_MAX = 60
const AFTERTHOUGHT = /^[A-Za-zÀ-ÖØ-öø-ž]{1,20},? [A-Za-zÀ-ÖØ-öø-ž]{1,20}\?$/u
const WORD_ALONE = /^[^A-Za-zÀ-ÖØ-öø-ž]*[A-Za-zÀ-ÖØ-öø-ž]{1,20}[^A-Za-zÀ-ÖØ-öø-ž]*$/u
const QUESTION = /\?["')\]!.]{0,4}$/
// "and" in the seven languages, between clauses.
const JOINED = /,? (?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar) /
const JOINED_MAX = 6
// A greeting by name, and small words, before an imperative: "Sara, also please …".
const LEAD =
  /^(?:(?:also|so|then|and|but|or|just|again|ps|p\.s\.|well|ok|okay|therefore|if so|if not|otherwise|in the meantime|meanwhile|thanks|better yet|[a-z]{2,12}(?: [a-z]{2,14})?),? ?[:,-] ?|(?:also|so|then|and|but|or|just) )/

/** What the writer wants from the reader: one finding for each sentence that asks. Courtesy ("call me if you have any
 *  questions") and idle questions are left out. */
export function asksIn(sentences: readonly Sentence[], grammar: Grammar): readonly Ask[] {
  const found: Ask[] = []
  let last: Sentence | null = null
  for (const sentence of sentences) {
    if (found.length >= ASKS_MAX) break
    const part = askOf(sentence, grammar)
    // "Who would send it? You, Tom?" is one question.
    if (part && !(last?.quote.endsWith('?') && AFTERTHOUGHT.test(sentence.plain))) found.push(part)
    last = part ? sentence : null
  }
  return found
}

function askOf(sentence: Sentence, grammar: Grammar): Ask | null {
  const { asks } = grammar
  const { plain } = sentence
  const question = QUESTION.test(plain) && !WORD_ALONE.test(plain)
  const commanded = !question && commands(plain, asks)
  if (!question && !commanded && !asks.hint.test(plain)) return null
  if (isCourtesy(plain, asks)) return null
  const sure = asks.sure.test(plain)
  if (!sure && !question && !commanded && !matchesAny(asks.cues, plain)) return null
  if (
    (asks.bulk.test(plain) && !(question && asks.toWriter.test(plain))) ||
    asks.idle.test(plain) ||
    (!sure && asks.unless.test(plain))
  )
    return null
  const promise = plain.search(asks.promiseAfter)
  return promise > 20 ? quotedPart(sentence, 0, promise) : { quote: sentence.quote, place: sentence.place }
}

/** Whether a sentence only asks after somebody's health or sends regards, and no clause joined to it asks for more. */
function isCourtesy(plain: string, asks: Grammar['asks']): boolean {
  const courtesy = asks.courtesy.exec(plain)
  if (!courtesy) return false
  const joined = plain.slice(courtesy[0].length).split(JOINED, JOINED_MAX).slice(1)
  return !joined.some(clause => commands(clause, asks) || matchesAny(asks.cues, clause))
}

/** Whether a sentence, or the clause after its lead, begins with an imperative. */
function commands(plain: string, asks: Grammar['asks']): boolean {
  if (asks.imperative.test(plain)) return true
  return [LEAD, asks.leadUp].some(pattern => {
    const lead = pattern.exec(plain)?.[0] ?? ''
    return lead !== '' && asks.imperative.test(plain.slice(lead.length))
  })
}
