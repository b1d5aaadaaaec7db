// What reading a reply costs: every reply of the thumb fixture, warm, in CPU time.
import { readFileSync } from 'node:fs'
import { readReply } from '../src/command/grammar.ts'
import { warmUp } from '../src/command/warm-up.ts'
import { printRow, quantile } from './figures.ts'

const ROUNDS = 7
const NOW = Date.UTC(2026, 1, 4, 10, 30)

/** Prints the CPU time of a whole reply, read as the Worker reads it: mean, median, 99th percentile and slowest. */
export async function benchReplies(): Promise<void> {
  const lines = readFileSync('test/fixtures/command/thumbs.tsv', 'utf8').split('\n')
  const replies = lines
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [zone = 'UTC', people = '', text = ''] = line.split('\t')
      const told = people === '' ? [] : people.split(', ').map(name => ({ name }))
      return { zone, people: told, text: text.replaceAll('\\n', '\n') }
    })
  warmUp()
  const read = () => replies.map(reply => cpuOf(() => readReply(reply.text, { ...reply, now: NOW })))
  const rounds = Array.from({ length: ROUNDS }, read).slice(1)
  // The least of several rounds: what else the machine did is not the reply's.
  const each = replies.map((_, i) => Math.min(...rounds.map(round => round[i] ?? Number.NaN)))
  const mean = each.reduce((sum, one) => sum + one, 0) / each.length
  printRow(
    `a reply of ${replies.length}: CPU mean · median · p99 · slowest`,
    `${[mean, quantile(each, 0.5), quantile(each, 0.99), Math.max(...each)].map(ms => ms.toFixed(2)).join(' · ')} ms`,
    '≤ 2 ms',
  )
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
