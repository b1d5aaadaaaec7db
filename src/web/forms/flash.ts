import type { MiddlewareHandler } from 'hono'
import { ActionId, type OwnerId } from '../../ids.ts'
import { derivedId } from '../../nudge/tokens.ts'
import { actionsByIds } from '../../store/activity-page.ts'
import type { Flash, WebContext, WebEnv } from '../ports.ts'
import { isRefusal, type Refusal } from './refusals.ts'

/** Actions that one address may name. */
const ACTIONS_MAX = 5
const ACTION_ID = /^[a-z2-7]{8,64}$/
const CONTACT_ID = /^[\w-]{1,64}$/
/** A press on many: what its key is made of, and on how many. */
const PRESS = /^([a-z2-7]{16})\.(\d{1,2})$/
const PRESSED_MAX = 50
/** Sentences that are said of a press on many. */
const SAID_MAX = 3

/** What an act came to: actions that can be shown again, a plain word, or a refusal. */
export type Outcome =
  | { readonly kind: 'did'; readonly actionIds: readonly ActionId[]; readonly key: string }
  | { readonly kind: 'settling'; readonly after: string; readonly circle: string }
  | { readonly kind: 'ok'; readonly word: 'done' | 'saved' | 'undone' | 'none' | 'sent' }
  | { readonly kind: 'no'; readonly reason: Refusal }

/** POST, redirect, GET: back to a page of one's own, which says what was done. The address carries ids and words from a
 *  closed list, never text, so nobody can make a page say something by a link. */
export function backTo(c: WebContext, path: string, outcome: Outcome): Response {
  const said = new URLSearchParams(saidOf(outcome)).toString()
  return c.redirect(`${path}${path.includes('?') ? '&' : '?'}${said}`, 303)
}

function saidOf(outcome: Outcome): Record<string, string> {
  switch (outcome.kind) {
    case 'did':
      return outcome.actionIds.length > ACTIONS_MAX
        ? { all: `${outcome.key}.${outcome.actionIds.length}` }
        : { did: outcome.actionIds.join('.') }
    case 'settling':
      return { settling: outcome.after, in: outcome.circle }
    case 'ok':
      return { ok: outcome.word }
    case 'no':
      return { no: outcome.reason }
  }
}

/** The actions of one press on many people: their ids follow from its key, so the address need not name them.
 *  Null where the text is none. */
export async function actionsOfPress(ownerId: OwnerId, text: string): Promise<readonly ActionId[] | null> {
  const match = PRESS.exec(text)
  if (!match) return null
  const count = Math.min(Number(match[2]), PRESSED_MAX)
  const ids = await Promise.all(
    Array.from({ length: count }, (_, index) => derivedId('action', ownerId, `page ${match[1]}`, String(index))),
  )
  return ids.map(id => ActionId.parse(id))
}

/** Reads what the page before it did. One call, and only where there is something to say. */
export const readFlash: MiddlewareHandler<WebEnv> = async (c, next) => {
  c.set('flash', c.req.method === 'GET' ? await flashOf(c) : null)
  await next()
}

async function flashOf(c: WebContext): Promise<Flash | null> {
  const viewer = c.get('viewer')
  const { did, all, no, ok, settling } = c.req.query()
  const words = c.get('words')
  if (no !== undefined && isRefusal(no)) return { sentences: [words.refused[no]], refused: true, undo: null }
  if (ok === 'done' || ok === 'saved' || ok === 'undone' || ok === 'none' || ok === 'sent') {
    return { sentences: [words.flash[ok]], refused: false, undo: null }
  }
  if (settling !== undefined && CONTACT_ID.test(settling)) {
    const circle = (c.req.query('in') ?? '').slice(0, 60)
    return { sentences: [words.flash.settling], refused: false, undo: null, settling: { after: settling, circle } }
  }
  if (!viewer) return null
  const named = (did ?? '').split('.').filter(id => ACTION_ID.test(id))
  const pressed = all === undefined ? null : await actionsOfPress(viewer.owner.id, all)
  const ids = pressed ?? named.slice(0, ACTIONS_MAX).map(id => ActionId.parse(id))
  if (ids.length === 0) return null
  return flashOfActions(c, viewer.owner.id, ids, pressed === null ? null : (all ?? null))
}

async function flashOfActions(c: WebContext, ownerId: OwnerId, ids: readonly ActionId[], all: string | null) {
  const found = await actionsByIds(c.get('db'), ownerId, ids)
  const [first] = found
  if (!first) return null
  const open = found.filter(action => action.undo !== null && action.undoneAt === null)
  const sentences = found.slice(0, all === null ? ACTIONS_MAX : SAID_MAX).map(action => action.sentence)
  const more = found.length - sentences.length
  const undo = open.length === 0 ? null : all === null ? (found.length === 1 ? { id: first.id } : null) : { all }
  return {
    sentences: more > 0 ? [...sentences, c.get('words').flash.andMore(more)] : sentences,
    refused: false,
    undo: undo ?? (open.length > 1 ? { all: open.map(action => action.id).join('.') } : null),
  }
}
