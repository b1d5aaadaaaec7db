import { ActionId, type ContactId } from '../ids.ts'
import { oneLine } from '../nudge/letter.ts'
import { derivedId } from '../nudge/tokens.ts'
import { folded } from '../relationship/folded.ts'
import { isLost } from '../store/database.ts'
import { writeChanges } from '../store/filing.ts'
import { readForObeying } from '../store/obeying.ts'
import { changesOf, type Desk, newDesk, rowOn } from './desk.ts'
import { placeAsked } from './place-asked.ts'
import type { Ports } from './ports.ts'
import { type PositionRow, positionAsked, standingPosition } from './position-rows.ts'
import { said } from './said.ts'
import type { ContactRow, OwnerRow } from './settle-contact.ts'
import type { UndoStep } from './undo-step.ts'

type Asked = { readonly title: string | null; readonly organization: string | null }

/** Answers "is she now with Acme?": a yes makes it her position from when it was first heard of, a no dismisses it for good,
 *  whatever mail says so again; both with undo. `asked`: what the page showed. Null where that is not, or no longer, the
 *  question, or where somebody changed the person meanwhile. */
export async function answerPosition(
  ports: Ports,
  owner: OwnerRow,
  contactId: ContactId,
  asked: Asked,
  isSo: boolean,
): Promise<ActionId | null> {
  const read = await readForObeying(ports.db, owner.id, { contactIds: [contactId], findingIds: [], mergeNames: [] })
  const key = `${isSo ? 'is' : 'is-not'}:${contactId}:${folded(asked.title ?? '')}:${folded(asked.organization ?? '')}:${ports.now}`
  const desk = newDesk(read, owner, { source: 'page', orders: [], key, at: ports.now }, ports)
  const row = rowOn(desk, contactId)
  const theirs = read.positions.filter(one => one.contactId === contactId)
  const question = positionAsked(theirs)
  if (!row || !question || question.title !== asked.title || question.organization !== asked.organization) return null
  const answer: PositionRow = {
    id: await derivedId('position', key),
    ownerId: owner.id,
    contactId,
    title: question.title,
    organization: question.organization,
    firstSeen: isSo ? question.firstSeen : ports.now,
    lastSeen: ports.now,
    source: isSo ? 'owner' : 'denied',
    // What the owner said is nothing to tell them.
    toldAt: ports.now,
  }
  if (question.organization !== null) desk.organizations.push({ contactId, organization: question.organization })
  const sentence = isSo ? said(positionWish(question), row.name, desk) : deniedSentence(question, row.name, owner)
  return record(desk, row, theirs, answer, sentence)
}

/** "Where is she now?" is not to be asked: the owner does not know, or does not want to say. For good, until another post
 *  of hers ends; with undo. Null where that is not, or no longer, the question. */
export async function waveOffPlace(ports: Ports, owner: OwnerRow, contactId: ContactId): Promise<ActionId | null> {
  const read = await readForObeying(ports.db, owner.id, { contactIds: [contactId], findingIds: [], mergeNames: [] })
  const key = `not-asked:${contactId}:${ports.now}`
  const desk = newDesk(read, owner, { source: 'page', orders: [], key, at: ports.now }, ports)
  const row = rowOn(desk, contactId)
  const theirs = read.positions.filter(one => one.contactId === contactId)
  if (!row || placeAsked(row, theirs) === null) return null
  const answer: PositionRow = {
    id: await derivedId('position', key),
    ownerId: owner.id,
    contactId,
    title: null,
    organization: null,
    firstSeen: ports.now,
    lastSeen: ports.now,
    source: 'denied',
    toldAt: ports.now,
  }
  return record(desk, row, theirs, answer, wavedOffSentence(row.name, owner))
}

/** Writes an answer as a row of the history and an action that can be taken back. */
async function record(
  desk: Desk,
  row: ContactRow,
  theirs: readonly PositionRow[],
  answer: PositionRow,
  sentence: string,
): Promise<ActionId | null> {
  const { owner, ports, request } = desk
  desk.positions.push(answer)
  desk.rows.set(row.id, { ...row, ...standingPosition(row, [...theirs, answer]) })
  const undo: UndoStep[] = [{ kind: 'position', id: answer.id, contactId: row.id }]
  const action = {
    id: ActionId.parse(await derivedId('action', owner.id, request.key)),
    ownerId: owner.id,
    at: ports.now,
    source: 'page' as const,
    kind: 'position',
    contactId: row.id,
    sentence,
    undo: JSON.stringify(undo),
  }
  try {
    await writeChanges(ports.db, { ...changesOf(desk), actions: [action] }, null)
    return action.id
  } catch (error) {
    if (isLost(error)) return null
    throw error
  }
}

function positionWish({ title, organization }: Asked) {
  return { do: 'position' as const, ...(title ? { title } : {}), ...(organization ? { organization } : {}) }
}

function deniedSentence({ title, organization }: Asked, name: string, owner: OwnerRow): string {
  const post = oneLine([title, organization].filter(part => part).join(', '), 120)
  const who = oneLine(name, 60)
  return owner.language === 'de' ? `${who} ist nicht ${post}.` : `${who} is not ${post}.`
}

function wavedOffSentence(name: string, owner: OwnerRow): string {
  const who = oneLine(name, 60)
  return owner.language === 'de'
    ? `Kith fragt nicht mehr, wo ${who} jetzt ist.`
    : `Kith no longer asks where ${who} is now.`
}
