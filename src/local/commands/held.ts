import { readArguments, strong, type Usage } from '../command-line.ts'
import { askKith } from '../running-kith.ts'

const USAGE: Usage = {
  name: 'held',
  page: `npm run kith -- held
npm run kith -- held --json

Mail that waits for your decision, which you take on the page "Held". With --json: [{id, from, to, subject, reason, at,
why, received}], the last in your language and on your clock.
  --owner ADDRESS  of which owner (default: the first)`,
  options: { owner: { type: 'string' } },
  words: [0, 0],
}

/** `kith held`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { data, json, text } = read.arguments
  const held = await askKith(data, '/held', { owner: text('owner') })
  if (json) console.log(JSON.stringify(held))
  else if (!Array.isArray(held) || held.length === 0) console.log('Nothing waits for a decision.')
  else {
    for (const { from, subject, why, received } of held) {
      console.log(`${strong(subject || '(no subject)')}\n  ${why}\n  from ${from || '<>'} · ${received}`)
    }
  }
  return 0
}
