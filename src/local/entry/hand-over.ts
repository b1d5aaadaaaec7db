import type { Bindings } from '../../settings.ts'
import { HOUR_MS, type Instant, MINUTE_MS } from '../../time/instant.ts'
import { clockNow, setClock } from './standing-date.ts'

/** The doors of the deployed Worker, as the platform calls them. */
export type RealDoors = {
  fetch(request: Request, env: Bindings, ctx: ExecutionContext): Response | Promise<Response>
  email(message: ForwardableEmailMessage, env: Bindings, ctx: ExecutionContext): unknown
  scheduled(controller: ScheduledController, env: Bindings, ctx: ExecutionContext): unknown
}
export type HandedOver =
  | { readonly outcome: 'accepted'; readonly reason: null }
  | { readonly outcome: 'rejected'; readonly reason: string }
  | { readonly outcome: 'retry'; readonly reason: string }

/** Collects what a door leaves running, so that a caller can wait until it has ended. */
export type Trail = { readonly ctx: ExecutionContext; ended(): Promise<void> }

/** A context like the platform's, whose promises are kept. What fails in them is reported by the Worker itself. */
export function trailOf(ctx: ExecutionContext): Trail {
  const running: Promise<unknown>[] = []
  const waitUntil = (promise: Promise<unknown>) => {
    running.push(promise)
    ctx.waitUntil(promise)
  }
  const kept = new Proxy(ctx, {
    get: (target, property) => {
      if (property === 'waitUntil') return waitUntil
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return {
    ctx: kept,
    async ended() {
      // What ends may have started more.
      for (let done = 0; done < running.length; ) {
        const open = running.slice(done)
        done = running.length
        await Promise.allSettled(open)
      }
    },
  }
}

/** Hands one mail to the Worker as Cloudflare would: envelope, stream, size. A throw means "try again" (platform.md 1.3). */
export async function handMail(
  doors: RealDoors,
  mail: { readonly from: string; readonly to: string; readonly bytes: Uint8Array<ArrayBuffer> },
  env: Bindings,
  ctx: ExecutionContext,
): Promise<HandedOver> {
  noteChange()
  let refusal: string | null = null
  const raw = new Response(mail.bytes).body ?? new ReadableStream<Uint8Array>()
  const unsupported = () => Promise.reject(new Error('Kith forwards and answers nothing from the mail door'))
  const message: ForwardableEmailMessage = {
    from: mail.from,
    to: mail.to,
    raw,
    rawSize: mail.bytes.byteLength,
    // Kith reads headers from the raw mail only, by position: this joined form hides whose each is.
    headers: new Headers(),
    setReject: reason => {
      refusal = reason
    },
    forward: unsupported,
    reply: unsupported,
  }
  try {
    await doors.email(message, env, ctx)
  } catch (error) {
    console.error('local-mail-door-threw', error instanceof Error ? error.name : 'no error object')
    return { outcome: 'retry', reason: 'Kith could not keep this mail just now; try again later' }
  }
  return refusal === null ? { outcome: 'accepted', reason: null } : { outcome: 'rejected', reason: refusal }
}

/** Runs the schedule once at what the clock shows, to the end of all it started. */
export async function tick(doors: RealDoors, env: Bindings, ctx: ExecutionContext): Promise<void> {
  const trail = trailOf(ctx)
  const controller = { cron: '* * * * *', scheduledTime: clockNow(), noRetry() {}, type: 'scheduled' }
  await doors.scheduled(controller, env, trail.ctx)
  await trail.ended()
}

/** So many runs at most may be needed to take up what a killed run left: each does a bounded piece. */
const SETTLE_MAX = 200

/** Runs the schedule where the clock stands until nothing is due any more, as the minutes after a restart would; once at least. */
export async function settle(dueAt: () => Promise<Instant | null>, run: () => Promise<void>): Promise<Instant> {
  let before: Instant | null = null
  for (let runs = 0; runs < SETTLE_MAX; runs += 1) {
    await run()
    const due = await dueAt()
    if (due === null || due > clockNow()) break
    if (due === before && runs > STUCK_MINUTES_MAX) break
    before = due
  }
  return clockNow()
}

/** Ticks in one call at most; the caller goes on where this one stopped. */
const TICKS_MAX = 240
/** So many minutes in a row may be spent on something that stays due; then it is left to the hourly tick. */
const STUCK_MINUTES_MAX = 15

let changes = 0

/** Says that something other than the schedule wrote: what is due next must be asked for anew. */
export function noteChange(): void {
  changes += 1
}

/**
 * Moves the clock to `until`, running the schedule at each minute at which something is due and else each hour: the minutes
 * in between would find nothing to do.
 * @param dueAt the earliest instant at which something is due; it may lie in the past. Null: run at every minute
 * @returns where the clock stands after at most `TICKS_MAX` runs
 */
export async function travel(
  until: Instant,
  dueAt: (() => Promise<Instant | null>) | null,
  run: () => Promise<void>,
): Promise<Instant> {
  const due = dueAt ? askedWhenNeeded(dueAt) : async () => clockNow()
  let overdue = 0
  for (let ticks = 0; clockNow() < until && ticks < TICKS_MAX; ticks += 1) {
    const now = clockNow()
    const at = await due()
    overdue = dueAt && at !== null && at <= now ? overdue + 1 : 0
    const next = nextTick(now, overdue > STUCK_MINUTES_MAX ? null : at)
    setClock(Math.min(next, until))
    if (next <= until) await run()
  }
  return clockNow()
}

/** A run before the instant that is due next does nothing, so the answer stands until then, or until somebody else wrote. */
function askedWhenNeeded(dueAt: () => Promise<Instant | null>): () => Promise<Instant | null> {
  let known: { readonly at: Instant | null; readonly changes: number } | null = null
  return async () => {
    if (known && known.changes === changes && (known.at === null || known.at > clockNow())) return known.at
    known = { changes, at: await dueAt() }
    return known.at
  }
}

/** The whole minute at which the schedule must run next: when something is due, and at the next full hour at the latest. */
export function nextTick(now: Instant, due: Instant | null): Instant {
  const minute = (Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS
  const hour = (Math.floor(now / HOUR_MS) + 1) * HOUR_MS
  if (due === null) return hour
  return Math.min(hour, Math.max(minute, Math.ceil(due / MINUTE_MS) * MINUTE_MS))
}
