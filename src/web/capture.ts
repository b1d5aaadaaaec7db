import { captureAddress } from '../nudge/recipient.ts'
import { captureToken } from '../nudge/tokens.ts'
import type { OwnerRow } from '../store/sessions.ts'
import type { WebContext } from './ports.ts'

/** The owner's capture address: recomputed from the secret whenever it is shown, kept nowhere. */
export async function captureOf(c: WebContext, owner: OwnerRow, separator: '+' | '-' = '+'): Promise<string> {
  const { secret, domain } = c.get('settings')
  return captureAddress(await captureToken(secret, owner.id, owner.captureGeneration), domain, separator)
}
