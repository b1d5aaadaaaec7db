import type { ContactId } from '../ids.ts'
import type { Choice } from '../relationship/choose.ts'
import { readBriefCandidates, readBriefDetails } from '../store/brief-details.ts'
import type { Candidates } from '../store/digest.ts'
import type { Instant } from '../time/instant.ts'
import { chooseFrom } from './choice.ts'
import { type Told, toldOf } from './digest-content.ts'
import type { Ports } from './ports.ts'
import type { OwnerRow } from './settle-contact.ts'

/** Of those who are due, a page looks at fewer than the morning does: it is opened often, and read at once. */
const DUE_LOOKED_AT_MAX = 5

/** What the next digest would hold, as the start page shows it. */
export type NextLetter = {
  readonly at: Instant
  readonly choice: Choice<ContactId>
  readonly told: readonly Told[]
  readonly contacts: Candidates['contacts']
  /** More are due than were looked at: the morning chooses among more of them, and may name others. */
  readonly isPartial: boolean
}

/** The people of the next digest, chosen as the morning chooses, from the longest waiting of those who are due. Two calls,
 *  nothing written. The last exchange is told by the person's row, so no mail is read. */
export async function nextLetter({ db }: Pick<Ports, 'db'>, owner: OwnerRow, at: Instant): Promise<NextLetter> {
  const read = await readBriefCandidates(db, owner.id, at, DUE_LOOKED_AT_MAX)
  const choice = chooseFrom(read, owner, at)
  const ids = choice.chosen.map(chosen => chosen.contactId)
  const details = await readBriefDetails(
    db,
    read.contacts.filter(({ id }) => ids.includes(id)),
  )
  return {
    at,
    choice,
    told: toldOf(choice, read, details, owner, at),
    contacts: read.contacts,
    isPartial: read.contacts.length >= DUE_LOOKED_AT_MAX,
  }
}
