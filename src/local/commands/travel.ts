import { readArguments, type Usage } from '../command-line.ts'
import { sentLines } from '../listing.ts'
import { askKith } from '../running-kith.ts'

const USAGE: Usage = {
  name: 'travel',
  page: `npm run kith -- travel 8w                 also: 90min, 5h, 3d, 6 months, P2M
npm run kith -- travel 2026-03-02T09:00   also: 09:00 (the next one), 2026-03-02, 2026-03-02T08:00Z

Moves a standing clock (npm start -- --at TIME) on, runs the schedule as if every minute had passed, and says what was sent.
With --json: {now, sent: [...]}.
  --every-minute  runs the schedule at every minute instead of when something is due: slower, the same result`,
  options: { 'every-minute': { type: 'boolean' } },
  words: [1, 3],
}

/** `kith travel DURATION|TIME`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { words, data, json, flag } = read.arguments
  const answer = await askKith(
    data,
    '/travel',
    { to: words.join(' '), 'every-minute': flag('every-minute') ? '1' : null },
    new Uint8Array(),
  )
  if (json) console.log(JSON.stringify(answer))
  else {
    const { now, sent } = Object(answer)
    console.log(`It is now ${now}.`)
    console.log(sent.length === 0 ? 'Nothing was sent on the way.' : sentLines(sent))
  }
  return 0
}
