import { ContactId } from '../../ids.ts'
import { ownerOf } from '../door/owner.ts'
import { backTo, type Outcome } from '../forms/flash.ts'
import type { WebContext } from '../ports.ts'
import { resettleCircle, resettleEverybody } from './resettle.ts'

/** Goes on settling everybody, or the people of a circle, where the request before had to stop. */
export async function settle(c: WebContext) {
  const { after, circle } = c.get('form')
  if (typeof after !== 'string' || !/^[\w-]{1,64}$/.test(after) || typeof circle !== 'string') {
    return backTo(c, '/settings', { kind: 'no', reason: 'bad-form' })
  }
  const [db, { id }] = [c.get('db'), ownerOf(c)]
  const from = ContactId.parse(after)
  const next =
    circle === '' ? await resettleEverybody(db, id, from) : await resettleCircle(db, id, circle.slice(0, 60), from)
  return backTo(c, circle === '' ? '/settings' : '/circles', settledOutcome(next, circle))
}

/** Saved, and everybody settled; or from whom it goes on. */
export function settledOutcome(next: ContactId | null, circle: string): Outcome {
  return next === null ? { kind: 'ok', word: 'saved' } : { kind: 'settling', after: next, circle }
}
