import { asksIn } from './asks.ts'
import { type DateFound, datesIn, putsDayFirst } from './dates.ts'
import { detailsIn } from './details.ts'
import type { DateNamed, FindingContext, Findings } from './finding.ts'
import { introductionsIn } from './introductions.ts'
import { languageOf } from './language.ts'
import { grammarOf } from './languages/all.ts'
import { owedIn, promisesIn } from './promises.ts'
import { sentencesOf } from './sentences.ts'

// Words beyond this are no letter; a mail's authored text is capped below it.
const TEXT_MAX = 20_000

/** What the words of one mail mean: promises, asks, dates, details, introductions. `text` is what the writer wrote himself;
 *  every finding keeps its exact words and their place in it. Pure; never throws; linear in the length of the text. */
export function findingsIn(text: string, context: FindingContext): Findings {
  const read = text.length > TEXT_MAX ? text.slice(0, TEXT_MAX) : text
  const grammar = grammarOf(languageOf(read))
  const sentences = sentencesOf(read)
  const dates = datesIn(read, sentences, context.writtenAt, grammar, putsDayFirst(context.from?.address ?? ''))
  const writtenOn = context.writtenAt.slice(0, 10)
  return {
    promises: [...promisesIn(sentences, dates, grammar, writtenOn), ...owedIn(sentences, dates, grammar, writtenOn)],
    asks: asksIn(sentences, grammar),
    dates: dates.map(named),
    details: detailsIn(read, sentences, grammar),
    introductions: introductionsIn(read, sentences, grammar, context),
  }
}

function named({ quote, place, iso, granularity }: DateFound): DateNamed {
  return { quote, place, iso, granularity }
}
