import type { DigestPerson } from '../../nudge/digest.ts'
import { firstName } from '../../nudge/person-words.ts'
import { lettersIn } from '../../nudge/words.ts'
import type { View } from '../ports.ts'
import { QUOTE_LETTERS_MAX, shown } from './shown.ts'
import { sayWhen } from './when.tsx'

/** Why somebody is in the next letter, in the letter's own words. */
export function occasionSentence({ occasion, name }: Pick<DigestPerson, 'occasion' | 'name'>, view: View): string {
  const letter = lettersIn(view.language)
  const first = `\u2068${shown(firstName(name), 40)}\u2069`
  switch (occasion.kind) {
    case 'promise': {
      const { quote, saidAt } = occasion.told
      const words = shown(quote, QUOTE_LETTERS_MAX)
      const day = sayWhen(saidAt, view)
      const said =
        occasion.by === 'owner' ? letter.youPromised(day, words, '') : letter.theyPromised(first, day, words, '')
      return said.trim()
    }
    case 'ask': {
      const words = shown(occasion.told.quote, QUOTE_LETTERS_MAX)
      const day = sayWhen(occasion.told.saidAt, view)
      return occasion.by === 'owner' ? letter.youAsked(day, words) : letter.theyAsked(first, day, words)
    }
    case 'reminder':
      return letter.reminder(shown(occasion.text, QUOTE_LETTERS_MAX))
    case 'quiet':
      return occasion.sentence
    case 'cadence':
      return letter.cadence(occasion.every, occasion.span)
    case 'snooze-over':
      return letter.snoozeOver(first)
  }
}
