import { sql } from 'drizzle-orm'
import type { DrizzleD1Database } from 'drizzle-orm/d1'
import * as z from 'zod/mini'
import { headOf } from '../../mail/head.ts'
import { fieldsOf, splitHeader } from '../../mail/header-fields.ts'
import { dedupeInput } from '../../mail/message-id.ts'
import { hashOf } from '../../nudge/tokens.ts'
import { databaseOf } from '../../store/database.ts'
import { endLeases, nextDueAt } from '../../store/next-due.ts'
import { inbox } from '../../store/schema.ts'
import { erasedIn } from './erasing.ts'
import { handMail, noteChange, type RealDoors, settle, tick, trailOf, travel } from './hand-over.ts'
import type { LocalBindings } from './local-bindings.ts'
import { answerOwners, closeLinks } from './owners.ts'
import { answerPeople } from './people.ts'
import { answerReprocess } from './reprocess.ts'
import { clockNow, setClock } from './standing-date.ts'

/** One question of the program on this machine: doors, clock, and what the `kith` commands show. */
export async function answerCommand(
  doors: RealDoors,
  request: Request,
  env: LocalBindings,
  ctx: ExecutionContext,
): Promise<Response> {
  const url = new URL(request.url)
  const db = databaseOf(env.DB)
  switch (url.pathname) {
    case '/mail':
      return takeMail(doors, request, env, ctx)
    case '/clock':
      setClock(z.object({ at: z.nullable(z.number()) }).parse(await request.json()).at)
      return Response.json({ now: clockNow() })
    case '/migrate':
      return migrate(env.DB, request)
    case '/recover':
      await endLeases(db, clockNow())
      await closeLinks(db)
      return Response.json({
        now: await settle(
          () => nextDueAt(db),
          () => tick(doors, env, ctx),
        ),
      })
    case '/erased':
      return Response.json(await erasedIn(db))
    case '/tick':
      await tick(doors, env, ctx)
      return Response.json({ now: clockNow() })
    case '/travel': {
      const { until, everyMinute } = z
        .object({ until: z.number(), everyMinute: z.boolean() })
        .parse(await request.json())
      const dueAt = everyMinute ? null : () => nextDueAt(db)
      const now = await travel(until, dueAt, () => tick(doors, env, ctx))
      return Response.json({ now })
    }
    case '/reprocess':
      return answerReprocess(url, request, env)
    default:
      return (
        (await answerOwners(url, request, env)) ??
        (await answerPeople(url, env)) ??
        new Response(`nothing is known of ${url.pathname}`, { status: 404 })
      )
  }
}

/** Two lines of JSON: what the door answered, at once; then, when all work on it has ended, the mail's inbox row if `row` asks. */
async function takeMail(doors: RealDoors, request: Request, env: LocalBindings, ctx: ExecutionContext) {
  const { searchParams } = new URL(request.url)
  const to = searchParams.get('to') ?? ''
  const bytes = new Uint8Array(await request.arrayBuffer())
  const trail = trailOf(ctx)
  const handed = await handMail(doors, { from: searchParams.get('from') ?? '', to, bytes }, env, trail.ctx)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(encoder.encode(`${JSON.stringify(handed)}\n`))
      await trail.ended()
      noteChange()
      const wanted = handed.outcome === 'accepted' && searchParams.has('row')
      const row = wanted ? await inboxRowOf(databaseOf(env.DB), bytes, to) : null
      controller.enqueue(encoder.encode(`${JSON.stringify(row)}\n`))
      controller.close()
    },
  })
  return new Response(body)
}

/** The row that holds this mail: of this delivery, or of the one that brought it before; the newest, where its words differ. */
async function inboxRowOf(db: DrizzleD1Database, bytes: Uint8Array<ArrayBuffer>, to: string) {
  const { header, body } = splitHeader(headOf(bytes).text)
  const key = await hashOf(dedupeInput(fieldsOf(header), body))
  const [row] = await db
    .select({ inboxId: inbox.id, status: inbox.status, reason: inbox.reason })
    .from(inbox)
    .where(sql`instr(dedupe_key, ${key}) > 0`)
    .orderBy(sql`envelope_to = ${to} DESC, received_at DESC`)
    .limit(1)
  return row ?? null
}

/** One migration and its row in one batch, in the table that `wrangler d1 migrations` keeps. */
async function migrate(db: D1Database, request: Request): Promise<Response> {
  const { name, statements } = z
    .object({ name: z.string(), statements: z.array(z.string()) })
    .parse(await request.json())
  await db.batch([
    db.prepare(
      'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
    ),
    ...statements.map(statement => db.prepare(statement)),
    db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
  ])
  return Response.json({ name })
}
