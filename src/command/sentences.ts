// A command said back in words, so that the owner sees what was understood, on which day, and how to take it back.
import type { LocalDate } from '../time/instant.ts'
import { sayDay, sayEvery, sayUntil } from '../time/say.ts'
import { SPOKEN_GERMAN } from '../time/spoken/de.ts'
import { SPOKEN_ENGLISH } from '../time/spoken/en.ts'
import type { Spoken } from '../time/spoken/spoken.ts'
import type { Wish } from './command.ts'
import { SENTENCES_GERMAN } from './spoken/de.ts'
import { SENTENCES_ENGLISH } from './spoken/en.ts'
import type { Sentences } from './spoken/sentences.ts'

export type SpokenLanguage = 'en' | 'de'

const LANGUAGES: Readonly<Record<SpokenLanguage, { readonly spoken: Spoken; readonly sentences: Sentences }>> = {
  en: { spoken: SPOKEN_ENGLISH, sentences: SENTENCES_ENGLISH },
  de: { spoken: SPOKEN_GERMAN, sentences: SENTENCES_GERMAN },
}
/** What the one who is told needs: the language, and the local day, without which each date has its year. */
export type Listener = { readonly language: SpokenLanguage; readonly today?: LocalDate }

/** One sentence for a command, with the absolute day and weekday where it has one. `name` is the person's, or empty. */
export function sentenceOf(wish: Wish, name: string, { language, today = NO_DAY }: Listener): string {
  const { spoken, sentences } = LANGUAGES[language]
  const say = (sentence: string, words: Readonly<Record<string, string>> = {}) =>
    fill(sentence, { name: name || sentences.them, ...words })
  switch (wish.do) {
    case 'snooze':
      return say(sentences.snooze, { when: sayUntil(wish.until, today, spoken) })
    case 'touch':
      return say(sentences.touch[wish.channel ?? 'done'], { when: sayDay(wish.on, today, spoken) })
    case 'cadence':
      return wish.every === null
        ? say(sentences.automatic)
        : say(sentences.cadence, { every: sayEvery(wish.every, spoken) })
    case 'note':
      return say(sentences.note, { text: wish.text })
    case 'position':
      return say(sentences.position, { text: [wish.title, wish.organization].filter(Boolean).join(', ') })
    case 'tag':
      return [
        wish.add ? say(sentences.tagged, { text: wish.add.join(', ') }) : '',
        wish.remove ? say(sentences.untagged, { text: wish.remove.join(', ') }) : '',
      ]
        .filter(Boolean)
        .join(' ')
    case 'remind':
      return say(wish.yearly ? sentences.remindYearly : sentences.remind, {
        when: sayUntil(wish.at, today, spoken),
        text: wish.text,
      })
    case 'merge':
      return say(sentences.merge, { text: wish.with })
    case 'pause':
      return say(sentences.pause, { when: sayUntil(wish.until, today, spoken) })
    case 'who':
      return say(sentences.who, wish.name ? { name: wish.name } : {})
    case 'list':
      return wish.due ? sentences.due : sentences.list
    default:
      return say(sentences[wish.do])
  }
}
/** No day is near it, so that every date is said in full. */
const NO_DAY: LocalDate = '1000-01-01'

/** Two answers that `readReply` is sure to understand, in quotation marks, for the foot of a mail. */
export function examplesIn(language: SpokenLanguage, people = 1): readonly string[] {
  const { sentences } = LANGUAGES[language]
  return people > 1 ? sentences.examplesForSeveral : sentences.examples
}

/** What an owner can answer, a line for each kind of answer, each with examples in quotation marks. */
export function helpIn(language: SpokenLanguage): readonly string[] {
  return LANGUAGES[language].sentences.helpLines
}

function fill(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w{1,9})\}/g, (_, key: string) => words[key] ?? '')
}
