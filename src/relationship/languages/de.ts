import type { RhythmWords, Span, SpanUnit } from '../sentence.ts'

const NUMBERS = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]
const TENS: Readonly<Record<number, string>> = {
  20: 'zwanzig',
  30: 'dreißig',
  40: 'vierzig',
  50: 'fünfzig',
  60: 'sechzig',
  70: 'siebzig',
  80: 'achtzig',
  90: 'neunzig',
  100: 'hundert',
}

type Noun = { readonly each: string; readonly one: string; readonly many: string }
const NOUNS: Readonly<Record<SpanUnit, Noun>> = {
  day: { each: 'jeden Tag', one: 'ein Tag', many: 'Tage' },
  week: { each: 'jede Woche', one: 'eine Woche', many: 'Wochen' },
  month: { each: 'jeden Monat', one: 'ein Monat', many: 'Monate' },
  year: { each: 'jedes Jahr', one: 'ein Jahr', many: 'Jahre' },
}

const number = (count: number) => NUMBERS[count] ?? TENS[count] ?? String(count)
const many = ({ count, unit }: Span) => `${number(count)} ${NOUNS[unit].many}`

export const RHYTHM_WORDS: RhythmWords = {
  every: span => (span.count === 1 ? NOUNS[span.unit].each : `alle ${many(span)}`),
  span: span => (span.count === 1 ? NOUNS[span.unit].one : many(span)),
  count: span => number(span.count),
  usually: every => `Ihr sprecht euch gewöhnlich ${every}`,
  soFar: every => `Ihr habt euch bisher ${every} gesprochen`,
  itHasBeen: (span, unusual) => {
    const verb = /^(?:eine?|ein) /.test(span) ? 'ist' : 'sind'
    const since = `jetzt ${verb} es ${span}`
    return unusual ? `${since}: ${unusual}` : since
  },
  oneGapIn: count => `nur eine von ${number(count)} Pausen ist so lang`,
  hardlyAny: 'kaum eine Pause ist so lang',
  words: { often: 'oft', seasonal: 'saisonal', yearly: 'jährlich', new: 'neu', resting: 'ruht' },
}
