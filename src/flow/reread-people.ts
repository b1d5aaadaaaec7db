import type { ContactId } from '../ids.ts'
import { namePartsOf } from '../relationship/folded.ts'
import { idsAfter } from '../store/circles-page.ts'
import { isLost } from '../store/database.ts'
import { writeChanges } from '../store/filing.ts'
import { readContacts, readTouches } from '../store/known.ts'
import { NAME_RANK, nameOf } from './person-names.ts'
import type { Ports } from './ports.ts'
import { standingPosition } from './position-rows.ts'
import { type ContactRow, type OwnerRow, settled } from './settle-contact.ts'
import { retouched } from './touch-contact.ts'

const RACES_MAX = 5

/** Computes anew what follows for people from all that is stored: names, positions, rhythm, what is due. Gives the last one's
 *  id, or null where none is left. */
export async function readPeopleAgain(
  after: ContactId | null,
  limit: number,
  owner: OwnerRow,
  ports: Ports,
): Promise<ContactId | null> {
  const ids = await idsAfter(ports.db, owner.id, after, limit)
  for (let race = 1; ids.length > 0; race++) {
    try {
      await settleAll(ids, owner, ports)
      break
    } catch (error) {
      if (!isLost(error) || race >= RACES_MAX) throw error
    }
  }
  return ids.length < limit ? null : (ids.at(-1) ?? null)
}

async function settleAll(ids: readonly ContactId[], owner: OwnerRow, ports: Ports): Promise<void> {
  const read = await readContacts(ports.db, owner.id, ids)
  const touches = await readTouches(ports.db, ids)
  const changed = read.contacts.flatMap(row => {
    const of = <T extends { readonly contactId: ContactId }>(rows: readonly T[]) =>
      rows.filter(one => one.contactId === row.id)
    const [addresses, positions] = [of(read.addresses), of(read.positions)]
    const name = row.nameRank === NAME_RANK.owner ? null : nameOf([row, ...addresses])
    const anew = settled(
      {
        ...retouched(row, of(touches), []),
        ...name,
        ...standingPosition(row, positions),
        createdAt: Math.min(row.createdAt, ...addresses.map(one => one.firstSeen)),
      },
      owner,
      {
        addresses: addresses.map(one => one.address),
        organizations: positions.flatMap(one => one.organization ?? []),
        circleCadences: of(read.circleCadences).map(one => one.cadence),
      },
    )
    return isSame(anew, row) ? [] : [{ row: anew, expected: row.version }]
  })
  if (changed.length === 0) return
  const nameParts = changed.flatMap(({ row }) =>
    namePartsOf(row.name).map(part => ({ ownerId: owner.id, part, contactId: row.id })),
  )
  await writeChanges(ports.db, { ownerId: owner.id, contacts: changed, nameParts }, null)
}

function isSame(one: ContactRow, other: ContactRow): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
