import { readArguments, type Usage } from '../command-line.ts'
import { askKith } from '../running-kith.ts'

const USAGE: Usage = {
  name: 'why',
  page: `npm run kith -- why Anna

The arithmetic behind somebody's next nudge: gaps seen, what is usual, cadence, what stands in the way. With --json: {name, why: [...]}.
  --owner ADDRESS  of which owner (default: the first)`,
  options: { owner: { type: 'string' } },
  words: [1, 12],
}

/** `kith why NAME|ADDRESS`. Returns the exit code: 1 where nobody, or more than one, is meant. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { words, data, json, text } = read.arguments
  const person = await askKith(data, '/person', { name: words.join(' '), owner: text('owner') })
  const { name, why } = Object(person)
  console.log(json ? JSON.stringify({ name, why }) : why.join('\n'))
  return 0
}
