import { randomBytes } from 'node:crypto'
import { kCurrentWorker, Log, LogLevel, Miniflare, Response } from 'miniflare'
import type { Mailbox } from '../post/mailbox.ts'
import type { DataFolder } from '../starting/data-folder.ts'
import { childrenOf, type ProcessIdentity } from '../starting/process-identity.ts'
import { type Door, openDoor } from './door.ts'

export type Running = {
  readonly door: Door
  readonly processes: readonly ProcessIdentity[]
  stop(): Promise<void>
}

export type RuntimeSettings = {
  readonly folder: DataFolder
  readonly bundle: string
  readonly port: number
  readonly variables: Readonly<Record<string, string>>
  readonly mailbox: Mailbox
  /** Somebody was erased in the database: the files of the folder are to follow. */
  readonly erase: (erased: unknown) => Promise<void>
  readonly say: (line: string) => void
}

const COMPATIBILITY_DATE = '2026-10-15'
/** Characters of a line of the Worker's log that are shown. */
const LOGGED_MAX = 600
/** The signals that Miniflare answers by ending the process at once: this program ends in its own order. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs the bundled Worker in workerd with its database on disk; the network outside this machine is closed to it. */
export async function startRuntime(
  settings: RuntimeSettings,
  spawned: (processes: readonly ProcessIdentity[]) => Promise<void>,
): Promise<Running> {
  const secret = randomBytes(24).toString('base64url')
  const before = new Map(SIGNALS.map(signal => [signal, process.listeners(signal)]))
  const miniflare = new Miniflare(optionsOf(settings, secret))
  const processes = await firstChildren(miniflare)
  await spawned(processes)
  await miniflare.ready
  for (const [signal, known] of before) {
    for (const listener of process.listeners(signal)) {
      if (!known.includes(listener)) process.removeListener(signal, listener)
    }
  }
  const url = await miniflare.unsafeGetDirectURL('kith', 'Local')
  return { door: openDoor(url, secret), processes, stop: () => miniflare.dispose() }
}

function optionsOf(settings: RuntimeSettings, secret: string): ConstructorParameters<typeof Miniflare>[0] {
  const { folder, bundle, port, variables, say } = settings
  const texts = Object.entries({ ...variables, LOCAL_SECRET: secret })
  const plain = Object.fromEntries(texts.map(([name, value]) => [name, { type: 'text' as const, value }]))
  return {
    host: '127.0.0.1',
    port,
    cf: false,
    log: new Log(LogLevel.ERROR),
    handleStructuredLogs: ({ level, message }) => {
      // Of what the Worker notes only faults are for the person at the terminal.
      if (level === 'error' || level === 'warn' || message.includes('-failed"')) say(message.slice(0, LOGGED_MAX))
    },
    telemetry: { enabled: false },
    enableDevRegistry: false,
    resourcePersistencePath: folder.persisted,
    workers: [
      {
        config: {
          name: 'kith',
          compatibilityDate: COMPATIBILITY_DATE,
          manifest: { mainModule: 'entry.js', modules: { 'entry.js': { type: 'esm', contents: bundle } } },
          env: {
            ...plain,
            DB: { type: 'd1', id: 'DB' },
            EMAIL: { type: 'worker', worker: kCurrentWorker, exportName: 'Outbox' },
            MAILBOX: { type: 'fetcher', handler: request => answerMailbox(settings, request) },
          },
        },
        dev: {
          unsafeDirectSockets: [{ host: '127.0.0.1', port: 0, entrypoint: 'Local' }],
          outboundService: {
            type: 'fetcher',
            handler: () => new Response('this run has no network', { status: 599 }),
          },
        },
      },
    ],
  }
}

/** The mail files, seen from the Worker. */
async function answerMailbox(
  { mailbox, erase }: RuntimeSettings,
  request: { readonly url: string; json(): Promise<unknown> },
): Promise<Response> {
  const { pathname } = new URL(request.url)
  try {
    if (pathname === '/send') return Response.json(await mailbox.keep(await request.json()))
    if (pathname === '/erased') return Response.json(await erase(await request.json()).then(() => null))
    if (pathname === '/sent') return Response.json(await mailbox.sent())
    return Response.json(await mailbox.read(decodeURIComponent(pathname.slice('/sent/'.length))))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'E_INTERNAL_SERVER_ERROR'
    const message = error instanceof Error ? error.message.split('\n', 1)[0] : 'unknown'
    return Response.json({ code, message }, { status: 500 })
  }
}

/** The processes that Miniflare starts, as soon as they are there: a kill a moment later must not leave them unknown. */
async function firstChildren(miniflare: Miniflare): Promise<readonly ProcessIdentity[]> {
  let ready = false
  miniflare.ready.then(
    () => {
      ready = true
    },
    () => {
      ready = true
    },
  )
  for (;;) {
    const children = await childrenOf(process.pid)
    if (children.length > 0 || ready) return children
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}
