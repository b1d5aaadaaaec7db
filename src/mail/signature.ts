import type { Mailbox } from './mail.ts'
import { fitsMailbox, isInitialsOf } from './person-name.ts'
import type { Signature } from './reading.ts'
import { nameAfterSentence } from './sign-off.ts'
import { endOfBlock } from './signature-end.ts'
import { signatureOf } from './signature-fields.ts'
import { endLines } from './signature-lines.ts'
import { startOfBlock } from './signature-start.ts'

export { signatureOf } from './signature-fields.ts'

/** Where a signature block stands in a text: UTF-16 offsets, half open. */
export type SignatureSpan = { readonly from: number; readonly to: number }

/**
 * Where the writer's signature block starts: behind the sign-off word, at the name, the delimiter or the first contact line.
 * @param authored what the writer wrote, without quotes
 * @param from the writer, if known
 * @returns a UTF-16 offset into `authored`, null where there is no signature. Never throws; costs no more for a longer text.
 */
export function signatureStart(authored: string, from: Mailbox | null): number | null {
  return signatureSpan(authored, from)?.from ?? null
}

/** Like `signatureStart`, with the end: attachment names, legal notices and postscripts behind the block are not in it. */
export function signatureSpan(authored: string, from: Mailbox | null): SignatureSpan | null {
  const lines = endLines(authored)
  const end = endOfBlock(lines)
  if (end === 0) return null
  const start = startOfBlock(lines.slice(0, end), from, lines[0]?.from === 0)
  const first = start === null ? undefined : lines[start.first]
  const last = start === null ? undefined : lines[(start.last ?? end) - 1]
  return first && last ? { from: first.from, to: last.to } : null
}

/**
 * Who signed a text: the fields of its signature block, and where there is only a name behind the last sentence, that name.
 * @returns null where nobody signed
 */
export function senderOf(authored: string, from: Mailbox | null): Signature | null {
  const span = signatureSpan(authored, from)
  const signature = span ? signatureOf(authored.slice(span.from, span.to), from) : null
  if (signature?.name) return signature
  const lines = endLines(span ? authored.slice(0, span.from) : authored)
  const last = lines.slice(0, endOfBlock(lines)).findLast(line => line.kind !== 'blank' && line.kind !== 'signOff')
  const name = last ? nameAfterSentence(last.text) : null
  if (!name || isInitialsOf(name, from) || (from?.name && !fitsMailbox(name, from))) return signature
  return { ...(signature ?? NOTHING), name }
}

const NOTHING: Signature = {
  name: null,
  title: null,
  organization: null,
  phones: [],
  faxes: [],
  emails: [],
  urls: [],
  address: null,
}
