import { readArguments, strong, type Usage } from '../command-line.ts'
import { askKith } from '../running-kith.ts'

const USAGE: Usage = {
  name: 'person',
  page: `npm run kith -- person Anna
npm run kith -- person anna@example.org --json

What is stored of one person, found by name, address or id. With --json as "people", and messages: [{at, direction, subject}],
findings: [{kind, quote, due, open}].
  --owner ADDRESS  of which owner (default: the first)`,
  options: { owner: { type: 'string' } },
  words: [1, 12],
}

/** `kith person NAME|ADDRESS`. Returns the exit code: 1 where nobody, or more than one, is meant. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { words, data, json, text } = read.arguments
  const person = await askKith(data, '/person', { name: words.join(' '), owner: text('owner') })
  if (json) console.log(JSON.stringify(person))
  else console.log(pageOf(person))
  return 0
}

function pageOf(value: unknown): string {
  const person = Object(value)
  const lines = [strong(person.name), `  ${person.addresses.join(', ')}`]
  for (const { title, organization, firstSeen, lastSeen } of person.positions) {
    lines.push(`  ${[title, organization].filter(Boolean).join(', ')} (seen ${firstSeen} to ${lastSeen})`)
  }
  if (person.rhythm?.sentence) lines.push(`  ${person.rhythm.sentence}`)
  lines.push(`  ${stateOf(person)}`, '')
  for (const { day, direction, subject } of person.messages) {
    lines.push(`  ${day}  ${direction === 'outbound' ? 'you wrote ' : 'they wrote'}  ${subject || '(no subject)'}`)
  }
  if (person.findings.length > 0) lines.push('')
  for (const { kind, by, quote, due, state } of person.findings) {
    const whose = by === 'owner' ? 'yours' : 'theirs'
    lines.push(`  ${kind} (${whose}, ${state}${due ? `, due ${due}` : ''}): "${quote}"`)
  }
  return lines.join('\n')
}

function stateOf(person: unknown): string {
  const { state, cadence, days } = Object(person)
  const facts = [
    state === 'snoozed' && days.snoozed ? `snoozed until ${days.snoozed}` : state,
    cadence ? `your wish: every ${cadence}` : '',
    days.quiet ? `silence becomes unusual on ${days.quiet}` : 'no rhythm known yet',
    days.due ? `next nudge from ${days.due}` : '',
  ]
  return facts.filter(Boolean).join(' · ')
}
