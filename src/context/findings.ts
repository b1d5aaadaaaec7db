import type { FindingContext, Findings } from './finding.ts'
import { sentencesOf } from './sentences.ts'

/** What the words of one mail mean: promises, asks, dates, details, introductions, each with its exact words. Pure, never throws. */
export function findingsIn(text: string, _context: FindingContext): Findings {
  const asks = sentencesOf(text)
    .filter(sentence => sentence.quote.endsWith('?'))
    .map(({ quote, place }) => ({ quote, place }))
  return { promises: [], asks, dates: [], details: [], introductions: [] }
}
