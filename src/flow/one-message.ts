import { and, eq, type SQL, sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import { ActionId, base32, type ContactId, MessageId } from '../ids.ts'
import { type Database, isLost } from '../store/database.ts'
import { writeChanges } from '../store/filing.ts'
import { readContacts, readTouches } from '../store/known.ts'
import { insertKept } from '../store/rows.ts'
import { findings, messages, participants } from '../store/schema.ts'
import { forgetDeleted, rememberDeleted } from './deleted-messages.ts'
import type { Desk } from './desk.ts'
import type { Ports } from './ports.ts'
import { type OwnerRow, settled } from './settle-contact.ts'
import { retouched, type Touch } from './touch-contact.ts'
import type { UndoStep } from './undo-step.ts'

type PartRow = typeof participants.$inferSelect
type Step<K extends UndoStep['kind']> = Extract<UndoStep, { kind: K }>
/** One message in the story of one person, as the owner says that it does not belong there. */
export type Misplaced = { readonly contactId: ContactId; readonly messageId: MessageId; readonly sentence: string }

/** Takes one message out of one person's story: with `to`, into another's; else it is deleted, unless somebody else took
 *  part in it. Both rhythms are folded anew. Null where there is no such message, or somebody changed it meanwhile. */
export async function moveMessage(
  ports: Ports,
  owner: OwnerRow,
  { contactId, messageId, sentence }: Misplaced,
  to: ContactId | null,
): Promise<ActionId | null> {
  const { db, now } = ports
  const kept = await rowsOf(db, owner, contactId, messageId)
  if (kept.participants.length === 0) return null
  const given = to !== null && !kept.everybody.includes(to) ? to : null
  const people = to === null ? [contactId] : [contactId, to]
  const [read, touches] = await Promise.all([readContacts(db, owner.id, people), readTouches(db, people)])
  if (read.contacts.length < people.length) return null
  const [touch] = touches.filter(one => one.contactId === contactId && one.messageId === messageId)
  const contacts = read.contacts.map(({ seq: _, ...row }) => {
    const left = touches.filter(one => one.contactId === row.id && one.messageId !== messageId)
    const all = row.id === given && touch ? [...left, touch] : left
    const around = {
      addresses: read.addresses.filter(one => one.contactId === row.id).map(({ address }) => address),
      organizations: read.positions.flatMap(one => (one.contactId === row.id ? (one.organization ?? []) : [])),
      circleCadences: read.circleCadences.filter(one => one.contactId === row.id).map(({ cadence }) => cadence),
    }
    return { row: settled(retouched(row, all, []), owner, around), expected: row.version }
  })
  const undo: UndoStep[] = [
    {
      kind: 'removed',
      contactId,
      messages: JSON.stringify(kept.messages),
      participants: JSON.stringify(kept.participants),
      findings: JSON.stringify(kept.findings),
    },
    ...(given === null ? [] : [{ kind: 'part' as const, contactId: given, messageId }]),
  ]
  const actionId = ActionId.parse(base32(ports.random(10)))
  const action = { id: actionId, ownerId: owner.id, at: now, source: 'page' as const, kind: to ? 'move' : 'delete' }
  try {
    await writeChanges(
      db,
      {
        ownerId: owner.id,
        contacts,
        actions: [{ ...action, contactId, sentence, undo: JSON.stringify(undo) }],
        more: [
          ...(await deletedFor(ports, owner, kept, to)),
          ...(given === null ? [] : intoStory(owner, kept.participants, messageId, given)),
          ...withoutPart(owner, contactId, messageId),
        ],
      },
      null,
    )
  } catch (error) {
    if (isLost(error)) return null
    throw error
  }
  return actionId
}

/** A message that goes for good must not come back with a later quote of it. */
async function deletedFor(
  ports: Ports,
  owner: OwnerRow,
  kept: Awaited<ReturnType<typeof rowsOf>>,
  to: ContactId | null,
) {
  const [message] = kept.messages
  if (to !== null || !message || kept.everybody.length > 1) return []
  return [await rememberDeleted(ports.settings, owner.id, message, ports.now)]
}

function intoStory(owner: OwnerRow, [part]: readonly PartRow[], messageId: MessageId, to: ContactId): SQL[] {
  if (!part) return []
  // The address was the other one's: it must not tell, after a merge, whose message this was.
  return [
    insertKept(participants, JSON.stringify([{ ...part, contactId: to, address: '' }])),
    sql`UPDATE ${findings} SET contact_id = ${to} WHERE message_id = ${messageId} AND contact_id = ${part.contactId} AND owner_id = ${owner.id}`,
  ]
}

/** Puts a message back that was taken from somebody, with what it said; their rhythm is folded anew with it. */
export async function putBack(step: Step<'removed'>, desk: Desk): Promise<void> {
  desk.more.push(
    insertKept(messages, step.messages),
    insertKept(participants, step.participants),
    insertKept(findings, step.findings),
  )
  const told = toldIn(step)
  if (told) desk.more.push(await forgetDeleted(desk.ports.settings, desk.owner.id, told))
  const back = touchesIn(step)
  const known = new Set(back.map(touch => touch.messageId))
  await refold(step.contactId, desk, touches => [...touches.filter(one => !known.has(one.messageId)), ...back])
}

/** Takes a message from somebody to whom it was given. */
export async function takePart({ contactId, messageId }: Step<'part'>, desk: Desk): Promise<void> {
  desk.more.push(...withoutPart(desk.owner, contactId, messageId))
  await refold(contactId, desk, touches => touches.filter(one => one.messageId !== messageId))
}

async function rowsOf(db: Database, owner: OwnerRow, contactId: ContactId, messageId: MessageId) {
  const mine = and(eq(participants.ownerId, owner.id), eq(participants.messageId, messageId))
  const [kept, parts, said] = await db.batch([
    db
      .select()
      .from(messages)
      .where(and(eq(messages.ownerId, owner.id), eq(messages.id, messageId))),
    db.select().from(participants).where(mine),
    db
      .select()
      .from(findings)
      .where(theirFindings(owner, contactId, messageId)),
  ])
  return {
    messages: kept,
    participants: parts.filter(part => part.contactId === contactId),
    everybody: parts.map(part => part.contactId),
    findings: said,
  }
}

function theirFindings(owner: OwnerRow, contactId: ContactId, messageId: MessageId): SQL {
  return sql`${findings.messageId} = ${messageId} AND ${findings.contactId} = ${contactId} AND ${findings.ownerId} = ${owner.id}`
}

/** Somebody's part of a message and what it said of them go; the message itself where nobody else is in it. */
function withoutPart(owner: OwnerRow, contactId: ContactId, messageId: MessageId): SQL[] {
  return [
    sql`DELETE FROM ${findings} WHERE message_id = ${messageId} AND contact_id = ${contactId} AND owner_id = ${owner.id}`,
    sql`DELETE FROM ${participants} WHERE message_id = ${messageId} AND contact_id = ${contactId} AND owner_id = ${owner.id}`,
    sql`DELETE FROM ${messages} WHERE id = ${messageId} AND owner_id = ${owner.id} AND NOT EXISTS (SELECT 1 FROM participants AS other WHERE other.message_id = ${messageId})`,
  ]
}

const Kept = z.object({
  messages: z.array(z.object({ id: MessageId, direction: z.enum(['outbound', 'inbound']) })),
  participants: z.array(z.object({ sentAt: z.number(), counts: z.boolean() })),
})

const Told = z.array(z.object({ key: z.string(), quoteKey: z.nullable(z.string()), sentAt: z.number() }))

/** What tells the message that an undo kept. */
function toldIn(step: Step<'removed'>) {
  const read = Told.safeParse(JSON.parse(step.messages))
  return read.success ? read.data[0] : undefined
}

/** The touches in what an undo kept. */
function touchesIn(step: Step<'removed'>): readonly Touch[] {
  const kept = Kept.safeParse({ messages: JSON.parse(step.messages), participants: JSON.parse(step.participants) })
  if (!kept.success) return []
  const [message] = kept.data.messages
  const [part] = kept.data.participants
  if (!message || !part?.counts) return []
  return [{ messageId: message.id, at: part.sentAt, direction: message.direction }]
}

/** Folds somebody's rhythm anew from other touches than the stored ones; who is not on the desk yet is brought there. */
async function refold(id: ContactId, desk: Desk, from: (stored: readonly Touch[]) => readonly Touch[]): Promise<void> {
  const { db } = desk.ports
  if (!desk.rows.has(id)) {
    const read = await readContacts(db, desk.owner.id, [id])
    desk.read.contacts.push(...read.contacts)
    for (const row of read.contacts) desk.rows.set(row.id, row)
    desk.addresses.push(
      ...read.addresses.map(({ contactId, address, name, nameRank }) => ({ contactId, address, name, nameRank })),
    )
    desk.circleCadences.push(...read.circleCadences)
    for (const { contactId, organization } of read.positions)
      if (organization !== null) desk.organizations.push({ contactId, organization })
  }
  const row = desk.rows.get(id)
  if (row) desk.rows.set(id, retouched(row, from(await readTouches(db, [id])), []))
}
