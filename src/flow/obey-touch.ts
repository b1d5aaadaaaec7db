import type { Wish } from '../command/command.ts'
import { MessageId } from '../ids.ts'
import { derivedId } from '../nudge/tokens.ts'
import { readTouches } from '../store/known.ts'
import { instantOf, localDateOf } from '../time/zone.ts'
import { type Desk, type Result, rowOn } from './desk.ts'
import { said } from './said.ts'
import type { ContactRow } from './settle-contact.ts'
import { retouched, type Touch, touched } from './touch-contact.ts'

/** Logs a contact off the mail: it restarts the clock as a mail would. */
export async function obeyTouch(
  command: Extract<Wish, { do: 'touch' }>,
  row: ContactRow,
  index: number,
  desk: Desk,
): Promise<Result> {
  const { owner, request } = desk
  // Today means now; another day is taken at its noon.
  const today = localDateOf(request.at, owner.zone)
  const at = command.on >= today ? request.at : instantOf(command.on, '12:00', owner.zone)
  const key = `touch:${request.key}:${index}`
  const id = MessageId.parse(await derivedId('message', owner.id, key))
  desk.messages.push({
    id,
    ownerId: owner.id,
    key,
    direction: 'outbound',
    channel: command.channel ?? 'unsaid',
    source: 'logged',
    sentAt: at,
    receivedAt: request.at,
    counts: true,
    recipients: 1,
  })
  desk.participants.push({
    ownerId: owner.id,
    messageId: id,
    contactId: row.id,
    role: 'to',
    sentAt: at,
    counts: true,
  })
  const touch: Touch = { messageId: id, at, direction: 'outbound', source: 'logged' }
  desk.rows.set(row.id, await withTouch(rowOn(desk, row.id) ?? row, touch, desk))
  return {
    ok: true,
    sentence: said(command, row.name, desk),
    undo: [
      { kind: 'message', id, contactId: row.id },
      {
        kind: 'contact',
        id: row.id,
        set: { state: row.state, snoozedUntil: row.snoozedUntil, nudges: row.nudges, nudgedAt: row.nudgedAt },
      },
    ],
  }
}

async function withTouch(row: ContactRow, touch: Touch, desk: Desk): Promise<ContactRow> {
  const after = touched(row, [touch])
  if (after) return after
  const stored = await readTouches(desk.ports.db, [row.id])
  return retouched(row, [...stored, touch], [touch])
}
