import { discard, release } from '../../flow/hold.ts'
import { heldPageOf } from '../../store/held-page.ts'
import { settingsPageOf } from '../../store/settings-page.ts'
import { ownerOf } from '../door/owner.ts'
import { backTo } from '../forms/flash.ts'
import { readInboxId } from '../forms/ids-in-paths.ts'
import { notFoundPage } from '../pages/error.tsx'
import type { WebContext } from '../ports.ts'

const REFUSED = {
  'not-held': 'not-held',
  'raw-gone': 'not-held',
  automatic: 'automatic-mail',
  'held-again': 'held-again',
} as const

/** Acts on one held mail: release it, delete it, or never look at its sender again. */
export async function actOnHeld(c: WebContext) {
  const id = readInboxId(c)
  const owner = ownerOf(c)
  const mail = id && (await heldPageOf(c.get('db'), owner.id).one(id))
  if (!mail) return notFoundPage(c)
  const does = c.get('form').do
  switch (does) {
    case 'release':
    case 'trust-dkim':
    case 'accept-unverified': {
      const released = await release(c.get('ports'), owner, mail.id, does === 'release' ? 'once' : does)
      if (!released.ok) return backTo(c, '/held', { kind: 'no', reason: REFUSED[released.reason] })
      break
    }
    case 'discard':
      await discard(c.get('ports'), owner, mail.id)
      break
    case 'never':
      if (mail.fromAddress === null) return backTo(c, '/held', { kind: 'no', reason: 'bad-address' })
      await settingsPageOf(c.get('db'), owner.id).addNever('address', mail.fromAddress, c.get('now'))
      await discard(c.get('ports'), owner, mail.id)
      break
    default:
      return backTo(c, '/held', { kind: 'no', reason: 'bad-form' })
  }
  return backTo(c, '/held', { kind: 'ok', word: 'done' })
}
