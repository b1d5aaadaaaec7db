import { undo, undoAll } from '../../flow/undo.ts'
import { ActionId } from '../../ids.ts'
import { actionsByIds, canUndo } from '../../store/activity-page.ts'
import { ownerOf } from '../door/owner.ts'
import { actionsOfPress, backTo } from '../forms/flash.ts'
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
  // Who was added by the action is gone with it.
  const home = action.kind === 'add' || action.kind === 'filed' ? '/people' : back
  return backTo(c, home, done.length > 0 ? { kind: 'ok', word: 'undone' } : { kind: 'no', reason: 'not-now' })
}

/** Takes back all that one press did to many people. */
export async function undoPress(c: WebContext) {
  const { all } = c.get('form')
  const owner = ownerOf(c)
  const text = typeof all === 'string' ? all.slice(0, 400) : ''
  const ids = (await actionsOfPress(owner.id, text)) ?? namedIn(text)
  const found = await actionsByIds(c.get('db'), owner.id, ids)
  const open = found.filter(action => canUndo(action, c.get('now'))).map(action => action.id)
  if (open.length === 0) return backTo(c, '/people', { kind: 'no', reason: 'too-late' })
  const { done } = await undoAll(c.get('ports'), owner, open)
  return backTo(c, '/people', done.length > 0 ? { kind: 'ok', word: 'undone' } : { kind: 'no', reason: 'not-now' })
}

function namedIn(text: string): readonly ActionId[] {
  const ids = text.split('.').filter(id => /^[a-z2-7]{8,64}$/.test(id))
  return ids.slice(0, 5).map(id => ActionId.parse(id))
}
