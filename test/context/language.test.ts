import { expect, test } from 'vitest'
import { languageOf } from '../../src/context/language.ts'

const LETTERS: readonly [string, string][] = [
  ['en', 'I will be there on Sunday and bring the oars.'],
  ['en', 'Anna Berg\nHarbour Lights Ltd\n12 Quay Street, Bristol'],
  ['de', 'Ich bin am Sonntag da und bringe die Ruder mit.'],
  ['fr', 'Je serai là dimanche et je vous apporte les rames.'],
  ['es', 'El domingo estoy en casa y te llevo los remos.'],
  ['it', 'Domenica sono a casa e ti porto i remi.'],
  ['pt', 'Domingo estou em casa e levo os remos para você.'],
  ['nl', 'Zondag ben ik thuis en breng ik de riemen mee.'],
]

for (const [tag, text] of LETTERS) {
  test(`"${text.slice(0, 30)}…" is read as ${tag}`, () => {
    expect(languageOf(text)).toBe(tag)
  })
}

test('where nothing speaks for another language, English is assumed', () => {
  expect(languageOf('')).toBe('en')
  expect(languageOf('+1')).toBe('en')
})

test('an English signature under a German letter does not make it English', () => {
  expect(languageOf('Hallo Jan,\n\ndie Ruder sind da und wir sehen uns.\n\nBest regards\nSam')).toBe('de')
})
