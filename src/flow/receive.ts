import { DkimWatch } from '../mail/dkim-watch.ts'
import { type Head, readHead } from '../mail/head.ts'
import { fieldsOf, splitHeader } from '../mail/header-fields.ts'
import { dedupeInput } from '../mail/message-id.ts'
import { readRecipient } from '../nudge/recipient.ts'
import { derivedId, hashOf, readSealed } from '../nudge/tokens.ts'
import { isPassing } from '../store/database.ts'
import { type Arriving, type Door, keepConflict, keepMail, type WaitingMail } from '../store/inbox.ts'
import type { Ports } from './ports.ts'

/** A mail as the platform hands it over: envelope and stream, nothing parsed. */
export type Incoming = {
  readonly from: string
  readonly to: string
  readonly raw: ReadableStream<Uint8Array>
  readonly rawSize: number
}
export type Received =
  | { readonly kind: 'kept'; readonly waiting: WaitingMail }
  /** The same mail, handed over again. */
  | { readonly kind: 'known' }
  | { readonly kind: 'refused'; readonly reason: 'no-such-address' }

/** Takes a mail over: the envelope recipient says whose it is (never To, which a Bcc lacks), the stream is read once
 *  into the bounded head, and one batch finds the owner and keeps the mail.
 *  @throws when it could not be kept; the sending server then tries again (RFC 5321 section 4.5.4.1) */
export async function receive(mail: Incoming, ports: Ports): Promise<Received> {
  const door = await doorOf(mail.to, ports)
  if (!door) return { kind: 'refused', reason: 'no-such-address' }
  const watch = new DkimWatch()
  const raw = door.purpose === 'capture' ? watched(mail.raw, chunk => watch.take(chunk)) : mail.raw
  const head = await readHead(raw, mail.rawSize)
  const arriving = await arrivingOf(mail, door, head, watch.finish(), ports)
  const kept = await keepWithRetry(arriving, ports)
  if (kept.kind === 'no-owner') return { kind: 'refused', reason: 'no-such-address' }
  if (kept.kind === 'kept') return kept
  if (!kept.sameContent) await keepConflict(ports.db, kept.ownerId, arriving)
  return { kind: 'known' }
}

/** The same stream, each piece of it shown on its way. */
function watched(stream: ReadableStream<Uint8Array>, show: (chunk: Uint8Array) => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read()
        if (done) return controller.close()
        show(value)
        controller.enqueue(value)
      },
    },
    { highWaterMark: 0 },
  )
}

/** What the recipient address opens; forged and malformed ones are told apart from nobody's by nothing. */
async function doorOf(address: string, { settings }: Ports): Promise<Door | null> {
  const recipient = readRecipient(address, settings.domain)
  if (recipient.kind === 'capture') {
    return { purpose: 'capture', tokenHash: await hashOf(recipient.token), words: recipient.words.join('+') }
  }
  if (recipient.kind === 'confirm') return { purpose: 'confirm', tokenHash: await hashOf(recipient.token) }
  if (recipient.kind === 'unknown') return null
  const read = await readSealed(settings, 'reply', recipient.token)
  return read.ok ? { purpose: 'reply', ...read.token } : null
}

/** How much of the body tells two mails with one Message-ID apart (reliability.md E09). */
const CONTENT_LENGTH = 32_768

/** One mail may come to several of Kith's addresses: to each it is one mail. */
async function arrivingOf(
  mail: Incoming,
  door: Door,
  head: Head,
  bodyHashes: string | null,
  ports: Ports,
): Promise<Arriving> {
  const place = door.purpose === 'reply' ? `reply:${door.outboxId}:${door.number}` : door.purpose
  const { header, body } = splitHeader(head.text)
  const dedupeKey = `${place}:${await hashOf(dedupeInput(fieldsOf(header), body))}`
  // White space apart: servers on the way re-wrap lines and change line ends.
  const contentHash = await hashOf(body.slice(0, CONTENT_LENGTH).replace(/\s+/g, ''))
  const behind = door.purpose === 'reply' ? '' : door.tokenHash
  return {
    id: await derivedId('inbox', behind, dedupeKey, contentHash),
    door,
    envelopeFrom: mail.from === '<>' ? '' : mail.from.slice(0, 320),
    envelopeTo: mail.to.slice(0, 320),
    dedupeKey,
    contentHash,
    receivedAt: ports.now,
    raw: head.text,
    rawSize: mail.rawSize,
    bodyHashes,
    problem: head.problems.find(problem => problem !== 'too-many-lines') ?? null,
  }
}

const KEEP_TRIES = 3

/** Faults that pass are tried again at once; what remains is thrown, and the sender keeps the mail. */
async function keepWithRetry(arriving: Arriving, ports: Ports) {
  for (let tried = 1; ; tried++) {
    try {
      return await keepMail(ports.db, arriving)
    } catch (error) {
      if (tried >= KEEP_TRIES || !isPassing(error)) throw error
      ports.log('keep-again', { tried })
    }
  }
}
