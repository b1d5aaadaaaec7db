import { readArguments, type Usage, wrongUsage } from '../command-line.ts'
import { askKith } from '../running-kith.ts'
import { isMailAddress } from '../starting/start-options.ts'

const USAGE: Usage = {
  name: 'owner',
  page: `npm run kith -- owner add lea@example.com
npm run kith -- owner add lea@example.com --zone Europe/Paris

Makes another owner with people of their own, and says their capture address. With --json: {owner, capture, zone}.
(A further address of yours: npm start -- --owner ADDRESS.)
  --zone ZONE  their time zone (default: the first owner's)`,
  options: { zone: { type: 'string' } },
  words: [2, 2],
}

/** `kith owner add ADDRESS`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { words, data, json, text } = read.arguments
  const [verb, given = ''] = words
  const address = given.trim().toLowerCase()
  if (verb !== 'add') return wrongUsage(USAGE, `"${verb}" is nothing that can be done with owners; "add" is`).code
  if (!isMailAddress(address)) return wrongUsage(USAGE, `"${given}" is no mail address`).code
  const body = new TextEncoder().encode(JSON.stringify({ address, zone: text('zone') }))
  const answer = await askKith(data, '/owner-add', {}, new Uint8Array(body))
  if (json) console.log(JSON.stringify(answer))
  else console.log(`${address} now has people of their own. Their capture address: ${Object(answer).capture}`)
  return 0
}
