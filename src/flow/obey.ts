import type { Command } from '../command/command.ts'
import { ActionId, type ContactId, type FindingId, type InboxId } from '../ids.ts'
import { derivedId } from '../nudge/tokens.ts'
import { isLost } from '../store/database.ts'
import { type Changes, type Finished, writeChanges } from '../store/filing.ts'
import { type Obeying, readForObeying } from '../store/obeying.ts'
import type { Instant } from '../time/instant.ts'
import { changesOf, type Desk, newDesk } from './desk.ts'
import { obeyOrder } from './obey-order.ts'
import type { OutboxRow } from './outbox-row.ts'
import type { Ports } from './ports.ts'
import type { OwnerRow } from './settle-contact.ts'

/** One command with the person it means; `findingId` where the letter told a promise or an ask of theirs. */
export type Order = {
  readonly command: Command
  readonly contactId: ContactId | null
  readonly findingId?: FindingId | null
  /** The one action that this undo means, where a page names it. */
  readonly undoing?: Obeying['lastActions'][number]
}
export type Request = {
  readonly source: 'reply' | 'address' | 'page'
  readonly orders: readonly Order[]
  /** Makes the ids of what is done: the same request obeyed twice is done once. */
  readonly key: string
  /** The instant that "in two weeks" counts from: the first receipt, however often a mail comes again. */
  readonly at: Instant
  readonly inboxId?: InboxId
  /** The one action that an undo of the page means; else it is the last. */
  readonly undoing?: Obeying['lastActions'][number]
}
export const REFUSALS = [
  'nobody-meant',
  'no-such-person',
  'nothing-to-undo',
  'only-on-page',
  'past',
  'merge-ambiguous',
  'merge-same',
  'unknown-circle',
] as const
export type Refusal = (typeof REFUSALS)[number]
export type Obeyed = {
  readonly done: readonly { readonly sentence: string; readonly actionId: ActionId }[]
  readonly refused: readonly { readonly reason: Refusal; readonly words: string }[]
}

/** What is written together with obeying: the mail that asked, and the answer to it. */
export type Aftermath = (
  obeyed: Obeyed,
  owner: OwnerRow,
) => Promise<{
  readonly finished: Finished | null
  readonly outbox: readonly OutboxRow[]
  readonly more?: Changes['more']
}>

const RACES_MAX = 5

/** Obeys, wherever the words came from: the one place that does. All of a request is done in one transaction, with its
 *  undo, or none of it.
 *  @throws what the database throws; the same request may then be tried again */
export async function obey(
  ports: Ports,
  ownerId: OwnerRow['id'],
  request: Request,
  after?: Aftermath,
): Promise<Obeyed> {
  for (let race = 1; ; race++) {
    const read = await readForObeying(ports.db, ownerId, idsOf(request))
    if (!read.owner) return { done: [], refused: [] }
    const desk = newDesk(read, read.owner, request, ports)
    const done: { sentence: string; actionId: ActionId }[] = []
    const refused: { reason: Refusal; words: string }[] = []
    for (const [index, order] of request.orders.entries()) {
      const result = await obeyOrder(order, index, desk)
      if (result.ok) done.push(await record(desk, order, result, index))
      else refused.push({ reason: result.reason, words: order.command.quote })
    }
    const obeyed = { done, refused }
    const aftermath = after && (await after(obeyed, read.owner))
    const changes = changesOf(desk)
    try {
      await writeChanges(
        ports.db,
        { ...changes, outbox: aftermath?.outbox ?? [], more: [...(changes.more ?? []), ...(aftermath?.more ?? [])] },
        aftermath?.finished ?? null,
      )
      return obeyed
    } catch (error) {
      if (!isLost(error) || race >= RACES_MAX) throw error
    }
  }
}

function idsOf({ orders, undoing }: Request) {
  const contactIds = [...orders.flatMap(order => [order.contactId, order.undoing?.contactId]), undoing?.contactId]
  return {
    contactIds: [...new Set(contactIds.flatMap(id => id ?? []))],
    findingIds: [...new Set(orders.flatMap(order => order.findingId ?? []))],
    mergeNames: orders.flatMap(order => (order.command.do === 'merge' ? order.command.with : [])),
  }
}

async function record(
  desk: Desk,
  order: Order,
  result: { readonly sentence: string; readonly undo: unknown },
  index: number,
) {
  const { owner, request } = desk
  const actionId = ActionId.parse(await derivedId('action', owner.id, request.key, String(index)))
  const isUndo = order.command.do === 'undo'
  desk.actions.push({
    id: actionId,
    ownerId: owner.id,
    at: request.at,
    source: request.source,
    kind: order.command.do,
    contactId: order.contactId,
    sentence: result.sentence,
    undo: isUndo ? null : JSON.stringify(result.undo),
    inboxId: request.inboxId ?? null,
  })
  return { sentence: result.sentence, actionId }
}
