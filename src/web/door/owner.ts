import type { OwnerRow } from '../../store/sessions.ts'
import type { WebContext } from '../ports.ts'

/** The owner who is looking. The table of routes lets nobody else come this far.
 *  @throws where a route that asks for it is not marked `signed-in` */
export function ownerOf(c: WebContext): OwnerRow {
  const viewer = c.get('viewer')
  if (!viewer) throw new Error('nobody is signed in')
  return viewer.owner
}
