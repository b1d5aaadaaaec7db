import * as z from 'zod/mini'
import { settled } from '../../flow/settle-contact.ts'
import type { UndoStep } from '../../flow/undo-step.ts'
import { ActionId, base32, type ContactId } from '../../ids.ts'
import { folded, namePartsOf } from '../../relationship/folded.ts'
import { isLost } from '../../store/database.ts'
import { writeChanges } from '../../store/filing.ts'
import { readContacts } from '../../store/known.ts'
import { renamedParts } from '../../store/person-page.ts'
import type { OwnerRow } from '../../store/sessions.ts'
import type { Outcome } from '../forms/flash.ts'
import type { WebContext } from '../ports.ts'

const GivenName = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
/** A name that the owner gave beats every other (schema, name_rank). */
const OWNERS_RANK = 3

/** Gives a person the name that the owner wrote; with undo. */
export async function renamed(c: WebContext, owner: OwnerRow, id: ContactId, given: unknown): Promise<Outcome> {
  const name = GivenName.safeParse(given)
  if (!name.success || folded(name.data) === '') return { kind: 'no', reason: 'bad-name' }
  const [db, now] = [c.get('db'), c.get('now')]
  const read = await readContacts(db, owner.id, [id])
  const [row] = read.contacts
  if (!row) return { kind: 'no', reason: 'not-now' }
  if (row.name === name.data) return { kind: 'ok', word: 'none' }
  const around = {
    addresses: read.addresses.map(({ address }) => address),
    organizations: read.positions.flatMap(({ organization }) => organization ?? []),
    circleCadences: read.circleCadences.map(({ cadence }) => cadence),
  }
  const { seq: _, ...draft } = row
  const after = settled({ ...draft, name: name.data, nameRank: OWNERS_RANK }, owner, around)
  const undo: UndoStep[] = [{ kind: 'contact', id, set: { name: row.name, nameRank: row.nameRank } }]
  const actionId = ActionId.parse(base32(c.get('ports').random(10)))
  const action = {
    id: actionId,
    ownerId: owner.id,
    at: now,
    source: 'page' as const,
    kind: 'rename',
    contactId: id,
    sentence: c.get('words').person.renamed(row.name, name.data),
    undo: JSON.stringify(undo),
  }
  const more = renamedParts(owner.id, id, namePartsOf(name.data))
  try {
    const contacts = [{ row: after, expected: row.version }]
    await writeChanges(db, { ownerId: owner.id, contacts, actions: [action], more }, null)
  } catch (error) {
    if (isLost(error)) return { kind: 'no', reason: 'not-now' }
    throw error
  }
  return { kind: 'did', actionIds: [actionId] }
}
