import { readReply } from '../../command/grammar.ts'
import { warmUp } from '../../command/warm-up.ts'
import { isZone } from '../../time/zone.ts'
import { answerLines } from '../jsonl.ts'

const USAGE = `usage: kith command --jsonl

What Kith understands of replies: a line {"id", "text", "now", "zone", "people": ["names"]} on standard input,
a line {"id", "commands", "unread"} on standard output.`

/** `kith command --jsonl`: a line `{id, text, now, zone, people}` in, `{id, commands, unread, milliseconds}` out; the same
 *  function that the Worker runs on a reply. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE)
    return 0
  }
  if (!args.includes('--jsonl')) {
    console.error(USAGE)
    return 2
  }
  warmUp()
  await answerLines(answer)
  return 0
}

function answer(question: unknown): object {
  if (typeof question !== 'object' || question === null) throw new TypeError('a line must be a JSON object')
  const { id, text, now, zone, people } = { id: null, text: '', now: '', zone: 'UTC', people: [], ...question }
  const instant = typeof now === 'string' ? Date.parse(now) : Number.NaN
  if (typeof text !== 'string') throw new TypeError('text must be a string')
  if (Number.isNaN(instant)) throw new TypeError('now must be an ISO 8601 instant')
  if (typeof zone !== 'string' || !isZone(zone)) throw new TypeError('zone must be an IANA zone or an offset')
  const names = Array.isArray(people) ? people.map(nameOf) : []
  const began = performance.now()
  const { commands, unread } = readReply(text, { now: instant, zone, people: names })
  return { id, commands, unread, milliseconds: Math.round((performance.now() - began) * 1000) / 1000 }
}

function nameOf(person: unknown): { readonly name: string } {
  if (typeof person === 'string') return { name: person }
  if (typeof person === 'object' && person !== null && 'name' in person && typeof person.name === 'string')
    return { name: person.name }
  throw new TypeError('people must be names or objects with a name')
}
