import { portsOf } from './flow/bound-ports.ts'
import { deliverWaiting } from './flow/deliver.ts'
import { ensureFirstOwner } from './flow/first-owner.ts'
import type { Ports } from './flow/ports.ts'
import { processMail } from './flow/process.ts'
import { receive } from './flow/receive.ts'
import { tick } from './flow/tick.ts'
import { warmUp } from './flow/warm-up.ts'
import { InboxId } from './ids.ts'
import type { Bindings } from './settings.ts'
import type { WaitingMail } from './store/inbox.ts'
import { webApp } from './web/app.ts'

/** One text for every address that is not one of ours, so that nobody can tell a wrong token from an old one. */
const NO_SUCH_ADDRESS = '5.1.1 No such address here'

// Once, while the isolate starts and no mail waits.
warmUp()

const web = webApp({ portsOf: env => portsOf(env, Date.now()) })

export default {
  /** A return means: taken over; a throw: try again; a reject: never (platform.md 1.3). */
  async email(message, env, ctx) {
    const ports = portsOf(env, Date.now())
    await ensureFirstOwner(ports)
    const { from, to, raw, rawSize } = message
    const received = await receive({ from, to, raw, rawSize }, ports)
    if (received.kind === 'refused') {
      ports.log('mail-refused')
      message.setReject(NO_SUCH_ADDRESS)
    }
    if (received.kind === 'kept') ctx.waitUntil(handOn(received.waiting, env, ports))
  },

  async scheduled(controller, env) {
    const ports = portsOf(env, controller.scheduledTime)
    await ensureFirstOwner(ports)
    await tick(ports)
  },

  async fetch(request, env, ctx) {
    return web.fetch(request, env, ctx)
  },

  async queue(batch, env) {
    const ports = portsOf(env, Date.now())
    for (const message of batch.messages) await processMail(InboxId.parse(message.body.inboxId), ports)
    await deliverWaiting(ports, LETTERS_AT_ONCE)
  },
} satisfies ExportedHandler<Bindings, { readonly inboxId: string }>

const LETTERS_AT_ONCE = 4

/** The first try, straight away: through the queue where there is one, else here. What it leaves, the schedule takes. */
async function handOn(waiting: WaitingMail, env: Bindings, ports: Ports): Promise<void> {
  if (env.QUEUE) {
    // The sweep finds the row by its lease if the queue cannot be reached.
    await env.QUEUE.send({ inboxId: waiting.id }).catch(() => ports.log('queue-unreachable'))
    return
  }
  const letters = await processMail(waiting, ports)
  if (letters > 0) await deliverWaiting(ports, LETTERS_AT_ONCE)
}
