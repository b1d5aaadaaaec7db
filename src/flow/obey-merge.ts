import { folded, namePartsOf } from '../relationship/folded.ts'
import { readTouches } from '../store/known.ts'
import { mergeStatements, readBelongings, readMerged, unmergeStatements } from '../store/merging.ts'
import { insertRows } from '../store/rows.ts'
import { nameParts } from '../store/schema.ts'
import { type Desk, type Result, rowOn } from './desk.ts'
import { said } from './said.ts'
import type { ContactRow } from './settle-contact.ts'
import { retouched } from './touch-contact.ts'
import type { UndoStep } from './undo-step.ts'

/** Joins somebody, named by name, address or id, to a person: two that are one. What follows from touches is folded anew. */
export async function obeyMerge(other: string, row: ContactRow, desk: Desk): Promise<Result> {
  const address = other.trim().toLowerCase()
  const holder = desk.addresses.find(one => one.address === address)?.contactId
  const found = [...desk.rows.values()].filter(
    one => one.mergedInto === null && (one.id === other || one.id === holder || one.nameKey === folded(other)),
  )
  const others = found.filter(one => one.id !== row.id)
  const [gone] = others
  if (!gone) return { ok: false, reason: found.length > 0 ? 'merge-same' : 'merge-ambiguous' }
  if (others.length > 1) return { ok: false, reason: 'merge-ambiguous' }
  const belongings = await readBelongings(desk.ports.db, desk.owner.id, gone.id)
  const tagsBefore = desk.read.tags.filter(tag => tag.contactId === row.id).map(tag => tag.tag)
  const newTags = belongings.tags.filter(tag => !tagsBefore.includes(tag))
  const touches = await readTouches(desk.ports.db, [row.id, gone.id])
  const both = [...new Map(touches.map(touch => [touch.messageId, touch])).values()]
  const notes = [row.notes, gone.notes].filter(part => part !== '').join('\n')
  const named = gone.nameRank > row.nameRank ? { name: gone.name, nameRank: gone.nameRank } : {}
  desk.rows.set(row.id, { ...retouched(row, both, []), ...named, notes })
  desk.rows.set(gone.id, { ...gone, mergedInto: row.id })
  for (const one of desk.addresses) if (one.contactId === gone.id) one.contactId = row.id
  for (const one of desk.organizations) if (one.contactId === gone.id) one.contactId = row.id
  desk.more.push(...mergeStatements(desk.owner.id, row.id, gone.id, newTags))
  const { addresses, findings, positions, reminders } = belongings
  return {
    ok: true,
    sentence: said({ do: 'merge', with: gone.name }, row.name, desk),
    undo: [
      {
        kind: 'merge',
        kept: row.id,
        gone: gone.id,
        at: desk.request.at,
        addresses,
        findings,
        positions,
        reminders,
        tags: newTags,
        notes: row.notes,
      },
      { kind: 'contact', id: row.id, set: { name: row.name, nameRank: row.nameRank, notes: row.notes } },
    ],
  }
}

/** Makes two people of one again: as if they had never been joined, whatever mail came in between. */
export async function unmerge(step: Extract<UndoStep, { kind: 'merge' }>, desk: Desk): Promise<void> {
  const kept = rowOn(desk, step.kept)
  const gone = await readMerged(desk.ports.db, desk.owner.id, step.gone)
  if (!kept || gone?.mergedInto !== kept.id) return
  const touches = await readTouches(desk.ports.db, [kept.id, gone.id])
  const isTheirs = (touch: (typeof touches)[number]) =>
    step.addresses.includes(touch.address) || touch.contactId === gone.id
  const theirs = touches.filter(isTheirs)
  desk.rows.set(
    kept.id,
    retouched(
      kept,
      touches.filter(touch => !isTheirs(touch)),
      [],
    ),
  )
  desk.rows.set(gone.id, { ...retouched(gone, theirs, []), mergedInto: null })
  desk.read.contacts.push(gone) // so that its row is written with its own version
  for (const one of desk.addresses) if (step.addresses.includes(one.address)) one.contactId = gone.id
  desk.more.push(...unmergeStatements(desk.owner.id, kept.id, gone.id, { ...step, newTags: step.tags }))
  const parts = [kept, gone].flatMap(row =>
    namePartsOf(row.name).map(part => ({ ownerId: desk.owner.id, part, contactId: row.id })),
  )
  desk.more.push(insertRows(nameParts, parts))
}
