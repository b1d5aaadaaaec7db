import { readArguments, type Usage } from '../command-line.ts'
import { sentLines } from '../listing.ts'
import { askKith } from '../running-kith.ts'

const USAGE: Usage = {
  name: 'outbox',
  page: `npm run kith -- outbox
npm run kith -- outbox --json

What Kith sent, oldest first; the web view shows it at /outbox. With --json:
[{to, subject, text, html, replyTo, headers, at, file}].`,
  words: [0, 0],
}

/** `kith outbox`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { data, json } = read.arguments
  const sent = await askKith(data, '/outbox')
  if (json) console.log(JSON.stringify(sent))
  else console.log(Array.isArray(sent) && sent.length > 0 ? sentLines(sent) : 'Kith has sent nothing yet.')
  return 0
}
