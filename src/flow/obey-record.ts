import { sql } from 'drizzle-orm'
import type { Wish } from '../command/command.ts'
import { derivedId } from '../nudge/tokens.ts'
import { CIRCLE_CADENCES } from '../relationship/cadence.ts'
import { folded } from '../relationship/folded.ts'
import { insertRows } from '../store/rows.ts'
import { circles, reminders, tags } from '../store/schema.ts'
import type { Desk, Result } from './desk.ts'
import { momentOf } from './obey-order.ts'
import { said } from './said.ts'
import type { ContactRow } from './settle-contact.ts'
import type { UndoStep } from './undo-step.ts'
import { yearlyText } from './yearly.ts'

const NOTES_LENGTH_MAX = 10_000

export function obeyNote(text: string, row: ContactRow, desk: Desk): Result {
  const notes = [row.notes, text.trim()]
    .filter(part => part !== '')
    .join('\n')
    .slice(-NOTES_LENGTH_MAX)
  desk.rows.set(row.id, { ...row, notes })
  const sentence = said({ do: 'note', text }, row.name, desk)
  return { ok: true, sentence, undo: [{ kind: 'contact', id: row.id, set: { notes: row.notes } }] }
}

export async function obeyPosition(
  command: Extract<Wish, { do: 'position' }>,
  row: ContactRow,
  desk: Desk,
): Promise<Result> {
  const title = command.title ?? null
  const organization = command.organization ?? null
  const id = await derivedId('position', row.id, folded(title ?? ''), folded(organization ?? ''), desk.request.key)
  desk.positions.push({
    id,
    ownerId: desk.owner.id,
    contactId: row.id,
    title,
    organization,
    firstSeen: desk.request.at,
    lastSeen: desk.request.at,
    source: 'owner',
  })
  if (organization) desk.organizations.push({ contactId: row.id, organization })
  desk.rows.set(row.id, { ...row, title: title ?? row.title, organization: organization ?? row.organization })
  const sentence = said(command, row.name, desk)
  return { ok: true, sentence, undo: [{ kind: 'position', id, contactId: row.id }] }
}

/** Puts a person into circles and takes them out of others. */
export function obeyTag(command: Extract<Wish, { do: 'tag' }>, row: ContactRow, desk: Desk): Result {
  const undo: UndoStep[] = []
  for (const [list, adds] of [
    [command.add ?? [], true],
    [command.remove ?? [], false],
  ] as const) {
    for (const name of list.slice(0, 10)) {
      const tag = folded(name).slice(0, 40)
      if (tag === '') continue
      undo.push({
        kind: 'tag',
        contactId: row.id,
        tag,
        was: desk.read.tags.some(one => one.contactId === row.id && one.tag === tag),
      })
      if (adds) putInto(tag, row, desk)
      else takeOutOf(tag, row, desk)
    }
  }
  desk.rows.set(row.id, { ...row }) // a cadence may follow from a circle
  return { ok: true, sentence: said(command, row.name, desk), undo }
}

export function putInto(tag: string, row: ContactRow, desk: Desk): void {
  desk.more.push(insertRows(tags, [{ ownerId: desk.owner.id, contactId: row.id, tag }]))
  // The circles that Kith offers bring their cadence along the first time somebody is put into one.
  const offered = CIRCLE_CADENCES[tag]
  const known = desk.read.circles.find(circle => circle.name === tag)
  if (offered && !known) desk.more.push(insertRows(circles, [{ ownerId: desk.owner.id, name: tag, cadence: offered }]))
  desk.circleCadences.push({ contactId: row.id, cadence: known ? known.cadence : (offered ?? null) })
}

export function takeOutOf(tag: string, row: ContactRow, desk: Desk): void {
  desk.more.push(sql`DELETE FROM ${tags} WHERE contact_id = ${row.id} AND tag = ${tag} AND owner_id = ${desk.owner.id}`)
  const cadence = desk.read.circles.find(circle => circle.name === tag)?.cadence ?? null
  const at = desk.circleCadences.findIndex(one => one.contactId === row.id && one.cadence === cadence)
  if (at >= 0) desk.circleCadences.splice(at, 1)
}

export async function obeyReminder(
  command: Extract<Wish, { do: 'remind' }>,
  row: ContactRow | null,
  index: number,
  desk: Desk,
): Promise<Result> {
  const at = momentOf(command.at, desk)
  if (at <= desk.request.at) return { ok: false, reason: 'past' }
  const id = await derivedId('reminder', desk.owner.id, desk.request.key, String(index))
  const reminder = {
    id,
    ownerId: desk.owner.id,
    contactId: row?.id ?? null,
    text: command.yearly ? yearlyText(command.text, desk.owner.language) : command.text.slice(0, 500),
    at,
    exact: command.at.includes('T') || row === null,
    state: 'open' as const,
  }
  desk.more.push(insertRows(reminders, [reminder]))
  const sentence = said(command, row?.name ?? '', desk)
  return { ok: true, sentence, undo: [{ kind: 'reminder', id }] }
}
