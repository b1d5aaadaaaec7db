import { expect, test } from 'vitest'
import { split, wordsOf } from '../../src/command/lexicon.ts'
import { VOCABULARIES } from '../../src/command/vocabulary.ts'

// Vocabularies are read together, so a word that carries nothing in one language must not negate in another.
const NEGATIONS = new Set(
  'not no non nope never dont didnt wont cant nicht kein keine keinen nein nie pas ne jamais nunca nem não nao mai né niet nee geen nooit or oder ou oppure of'.split(
    ' ',
  ),
)
const CARRIERS = [
  'filler',
  'courtesy',
  'someone',
  'again',
  'enough',
  'chatter',
  'rhythm',
  'done',
  'met',
  'call',
] as const

test('no word that carries nothing is a negation or an alternative in any language', () => {
  for (const { tag, roles } of VOCABULARIES)
    for (const role of CARRIERS)
      for (const phrase of split(roles[role] ?? '').filter(one => !one.startsWith('@'))) {
        const words = wordsOf(phrase)
        expect([tag, role, phrase, words.length === 1 && NEGATIONS.has(words[0] ?? '')]).toEqual([
          tag,
          role,
          phrase,
          false,
        ])
      }
})

test('forgetting has words of its own', () => {
  for (const { roles } of VOCABULARIES) {
    const forgets = new Set(split(roles.forget ?? ''))
    for (const [role, phrases] of Object.entries(roles))
      if (role !== 'forget') for (const phrase of split(phrases)) expect(forgets.has(phrase)).toBe(false)
  }
})
