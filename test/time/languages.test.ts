import { expect, test } from 'vitest'
import { dictionaryOf } from '../../src/time/dictionary.ts'
import { GERMAN } from '../../src/time/languages/de.ts'
import { ENGLISH } from '../../src/time/languages/en.ts'
import { SPANISH } from '../../src/time/languages/es.ts'
import { FRENCH } from '../../src/time/languages/fr.ts'
import { ITALIAN } from '../../src/time/languages/it.ts'
import { DUTCH } from '../../src/time/languages/nl.ts'
import { PORTUGUESE } from '../../src/time/languages/pt.ts'
import { fold } from '../../src/time/lexicon.ts'

const ALL = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH]
const NEGATIONS = new Set(
  'not no non nicht kein keine nein pas ne jamais nunca não nao niet geen nooit never nie'.split(' '),
)

test('no word that carries nothing in one language negates in another', () => {
  for (const { tag, ignored } of ALL)
    for (const word of ignored.split('|').filter(one => !one.startsWith('@')))
      expect([tag, word, NEGATIONS.has(fold(word))]).toEqual([tag, word, false])
})

test('each language names all weekdays, months, seasons and the days of a month', () => {
  for (const lexicon of ALL) {
    expect([lexicon.tag, lexicon.weekdays.length, lexicon.months.length, lexicon.seasons.length]).toEqual([
      lexicon.tag,
      7,
      12,
      4,
    ])
    expect(lexicon.numbers.slice(0, 32).every(word => word !== '')).toBe(true)
  }
})

test('umlauts may be written with an e behind', () => {
  const { phrases } = dictionaryOf(GERMAN)
  expect(phrases.has('ubermorgen')).toBe(true)
  expect(phrases.has('uebermorgen')).toBe(true)
})

test('folding keeps letters and drops what sits on them', () => {
  expect(fold('Überübermorgen, März, 1º, straße')).toBe('uberubermorgen, marz, 1o, strasse')
})
