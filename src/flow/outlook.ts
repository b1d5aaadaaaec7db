import type { Database } from '../store/database.ts'
import { readCandidates } from '../store/digest.ts'
import type { Instant } from '../time/instant.ts'
import { chooseFrom } from './choice.ts'
import type { Outlook } from './explain.ts'
import type { OwnerRow } from './settle-contact.ts'

/** The next digest as it would be, if nothing happens until then. One call. */
export async function outlookOf(db: Database, owner: OwnerRow, now: Instant): Promise<Outlook> {
  const at = Math.max(owner.nextDigestAt, now)
  const read = await readCandidates(db, owner.id, at, at)
  return { at, choice: chooseFrom(read, owner, at), read }
}
