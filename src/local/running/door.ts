import type { Instant } from '../../time/instant.ts'
import type { HandedOver } from '../entry/hand-over.ts'

/** What became of a mail that Kith took: its row, and why it is held or was left aside. */
export type InboxState = { readonly inboxId: string; readonly status: string; readonly reason: string | null }

/** The private door of the running Worker, seen from the program that started it. */
export type Door = {
  /** Hands a mail over and comes back as soon as the Worker answered; `processed` ends when its work on it has, with the
   *  mail's inbox row where `wantsRow`. */
  mail(
    from: string,
    to: string,
    bytes: Uint8Array,
    wantsRow?: boolean,
  ): Promise<HandedOver & { readonly processed: Promise<InboxState | null> }>
  /** Asks for JSON; `path` with its query. Throws DoorError where the Worker refuses. */
  ask(path: string, body?: unknown): Promise<unknown>
  /** Ends when nothing that came in by mail is being worked on any more. */
  idle(): Promise<void>
  /** The clock of the Worker; null lets the real one run. */
  setClock(at: Instant | null): Promise<void>
}

/** The Worker's refusal of a question, in words for the person who asked. */
export class DoorError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Opens the door at `url` with the secret of this run. */
export function openDoor(url: URL, secret: string): Door {
  const working = new Set<Promise<unknown>>()
  const call = (path: string, init: RequestInit) =>
    fetch(new URL(path, url), { ...init, headers: { authorization: `Bearer ${secret}` } })
  const ask = async (path: string, body?: unknown): Promise<unknown> => {
    const answer = await call(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) })
    if (!answer.ok) throw new DoorError(answer.status, await answer.text())
    return await answer.json()
  }
  return {
    ask,
    async mail(from, to, bytes, wantsRow = false) {
      const query = new URLSearchParams({ from, to, ...(wantsRow ? { row: '1' } : {}) })
      const answer = await call(`/mail?${query}`, { method: 'POST', body: new Uint8Array(bytes) })
      if (!answer.ok || !answer.body) throw new DoorError(answer.status, await answer.text())
      const lines = linesOf(answer.body)
      const first: unknown = JSON.parse(await nextLine(lines))
      const processed = stateOf(lines)
      working.add(processed)
      processed.finally(() => working.delete(processed)).catch(() => {})
      return { ...handedOver(first), processed }
    },
    async idle() {
      while (working.size > 0) await Promise.allSettled(working)
    },
    async setClock(at) {
      await ask('/clock', { at })
    },
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

async function nextLine(lines: AsyncGenerator<string, void>): Promise<string> {
  const { value } = await lines.next()
  if (typeof value !== 'string') throw new DoorError(500, 'the Worker ended without an answer')
  return value
}

/** The second line comes when the Worker's work on the mail has ended. */
async function stateOf(lines: AsyncGenerator<string, void>): Promise<InboxState | null> {
  try {
    const { inboxId, status, reason }: Record<string, unknown> = { ...JSON.parse(await nextLine(lines)) }
    if (typeof inboxId !== 'string' || typeof status !== 'string') return null
    return { inboxId, status, reason: typeof reason === 'string' ? reason : null }
  } catch {
    // Killed in between: the mail is kept, and the schedule takes it up.
    return null
  }
}

function handedOver(line: unknown): HandedOver {
  const { outcome, reason }: Record<string, unknown> = { ...(typeof line === 'object' ? line : null) }
  if (outcome === 'accepted') return { outcome, reason: null }
  if (outcome === 'rejected' || outcome === 'retry') return { outcome, reason: String(reason) }
  throw new DoorError(500, 'the Worker gave an answer of no known form')
}
