import type { UndoStep } from '../../flow/undo-step.ts'
import { ActionId, base32, type OwnerId } from '../../ids.ts'
import { writeChanges } from '../../store/filing.ts'
import { findingNamed, openedAgain } from '../../store/promises-page.ts'
import { ownerOf } from '../door/owner.ts'
import { backTo, type Outcome } from '../forms/flash.ts'
import { readFindingId } from '../forms/ids-in-paths.ts'
import { commandOf, findingWish } from '../forms/wishes.ts'
import { notFoundPage } from '../pages/error.tsx'
import { QUOTE_LETTERS_MAX, shown } from '../parts/shown.ts'
import type { WebContext } from '../ports.ts'
import { obeyed } from './obey.ts'
import { backOf } from './person.ts'

/** Acts on one promise or question: done, another day, let it go. */
export async function actOnFinding(c: WebContext) {
  const id = readFindingId(c)
  const owner = ownerOf(c)
  const finding = id && (await findingNamed(c.get('db'), owner.id, id))
  if (!finding) return notFoundPage(c)
  const form = c.get('form')
  const back = backOf(form, `/people/${finding.contactId}`)
  if (form.do === 'reopen') return backTo(c, back, await reopened(c, owner.id, finding))
  const read = findingWish(form, { now: c.get('now'), zone: owner.zone })
  if (!read.ok) return backTo(c, back, { kind: 'no', reason: read.reason })
  const asked = { command: commandOf(read.wish, form.do), contactId: finding.contactId, findingId: finding.id }
  return backTo(c, back, await obeyed(c, owner, [asked]))
}

type Named = NonNullable<Awaited<ReturnType<typeof findingNamed>>>

/** Opens a promise or a question again that was closed: every state has its way back. */
async function reopened(c: WebContext, ownerId: OwnerId, finding: Named): Promise<Outcome> {
  const { id, contactId, state, due, dueAt, closedAt } = finding
  if (state === 'open') return { kind: 'ok', word: 'none' }
  const actionId = ActionId.parse(base32(c.get('ports').random(10)))
  const undo: UndoStep[] = [{ kind: 'finding', id, set: { state, due, dueAt, closedAt } }]
  const action = {
    id: actionId,
    ownerId,
    at: c.get('now'),
    source: 'page' as const,
    kind: 'reopen',
    contactId,
    sentence: c.get('words').person.reopened(shown(finding.quote, QUOTE_LETTERS_MAX)),
    undo: JSON.stringify(undo),
  }
  await writeChanges(c.get('db'), { ownerId, contacts: [], actions: [action], more: [openedAgain(ownerId, id)] }, null)
  return { kind: 'did', actionIds: [actionId], key: '' }
}
