import { accentFolded } from './accent-folded.ts'

const LENGTH_MAX = 12_000
const LINE_LENGTH_MAX = 260
/** Lines below which another's words stand, whoever quotes: enough for deciding whether a program wrote the ones above. */
const QUOTE_BEGINS =
  /^(?:>|\|[ ]?\S|-{2,}[ ]{0,3}(?:original|urspr|message|forwarded|weitergel|mensaje|messaggio|oorspronk)|_{20,}$|(?:on|am|le|el|em|il|op|den|em qui|il giorno) [^\n]{8,200}(?:wrote|schrieb|ecrit|escribi|escreveu|scritto|schreef|skrev)[^\n]{0,20}:?\s*$|(?:on|am|le|el|em|il|op) [^\n<]{6,160}<[^\n<>]{1,80}>?$|[^\n]{2,120}(?:wrote|writes|schrieb|a ecrit) ?:\s*$)/
/** The first line of a quoted mail's fields; indented ones are part of a reply's own words ("your mail: To: …"). */
const FIELDS_BEGIN = /^(?:from|von|de|da|van|fra|fran): {0,3}\S[^\n]{0,200}@/
/** Lines below which a signature, a disclaimer or a footer stands. */
const SIGNATURE_BEGINS =
  /^(?:to unsubscribe\b|your use of yahoo|the information (?:contained )?in this|this (?:e-?mail|message|communication|transmission) (?:and any|contains|may contain|is intended|is confidential|is for the)|-- ?$|[-_=*]{5,}\s*$|[*_=-]{5,})/

/** The words of a mail's writer, without what is quoted below them and without a set-off signature; whole lines from the top.
 *  Empty where the mail begins with a quote: then somebody answers, and no program does so. */
export function ownWords(text: string): string {
  const lines = text.slice(0, LENGTH_MAX).split('\n')
  const kept: string[] = []
  for (const line of lines) {
    // folded: a pattern that ignores case costs ten times as much to make
    const shown = accentFolded(line.slice(0, LINE_LENGTH_MAX))
    const plain = shown.trim()
    if (QUOTE_BEGINS.test(plain) || FIELDS_BEGIN.test(shown)) break
    if (SIGNATURE_BEGINS.test(plain) && kept.some(before => before.trim() !== '')) break
    kept.push(line)
  }
  return kept.join('\n')
}
