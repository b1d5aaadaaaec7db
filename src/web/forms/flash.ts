import type { MiddlewareHandler } from 'hono'
import { ActionId } from '../../ids.ts'
import { actionsByIds } from '../../store/activity-page.ts'
import type { Flash, WebContext, WebEnv } from '../ports.ts'
import { isRefusal, type Refusal } from './refusals.ts'

/** Actions that one address may name. */
const ACTIONS_MAX = 5
const ACTION_ID = /^[a-z2-7]{8,64}$/

/** What an act came to: actions that can be shown again, a plain word, or a refusal. */
export type Outcome =
  | { readonly kind: 'did'; readonly actionIds: readonly ActionId[] }
  | { readonly kind: 'ok'; readonly word: 'done' | 'saved' | 'undone' | 'none' }
  | { readonly kind: 'no'; readonly reason: Refusal }

/** POST, redirect, GET: back to a page of one's own, which says what was done. The address carries ids and words from a
 *  closed list, never text, so nobody can make a page say something by a link. */
export function backTo(c: WebContext, path: string, outcome: Outcome): Response {
  const [name, value] =
    outcome.kind === 'did'
      ? ['did', outcome.actionIds.slice(0, ACTIONS_MAX).join('.')]
      : outcome.kind === 'ok'
        ? ['ok', outcome.word]
        : ['no', outcome.reason]
  const joint = path.includes('?') ? '&' : '?'
  return c.redirect(`${path}${joint}${name}=${value}`, 303)
}

/** Reads what the page before it did. One call, and only where there is something to say. */
export const readFlash: MiddlewareHandler<WebEnv> = async (c, next) => {
  c.set('flash', c.req.method === 'GET' ? await flashOf(c) : null)
  await next()
}

async function flashOf(c: WebContext): Promise<Flash | null> {
  const viewer = c.get('viewer')
  const { did, no, ok } = c.req.query()
  const words = c.get('words')
  if (no !== undefined && isRefusal(no)) return { sentences: [words.refused[no]], refused: true, undo: null }
  if (ok === 'done' || ok === 'saved' || ok === 'undone' || ok === 'none') {
    return { sentences: [words.flash[ok]], refused: false, undo: null }
  }
  const ids = (did ?? '').split('.').filter(id => ACTION_ID.test(id))
  if (!viewer || ids.length === 0) return null
  const found = await actionsByIds(
    c.get('db'),
    viewer.owner.id,
    ids.slice(0, ACTIONS_MAX).map(id => ActionId.parse(id)),
  )
  if (found.length === 0) return null
  const [first] = found
  const undo = first && found.length === 1 && first.undo !== null && first.undoneAt === null ? first.id : null
  return { sentences: found.map(action => action.sentence), refused: false, undo }
}
