import { readArguments, strong, type Usage } from '../command-line.ts'
import { askKith } from '../running-kith.ts'

const USAGE: Usage = {
  name: 'people',
  page: `npm run kith -- people
npm run kith -- people --json

Everybody that Kith knows, quiet first. With --json: [{id, name, addresses, positions, state, rhythm, quietAt, snoozedUntil,
cadence, ...}], instants in ISO 8601 UTC.
  --owner ADDRESS  of which owner (default: the first)`,
  options: { owner: { type: 'string' } },
  words: [0, 0],
}

/** `kith people`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { data, json, text } = read.arguments
  const people = await askKith(data, '/people', { owner: text('owner') })
  if (json) console.log(JSON.stringify(people))
  else if (!Array.isArray(people) || people.length === 0) {
    console.log('Nobody yet. Put the capture address into Bcc of your next mail, or try: npm run kith -- first-mail')
  } else for (const person of people) console.log(lineOf(person))
  return 0
}

function lineOf(person: unknown): string {
  const { name, addresses, positions, state, rhythm, lastDay, lastDirection } = Object(person)
  const position = positions[0] ? [positions[0].title, positions[0].organization].filter(Boolean).join(', ') : ''
  const last = lastDay ? `${lastDirection === 'outbound' ? 'you wrote' : 'they wrote'} ${lastDay}` : ''
  const facts = [addresses[0], position, state === 'active' ? '' : state, last, rhythm?.sentence ?? '']
  return `${strong(name)}\n  ${facts.filter(Boolean).join(' · ')}`
}
