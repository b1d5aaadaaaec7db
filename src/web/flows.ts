import type { Ports } from '../flow/ports.ts'
import type { ContactId, InboxId } from '../ids.ts'
import type { OwnerRow } from '../store/sessions.ts'

/** The verbs of the house that a page may ask for beside obeying a command. */
export type Flows = {
  readonly release: (ports: Ports, owner: OwnerRow, inboxId: InboxId) => Promise<void>
  readonly discard: (ports: Ports, owner: OwnerRow, inboxId: InboxId) => Promise<void>
  readonly forget: (ports: Ports, owner: OwnerRow, contactId: ContactId) => Promise<void>
}
