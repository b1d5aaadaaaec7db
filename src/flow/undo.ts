import { type SQL, sql } from 'drizzle-orm'
import type { ActionId } from '../ids.ts'
import { oneLine } from '../nudge/letter.ts'
import { namePartsOf } from '../relationship/folded.ts'
import { readActions } from '../store/actions.ts'
import { readTouches } from '../store/known.ts'
import type { Obeying } from '../store/obeying.ts'
import { renamedParts } from '../store/person-page.ts'
import { actions, findings, messages, owners, participants, positions, reminders } from '../store/schema.ts'
import { type Desk, type Result, rowOn } from './desk.ts'
import { obey } from './obey.ts'
import { unmerge } from './obey-merge.ts'
import { putInto, takeOutOf } from './obey-record.ts'
import { putBack, takePart } from './one-message.ts'
import { nextDigestAt } from './plan.ts'
import type { Ports } from './ports.ts'
import { standingPosition } from './position-rows.ts'
import { type OwnerRow, rhythmOf } from './settle-contact.ts'
import { unsplit } from './split-address.ts'
import { retouched } from './touch-contact.ts'
import { type UndoStep, UndoSteps } from './undo-step.ts'
import { unfile } from './unfile.ts'

type ActionRow = Obeying['lastActions'][number]

/** Takes back one action of the last 30 days, as a button on the page does. */
export async function undo(ports: Ports, owner: OwnerRow, actionId: ActionId) {
  return undoAll(ports, owner, [actionId])
}

/** The same of several, all in one transaction: what one press did to many people. */
export async function undoAll(ports: Ports, owner: OwnerRow, actionIds: readonly ActionId[]) {
  const found = await readActions(ports.db, owner.id, actionIds)
  if (found.length === 0) return { done: [], refused: [{ reason: 'nothing-to-undo' as const, words: 'undo' }] }
  return obey(ports, owner.id, {
    source: 'page',
    key: `undo:${actionIds[0]}:${actionIds.length}`,
    at: ports.now,
    orders: found.map(action => ({
      command: { do: 'undo', quote: 'undo' },
      contactId: action.contactId,
      undoing: action,
    })),
  })
}

/** Puts back what an action changed, step by step from the last, and nothing that came in between. */
export async function undoAction(action: ActionRow, desk: Desk): Promise<Result> {
  const steps = UndoSteps.safeParse(JSON.parse(action.undo ?? '[]'))
  if (!steps.success || action.undoneAt !== null) return { ok: false, reason: 'nothing-to-undo' }
  for (const step of steps.data.toReversed()) await takeBack(step, desk)
  desk.more.push(
    sql`UPDATE ${actions} SET undone_at = ${desk.request.at} WHERE id = ${action.id} AND undone_at IS NULL`,
  )
  const sentence =
    desk.owner.language === 'de'
      ? `Zurückgenommen: ${oneLine(action.sentence, 200)}`
      : `Taken back: ${oneLine(action.sentence, 200)}`
  return { ok: true, sentence, undo: [] }
}

async function takeBack(step: UndoStep, desk: Desk): Promise<void> {
  const { owner } = desk
  switch (step.kind) {
    case 'contact': {
      const row = rowOn(desk, step.id)
      const set = Object.fromEntries(Object.entries(step.set).filter(([, value]) => value !== undefined))
      if (!row) return
      desk.rows.set(step.id, { ...row, ...set })
      if (step.set.name !== undefined) {
        desk.more.push(...renamedParts(owner.id, step.id, namePartsOf(step.set.name)))
      }
      return
    }
    case 'message':
      return removeTouch(step, desk)
    case 'finding': {
      const { state, due, dueAt, closedAt } = step.set
      desk.more.push(
        sql`UPDATE ${findings} SET state = ${state}, due = ${due}, due_at = ${dueAt}, closed_at = ${closedAt}, closed_by_message = iif(${closedAt} IS NULL, NULL, closed_by_message) WHERE id = ${step.id} AND owner_id = ${owner.id}`,
      )
      return
    }
    case 'tag': {
      const row = rowOn(desk, step.contactId)
      if (!row) return
      if (step.was) putInto(step.tag, row, desk)
      else takeOutOf(step.tag, row, desk)
      desk.rows.set(row.id, { ...row })
      return
    }
    case 'position':
      return removePosition(step, desk)
    case 'reminder':
      desk.more.push(sql`UPDATE ${reminders} SET state = 'done' WHERE id = ${step.id} AND owner_id = ${owner.id}`)
      return
    case 'filing':
      return unfile(step, desk)
    case 'merge':
      return unmerge(step, desk)
    case 'split':
      return unsplit(step, desk)
    case 'removed':
      return putBack(step, desk)
    case 'part':
      return takePart(step, desk)
    case 'pause': {
      const next = nextDigestAt({ ...owner, pausedUntil: step.until }, desk.request.at)
      desk.more.push(
        sql`UPDATE ${owners} SET paused_until = ${step.until}, next_digest_at = ${next} WHERE id = ${owner.id}`,
      )
      return
    }
  }
}

async function removeTouch({ id, contactId }: Extract<UndoStep, { kind: 'message' }>, desk: Desk): Promise<void> {
  const mine = (table: typeof messages | typeof participants, column: SQL) =>
    sql`DELETE FROM ${table} WHERE ${column} = ${id} AND owner_id = ${desk.owner.id}`
  desk.more.push(mine(participants, sql`message_id`), mine(messages, sql`id`))
  const row = rowOn(desk, contactId)
  if (!row || !rhythmOf(row)) return
  const stored = await readTouches(desk.ports.db, [contactId])
  const left = stored.filter(touch => touch.messageId !== id)
  desk.rows.set(contactId, retouched(row, left, []))
}

function removePosition({ id, contactId }: Extract<UndoStep, { kind: 'position' }>, desk: Desk): void {
  desk.more.push(sql`DELETE FROM ${positions} WHERE id = ${id} AND owner_id = ${desk.owner.id}`)
  const row = rowOn(desk, contactId)
  if (!row) return
  const removed = desk.read.positions.find(position => position.id === id)
  const left = desk.read.positions.filter(position => position.contactId === contactId && position.id !== id)
  const others = desk.organizations.filter(one => one.contactId !== contactId)
  const organizations = left.flatMap(({ organization }) => (organization === null ? [] : [{ contactId, organization }]))
  desk.organizations.splice(0, desk.organizations.length, ...others, ...organizations)
  // What only this position said of them goes with it; what an import wrote, without one, stays.
  const isTold = removed !== undefined && (removed.organization === row.organization || removed.title === row.title)
  const bare = isTold ? { title: null, organization: null } : row
  desk.rows.set(contactId, { ...row, ...standingPosition(bare, left) })
}
