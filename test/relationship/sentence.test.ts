import { expect, test } from 'vitest'
import { refold } from '../../src/relationship/rhythm.ts'
import { rhythmSentence, rhythmWord, saySpan, spanOf } from '../../src/relationship/sentence.ts'
import { day, rhythmAfter } from './rhythm-times.ts'

const everyThreeWeeks = rhythmAfter([0, 21, 42, 63, 84, 105, 126])

test('the sentence says the rhythm, the silence in the same unit, and how rare that is', () => {
  expect(rhythmSentence(everyThreeWeeks, day(126 + 49), 'en')).toMatch(
    /^You usually talk every three weeks; it has been seven: only one gap in (?:five|six|seven|eight|nine|ten|twelve) is this long\.$/,
  )
  expect(rhythmSentence(everyThreeWeeks, day(126 + 49), 'de')).toMatch(
    /^Ihr sprecht euch gewöhnlich alle drei Wochen; jetzt sind es sieben: nur eine von \S+ Pausen ist so lang\.$/,
  )
})

test('two gaps are told as "so far", one gap is not told as a rhythm', () => {
  expect(rhythmSentence(rhythmAfter([0, 21, 42]), day(70), 'en')).toBe(
    'You have talked every three weeks so far; it has been four.',
  )
  expect(rhythmSentence(rhythmAfter([0, 21]), day(70), 'en')).toBeNull()
})

test('another unit is named, and a silence within the rhythm is not remarked on', () => {
  expect(rhythmSentence(everyThreeWeeks, day(126 + 92), 'en')).toContain('it has been three months')
  expect(rhythmSentence(everyThreeWeeks, day(130), 'en')).toBe('You usually talk every three weeks.')
})

test('days are said below fourteen, weeks below ten, then months and years', () => {
  expect([1, 7, 13, 14, 30, 65, 70, 122, 365, 800].map(days => saySpan(days, 'en'))).toEqual([
    'a day',
    'a week',
    '13 days',
    'two weeks',
    'a month',
    'nine weeks',
    'two months',
    'four months',
    'a year',
    'two years',
  ])
  expect(saySpan(365, 'de')).toBe('ein Jahr')
  expect(spanOf(0)).toEqual({ count: 1, unit: 'day' })
})

test('a person has a calm word: the owner’s cadence speaks before the rhythm', () => {
  expect(rhythmWord(null, 'active')).toBe('new')
  expect(rhythmWord(everyThreeWeeks, 'active')).toBe('often')
  expect(rhythmWord(everyThreeWeeks, 'active', 365)).toBe('yearly')
  expect(rhythmWord(everyThreeWeeks, 'resting')).toBe('resting')
  expect(rhythmWord(refold([0, 90, 180, 270].map(day)), 'active')).toBe('seasonal')
})
