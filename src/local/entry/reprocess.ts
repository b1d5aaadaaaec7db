import { portsOf } from '../../flow/bound-ports.ts'
import { BEGINNING, Progress, reprocess } from '../../flow/reprocess.ts'
import { databaseOf } from '../../store/database.ts'
import type { LocalBindings } from './local-bindings.ts'
import { findOwner } from './owners.ts'
import { clockNow } from './standing-date.ts'

/** One step of reading an owner's mail again; the body is where it stands, empty at the beginning. */
export async function answerReprocess(url: URL, request: Request, env: LocalBindings): Promise<Response> {
  const asked = url.searchParams.get('owner')
  const owner = await findOwner(databaseOf(env.DB), asked)
  if (!owner) return new Response(`no owner has the address ${asked}`, { status: 404 })
  const given = await request.text()
  const progress = given === '' ? BEGINNING : Progress.parse(JSON.parse(given))
  return Response.json(await reprocess(portsOf(env, clockNow()), owner.id, progress))
}
