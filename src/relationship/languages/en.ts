import type { RhythmWords, Span } from '../sentence.ts'

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const TENS: Readonly<Record<number, string>> = {
  20: 'twenty',
  30: 'thirty',
  40: 'forty',
  50: 'fifty',
  60: 'sixty',
  70: 'seventy',
  80: 'eighty',
  90: 'ninety',
  100: 'a hundred',
}

const number = (count: number) => NUMBERS[count] ?? TENS[count] ?? String(count)
const unit = ({ count, unit }: Span) => (count === 1 ? unit : `${unit}s`)
const ARTICLES = { day: 'a day', week: 'a week', month: 'a month', year: 'a year' } as const

export const RHYTHM_WORDS: RhythmWords = {
  every: span => (span.count === 1 ? `every ${span.unit}` : `every ${number(span.count)} ${unit(span)}`),
  span: span => (span.count === 1 ? ARTICLES[span.unit] : `${number(span.count)} ${unit(span)}`),
  count: span => number(span.count),
  usually: every => `You usually talk ${every}`,
  soFar: every => `You have talked ${every} so far`,
  itHasBeen: (span, unusual) => (unusual ? `it has been ${span}: ${unusual}` : `it has been ${span}`),
  oneGapIn: count => `only one gap in ${number(count)} is this long`,
  hardlyAny: 'hardly any gap is this long',
  words: { often: 'often', seasonal: 'seasonal', yearly: 'yearly', new: 'new', resting: 'resting' },
}
