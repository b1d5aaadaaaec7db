import type { Detail, Quoted } from './finding.ts'
import type { DetailCue, Grammar } from './grammar.ts'
import { quotedPart, type Sentence } from './sentences.ts'

const DETAILS_MAX = 30
const LONG_MIN = 140
const CUE_MIN = 20
const CONGRATULATION =
  /^(?:\S+ ){0,3}(?:congrat|glückw|félicit|felici|enhorabuena|congratul|parabéns|gefelicit|proficiat)/iu

const BARE =
  /^(?:\S+ )?(?:congrat|glückw|félicit|felici|enhorabuena|parabéns|gefelicit|proficiat)[A-Za-zÀ-ÿ]{0,10}[.!]{1,4}$/iu
// "Wow, congratulations!" alone says not what for.
const BARE_AFTER_CRY =
  /^\S{1,12}, (?:congrat|glückw|félicit|felici|enhorabuena|parabéns|gefelicit|proficiat)[A-Za-zÀ-ÿ]{0,10}[.!]{1,4}$/iu
const COMMENT =
  /^(?:it's|it is|that's|that is|this is|what (?:a|great|wonderful|good)|das ist|das sind|was für|c'est|quelle|es (?:una|un)|qué|è una|che bella|isso é|é uma|que bo[ma]|dat is|wat een)(?![a-zà-ÿ])/

/** Personal facts worth remembering, each with whom it is about. */
export function detailsIn(text: string, sentences: readonly Sentence[], grammar: Grammar): readonly Detail[] {
  const found: Detail[] = []
  for (const [index, sentence] of sentences.entries()) {
    if (found.length >= DETAILS_MAX) break
    if (!grammar.details.hint.test(sentence.plain) || grammar.details.unless.test(sentence.plain)) continue
    const written = sentence.quote.replace(/\s+/g, ' ')
    const cue = grammar.details.cues.find(
      ({ pattern }) => pattern.test(sentence.plain) || (pattern.unicode && pattern.test(written)),
    )
    if (!cue) continue
    const about = cue.about === 'named' ? (nameIn(written) ?? nameIn(sentences[index - 1]?.quote ?? '')) : cue.about
    if (!about) continue
    const next = sentences[index + 1]
    if (next && !next.opens && BARE.test(written) && COMMENT.test(next.plain))
      found.push({ ...joined(text, sentence, next), about })
    else if (!BARE_AFTER_CRY.test(written)) found.push({ ...clauseOf(sentence, cue), about })
  }
  return withoutBareCongratulation(found)
}

/** Where another finding says on what, the congratulation itself is not kept. */
function withoutBareCongratulation(found: readonly Detail[]): readonly Detail[] {
  const fuller = found.some(detail => detail.about === 'reader' && !CONGRATULATION.test(detail.quote))
  return fuller ? found.filter(detail => detail.about !== 'reader' || !CONGRATULATION.test(detail.quote)) : found
}

/** A bare "Congratulations!" is remembered with the sentence that says more of it ("That is great news"). */
function joined(text: string, first: Sentence, second: Sentence): Quoted {
  return { quote: text.slice(first.place, second.place + second.quote.length), place: first.place }
}

/** Of a long sentence the part between commas that holds the cue. */
function clauseOf(sentence: Sentence, cue: DetailCue): Quoted {
  const at = sentence.plain.search(cue.pattern)
  if (sentence.plain.length < LONG_MIN || at < 0) return { quote: sentence.quote, place: sentence.place }
  let [from, to] = [0, sentence.plain.length]
  for (const comma of sentence.plain.matchAll(/[,;:(] | - |--/g)) {
    if (comma.index < at) from = comma.index + comma[0].length
    else if (comma.index > at + CUE_MIN) {
      to = comma.index
      break
    }
  }
  return quotedPart(sentence, from, to)
}

/** The first name of a person in a sentence: words with a capital; the word that opens it only before a verb. */
function nameIn(written: string): string | null {
  const match =
    /(?<![A-Za-zÀ-ÖØ-öø-ž\d])(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Mme|Sr|Sra)\.? )?[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž-]{1,20}(?: [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ž-]{1,20})?/gu
  for (const found of written.matchAll(match)) {
    const name = found[0]
    if (NO_NAME.test(name)) continue
    const opens = found.index === 0 && !name.includes(' ')
    if (!opens || OPENING_VERB.test(written.slice(name.length))) return name
  }
  return null
}

const OPENING_VERB =
  /^(?:'s|,? (?:can|can't|could|couldn't|says|said|just|lost|moved|started|may|might|should|would|won't|isn't|is|was|has|had|will|got|gave|and|left|had|ist|war|hat|wird|est|sera|était|está|fue|è|sarà|é|foi|gaat|heeft|zit|ligt)) /
const NO_NAME =
  /^(?:I|The|This|That|He|She|They|We|You|It|My|Our|His|Her|Their|Your|Yes|No|And|But|So|Also|Hi|Hello|Dear|Thanks|Thank|Please|In|On|At|If|As|For|Der|Die|Das|Er|Sie|Es|Wir|Ich|Le|La|Les|Il|Elle|El|Ella|Both|While|When|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/
