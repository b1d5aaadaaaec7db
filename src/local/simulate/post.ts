import { deliverWaiting } from '../../flow/deliver.ts'
import type { Ports } from '../../flow/ports.ts'
import { processMail } from '../../flow/process.ts'
import { receive } from '../../flow/receive.ts'
import type { WaitingMail } from '../../store/inbox.ts'
import { type Instant, MINUTE_MS } from '../../time/instant.ts'
import type { Deployment, RunEnd } from './deployment.ts'

/** A mail on its way: what the sending server keeps until Kith says that it has it. */
export type Posted = { readonly raw: string; readonly to: string; readonly from: string }

type Waiting = { readonly mail: Posted; at: Instant; tries: number }

const LETTERS_AT_ONCE = 4
/** A sending server waits longer each time (RFC 5321 section 4.5.4.1 asks for 30 minutes; many begin sooner). */
const RETRY_MINUTES = [1, 5, 15, 30, 60]

/** The servers that send to Kith: each mail is handed over until it is taken or refused for good. */
export class Post {
  readonly waiting: Waiting[] = []
  /** Mails that Kith said it has. */
  readonly accepted: Posted[] = []
  readonly refused: Posted[] = []

  add(mail: Posted, at: Instant): void {
    this.waiting.push({ mail, at, tries: 0 })
  }

  /** When the next try is due, or null where nothing waits. */
  get nextAt(): Instant | null {
    return this.waiting.length === 0 ? null : Math.min(...this.waiting.map(one => one.at))
  }

  /** Hands over what is due, one by one. */
  async handOver(kith: Deployment): Promise<void> {
    for (const door of this.doors(kith)) await door()
  }

  /** What is due to be handed over, each as a door that may run beside others. `order`: puts their calls in an order. */
  doors(kith: Deployment): ((order?: () => Promise<void>) => Promise<RunEnd<unknown>>)[] {
    return this.waiting.filter(one => one.at <= kith.now).map(one => order => this.#handOver(one, kith, order))
  }

  async #handOver(one: Waiting, kith: Deployment, order?: () => Promise<void>): Promise<RunEnd<unknown>> {
    const received = await kith.run(ports => receive(incoming(one.mail), ports), order)
    if (received.kind !== 'done') {
      one.at = kith.now + (RETRY_MINUTES[Math.min(one.tries, RETRY_MINUTES.length - 1)] ?? 1) * MINUTE_MS
      one.tries += 1
      return received
    }
    this.waiting.splice(this.waiting.indexOf(one), 1)
    const { value } = received
    if (value.kind === 'refused') this.refused.push(one.mail)
    else this.accepted.push(one.mail)
    return value.kind === 'kept' ? kith.run(ports => firstTry(value.waiting, ports), order) : received
  }
}

function incoming({ raw, to, from }: Posted) {
  const bytes = new TextEncoder().encode(raw)
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
  return { from, to, raw: stream, rawSize: bytes.length }
}

/** As the email door does once the mail is taken: the first try straight away. */
async function firstTry(waiting: WaitingMail, ports: Ports): Promise<void> {
  const letters = await processMail(waiting, ports)
  if (letters > 0) await deliverWaiting(ports, LETTERS_AT_ONCE)
}
