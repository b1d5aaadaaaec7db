import { sql } from 'drizzle-orm'
import { readContacts, readTouches } from '../store/known.ts'
import { listed } from '../store/rows.ts'
import type { Desk } from './desk.ts'
import { retouched } from './touch-contact.ts'
import type { UndoStep } from './undo-step.ts'

/** Takes a mail out again: its messages and all that they said, and whoever has nothing left. Rhythms are folded anew. */
export async function unfile({ messages, contacts }: Extract<UndoStep, { kind: 'filing' }>, desk: Desk): Promise<void> {
  const { db } = desk.ports
  const missing = contacts.filter(id => !desk.rows.has(id))
  const read = await readContacts(db, desk.owner.id, missing)
  for (const row of read.contacts) {
    desk.read.contacts.push(row)
    desk.rows.set(row.id, row)
  }
  desk.addresses.push(...read.addresses.map(({ contactId, address }) => ({ contactId, address })))
  desk.circleCadences.push(...read.circleCadences)
  const touches = await readTouches(db, contacts)
  for (const id of contacts) {
    const row = desk.rows.get(id)
    const left = touches.filter(touch => touch.contactId === id && !messages.includes(touch.messageId))
    if (row) desk.rows.set(id, retouched(row, left, []))
  }
  const gone = listed(messages)
  const emptied = sql`(SELECT value FROM json_each(${JSON.stringify(contacts)}) WHERE NOT EXISTS (SELECT 1 FROM participants WHERE contact_id = value))`
  desk.more.push(
    sql`DELETE FROM participants WHERE owner_id = ${desk.owner.id} AND message_id IN ${gone}`,
    sql`DELETE FROM findings WHERE owner_id = ${desk.owner.id} AND message_id IN ${gone}`,
    sql`DELETE FROM positions WHERE owner_id = ${desk.owner.id} AND message_id IN ${gone} AND first_seen = last_seen`,
    sql`DELETE FROM messages WHERE owner_id = ${desk.owner.id} AND id IN ${gone}`,
    sql`DELETE FROM addresses WHERE owner_id = ${desk.owner.id} AND contact_id IN ${emptied}`,
    sql`DELETE FROM name_parts WHERE owner_id = ${desk.owner.id} AND contact_id IN ${emptied}`,
    sql`DELETE FROM suggestions WHERE owner_id = ${desk.owner.id} AND (contact_id IN ${emptied} OR other_id IN ${emptied})`,
    sql`DELETE FROM contacts WHERE owner_id = ${desk.owner.id} AND id IN ${emptied}`,
  )
}
