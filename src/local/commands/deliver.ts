import { readFile } from 'node:fs/promises'
import { readArguments, type Usage } from '../command-line.ts'
import { askKith } from '../running-kith.ts'

const USAGE: Usage = {
  name: 'deliver',
  page: `npm run kith -- deliver mail.eml --to log+...@kith.test
npm run kith -- deliver - --to log+...@kith.test < mail.eml

Hands one mail to Kith as Cloudflare would, and waits until it has been read. With --json: {outcome, reason, inboxId, status};
outcome is accepted, rejected (for good) or retry (the sender tries again); the reason of an accepted mail says why it is held.
  --to ADDRESS    the envelope recipient, one of Kith's own addresses
  --from ADDRESS  the envelope sender (default: the mail's From; '' for none, as a bounce has)
  --verbatim      the file as it is, without the header block that Cloudflare writes on top
  --now           with its Date set to what Kith's clock shows`,
  options: {
    to: { type: 'string' },
    from: { type: 'string' },
    verbatim: { type: 'boolean' },
    now: { type: 'boolean' },
  },
  words: [1, 1],
}

/** `kith deliver FILE --to A`. Returns the exit code: 1 where Kith did not take the mail. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { words, data, json, text, flag } = read.arguments
  const to = text('to')
  if (to === null) {
    console.error(`kith deliver: --to is missing\n${USAGE.page}`)
    return 2
  }
  const mail = await bytesOf(words[0] ?? '-')
  const set = (name: string) => (flag(name) ? '1' : null)
  const query = { to, from: text('from'), verbatim: set('verbatim'), now: set('now') }
  const answer = await askKith(data, '/deliver', query, mail)
  const { outcome, reason, inboxId, status } = Object(answer)
  if (json) console.log(JSON.stringify(answer))
  else
    console.log(
      outcome === 'accepted'
        ? `accepted (${[status, reason].filter(Boolean).join(': ')}): ${inboxId}`
        : `${outcome}: ${reason}`,
    )
  return outcome === 'accepted' ? 0 : 1
}

async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  if (file !== '-') return new Uint8Array(await readFile(file))
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return new Uint8Array(Buffer.concat(chunks))
}
