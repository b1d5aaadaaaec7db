import * as z from 'zod/mini'
import { peopleOf } from '../../relationship/identity.ts'
import { answerLines } from '../jsonl.ts'

const Question = z.object({
  id: z.string(),
  observations: z.array(z.object({ n: z.number(), name: z.string(), address: z.string() })),
})

const USAGE = `usage: kith identity --jsonl

Who is the same person: a line {"id", "observations": [{"n", "name", "address"}]} on standard input,
a line {"id", "joined", "suggested"} on standard output.`

/** `kith identity --jsonl`: who is who among some names and addresses, one address book a line. Exit code 0, or 2 without `--jsonl`. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE)
    return 0
  }
  if (!args.includes('--jsonl')) {
    console.error(USAGE)
    return 2
  }
  await answerLines(question => {
    const { id, observations } = Question.parse(question)
    const began = performance.now()
    const { joined, suggested } = peopleOf(observations)
    const milliseconds = performance.now() - began
    const numbers = (links: readonly { one: number; other: number }[]) =>
      links.map(({ one, other }) => [observations[one]?.n, observations[other]?.n])
    return { id, joined: numbers(joined), suggested: numbers(suggested), milliseconds }
  })
  return 0
}
