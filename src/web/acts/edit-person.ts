import type { SQL } from 'drizzle-orm'
import * as z from 'zod/mini'
import { NAME_RANK } from '../../flow/cast.ts'
import { type ContactRow, settled } from '../../flow/settle-contact.ts'
import type { UndoStep } from '../../flow/undo-step.ts'
import { ActionId, base32, type ContactId } from '../../ids.ts'
import { folded, namePartsOf } from '../../relationship/folded.ts'
import { isLost } from '../../store/database.ts'
import { writeChanges } from '../../store/filing.ts'
import { readContacts } from '../../store/known.ts'
import { renamedParts } from '../../store/person-page.ts'
import type { OwnerRow } from '../../store/sessions.ts'
import type { Outcome } from '../forms/flash.ts'
import type { Refusal } from '../forms/refusals.ts'
import type { Form, WebContext } from '../ports.ts'

const GivenName = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const GivenNotes = z.string().check(z.trim(), z.maxLength(4_000))
const ID_BYTES = 10

type Editable = Partial<Pick<ContactRow, 'name' | 'nameRank' | 'notes' | 'starred'>>
/** What a form changes of somebody's row, or why it cannot; null: nothing is different. */
type Edit =
  | { readonly ok: true; readonly set: Editable; readonly sentence: string; readonly more?: readonly (SQL | null)[] }
  | { readonly ok: false; readonly reason: Refusal }
  | null

/** Edits that no reply asks for; each has its button. */
const EDITS = ['rename', 'notes', 'star', 'unstar'] as const
type EditKind = (typeof EDITS)[number]

export function readEdit(form: Form): EditKind | null {
  return EDITS.find(kind => kind === form.do) ?? null
}

/** Changes what the owner alone says of a person: the name, the notes, whether they are close. With undo. */
export async function edited(c: WebContext, owner: OwnerRow, id: ContactId, kind: EditKind): Promise<Outcome> {
  const read = await readContacts(c.get('db'), owner.id, [id])
  const [row] = read.contacts
  if (!row) return { kind: 'no', reason: 'not-now' }
  const edit = editOf(c, owner, row, kind)
  if (edit === null) return { kind: 'ok', word: 'none' }
  if (!edit.ok) return { kind: 'no', reason: edit.reason }
  const around = {
    addresses: read.addresses.map(({ address }) => address),
    organizations: read.positions.flatMap(({ organization }) => organization ?? []),
    circleCadences: read.circleCadences.map(({ cadence }) => cadence),
  }
  const { seq: _, ...draft } = row
  const contacts = [{ row: settled({ ...draft, ...edit.set }, owner, around), expected: row.version }]
  const actionId = ActionId.parse(base32(c.get('ports').random(ID_BYTES)))
  const undo: UndoStep[] = [{ kind: 'contact', id, set: before(row, edit.set) }]
  const action = {
    id: actionId,
    ownerId: owner.id,
    at: c.get('now'),
    source: 'page' as const,
    kind,
    contactId: id,
    sentence: edit.sentence,
    undo: JSON.stringify(undo),
  }
  try {
    await writeChanges(c.get('db'), { ownerId: owner.id, contacts, actions: [action], more: edit.more ?? [] }, null)
  } catch (error) {
    if (isLost(error)) return { kind: 'no', reason: 'not-now' }
    throw error
  }
  return { kind: 'did', actionIds: [actionId], key: '' }
}

function editOf(c: WebContext, owner: OwnerRow, row: ContactRow, kind: EditKind): Edit {
  const { person } = c.get('words')
  const form = c.get('form')
  switch (kind) {
    case 'rename': {
      const name = GivenName.safeParse(form.name)
      if (!name.success || folded(name.data) === '') return { ok: false, reason: 'bad-name' }
      if (name.data === row.name) return null
      const more = renamedParts(owner.id, row.id, namePartsOf(name.data))
      const set = { name: name.data, nameRank: NAME_RANK.owner }
      return { ok: true, set, more, sentence: person.renamed(row.name, name.data) }
    }
    case 'notes': {
      const notes = GivenNotes.safeParse(form.notes)
      if (!notes.success) return { ok: false, reason: 'bad-text' }
      return notes.data === row.notes
        ? null
        : { ok: true, set: { notes: notes.data }, sentence: person.noted(row.name) }
    }
    case 'star':
    case 'unstar': {
      const starred = kind === 'star'
      if (row.starred === starred) return null
      return { ok: true, set: { starred }, sentence: starred ? person.starred(row.name) : person.unstarred(row.name) }
    }
  }
}

/** The same columns as they were. */
function before(row: ContactRow, set: Editable): Editable {
  return {
    ...(set.name === undefined ? {} : { name: row.name, nameRank: row.nameRank }),
    ...(set.notes === undefined ? {} : { notes: row.notes }),
    ...(set.starred === undefined ? {} : { starred: row.starred }),
  }
}
