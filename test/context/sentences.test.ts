import { expect, test } from 'vitest'
import { quotedPart, sentencesOf } from '../../src/context/sentences.ts'

function quotesOf(text: string): string[] {
  return sentencesOf(text).map(({ quote }) => quote)
}

test('a line that the mail program wrapped ends no sentence', () => {
  const text = 'The carpenter came on Monday and measured the whole\nfloor. He will be back.'
  expect(quotesOf(text)).toEqual(['The carpenter came on Monday and measured the whole\nfloor.', 'He will be back.'])
})

test('a blank line, a bullet and a greeting on its own line each end a sentence', () => {
  expect(quotesOf('Hi Anna,\nthanks for the oars')).toEqual(['Hi Anna,', 'thanks for the oars'])
  expect(quotesOf('To bring\n- oars\n- rope')).toEqual(['To bring', '- oars', '- rope'])
  expect(quotesOf('One thing\n\nAnother')).toEqual(['One thing', 'Another'])
})

test('titles, initials, clock times and German dates end no sentence', () => {
  expect(quotesOf('Mr. J. Field comes at 3 p.m. on Friday. Good.')).toEqual([
    'Mr. J. Field comes at 3 p.m. on Friday.',
    'Good.',
  ])
  expect(quotesOf('Wir sehen uns am 3. Mai im Hafen. Gut.')).toEqual(['Wir sehen uns am 3. Mai im Hafen.', 'Gut.'])
})

test('the plain form is lower case with single blanks and straight apostrophes', () => {
  expect(sentencesOf('I’ll  BRING\nit').map(({ plain }) => plain)).toEqual(["i'll bring it"])
})

test('a part given in plain offsets comes back in the words as written', () => {
  const [sentence] = sentencesOf('We  came, and   I will   call.')
  expect(sentence && quotedPart(sentence, sentence.plain.indexOf('i will'), sentence.plain.length)).toEqual({
    quote: 'I will   call.',
    place: 16,
  })
})

test('no sentence is longer than 600 letters, so that judging one is bounded work', () => {
  const lengths = sentencesOf('word '.repeat(5_000)).map(({ quote }) => quote.length)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(600)
})

test('a salutation in the line of the first sentence stands alone, whatever its language', () => {
  for (const [salutation, said] of [
    ['Hi Mallory,', 'I have the keys.'],
    ['Hello there!', 'We are here.'],
    ['Dear Anna and Ben,', 'thanks for the oars.'],
    ['Sehr geehrte Frau Dr. Meier,', 'der Plan ist da.'],
    ['Guten Morgen, Frau Meier,', 'der Plan ist da.'],
    ['Salut tout le monde,', 'merci.'],
    ['Bonjour Claire,', 'merci.'],
    ['Hi Anna,', 'Yes, Thursday is fine.'],
    ['Hola Lucía,', 'gracias.'],
    ['Ciao Marco,', 'grazie.'],
    ['Olá Teresa,', 'obrigado.'],
    ['Beste Jan,', 'dank je.'],
  ] as const)
    expect(quotesOf(`${salutation} ${said}`)).toEqual([salutation, said])
})

test('a yes, a name alone and a greeting without a comma are part of what is said', () => {
  for (const text of [
    'Yes, Thursday is fine.',
    'Sara, the keys are here.',
    'Hi from the harbour, all is well.',
    'Dear me, what rain.',
  ])
    expect(quotesOf(text)).toEqual([text])
})
