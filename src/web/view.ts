import { fullnessOf } from '../flow/fullness.ts'
import type { View, WebContext } from './ports.ts'

/** What a page is drawn with, from what is known of the request. Without an owner, times are told in UTC. */
export function viewOf(c: WebContext): View {
  const owner = c.get('viewer')?.owner ?? null
  return {
    words: c.get('words'),
    language: c.get('language'),
    zone: owner?.zone ?? 'UTC',
    now: c.get('now'),
    owner,
    formToken: c.get('formToken'),
    path: c.req.path,
    flash: c.get('flash') ?? null,
    kept: c.get('kept') ?? null,
    get fullness() {
      return owner ? fullnessOf(c.get('ports')) : 'room'
    },
  }
}
