// The same door for every Worker of the bench: a mail over HTTP, the answer when all its work has ended, and how many
// calls it made to the database. `worker-under-test` is put in by the bundler.
import { WorkerEntrypoint } from 'cloudflare:workers'
import real from 'worker-under-test'

type Counts = { calls: number; rowsRead: number; rowsWritten: number; readByCall: number[] }
type Env = { readonly DB: D1Database } & Readonly<Record<string, unknown>>

/** One environment an isolate, as the platform gives it; the counters run on. */
const counts: Counts = { calls: 0, rowsRead: 0, rowsWritten: 0, readByCall: [] }
/** So many of the latest calls are told one by one. */
const CALLS_TOLD = 20
let shared: Env | null = null

/** The database with every call counted: one for each run, first, all or batch that leaves the Worker. */
function counted(db: D1Database, counts: Counts): D1Database {
  const note = (results: readonly { readonly meta?: { rows_read?: number; rows_written?: number } }[]) => {
    counts.calls += 1
    const read = results.reduce((sum, { meta }) => sum + (meta?.rows_read ?? 0), 0)
    counts.rowsRead += read
    counts.readByCall = [...counts.readByCall, read].slice(-CALLS_TOLD)
    for (const { meta } of results) {
      counts.rowsWritten += meta?.rows_written ?? 0
    }
  }
  const statement = (inner: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(inner, {
      get(target, name) {
        if (name === 'inner') return target
        if (name === 'bind') return (...values: unknown[]) => statement(target.bind(...values))
        if (name === 'all' || name === 'run') {
          return async () => {
            const result = await target.all()
            note([result])
            return result
          }
        }
        if (name === 'raw' || name === 'first') {
          return async (...values: unknown[]) => {
            counts.calls += 1
            return Reflect.apply(Reflect.get(target, name), target, values)
          }
        }
        return Reflect.get(target, name)
      },
    })
  return new Proxy(db, {
    get(target, name) {
      if (name === 'prepare') return (query: string) => statement(target.prepare(query))
      if (name === 'batch') {
        return async (statements: { readonly inner?: D1PreparedStatement }[]) => {
          const results = await target.batch(statements.flatMap(one => one.inner ?? []))
          note(results)
          return results
        }
      }
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

export default { fetch: () => new Response('bench') } satisfies ExportedHandler

export class Bench extends WorkerEntrypoint<Env> {
  override async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url)
    shared ??= { ...this.env, DB: counted(this.env.DB, counts) }
    const env = shared
    const later: Promise<unknown>[] = []
    const ctx = { waitUntil: (work: Promise<unknown>) => void later.push(work), passThroughOnException() {}, props: {} }
    let rejected: string | null = null
    if (url.pathname === '/mail') {
      await real.email(
        {
          from: url.searchParams.get('from') ?? '',
          to: url.searchParams.get('to') ?? '',
          raw: request.body,
          rawSize: Number(request.headers.get('content-length')),
          headers: new Headers(),
          setReject(reason: string) {
            rejected = reason
          },
        },
        env,
        ctx,
      )
    }
    if (url.pathname === '/scheduled') {
      const at = Number(url.searchParams.get('at'))
      await real.scheduled?.({ scheduledTime: at, cron: '* * * * *', noRetry() {} }, env, ctx)
    }
    if (url.pathname === '/page') {
      const page = await real.fetch?.(
        new Request(url.searchParams.get('url') ?? '', { headers: request.headers }),
        env,
        ctx,
      )
      await page?.text()
    }
    if (url.pathname === '/sql') {
      const statements = await request.json<string[]>()
      const results = await this.env.DB.batch(statements.map(one => this.env.DB.prepare(one)))
      return Response.json(results.map(result => result.results))
    }
    await Promise.all(later)
    return Response.json({ ...counts, rejected }) // the counters of the isolate, running on
  }
}

/** Letters go nowhere. */
export class Post extends WorkerEntrypoint {
  async send(): Promise<{ messageId: string }> {
    return { messageId: 'bench@kith.test' }
  }
}
