import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersAsk, closesPromise } from '../../src/context/closing.ts'
import { findingsIn } from '../../src/context/findings.ts'
import { movesIn } from '../../src/context/moves.ts'

const CONTEXT = { writtenAt: '2026-03-04T10:00', from: null, to: [], subject: '' }
const RUNS = { seed: 20260304, numRuns: 300 }

const PIECES = [
  "I'll send you ",
  'the deck ',
  'by Friday',
  '. ',
  '? ',
  '\n',
  '\n\n',
  'please ',
  'call me ',
  'May 3',
  '-5, ',
  '2026',
  '9/24',
  ' at 3 pm',
  'next week',
  'ich schicke dir ',
  'bis morgen',
  'je vous enverrai ',
  'mañana ',
  'Her number is ',
  'Anna Berg',
  '(',
  ')',
  '"',
  '- ',
  '’',
  'İ',
  'ﬁ',
  '\u0000',
  '\ud83d',
  '  ',
  '\t',
  'the week of ',
  '12:',
  '3.',
  "o'clock",
  'congratulations',
  ' and I will ',
  'between 9-11',
]
const letter = fc.oneof(
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(parts => parts.join('')),
)

test('whatever the text, every finding stands word for word at its place', () => {
  fc.assert(
    fc.property(letter, text => {
      const found = findingsIn(text, CONTEXT)
      for (const finding of [...Object.values(found).flat(), ...movesIn(text)]) {
        expect(text.slice(finding.place, finding.place + finding.quote.length)).toBe(finding.quote)
        expect(finding.quote).not.toBe('')
      }
    }),
    RUNS,
  )
})

test('whatever the moment of writing, nothing throws and every date has the form that its granularity says', () => {
  const forms = {
    time: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
    day: /^\d{4}-\d\d-\d\d$/,
    week: /^\d{4}-\d\d-\d\d$/,
    month: /^\d{4}-\d\d$/,
    year: /^\d{4}$/,
  }
  const moment = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.date({ noInvalidDate: true }).map(date => date.toISOString().slice(0, 16)),
  )
  fc.assert(
    fc.property(letter, moment, (text, writtenAt) => {
      for (const { iso, granularity } of findingsIn(text, { ...CONTEXT, writtenAt }).dates)
        expect(iso).toMatch(forms[granularity])
    }),
    RUNS,
  )
})

test('judging what closes a promise or answers an ask never throws', () => {
  fc.assert(
    fc.property(letter, letter, (text, quote) => {
      const later = { text, attachments: [quote] }
      closesPromise(later, { quote, place: 0 })
      answersAsk(later, { quote, place: 0 })
    }),
    RUNS,
  )
})

// Each text is one that a careless pattern would take quadratic time for. Doubling it may cost twice as much, and a good
// deal more on a busy machine, but not the hundred times that a quadratic reader takes for ten times the text.
const HOSTILE: readonly [string, (size: number) => string][] = [
  ['one endless word', size => 'a'.repeat(size)],
  ['blanks', size => ' '.repeat(size)],
  ['line ends', size => '\n'.repeat(size)],
  ['full stops', size => '.'.repeat(size)],
  ['questions', size => '? '.repeat(size / 2)],
  ['numbers and slashes', size => '1/2/'.repeat(size / 4)],
  ['promises', size => 'i will '.repeat(size / 7)],
  ['months', size => 'May '.repeat(size / 4)],
  ['weeks of weeks', size => 'the week of '.repeat(size / 12)],
  ['ends of ends', size => 'the end of the '.repeat(size / 15)],
  ['names', size => 'Anna Berg '.repeat(size / 10)],
  ['numbers of people', size => 'his number is Anna Berg. '.repeat(size / 25)],
  ['lists of contacts', size => 'Contact the following people:\n'.repeat(size / 30)],
  ['clauses', size => 'if you, '.repeat(size / 8)],
  ['greetings', size => 'Dear Anna and Ben and '.repeat(size / 22)],
  ['questions after health', size => 'wie geht es dir und familie und familie '.repeat(size / 40)],
  ['posts', size => 'Ich bin ab Mai bei Lumen als bei Lumen als '.repeat(size / 44)],
  ['presentations', size => 'Clara, meet Tom, he '.repeat(size / 20)],
]

for (const [name, make] of HOSTILE) {
  test(`${name}: ten times the text takes nowhere near a hundred times the time`, () => {
    const [small, large] = [make(8_000), make(80_000)]
    const [short, long] = [fastest(small), fastest(large)]
    expect(long).toBeLessThan(Math.max(short, 3) * 60)
  })
}

/** The least processor time of several readings, in milliseconds: what else the machine does hardly counts. */
function fastest(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 4; run += 1) {
    const began = process.cpuUsage()
    findingsIn(text, CONTEXT)
    movesIn(text)
    const { user, system } = process.cpuUsage(began)
    best = Math.min(best, (user + system) / 1_000)
  }
  return best
}
