import { createHash, randomBytes } from 'node:crypto'
import { base32 } from '../../ids.ts'
import { MINUTE_MS } from '../../time/instant.ts'
import { Erased } from '../entry/erasing.ts'
import { deliver } from '../post/deliver.ts'
import { type Mailbox, openMailbox, type SentMail } from '../post/mailbox.ts'
import { relayTo } from '../post/relay.ts'
import { startSmtp } from '../post/smtp.ts'
import {
  type DataFolder,
  type StoredSettings,
  secretOf,
  storedSettings,
  storeSettings,
} from '../starting/data-folder.ts'
import type { Lock } from '../starting/lock.ts'
import { freePort } from '../starting/ports.ts'
import type { ProcessIdentity } from '../starting/process-identity.ts'
import { bundleWorker } from './bundle.ts'
import { type Clock, makeClock, readJourney } from './clock.ts'
import { startControl } from './control.ts'
import { type Door, DoorError } from './door.ts'
import { eraseInFolder } from './erased.ts'
import { applyMigrations, migrationsOf, pendingMigrations } from './migrate.ts'
import { startRuntime } from './runtime.ts'
import { everyMinute } from './schedule.ts'
import { scrub } from './scrub.ts'

/** The mail domain of every local run. */
export const LOCAL_DOMAIN = 'kith.test'
/** A printed sign-in link lives so long, in real time (design 4.6). */
const LINK_MS = 10 * MINUTE_MS
/** As many as the web view's own links have. */
const LINK_BYTES = 32

export type ProgramSettings = {
  readonly folder: DataFolder
  readonly lock: Lock
  readonly port: number
  readonly smtpPort: number
  /** The first owner of this folder, whom the Worker creates. */
  readonly settings: StoredSettings
  /** A further address of that owner's, named at this start. */
  readonly furtherAddress: string | null
  /** The owner was named at this start: they begin even where they were erased before. */
  readonly anew: boolean
  /** The zone was named at this start: it replaces the stored one. */
  readonly newZone: string | null
  readonly relay: string | null
  readonly say: (line: string) => void
}

/** A Kith that runs in this process. */
export type Program = {
  readonly web: string
  readonly smtp: { readonly host: string; readonly port: number }
  readonly capture: string
  readonly owner: string
  readonly zone: string
  readonly clock: Clock
  readonly door: Door
  readonly mailbox: Mailbox
  /** The processes without which nothing works. */
  readonly processes: readonly ProcessIdentity[]
  /** A new sign-in link for the first owner, good once and for ten minutes. */
  signIn(): Promise<string>
  travel(to: string, everyMinute?: boolean): Promise<{ readonly now: string; readonly sent: readonly SentMail[] }>
  stop(): Promise<void>
}

/** Starts everything of a local Kith, in the order in which each needs the one before; what was started is stopped when a later
 *  part fails. */
export async function startProgram(given: ProgramSettings): Promise<Program> {
  const swept = () =>
    scrub(given.folder, true).catch(() => given.say('deleted words may still stand in the data folder'))
  const stops: (() => Promise<void> | void)[] = [() => given.lock.release(), swept]
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= stopAll(stops)
    return stopped
  }
  try {
    return await startParts(given, stops, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function stopAll(stops: (() => Promise<void> | void)[]): Promise<void> {
  for (const stop of stops.toReversed()) await stop()
}

type Parts = { readonly door: Door; readonly clock: Clock; readonly mailbox: Mailbox; readonly web: string }

async function startParts(
  given: ProgramSettings,
  stops: (() => Promise<void> | void)[],
  stop: () => Promise<void>,
): Promise<Program> {
  const { folder, settings, say } = given
  const clock = makeClock(settings.standingAt)
  const passOn = given.relay === null ? null : relayTo(given.relay)
  const mailbox = await openMailbox(folder.outbox, passOn)
  const { door, web, processes } = await startWorker(given, clock, mailbox, stops)
  const parts = { door, clock, mailbox, web }
  const { capture, zone } = await prepareOwner(parts, given)
  await mailbox.forget(Erased.parse(await door.ask('/erased')))
  const signIn = (owner: string | null) => newLink(parts, owner, stops)
  const travel = oneAtATime((to: string, everyMinute?: boolean) =>
    journey(parts, given, zone, to, everyMinute === true),
  )
  const tick = async () => void (await door.ask('/tick', {}))
  const failed = () => say('the schedule failed once; it runs again in a minute')
  // What an earlier run left is taken up at any start; afterwards a standing clock waits for `travel`.
  await door.ask('/recover', {}).catch(failed)
  if (!clock.standing()) stops.push(everyMinute(tick, failed))
  const bridge = { door, domain: LOCAL_DOMAIN, now: clock.now, passOn, say }
  const smtpPort = await chosenPort(given.smtpPort, 'mail', say)
  const smtp = await startSmtp(bridge, smtpPort)
  stops.push(() => smtp.close())
  const owner = given.furtherAddress ?? settings.owner
  const facts = { web, smtp: { host: '127.0.0.1', port: smtp.port }, capture, owner, zone }
  await startCommands(parts, given, { signIn, travel, status: () => ({ ...facts, now: clock.now() }) }, stops)
  return { ...facts, clock, door, mailbox, processes, signIn: () => signIn(null), travel, stop }
}

async function startWorker(
  given: ProgramSettings,
  clock: Clock,
  mailbox: Mailbox,
  stops: (() => Promise<void> | void)[],
): Promise<{ door: Door; web: string; processes: readonly ProcessIdentity[] }> {
  const { folder, lock, settings, say } = given
  const pending = await pendingMigrations(folder, await migrationsOf())
  // What a run that was killed left in the log.
  await scrub(folder, false)
  if (pending.copy) say(`the database is brought up to date; until you forget somebody, the old one is ${pending.copy}`)
  const port = await chosenPort(given.port, 'the web view', say)
  const web = `http://127.0.0.1:${port}`
  const variables = {
    // Another address than the first start's is one more of the same owner (design, settled questions).
    OWNER: given.furtherAddress ?? settings.owner,
    ZONE: settings.zone,
    DOMAIN: LOCAL_DOMAIN,
    SECRET: await secretOf(folder),
    ORIGIN: web,
  }
  const bundle = await bundleWorker()
  const left = () => say('deleted words may still stand in the data folder; they go when Kith ends or next starts')
  const erase = (erased: unknown) => eraseInFolder(folder, mailbox, Erased.parse(erased)).catch(left)
  const runtime = await startRuntime({ folder, bundle, port, variables, mailbox, erase, say }, workers =>
    lock.update({ workers }),
  )
  const { door } = runtime
  // What an erasure left behind: a letter that was on its way meanwhile, or a run that was killed in the middle.
  const letters = async () => mailbox.forget(Erased.parse(await door.ask('/erased')))
  stops.push(async () => {
    await door.idle()
    await letters().catch(left)
    await runtime.stop()
  })
  if (clock.standing()) await door.setClock(clock.now())
  await applyMigrations(door, pending.migrations)
  return { door, web, processes: runtime.processes }
}

/** A port that is taken is named, and the next free one used. */
async function chosenPort(wanted: number, what: string, say: (line: string) => void): Promise<number> {
  const port = await freePort(wanted)
  if (wanted !== 0 && port !== wanted) say(`port ${wanted} is taken: ${what} is on ${port}`)
  return port
}

async function prepareOwner({ door }: Parts, given: ProgramSettings) {
  const asked = { owner: given.settings.owner, zone: given.newZone, anew: given.anew }
  const { capture, zone }: Record<string, unknown> = { ...Object(await door.ask('/owner', asked)) }
  return { capture: String(capture), zone: String(zone) }
}

async function newLink(parts: Parts, owner: string | null, stops: (() => void)[]): Promise<string> {
  const token = base32(randomBytes(LINK_BYTES))
  const hash = createHash('sha256').update(token).digest('hex')
  await parts.door.ask('/sign-in', { hash, owner })
  const timer = setTimeout(() => void parts.door.ask('/sign-out-link', { hash }).catch(() => {}), LINK_MS)
  stops.push(() => clearTimeout(timer))
  return `${parts.web}/sign-in/${token}`
}

/** Moves the standing clock, running what is due on the way; says where it stands and what was sent meanwhile. */
async function journey(
  { door, clock, mailbox }: Parts,
  given: ProgramSettings,
  zone: string,
  to: string,
  everyMinute: boolean,
) {
  if (!clock.standing()) {
    throw new DoorError(
      409,
      'this Kith runs with the real clock. For one that you move, start it with: npm start -- --at now',
    )
  }
  const target = readJourney(to, zone, clock.now())
  if (!target.ok) throw new DoorError(400, REFUSALS[target.reason](to))
  await door.idle()
  const before = mailbox.count()
  while (clock.now() < target.at) {
    const { now } = Object(await door.ask('/travel', { until: target.at, everyMinute }))
    clock.move(Number(now))
    // As they stand now: an owner who was erased meanwhile is in them no more.
    const stored = await storedSettings(given.folder)
    if (stored) await storeSettings(given.folder, { ...stored, standingAt: clock.now() })
  }
  return { now: new Date(clock.now()).toISOString(), sent: (await mailbox.sent()).slice(before) }
}

const REFUSALS = {
  'not-a-time': (text: string) =>
    `"${text}" is no length and no time; some are: 90min, 3d, 8w, 6 months, 09:00, 2026-03-02T09:00`,
  'in-the-past': (text: string) => `"${text}" has passed already; the clock only moves on`,
}

type Verbs = {
  readonly signIn: (owner: string | null) => Promise<string>
  readonly travel: (to: string, everyMinute?: boolean) => Promise<unknown>
  readonly status: () => unknown
}

async function startCommands(
  { door, clock, mailbox }: Parts,
  given: ProgramSettings,
  { signIn, travel, status }: Verbs,
  stops: (() => void)[],
): Promise<void> {
  const control = await startControl(
    {
      '/status': async () => status(),
      '/travel': query => travel(query.get('to') ?? '', query.has('every-minute')),
      '/sign-in': async query => ({ signIn: await signIn(query.get('owner')) }),
      '/outbox': () => mailbox.sent(),
      '/deliver': (query, mail) =>
        deliver(door, clock.now(), mail, {
          to: query.get('to') ?? '',
          from: query.get('from'),
          verbatim: query.has('verbatim'),
          restamp: query.has('now'),
        }),
    },
    async (path, body) => {
      await door.idle()
      return await door.ask(path, body.byteLength > 0 ? JSON.parse(Buffer.from(body).toString('utf8')) : undefined)
    },
  )
  stops.push(() => control.close())
  await given.lock.update({ control: { port: control.port, secret: control.secret } })
}

/** The second call waits until the first has ended. */
function oneAtATime<A extends unknown[], T>(act: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (...args) => {
    const next = last.then(() => act(...args))
    last = next.catch(() => {})
    return next
  }
}
