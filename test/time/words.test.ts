import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLength, readPastDay, readTime, type TimeReading } from '../../src/time/words.ts'
import { addMonths } from '../../src/time/zone.ts'

// Wednesday, 4 February 2026, 10:30 in London.
const now = Date.parse('2026-02-04T10:30:00Z')
const ZONES = {
  en: 'Europe/London',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  es: 'Europe/Madrid',
  it: 'Europe/Rome',
  pt: 'Europe/Lisbon',
  nl: 'Europe/Amsterdam',
}
const read = (phrase: string, zone: string = ZONES.en) => short(readTime(phrase, { now, zone }))
const short = (time: TimeReading) =>
  time.kind === 'until' ? time.until : time.kind === 'every' ? time.every : time.reason

test.for<[keyof typeof ZONES, string, string]>([
  ['en', 'five weeks', '2026-03-11'],
  ['en', 'in a year and a half', '2027-08-04'],
  ['en', 'next tuesday', '2026-02-10'],
  ['en', 'second thursday of may', '2026-05-14'],
  ['en', 'the last day of next month', '2026-03-31'],
  ['en', 'late october', '2026-10-31'],
  ['en', 'saturday the 14th', '2026-02-14'],
  ['en', 'two days after easter', '2026-04-07'],
  ['en', 'friday at half past three', '2026-02-06T15:30'],
  ['en', 'tomorrow at noon', '2026-02-05T12:00'],
  ['en', 'week 30', '2026-07-20'],
  ['en', 'once every five weeks', 'P5W'],
  ['en', 'three times a year', 'P4M'],
  ['de', 'übernächsten Donnerstag', '2026-02-12'],
  ['de', 'Mitte nächster Woche', '2026-02-11'],
  ['de', 'am ersten Dienstag im Juni', '2026-06-02'],
  ['de', 'in anderthalb Jahren', '2027-08-04'],
  ['de', 'Sonntagnachmittag um vier', '2026-02-08T16:00'],
  ['de', 'jeden zweiten Monat', 'P2M'],
  ['fr', 'jeudi en huit', '2026-02-12'],
  ['fr', 'mi-avril', '2026-04-15'],
  ['fr', 'le dernier mardi de mars', '2026-03-31'],
  ['fr', 'demain à 15h30', '2026-02-05T15:30'],
  ['fr', 'une semaine sur deux', 'P2W'],
  ['es', 'dentro de tres semanas', '2026-02-25'],
  ['es', 'a mediados de abril', '2026-04-15'],
  ['es', 'el jueves que viene', '2026-02-05'],
  ['es', 'de dos en dos meses', 'P2M'],
  ['it', 'fra cinque giorni', '2026-02-09'],
  ['it', 'domani sera alle otto', '2026-02-05T20:00'],
  ['it', 'metà aprile', '2026-04-15'],
  ['it', 'ogni quattro settimane', 'P4W'],
  ['pt', 'daqui a três semanas', '2026-02-25'],
  ['pt', 'sexta que vem', '2026-02-06'],
  ['pt', 'a meio de abril', '2026-04-15'],
  ['pt', 'de quatro em quatro meses', 'P4M'],
  ['nl', 'over vijf weken', '2026-03-11'],
  ['nl', 'donderdagmiddag', '2026-02-05T15:00'],
  ['nl', 'half april', '2026-04-15'],
  ['nl', 'om de maand', 'P2M'],
])('%s: "%s" is %s', ([language, phrase, wanted]) => {
  expect(read(phrase, ZONES[language])).toBe(wanted)
})

test('a reading covers its whole phrase or there is none', () => {
  for (const phrase of ['two weeks or three', 'not in two weeks', 'in two weeks she moves', '5 minutes', 'in 3 hours'])
    expect([phrase, read(phrase)]).toEqual([phrase, 'not-a-time'])
})

test('every is not in: a repetition never becomes a single day', () => {
  for (const phrase of [
    'every 2 weeks',
    'alle 2 Wochen',
    'toutes les 2 semaines',
    'cada 2 semanas',
    'ogni 2 settimane',
  ])
    expect(read(phrase)).toBe('P2W')
})

test('what is gone is refused as past', () => {
  for (const phrase of ['yesterday', 'last march', 'three weeks ago', 'vorgestern', 'il y a un mois', 'hace dos días'])
    expect([phrase, read(phrase)]).toEqual([phrase, 'past'])
  expect(read('May 2019')).toBe('past')
})

test('what lies beyond five years is too far', () => {
  expect(read('in 5 years')).toBe('2031-02-04')
  expect(read('in 6 years')).toBe('too-far')
  expect(read('every 7 years')).toBe('too-far')
})

test('days that no month has are no time, not the month', () => {
  for (const phrase of ['31 april', 'june 31', '30 février', '29.2.2027']) expect(read(phrase)).toBe('not-a-time')
})

test('a date in figures is read as the place writes it', () => {
  expect(read('4/11', 'Europe/London')).toBe('2026-11-04')
  expect(read('4/11', 'America/Chicago')).toBe('2026-04-11')
})

test('a short word that means a day elsewhere means one only at home', () => {
  expect(read('do', 'Europe/Berlin')).toBe('2026-02-05')
  expect(read('do', 'Europe/London')).toBe('not-a-time')
})

test('spring begins in September in the south', () => {
  expect(read('in spring', 'Australia/Sydney')).toBe('2026-09-01')
  expect(read('in spring', 'Europe/London')).toBe('2026-03-01')
})

test('a weekday that contradicts its date is no day', () => {
  expect(read('friday 20 march')).toBe('2026-03-20')
  expect(read('monday 20 march')).toBe('not-a-time')
})

test('a slip of the thumb in a long word is forgiven, a contraction is not taken apart', () => {
  expect(read('tomorow')).toBe('2026-02-05')
  expect(read('3 weeeks')).toBe('2026-02-25')
  expect(read("don't")).toBe('not-a-time')
})

test('an hour that has passed today is meant tomorrow, and the next of two half days is taken', () => {
  expect(read('at 9:00 am')).toBe('2026-02-05T09:00')
  expect(read('at 11 am')).toBe('2026-02-04T11:00')
  expect(read('at 8')).toBe('2026-02-04T20:00')
})

test('past days are found for what was done', () => {
  const past = (phrase: string) => readPastDay(phrase, { now, zone: 'Europe/London' })
  expect(past('monday')).toBe('2026-02-02')
  expect(past('wednesday')).toBe('2026-01-28')
  expect(past('two weeks ago')).toBe('2026-01-21')
  expect(past('last night')).toBe('2026-02-03')
  expect(past('tomorrow')).toBeNull()
  expect(past('soon')).toBeNull()
})

test('a bare length is an interval', () => {
  const here = { now, zone: 'Europe/London' }
  expect(readLength('6 weeks', here)).toBe('P6W')
  expect(readLength('zwei Monate', here)).toBe('P2M')
  expect(readLength('friday', here)).toBeNull()
})

const WORDS =
  'in every next last the first monday march 2 13 weeks month of after before easter at noon morgen um uhr jeden'
const phrase = fc
  .array(fc.oneof(fc.constantFrom(...WORDS.split(' ')), fc.string({ maxLength: 6 })), { maxLength: 9 })
  .map(words => words.join(' '))

test('no text makes the reader throw, and no reading is in the past or beyond five years', () => {
  const today = '2026-02-04'
  fc.assert(
    fc.property(phrase, fc.constantFrom(...Object.values(ZONES), 'America/New_York', '-02:00'), (text, zone) => {
      const time = readTime(text, { now, zone })
      if (time.kind !== 'until') return
      expect(time.until >= today).toBe(true)
      expect(time.until.slice(0, 10) <= addMonths(today, 60)).toBe(true)
    }),
    { seed: 7, numRuns: 600 },
  )
})

test('a text a hundred times as long as a phrase is refused without being parsed', () => {
  const began = performance.now()
  expect(read('next monday '.repeat(4_000))).toBe('not-a-time')
  expect(performance.now() - began).toBeLessThan(200)
})
