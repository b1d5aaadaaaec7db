import './entry/standing-date.ts'
import { WorkerEntrypoint } from 'cloudflare:workers'
import real from '../worker.ts'
import { answerCommand } from './entry/answers.ts'
import { erasing } from './entry/erasing.ts'
import { noteChange, type RealDoors } from './entry/hand-over.ts'
import type { LocalBindings } from './entry/local-bindings.ts'
import { outboxPage } from './entry/outbox-page.ts'
import { clockNow } from './entry/standing-date.ts'

const doors: RealDoors = real

// The main module of local runs only: the real Worker unchanged on the public port, with the outbox page in front of it.
export default {
  async fetch(request, env, ctx) {
    const act = () => doors.fetch(request, env, ctx)
    const answer = (await outboxPage(request, env)) ?? (await erasing(request, env, act))
    if (request.method !== 'GET') noteChange()
    return answer
  },
} satisfies ExportedHandler<LocalBindings>

/** What the platform's EMAIL binding is in a deployment: here each mail becomes a file in the data folder. */
export class Outbox extends WorkerEntrypoint<LocalBindings> {
  async send(mail: Record<string, unknown>): Promise<{ messageId: string }> {
    const body = JSON.stringify({ mail, at: clockNow() })
    const answer = await this.env.MAILBOX.fetch('http://mailbox/send', { method: 'POST', body })
    const { messageId, code, message } = await answer.json<{ messageId?: string; code?: string; message?: string }>()
    if (answer.ok && messageId) return { messageId }
    throw Object.assign(new Error(message ?? 'the mail could not be kept'), { code: code ?? 'E_INTERNAL_SERVER_ERROR' })
  }
}

/** The private door of the program that runs this Worker, on a port of its own and guarded by a secret made for each run. */
export class Local extends WorkerEntrypoint<LocalBindings> {
  override async fetch(request: Request): Promise<Response> {
    if (request.headers.get('authorization') !== `Bearer ${this.env.LOCAL_SECRET}`) {
      return new Response('not yours', { status: 403 })
    }
    return await answerCommand(doors, request, this.env, this.ctx)
  }
}
