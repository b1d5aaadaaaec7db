import { undo } from '../../flow/undo.ts'
import { actionsByIds, canUndo } from '../../store/activity-page.ts'
import { ownerOf } from '../door/owner.ts'
import { backTo } from '../forms/flash.ts'
import { readActionId } from '../forms/ids-in-paths.ts'
import { notFoundPage } from '../pages/error.tsx'
import type { WebContext } from '../ports.ts'

/** Takes one action back, within thirty days. */
export async function undoAction(c: WebContext) {
  const id = readActionId(c)
  const owner = ownerOf(c)
  const [action] = id === null ? [] : await actionsByIds(c.get('db'), owner.id, [id])
  if (!action) return notFoundPage(c)
  const back = action.contactId === null ? '/activity' : `/people/${action.contactId}`
  if (!canUndo(action, c.get('now'))) return backTo(c, back, { kind: 'no', reason: 'too-late' })
  const { done } = await undo(c.get('ports'), owner, action.id)
  return backTo(c, back, done.length > 0 ? { kind: 'ok', word: 'undone' } : { kind: 'no', reason: 'not-now' })
}
