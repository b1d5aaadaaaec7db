import { type Order, obey } from '../../flow/obey.ts'
import { base32 } from '../../ids.ts'
import type { OwnerRow } from '../../store/sessions.ts'
import type { Outcome } from '../forms/flash.ts'
import type { WebContext } from '../ports.ts'

/** Makes one press different from the next. */
const KEY_BYTES = 10

/** Does what a form asks for, the same way as a reply would, and says what came of it. */
export async function obeyed(c: WebContext, owner: OwnerRow, orders: readonly Order[]): Promise<Outcome> {
  const ports = c.get('ports')
  const key = base32(ports.random(KEY_BYTES))
  const request = { source: 'page' as const, orders, key: `page ${key}`, at: ports.now }
  const { done, refused } = await obey(ports, owner.id, request)
  if (done.length > 0) return { kind: 'did', actionIds: done.map(one => one.actionId), key }
  const [first] = refused
  return first ? { kind: 'no', reason: first.reason } : { kind: 'ok', word: 'none' }
}
