import { createInterface } from 'node:readline'

/** Answers one JSON line on stdout for each JSON line on stdin, in order; a bad line gets `error` and the next one goes on. */
export async function answerLines(answer: (question: unknown) => Promise<object> | object): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) {
    if (line.trim() === '') continue
    let id: unknown = null
    let reply: object
    try {
      const question: unknown = JSON.parse(line)
      if (typeof question === 'object' && question !== null && 'id' in question) id = question.id
      reply = await answer(question)
    } catch (error) {
      reply = { id, error: error instanceof Error ? error.message : String(error) }
    }
    if (!process.stdout.write(`${JSON.stringify(reply)}\n`))
      await new Promise(done => process.stdout.once('drain', done))
  }
}
