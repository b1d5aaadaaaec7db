import { sql } from 'drizzle-orm'
import { owners } from '../store/schema.ts'
import type { Desk, Result } from './desk.ts'
import type { Order } from './obey.ts'
import { momentOf } from './obey-order.ts'
import { nextDigestAt } from './plan.ts'
import { said } from './said.ts'
import { undoAction } from './undo.ts'

/** No digest until then; reminders at an exact time still come. */
export function obeyPause(until: string, desk: Desk): Result {
  const at = momentOf(until, desk)
  if (at <= desk.request.at) return { ok: false, reason: 'past' }
  const next = nextDigestAt({ ...desk.owner, pausedUntil: at }, desk.request.at)
  desk.more.push(sql`UPDATE ${owners} SET paused_until = ${at}, next_digest_at = ${next} WHERE id = ${desk.owner.id}`)
  return {
    ok: true,
    sentence: said({ do: 'pause', until }, '', desk),
    undo: [{ kind: 'pause', until: desk.owner.pausedUntil }],
  }
}

/** Takes back the last thing that was done: of this person where one is meant, else of anybody. */
export async function obeyUndo({ contactId, undoing }: Order, desk: Desk): Promise<Result> {
  const last =
    undoing ??
    desk.request.undoing ??
    desk.read.lastActions.find(action => contactId === null || action.contactId === contactId)
  if (!last) return { ok: false, reason: 'nothing-to-undo' }
  if (undoing || desk.request.undoing || last.inboxId === null) return undoAction(last, desk)
  // One answer may have done several things: "undo" takes all of them back, the last one first.
  const together = desk.read.lastActions.filter(action => action.inboxId === last.inboxId)
  const results: Result[] = []
  for (const action of together) results.push(await undoAction(action, desk))
  const said = results.flatMap(result => (result.ok ? [result.sentence] : []))
  return said.length > 0 ? { ok: true, sentence: said.join(' '), undo: [] } : { ok: false, reason: 'nothing-to-undo' }
}
