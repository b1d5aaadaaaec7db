import { remembering } from './remembering.ts'
import { foldedWords, inAllLanguages } from './signature-vocabulary.ts'

const NOTICES = inAllLanguages('notices')

/** Whether a paragraph is a legal notice of the kind that mail servers append: long, and with several words of such notices. */
export const isLegalNotice = remembering(holdsNoticeWords)

function holdsNoticeWords(paragraph: string): boolean {
  if (paragraph.length < 60) return false
  const seen = new Set<string>()
  for (const word of foldedWords(paragraph.slice(0, 2000))) if (NOTICES.has(word)) seen.add(word)
  return seen.size >= 3
}
