import { settled } from '../../flow/settle-contact.ts'
import type { ContactId, OwnerId } from '../../ids.ts'
import { idsAfter, membersOf } from '../../store/circles-page.ts'
import { type Database, isLost } from '../../store/database.ts'
import { writeChanges } from '../../store/filing.ts'
import { readContacts } from '../../store/known.ts'

/** People settled in one batch, and batches in one request: the free plan allows 50 queries a call. */
const BATCH = 200
const BATCHES_MAX = 15

/** Computes anew when these people are due, after a setting that decides it changed. Two calls. Somebody who changes at
 *  the same moment is settled by that change. */
async function resettle(db: Database, ownerId: OwnerId, ids: readonly ContactId[]): Promise<void> {
  const read = await readContacts(db, ownerId, ids)
  const { owner } = read
  if (!owner) return
  const contacts = read.contacts.flatMap(({ seq: _, ...row }) => {
    const theirs = <T extends { readonly contactId: ContactId }>(rows: readonly T[]) =>
      rows.filter(one => one.contactId === row.id)
    const after = settled(row, owner, {
      addresses: theirs(read.addresses).map(({ address }) => address),
      organizations: theirs(read.positions).flatMap(({ organization }) => organization ?? []),
      circleCadences: theirs(read.circleCadences).map(({ cadence }) => cadence),
    })
    const isSame = after.dueAt === row.dueAt && after.quietAt === row.quietAt && after.sortAt === row.sortAt
    return isSame ? [] : [{ row: after, expected: row.version }]
  })
  if (contacts.length === 0) return
  try {
    await writeChanges(db, { ownerId, contacts }, null)
  } catch (error) {
    if (!isLost(error)) throw error
  }
}

/** The people of one circle, after its cadence changed. From whom it goes on, where there are more than one request may
 *  settle; null: all are. */
export async function resettleCircle(
  db: Database,
  ownerId: OwnerId,
  circle: string,
  after: ContactId | null = null,
): Promise<ContactId | null> {
  return inBatches(
    after,
    from => membersOf(db, ownerId, circle, from, BATCH),
    ids => resettle(db, ownerId, ids),
  )
}

/** Everybody, after the owner changed how soon Kith speaks; the same. */
export async function resettleEverybody(
  db: Database,
  ownerId: OwnerId,
  after: ContactId | null = null,
): Promise<ContactId | null> {
  return inBatches(
    after,
    from => idsAfter(db, ownerId, from, BATCH),
    ids => resettle(db, ownerId, ids),
  )
}

async function inBatches(
  from: ContactId | null,
  next: (after: ContactId | null) => Promise<readonly ContactId[]>,
  act: (ids: readonly ContactId[]) => Promise<void>,
): Promise<ContactId | null> {
  let after = from
  for (let batch = 0; batch < BATCHES_MAX; batch++) {
    const ids: readonly ContactId[] = await next(after)
    if (ids.length > 0) await act(ids)
    if (ids.length < BATCH) return null
    after = ids.at(-1) ?? null
  }
  return after
}
