import { oneLine } from '../nudge/letter.ts'
import type { LetterLanguage } from '../nudge/words.ts'
import type { Refusal } from './obey.ts'

const SENTENCES: Readonly<Record<LetterLanguage, Readonly<Record<Refusal, (words: string) => string>>>> = {
  en: {
    'nobody-meant': words => `“${words}”: whom do you mean? Put a name or a number in front.`,
    'no-such-person': words => `“${words}”: Kith does not know this person any more.`,
    'nothing-to-undo': () => 'There is nothing to undo.',
    'only-on-page': words => `“${words}” is done on the page of Kith, where you are signed in and asked once more.`,
    past: words => `“${words}” lies in the past, so nothing was set.`,
    'merge-ambiguous': words =>
      `“${words}”: nobody, or more than one, has that name. The person's page can merge them.`,
    'merge-same': words => `“${words}”: that is the same person already.`,
    'unknown-circle': words => `“${words}”: there is no such circle.`,
  },
  de: {
    'nobody-meant': words => `„${words}“: wen meinst du? Setze einen Namen oder eine Nummer davor.`,
    'no-such-person': words => `„${words}“: diese Person kennt Kith nicht mehr.`,
    'nothing-to-undo': () => 'Es gibt nichts zurückzunehmen.',
    'only-on-page': words =>
      `„${words}“ geht nur auf der Seite von Kith, wo du angemeldet bist und noch einmal gefragt wirst.`,
    past: words => `„${words}“ liegt in der Vergangenheit; nichts wurde gesetzt.`,
    'merge-ambiguous': words => `„${words}“: niemand oder mehrere heißen so. Auf der Seite der Person geht es.`,
    'merge-same': words => `„${words}“: das ist schon dieselbe Person.`,
    'unknown-circle': words => `„${words}“: diesen Kreis gibt es nicht.`,
  },
}

/** Why something was not done, in the owner's language, with the words it was about. */
export function refusalSentence(reason: Refusal, words: string, language: LetterLanguage): string {
  return SENTENCES[language][reason](oneLine(words, 80))
}

/** Which of several people is meant? Named with their numbers, so that one word answers. */
export function whomSentence(
  people: readonly { readonly number: number; readonly name: string }[],
  language: LetterLanguage,
): string {
  const names = people.map(({ number, name }) => `${number} ${oneLine(name, 40)}`).join(', ')
  return language === 'de'
    ? `Wen meinst du: ${names}? Setze die Nummer oder den Namen davor, oder „alle“.`
    : `Whom do you mean: ${names}? Put the number or the name in front, or "all".`
}
