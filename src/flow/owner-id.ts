import { OwnerId } from '../ids.ts'
import { derivedId, keyedHash } from '../nudge/tokens.ts'

/** The id of the owner whose first address this is: the same whenever it is made. */
export async function ownerIdOf(address: string): Promise<OwnerId> {
  return OwnerId.parse(await derivedId('owner', address))
}

/** What tells that an owner was erased, and nothing else without the secret. */
export function erasedMark(secret: string, ownerId: OwnerId): Promise<string> {
  return keyedHash(secret, 'erased-owner', ownerId)
}
