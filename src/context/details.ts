import type { Detail } from './finding.ts'
import type { Grammar } from './grammar.ts'
import type { Sentence } from './sentences.ts'

const DETAILS_MAX = 30

/** Personal facts worth remembering, each with whom it is about. */
export function detailsIn(sentences: readonly Sentence[], grammar: Grammar): readonly Detail[] {
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
    if (about) found.push({ quote: sentence.quote, place: sentence.place, about })
  }
  return found
}

/** The first name of a person in a sentence: a word with a capital that does not open it, or opens it before a verb. */
function nameIn(written: string): string | null {
  const match = /\b(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Mme|Sr|Sra)\.? )?\p{Lu}[\p{Ll}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?/gu
  for (const found of written.matchAll(match)) {
    const name = found[0]
    if (!NO_NAME.test(name)) return name
  }
  return null
}

const NO_NAME =
  /^(?:I|The|This|That|He|She|They|We|You|It|My|Our|His|Her|Their|Your|Yes|No|And|But|So|Also|Hi|Hello|Dear|Thanks|Thank|Please|In|On|At|If|As|For|Der|Die|Das|Er|Sie|Es|Wir|Ich|Le|La|Les|Il|Elle|El|Ella|Both|While|When|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/
