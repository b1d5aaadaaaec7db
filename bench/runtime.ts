import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kCurrentWorker, Log, LogLevel, Miniflare } from 'miniflare'
import { bundleWorker } from '../src/local/running/bundle.ts'
import { BENCH_OWNER } from './mails.ts'

const ROOT = join(import.meta.dirname, '..')

/** One Worker in a workerd of its own, with a fresh database on disk. */
export type Bench = {
  readonly name: string
  /** Where its database lies. */
  readonly folder: string
  /** workerd's process. */
  readonly pid: number
  readonly startedInMs: number
  /** CPU until it was up, before its first call. */
  readonly startCpu: number
  call(path: string, body?: Uint8Array | string): Promise<Record<string, unknown>>
  sql(statements: readonly string[]): Promise<Record<string, unknown>[][]>
  /** CPU of the process since its start, all threads, in milliseconds. */
  cpu(): number
  /** Resident memory now and at its highest, MiB. */
  memory(): { readonly now: number; readonly peak: number }
  stop(): Promise<void>
}

/** The door of measurements with the Worker behind it. */
export async function bundleFor(worker: string, minify = false): Promise<string> {
  return bundleWorker('bench/workers/door.ts', { minify, alias: { 'worker-under-test': join(ROOT, worker) } })
}

const FLOOR_TABLES = [
  'CREATE TABLE IF NOT EXISTS floor_mail (id TEXT PRIMARY KEY, raw TEXT)',
  'CREATE TABLE IF NOT EXISTS floor_person (address TEXT PRIMARY KEY, name TEXT)',
  'CREATE TABLE IF NOT EXISTS floor_message (message_id TEXT PRIMARY KEY, subject TEXT, text TEXT)',
]

/** Every statement of the migrations, in order. */
export function migrationStatements(): readonly string[] {
  const folder = join(ROOT, 'migrations')
  return readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('--> statement-breakpoint'))
}

type Options = {
  /** Where a profiler may listen. */
  readonly inspectorPort?: number
  /** Functions keep their names. */
  readonly readable?: boolean
  /** A folder with the database of an earlier start; a new one without. */
  readonly folder?: string
}

/** Starts a Worker by itself. */
export async function startBench(name: string, worker: string, options: Options = {}): Promise<Bench> {
  const contents = await bundleFor(worker, !options.readable)
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'kith-bench-')))
  const before = new Set(await workerds())
  const from = performance.now()
  const text = (value: string) => ({ type: 'text' as const, value })
  const miniflare = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    cf: false,
    log: new Log(LogLevel.ERROR),
    telemetry: { enabled: false },
    enableDevRegistry: false,
    ...(options.inspectorPort === undefined ? {} : { inspectorPort: options.inspectorPort }),
    resourcePersistencePath: join(folder, 'v3'),
    workers: [
      {
        config: {
          name: 'bench',
          compatibilityDate: '2026-10-15',
          manifest: { mainModule: 'entry.js', modules: { 'entry.js': { type: 'esm', contents } } },
          env: {
            DB: { type: 'd1', id: 'DB' },
            OWNER: text(BENCH_OWNER),
            ZONE: text('Europe/Berlin'),
            DOMAIN: text('kith.test'),
            ORIGIN: text('http://127.0.0.1'),
            SECRET: text('0123456789abcdef0123456789abcdef'),
            EMAIL: { type: 'worker', worker: kCurrentWorker, exportName: 'Post' },
          },
        },
        dev: { unsafeDirectSockets: [{ host: '127.0.0.1', port: 0, entrypoint: 'Bench' }] },
      },
    ],
  })
  await miniflare.ready
  const startedInMs = performance.now() - from
  const pid = (await workerds()).find(one => !before.has(one)) ?? 0
  const startCpu = cpuOf(pid)
  const url = await miniflare.unsafeGetDirectURL('bench', 'Bench')
  const call = async (path: string, body?: Uint8Array | string) => {
    const answer = await fetch(
      new URL(path, url),
      body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body) },
    )
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${(await answer.text()).slice(0, 400)}`)
    const parsed: unknown = await answer.json()
    return { ...(typeof parsed === 'object' ? parsed : {}) }
  }
  const sql = async (statements: readonly string[]) => {
    const answer = await fetch(new URL('/sql', url), { method: 'POST', body: JSON.stringify(statements) })
    const parsed: unknown = await answer.json()
    if (!Array.isArray(parsed)) throw new Error(`${name}: the database gave no rows`)
    return parsed
  }
  if (options.folder === undefined) await sql(name === 'Kith' ? migrationStatements() : FLOOR_TABLES)
  return {
    name,
    folder,
    pid,
    startedInMs,
    startCpu,
    call,
    sql,
    cpu: () => cpuOf(pid),
    memory: () => memoryOf(pid),
    stop: () => miniflare.dispose(),
  }
}

/** The workerd processes that this one started; others may come and go on the same machine. */
export async function workerds(): Promise<number[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const found: number[] = []
  for (const pid of pids) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    if (/^Name:\s+workerd$/m.test(status) && parentOf(status) === process.pid) found.push(Number(pid))
  }
  return found
}

const parentOf = (status: string) => Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0)

/** Clocks stand still inside workerd, so its threads are read from outside (Linux schedstat: nanoseconds on a CPU). */
export function cpuOf(pid: number): number {
  let nanoseconds = 0
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    nanoseconds += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0])
  }
  return nanoseconds / 1e6
}

function memoryOf(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (key: string) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
  return { now: read('VmRSS'), peak: read('VmHWM') }
}
