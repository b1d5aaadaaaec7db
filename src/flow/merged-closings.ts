import type { SQL } from 'drizzle-orm'
import type { ContactId } from '../ids.ts'
import { type Closable, readClosable } from '../store/closable.ts'
import { closing } from '../store/filing.ts'
import { closedByLater } from './closings.ts'
import type { Desk } from './desk.ts'
import type { UndoStep } from './undo-step.ts'

type MergeStep = Extract<UndoStep, { kind: 'merge' }>
type Part = Closable['later'][number]

/** What is open with one of two people who become one may be over by the mail of the other: the statement that closes it. */
export async function closingsTogether(kept: ContactId, gone: ContactId, desk: Desk): Promise<SQL | null> {
  const { said, later } = await readClosable(desk.ports.db, desk.owner.id, [kept, gone])
  const open = said.filter(({ state }) => state === 'open')
  return closedAmong(
    later.map(part => ({ ...part, contactId: kept })),
    open.map(one => ({ ...one, contactId: kept })),
  )
}

/** Two people become two again. What the mail of one closed with the other is open again, unless their own mail closes it
 *  too: the statement for that, to go behind the ones that part them. */
export async function closingsApart(step: MergeStep, desk: Desk): Promise<SQL | null> {
  const { said, later } = await readClosable(desk.ports.db, desk.owner.id, [step.kept, step.gone])
  const isTheirs = (part: Part) => part.contactId === step.gone || step.addresses.includes(part.address)
  const parts = later.map(part => ({ ...part, contactId: isTheirs(part) ? step.gone : step.kept }))
  const tookPart = new Set(parts.map(({ id, contactId }) => `${id} ${contactId}`))
  const whose = (one: Closable['said'][number]) =>
    one.contactId === step.gone || step.findings.includes(one.id) || saysOfTheirs(one.messageId, later, step)
      ? step.gone
      : step.kept
  const open = said
    .map(one => ({ ...one, contactId: whose(one) }))
    .filter(one => one.state === 'open' || !tookPart.has(`${one.closedByMessage} ${one.contactId}`))
    .map(one => (one.state === 'open' ? one : { ...one, closedByMessage: null }))
  return closedAmong(parts, open)
}

/** Whether what a message of both said concerned the one who goes (the rule of `unmergeStatements`). */
function saysOfTheirs(messageId: string, later: readonly Part[], step: MergeStep): boolean {
  const parts = later.filter(({ id }) => id === messageId)
  const his = parts.find(({ contactId }) => contactId === step.kept)
  if (his && step.addresses.includes(his.address)) return true
  const theirs = parts.find(({ contactId }) => contactId === step.gone)
  return theirs?.role === 'to' && his !== undefined && his.role !== 'to' && theirs.receivedAt > step.at
}

function closedAmong(parts: readonly Part[], open: Closable['said']): SQL | null {
  const reopened = new Map(
    open.flatMap(({ id, closedByMessage }) => (closedByMessage === null ? [] : [[id, closedByMessage] as const])),
  )
  return closing(closedByLater([...parts], open, reopened))
}
