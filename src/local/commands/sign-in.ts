import { readArguments, type Usage } from '../command-line.ts'
import { askKith } from '../running-kith.ts'

const USAGE: Usage = {
  name: 'sign-in',
  page: `npm run kith -- sign-in

A new sign-in link for the web view. It is good once, for ten minutes. With --json: {signIn}.
  --owner ADDRESS  for which owner (default: the first)`,
  options: { owner: { type: 'string' } },
  words: [0, 0],
}

/** `kith sign-in`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { data, json, text } = read.arguments
  const answer = await askKith(data, '/sign-in', { owner: text('owner') }, new Uint8Array())
  console.log(json ? JSON.stringify(answer) : Object(answer).signIn)
  return 0
}
