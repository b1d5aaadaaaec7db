import { readReply } from './grammar.ts'

const SAMPLES: readonly string[] = [
  '2 weeks',
  'met her on monday, every 3 months. note: likes tea',
  '1 gestern telefoniert, 2 nach Ostern',
]

/** Makes the dictionaries and compiles the reader, so that an isolate's first reply costs what the others do. Meant for
 *  module scope, where no mail waits; the samples are built in, so nothing of it depends on a clock. */
export function warmUp(): void {
  for (const text of SAMPLES)
    readReply(text, {
      now: 1_750_000_000_000,
      zone: 'Europe/Berlin',
      people: [{ name: 'Anna Berg' }, { name: 'Tom Weber' }],
    })
}
