import { type Bindings, settingsOf } from '../settings.ts'
import { databaseOf } from '../store/database.ts'
import type { Instant } from '../time/instant.ts'
import { keyRecordsOver } from './key-records.ts'
import type { Ports } from './ports.ts'
import { type SecondReader, secondReaderOf } from './second-reader.ts'

/** A small model that follows a schema, and how long it may think. */
const MODEL = '@cf/meta/llama-3.1-8b-instruct-fast'
const MODEL_MS = 15_000
const MODEL_TOKENS_MAX = 1_000

/** The outside world as the platform binds it, for one call of a door.
 *  @throws where a setting is missing, naming it: Kith refuses to run half set up */
export function portsOf(env: Bindings, now: Instant): Ports {
  const read = settingsOf(env)
  if (!read.ok) throw new Error(read.missing.join(' '))
  return {
    ...(env.AI ? { secondReader: readerOver(env.AI) } : {}),
    db: databaseOf(env.DB),
    settings: read.settings,
    now,
    random: bytes => crypto.getRandomValues(new Uint8Array(bytes)),
    send: ({ headers, ...mail }) => env.EMAIL.send({ ...mail, headers: { ...headers } }),
    keyRecords: keyRecordsOver((url, how) => fetch(url, how)),
    log: (event, details = {}) => console.log(JSON.stringify({ event, ...details })),
  }
}

function readerOver(ai: Ai): SecondReader {
  return secondReaderOf(async ({ system, text }) => {
    const messages = [
      { role: 'system', content: system },
      { role: 'user', content: text },
    ]
    return ai.run(MODEL, { messages, max_tokens: MODEL_TOKENS_MAX, temperature: 0 })
  }, MODEL_MS)
}
