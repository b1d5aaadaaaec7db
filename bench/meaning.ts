// What the words of a mail mean, in each of the seven languages: 4 KiB that the writer wrote himself, one thread of Node, warm.
import { findingsIn } from '../src/context/findings.ts'
import { languageOf } from '../src/context/language.ts'
import { movesIn } from '../src/context/moves.ts'
import { printRow, quantile } from './figures.ts'
import { LETTERS } from './letters.ts'
import { seeded } from './mails.ts'

const BATCHES = 40
const BATCH = 15
const WARM_ROUNDS = 3
const LETTERS_MAX = 4_096
/** So many plain sentences for one that means something. */
const PLAIN_FOR_ONE = 5

/** CPU of this thread, in milliseconds; too coarse for one mail, so that batches of different ones are measured. */
function cpu(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** A letter of 4 KiB like no other: sentences in an order of their own, one in five with a promise, a question or a detail. */
function letterOf(language: string, number: number): string {
  const words = LETTERS[language] ?? { plain: [], telling: [] }
  const random = seeded(number + 1)
  const lines: string[] = []
  for (let size = 0, index = 0; size < LETTERS_MAX; index++) {
    const from = index % PLAIN_FOR_ONE === PLAIN_FOR_ONE - 1 ? words.telling : words.plain
    const sentence = `${from[Math.floor(random() * from.length)]}${random() < 0.3 ? '\n' : ''}`
    lines.push(sentence)
    size += sentence.length + 1
  }
  return lines.join(' ').slice(0, LETTERS_MAX)
}

export async function benchMeaning(): Promise<void> {
  const context = {
    writtenAt: '2026-03-03T10:00',
    from: { name: 'Sam', address: 'sam@keller.example' },
    to: [],
    subject: '',
  }
  for (const language of Object.keys(LETTERS)) {
    const texts = Array.from({ length: BATCHES * BATCH }, (_, number) => letterOf(language, number))
    const wrong = texts.filter(text => languageOf(text) !== language).length
    for (let round = 0; round < WARM_ROUNDS; round++) {
      for (const text of texts) {
        findingsIn(text, context)
        movesIn(text)
      }
    }
    const means = Array.from({ length: BATCHES }, (_, batch) => {
      const begin = cpu()
      for (const text of texts.slice(batch * BATCH, (batch + 1) * BATCH)) {
        findingsIn(text, context)
        movesIn(text)
      }
      return (cpu() - begin) / BATCH
    })
    const what = `${language}: what 4 KiB mean, posts included${wrong > 0 ? ` (${wrong} taken for another language)` : ''}`
    printRow(
      what,
      `${quantile(means, 0.5).toFixed(2)} ms (p95 ${quantile(means, 0.95).toFixed(2)})`,
      language === 'en' ? '≤ 0.5 ms' : '≤ 1 ms',
    )
  }
}
