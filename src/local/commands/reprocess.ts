import * as z from 'zod/mini'
import { Progress } from '../../flow/reprocess.ts'
import { readArguments, type Usage } from '../command-line.ts'
import { askKith } from '../running-kith.ts'

const USAGE: Usage = {
  name: 'reprocess',
  page: `npm run kith -- reprocess

Reads all your mail again with the rules of this version: from the raw text where it still stands (7 days), else from the words
that are kept. What you decided stays: corrected, dismissed, merged, renamed. It may be ended at any time; ended in the middle it
says with which --from it goes on. With --json: {messages, seconds}.
  --owner ADDRESS  of which owner (default: the first)
  --from PLACE     goes on from there`,
  options: { owner: { type: 'string' }, from: { type: 'string' } },
  words: [0, 0],
}

const Step = z.object({ progress: Progress, total: z.number() })

/** `kith reprocess`. Returns the exit code: 1 where it ended in the middle. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { data, json, text } = read.arguments
  let place = text('from') ?? ''
  const begun = performance.now()
  for (;;) {
    const { progress, total } = Step.parse(await stepFrom(place, data, text('owner')))
    place = JSON.stringify(progress)
    if (progress.phase === 'done') {
      const seconds = Math.round((performance.now() - begun) / 100) / 10
      console.log(
        json
          ? JSON.stringify({ messages: progress.done, seconds })
          : `Read ${progress.done} messages again in ${seconds} s.`,
      )
      return 0
    }
    if (!json) console.error(progressLine(progress, total))
  }
}

async function stepFrom(place: string, data: string, owner: string | null): Promise<unknown> {
  try {
    return await askKith(data, '/reprocess', { owner }, Uint8Array.from(Buffer.from(place)))
  } catch (error) {
    if (place !== '') console.error(`Goes on with: npm run kith -- reprocess --from '${place}'`)
    throw error
  }
}

function progressLine(progress: Progress, total: number): string {
  if (progress.phase === 'raw') return 'raw mail …'
  if (progress.phase === 'messages') return `${progress.done} of ${total} messages`
  return 'people …'
}
