import { sql } from 'drizzle-orm'
import { folded, namePartsOf } from '../relationship/folded.ts'
import { readTouches } from '../store/known.ts'
import { mergeStatements, readApart, readBelongings, readMerged, unmergeStatements } from '../store/merging.ts'
import { insertRows } from '../store/rows.ts'
import { nameParts, positions } from '../store/schema.ts'
import { type Desk, type Result, rowOn } from './desk.ts'
import { closingsApart, closingsTogether } from './merged-closings.ts'
import { NAME_RANK, type Named, nameOf } from './person-names.ts'
import { standingPosition, withEnds } from './position-rows.ts'
import { said } from './said.ts'
import type { ContactRow } from './settle-contact.ts'
import { retouched } from './touch-contact.ts'
import type { UndoStep } from './undo-step.ts'

export type MergeStep = Extract<UndoStep, { kind: 'merge' }>

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
  const belongings = await readBelongings(desk.ports.db, desk.owner.id, row.id, gone.id)
  const tagsBefore = desk.read.tags.filter(tag => tag.contactId === row.id).map(tag => tag.tag)
  const newTags = belongings.tags.filter(tag => !tagsBefore.includes(tag))
  const touches = await readTouches(desk.ports.db, [row.id, gone.id])
  const both = [...new Map(touches.map(touch => [touch.messageId, touch])).values()]
  const held = desk.read.positions.flatMap(one =>
    one.contactId === row.id || one.contactId === gone.id ? { ...one, contactId: row.id } : [],
  )
  desk.rows.set(row.id, {
    ...retouched(row, both, []),
    ...mergedName(row, gone),
    ...standingPosition(row, endedAnew(held, desk)),
    notes: mergedNotes(row.notes, gone.notes),
  })
  desk.rows.set(gone.id, { ...gone, mergedInto: row.id })
  moveTo(row.id, gone.id, desk)
  for (const one of desk.read.tags) {
    if (one.contactId !== gone.id || !newTags.includes(one.tag)) continue
    const cadence = desk.read.circles.find(circle => circle.name === one.tag)?.cadence ?? null
    desk.circleCadences.push({ contactId: row.id, cadence })
  }
  desk.more.push(...mergeStatements(desk.owner.id, row.id, gone.id, newTags))
  desk.more.push(await closingsTogether(row.id, gone.id, desk))
  const { addresses, findings, positions, reminders, introduced, asked } = belongings
  const { name, nameRank, title, organization, createdAt, state, snoozedUntil, awayUntil } = row
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
        before: { name, nameRank, title, organization, createdAt, state, snoozedUntil, awayUntil },
        introduced,
        asked,
      },
    ],
  }
}

type PositionRow = Desk['read']['positions'][number]

/** The positions of one person with the ends that follow from them alone; what ends otherwise than before is written so. */
export function endedAnew(rows: readonly PositionRow[], desk: Desk): readonly PositionRow[] {
  const changed = new Map(withEnds(rows).map(row => [row.id, row]))
  for (const { id, leftAt } of changed.values())
    desk.more.push(sql`UPDATE ${positions} SET left_at = ${leftAt} WHERE id = ${id} AND owner_id = ${desk.owner.id}`)
  return rows.map(row => changed.get(row.id) ?? row)
}

function moveTo(kept: ContactRow['id'], gone: ContactRow['id'], desk: Desk): void {
  for (const list of [desk.addresses, desk.organizations])
    for (const one of list) if (one.contactId === gone) one.contactId = kept
}

/** The owner's word first, of the one who stays before the other's; else the better form, as in any mail. */
function mergedName(row: ContactRow, gone: ContactRow): Named {
  if (row.nameRank < NAME_RANK.owner && gone.nameRank === NAME_RANK.owner) return gone
  return nameOf([row, gone].map(({ name, nameRank }) => ({ name, nameRank }))) ?? row
}

export function mergedNotes(notes: string, others: string): string {
  return [notes, others].filter(part => part !== '').join('\n')
}

/** Makes two people of one again: as if they had never been joined, whatever mail came in between. */
export async function unmerge(step: MergeStep, desk: Desk): Promise<void> {
  const kept = rowOn(desk, step.kept)
  const gone = await readMerged(desk.ports.db, desk.owner.id, step.gone)
  if (kept && gone?.mergedInto === kept.id) await takeOut(step, kept, gone, desk)
}

/** Takes what belongs to `gone` out of `kept`, by whose address it was, and computes both anew. */
export async function takeOut(step: MergeStep, kept: ContactRow, gone: ContactRow, desk: Desk): Promise<void> {
  const moved = { ...step, newTags: step.tags }
  const read = await readApart(desk.ports.db, desk.owner.id, kept.id, gone.id, moved)
  const apart = { ...read, theirs: endedAnew(read.theirs, desk), others: endedAnew(read.others, desk) }
  const touches = await readTouches(desk.ports.db, [kept.id, gone.id])
  const isTheirs = (touch: (typeof touches)[number]) =>
    step.addresses.includes(touch.address) || touch.contactId === gone.id
  const theirs = touches.filter(isTheirs)
  const others = touches.filter(touch => !isTheirs(touch))
  const since = (touch: (typeof touches)[number]) => touch.receivedAt > step.at
  const stood = { ...kept, ...standingBefore(step, kept, others.some(since)) }
  const [keptForms, goneForms] = [formsOf(kept.id, step, desk, false), formsOf(kept.id, step, desk, true)]
  desk.rows.set(kept.id, {
    ...retouched(stood, others, []),
    ...keptName(step, kept, gone, keptForms),
    ...standingPosition(step.before ?? withoutTheirs(kept, apart.theirs), apart.others),
    createdAt: firstOf(step.before?.createdAt ?? kept.createdAt, keptForms),
    notes: notesBefore(kept.notes, step.notes, gone.notes),
  })
  desk.rows.set(gone.id, {
    ...retouched(gone, theirs, theirs.filter(since)),
    ...(gone.nameRank === NAME_RANK.owner ? {} : nameOf([gone, ...goneForms])),
    ...standingPosition(gone, apart.theirs),
    createdAt: firstOf(gone.createdAt, goneForms),
    mergedInto: null,
  })
  desk.read.contacts.push(gone) // so that its row is written with its own version
  for (const one of desk.addresses) if (step.addresses.includes(one.address)) one.contactId = gone.id
  replace(
    desk.organizations,
    [kept.id, gone.id],
    [...organizationsOf(kept.id, apart.others), ...organizationsOf(gone.id, apart.theirs)],
  )
  replace(desk.circleCadences, [kept.id, gone.id], apart.circleCadences)
  const closedApart = await closingsApart(step, desk)
  desk.more.push(...unmergeStatements(desk.owner.id, kept.id, gone.id, moved), closedApart)
  const parts = [kept.id, gone.id].flatMap(id =>
    namePartsOf(rowOn(desk, id)?.name ?? '').map(part => ({ ownerId: desk.owner.id, part, contactId: id })),
  )
  desk.more.push(insertRows(nameParts, parts))
}

/** What stands on a row without what only the other's mail told of. */
function withoutTheirs(row: ContactRow, theirs: readonly { readonly organization: string | null }[]) {
  const isTheirs = theirs.some(({ organization }) => organization !== null && organization === row.organization)
  return isTheirs ? { title: null, organization: null } : row
}

/** A snooze or an absence that only the other's mail ended goes on. */
function standingBefore({ before }: MergeStep, kept: ContactRow, touchedSince: boolean): Partial<ContactRow> {
  if (!before || touchedSince || kept.state !== 'active' || before.state !== 'snoozed') return {}
  const { state, snoozedUntil, awayUntil } = before
  return { state, snoozedUntil, awayUntil }
}

type Form = Desk['read']['addresses'][number]

function formsOf(kept: ContactRow['id'], step: MergeStep, desk: Desk, theirs: boolean): readonly Form[] {
  return desk.read.addresses.filter(one => one.contactId === kept && step.addresses.includes(one.address) === theirs)
}

/** What the one who stays is called again; the owner's own word stays, unless it was the other's that came along. */
function keptName(step: MergeStep, kept: ContactRow, gone: ContactRow, forms: readonly Form[]): Named {
  const before = step.before ?? kept
  const cameAlong = before.nameRank !== NAME_RANK.owner && gone.nameRank === NAME_RANK.owner && kept.name === gone.name
  if (kept.nameRank === NAME_RANK.owner && !cameAlong) return { name: kept.name, nameRank: kept.nameRank }
  return nameOf([before, ...forms]) ?? before
}

function firstOf(createdAt: number, forms: readonly Form[]): number {
  return Math.min(createdAt, ...forms.map(form => form.firstSeen))
}

/** The notes without those of the other; what the owner wrote since stays with the one it was written to. */
function notesBefore(notes: string, before: string, others: string): string {
  const merged = mergedNotes(before, others)
  return notes.startsWith(merged) ? mergedNotes(before, notes.slice(merged.length).replace(/^\n/, '')) : notes
}

function organizationsOf(contactId: ContactRow['id'], rows: readonly { readonly organization: string | null }[]) {
  return rows.flatMap(({ organization }) => (organization === null ? [] : [{ contactId, organization }]))
}

function replace<T extends { readonly contactId: string }>(list: T[], of: readonly string[], rows: readonly T[]): void {
  const rest = list.filter(one => !of.includes(one.contactId))
  list.splice(0, list.length, ...rest, ...rows)
}
