import { cadenceOf, rarerCadence } from '../relationship/cadence.ts'
import { mixedRhythmDays } from '../relationship/rhythm.ts'
import { stateAfter } from '../relationship/states.ts'
import type { Instant } from '../time/instant.ts'
import { instantOf } from '../time/zone.ts'
import { type Desk, type PersonalOrder, type Result, rowOn } from './desk.ts'
import type { Order, Refusal } from './obey.ts'
import { obeyFinding, staysOpen } from './obey-finding.ts'
import { obeyMerge } from './obey-merge.ts'
import { obeyPause, obeyUndo } from './obey-owner.ts'
import { obeyNote, obeyPosition, obeyReminder, obeyTag } from './obey-record.ts'
import { obeyTouch } from './obey-touch.ts'
import { said } from './said.ts'
import { type ContactRow, rhythmOf } from './settle-contact.ts'

const refuse = (reason: Refusal): Result => ({ ok: false, reason })

/** Does what one order says to the rows on the desk. Commands that only ask (why, who, list, help) are not orders. */
export async function obeyOrder(order: Order, index: number, desk: Desk): Promise<Result> {
  const { command, contactId } = order
  if (command.do === 'pause') return obeyPause(command.until, desk)
  if (command.do === 'undo') return obeyUndo(order, desk)
  if (command.do === 'forget' || command.do === 'export') return refuse('only-on-page')
  if (command.do === 'remind' && contactId === null) return obeyReminder(command, null, index, desk)
  if (contactId === null) return refuse('nobody-meant')
  const row = rowOn(desk, contactId)
  if (!row || row.state === 'forgotten') return refuse('no-such-person')
  const personal: PersonalOrder = { ...order, contactId }
  const finding = desk.read.findings.find(one => one.id === order.findingId)
  const onFinding = finding ? await obeyFinding(personal, finding, row, index, desk) : null
  if (onFinding) return onFinding
  const result = await obeyPersonal(personal, row, index, desk)
  const rests = finding && command.do === 'rest' && result.ok
  return rests ? { ...result, sentence: result.sentence + staysOpen(finding, desk) } : result
}

async function obeyPersonal(order: PersonalOrder, row: ContactRow, index: number, desk: Desk): Promise<Result> {
  const { command } = order
  switch (command.do) {
    case 'snooze':
      return snooze(order, row, momentOf(command.until, desk), desk)
    case 'touch':
      return obeyTouch(command, row, index, desk)
    case 'cadence':
      return set(order, row, { cadence: command.every, ...awake(row) }, desk)
    case 'rarer':
      return set(order, row, { cadence: rarer(row, desk), ...awake(row) }, desk)
    case 'rest':
      return set(order, row, standing(stateAfter(row, { kind: 'rest' })), desk)
    case 'keep':
      return set(order, row, { ...standing(stateAfter(row, { kind: 'resume' })), nudges: 0 }, desk)
    case 'private':
      return refuse('only-on-page')
    case 'note':
      return obeyNote(command.text, row, desk)
    case 'position':
      return obeyPosition(command, row, desk)
    case 'tag':
      return obeyTag(command, row, desk)
    case 'remind':
      return obeyReminder(command, row, index, desk)
    case 'merge':
      return obeyMerge(command.with, row, desk)
    default:
      return refuse('nobody-meant')
  }
}

/** A local day means that day's digest; a day and time mean that moment. */
export function momentOf(until: string, { owner }: Desk): Instant {
  const [day = until, time] = until.split('T')
  return instantOf(day, time ?? owner.digestTime, owner.zone)
}

function snooze(order: PersonalOrder, row: ContactRow, until: Instant, desk: Desk): Result {
  if (until <= desk.request.at) return refuse('past')
  return set(order, row, standing(stateAfter(row, { kind: 'snooze', until })), desk)
}

type Settable = Partial<Pick<ContactRow, 'state' | 'snoozedUntil' | 'cadence' | 'nudges' | 'nudgedAt'>>

function standing({ state, snoozedUntil }: Pick<ContactRow, 'state' | 'snoozedUntil'>): Settable {
  return { state, snoozedUntil }
}

/** A new cadence wakes who was let rest: the owner wants to hear of them again. */
function awake(row: ContactRow): Settable {
  return row.state === 'resting' ? standing(stateAfter(row, { kind: 'resume' })) : {}
}

function rarer(row: ContactRow, desk: Desk): string {
  const cadences = desk.circleCadences.filter(other => other.contactId === row.id).map(other => other.cadence)
  const rhythm = rhythmOf(row)
  return rarerCadence(cadenceOf(row.cadence, cadences), rhythm ? mixedRhythmDays(rhythm) : 60)
}

/** Sets columns of a person; undo puts back those and no others. */
function set({ command, contactId }: PersonalOrder, row: ContactRow, columns: Settable, desk: Desk): Result {
  const before: Settable = {}
  if ('state' in columns) before.state = row.state
  if ('snoozedUntil' in columns) before.snoozedUntil = row.snoozedUntil
  if ('cadence' in columns) before.cadence = row.cadence
  if ('nudges' in columns) before.nudges = row.nudges
  desk.rows.set(contactId, { ...row, ...columns })
  const wish = command.do === 'rarer' ? { ...command, do: 'cadence' as const, every: columns.cadence ?? null } : command
  const sentence = said(wish, row.name, desk)
  return { ok: true, sentence, undo: [{ kind: 'contact', id: contactId, set: before }] }
}
