import type { ContactId } from '../ids.ts'
import type { Changes } from '../store/filing.ts'
import type { Obeying } from '../store/obeying.ts'
import type { Order, Refusal, Request } from './obey.ts'
import type { Ports } from './ports.ts'
import { type ContactRow, type OwnerRow, settled } from './settle-contact.ts'
import type { UndoStep } from './undo-step.ts'

/** What became of one order. */
export type Result =
  | { readonly ok: true; readonly sentence: string; readonly undo: readonly UndoStep[] }
  | { readonly ok: false; readonly reason: Refusal }
/** One order about one person. */
export type PersonalOrder = Order & { readonly contactId: ContactId }

type ListKey = 'messages' | 'participants' | 'nameParts' | 'positions' | 'actions' | 'more'
type Rows<K extends ListKey> = NonNullable<Changes[K]>[number][]

/** Where a request is worked on: the rows as they change, order by order. Nothing is written until all are done. */
export type Desk = {
  readonly read: Obeying
  readonly owner: OwnerRow
  readonly request: Request
  readonly ports: Ports
  readonly rows: Map<ContactId, ContactRow>
  readonly circleCadences: { contactId: ContactId; cadence: string | null }[]
  readonly organizations: { contactId: ContactId; organization: string }[]
  /** Whose address is which, as it will be. */
  readonly addresses: { contactId: ContactId; address: string; name: string; nameRank: number }[]
  readonly messages: Rows<'messages'>
  readonly participants: Rows<'participants'>
  readonly nameParts: Rows<'nameParts'>
  readonly positions: Rows<'positions'>
  readonly actions: Rows<'actions'>
  readonly more: Rows<'more'>
}

export function newDesk(read: Obeying, owner: OwnerRow, request: Request, ports: Ports): Desk {
  return {
    read,
    owner,
    request,
    ports,
    rows: new Map(read.contacts.map(row => [row.id, row])),
    circleCadences: [...read.circleCadences],
    organizations: read.positions.flatMap(row =>
      row.organization === null ? [] : [{ contactId: row.contactId, organization: row.organization }],
    ),
    addresses: read.addresses.map(({ contactId, address, name, nameRank }) => ({ contactId, address, name, nameRank })),
    messages: [],
    participants: [],
    nameParts: [],
    positions: [],
    actions: [],
    more: [],
  }
}

/** Everything that the desk's orders change, with every touched person's derived columns computed anew. */
export function changesOf(desk: Desk): Changes {
  const changed = desk.read.contacts.flatMap(before => {
    const row = desk.rows.get(before.id)
    if (!row || row === before) return []
    const around = {
      addresses: desk.addresses.filter(other => other.contactId === row.id).map(other => other.address),
      organizations: desk.organizations.filter(other => other.contactId === row.id).map(other => other.organization),
      circleCadences: desk.circleCadences.filter(other => other.contactId === row.id).map(other => other.cadence),
    }
    return [{ row: settled(row, desk.owner, around), expected: before.version }]
  })
  const { messages, participants, nameParts, positions, actions, more } = desk
  return { ownerId: desk.owner.id, contacts: changed, messages, participants, nameParts, positions, actions, more }
}

/** The row of the person as it stands on the desk. */
export function rowOn(desk: Desk, id: ContactId): ContactRow | null {
  return desk.rows.get(id) ?? null
}
