import { type SQL, sql } from 'drizzle-orm'
import type { ContactId } from '../ids.ts'
import { firstGaps } from '../relationship/owner-prior.ts'
import { isLost, runBatch } from '../store/database.ts'
import { writeChanges } from '../store/filing.ts'
import { readContacts, readTouches } from '../store/known.ts'
import { owners } from '../store/schema.ts'
import { readUnsettled } from '../store/settling.ts'
import type { Ports } from './ports.ts'
import { type ContactRow, type OwnerRow, scheduleOf, settled } from './settle-contact.ts'
import { columnsOf } from './touch-contact.ts'

/** People of one page: of those whose prior has moved, and of those whose touches must be read for it. */
const PAGE = { moved: 200, uncounted: 20 }

/** Settles a page of an owner's people anew whose days were computed with another prior than the present one, so that, when
 *  all are done, the days follow from the mails alone and not from the order in which they came. Four calls at most.
 *  True: there may be more. */
export async function settleAnew(owner: OwnerRow, ports: Ports): Promise<boolean> {
  const { prior } = scheduleOf(owner)
  const { moved, uncounted } = await readUnsettled(ports.db, owner.id, prior, PAGE)
  // Counting moves the prior, so whoever is to be counted comes first, and nobody is settled twice.
  const ids = uncounted.length > 0 ? uncounted : moved
  if (ids.length === 0) {
    await runBatch(ports.db, [allAgree(owner)])
    return false
  }
  const read = await readContacts(ports.db, owner.id, ids)
  if (!read.owner) return false
  const counted = await countedOf(read.contacts, uncounted, ports)
  const contacts = counted.map(row => ({ row: settledAmong(row, read, read.owner ?? owner), expected: row.version }))
  const isLast = uncounted.length === 0 && moved.length < PAGE.moved && scheduleOf(read.owner).prior === prior
  try {
    await writeChanges(ports.db, { ownerId: owner.id, contacts, more: [isLast ? allAgree(read.owner) : null] }, null)
  } catch (error) {
    if (!isLost(error)) throw error
    return true // somebody changed one of them meanwhile: the next page reads them again
  }
  return !isLast
}

/** Unless the sums have moved meanwhile. */
function allAgree({ id, priorSum, priorCount }: OwnerRow): SQL {
  return sql`UPDATE ${owners} SET settle_at = NULL WHERE id = ${id} AND prior_sum = ${priorSum} AND prior_count = ${priorCount}`
}

/** Rows of before the prior was kept get their first gaps from the stored touches. */
async function countedOf(
  rows: readonly ContactRow[],
  uncounted: readonly ContactId[],
  { db }: Ports,
): Promise<readonly ContactRow[]> {
  if (uncounted.length === 0) return rows
  const touches = await readTouches(db, uncounted)
  return rows.map(row => {
    if (!uncounted.includes(row.id)) return row
    const times = touches.filter(touch => touch.contactId === row.id).map(touch => touch.at)
    return { ...row, ...columnsOf(firstGaps(times)) }
  })
}

function settledAmong(row: ContactRow, read: Awaited<ReturnType<typeof readContacts>>, owner: OwnerRow): ContactRow {
  const theirs = <T extends { readonly contactId: ContactId }>(rows: readonly T[]) =>
    rows.filter(one => one.contactId === row.id)
  return settled(row, owner, {
    addresses: theirs(read.addresses).map(({ address }) => address),
    organizations: theirs(read.positions).flatMap(({ organization }) => organization ?? []),
    circleCadences: theirs(read.circleCadences).map(({ cadence }) => cadence),
  })
}
