import PostalMime from 'postal-mime'
import type { Door } from '../running/door.ts'
import { withBlock } from './cloudflare-block.ts'

export type Delivery = {
  readonly to: string
  /** The envelope sender; null: the mail's From, as a mail client would give it. */
  readonly from: string | null
  /** Without the block that Cloudflare writes on top. */
  readonly verbatim: boolean
  /** With its Date set to the clock. */
  readonly restamp: boolean
}
export type Delivered = {
  readonly outcome: 'accepted' | 'rejected' | 'retry'
  /** Why it was refused, or, of an accepted mail, why it is held or was left aside; null: it was filed. */
  readonly reason: string | null
  readonly inboxId: string | null
  /** What became of it: done, held, pending (tried again later) … */
  readonly status: string | null
}

/** Hands one mail to the Worker and waits until all work on it has ended. */
export async function deliver(door: Door, now: number, mail: Uint8Array, delivery: Delivery): Promise<Delivered> {
  const from = delivery.from ?? (await headerFrom(mail))
  const dated = delivery.restamp ? restamped(mail, now) : mail
  const arrival = { from, to: delivery.to, helo: 'localhost', ip: '127.0.0.1', at: now }
  const bytes = delivery.verbatim ? dated : withBlock(dated, arrival)
  const handed = await door.mail(from, delivery.to, bytes, true)
  const state = await handed.processed
  return {
    outcome: handed.outcome,
    reason: handed.reason ?? state?.reason ?? null,
    inboxId: state?.inboxId ?? null,
    status: state?.status ?? null,
  }
}

async function headerFrom(mail: Uint8Array): Promise<string> {
  const head = Buffer.from(mail.subarray(0, 65_536)).toString('latin1')
  const { from } = await PostalMime.parse(head.split(/\r?\n\r?\n/, 1)[0] ?? '')
  return from?.address?.toLowerCase() ?? ''
}

/** The mail with the Date field of the clock, in place of its own or on top of a header that has none. */
function restamped(mail: Uint8Array, now: number): Uint8Array {
  const text = Buffer.from(mail).toString('latin1')
  const ending = /\r?\n/.exec(text)?.[0] ?? '\r\n'
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length
  const date = `Date: ${new Date(now).toUTCString().replace('GMT', '+0000')}`
  const head = text.slice(0, end)
  const dated = /^date[ \t]*:.*(?:\r?\n[ \t].*)*/im
  const restampedHead = dated.test(head) ? head.replace(dated, () => date) : `${date}${ending}${head}`
  return Buffer.from(restampedHead + text.slice(end), 'latin1')
}
