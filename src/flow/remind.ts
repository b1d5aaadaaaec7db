import { eq, sql } from 'drizzle-orm'
import type { OutboxId } from '../ids.ts'
import { reminderLetter } from '../nudge/reminder.ts'
import { isLost, runBatch, unlessLost } from '../store/database.ts'
import { readContacts } from '../store/known.ts'
import { insertRows } from '../store/rows.ts'
import { nudges, outbox, ownerAddresses, owners, reminders } from '../store/schema.ts'
import { localDateOf } from '../time/zone.ts'
import { positionWords } from './digest-content.ts'
import { outboxIdOf, outboxRow, sealsOf } from './outbox-row.ts'
import type { Ports } from './ports.ts'
import { isYearly, nextYear } from './yearly.ts'

/** Makes the letter of a reminder that the owner wanted at an exact time: it goes out on its own, outside every budget.
 *  Returns the outbox row to deliver; null where another tick was first. */
export async function planReminder(reminder: typeof reminders.$inferSelect, ports: Ports): Promise<OutboxId | null> {
  const { db, now } = ports
  const ids = reminder.contactId ? [reminder.contactId] : []
  const read = await readContacts(db, reminder.ownerId, ids)
  const own = await db
    .select({ address: ownerAddresses.address })
    .from(ownerAddresses)
    .where(sql`${eq(ownerAddresses.ownerId, reminder.ownerId)} AND confirmed_at IS NOT NULL`)
    .orderBy(ownerAddresses.createdAt, ownerAddresses.address)
    .limit(1)
  const { owner } = read
  const [to] = own
  if (!owner || !to) return null
  const yearly = isYearly(reminder.text)
  const key = yearly
    ? `reminder:${reminder.id}:${localDateOf(reminder.at, owner.zone)}`
    : `reminder:${reminder.id}:${reminder.at}`
  const outboxId = await outboxIdOf(owner, key)
  const seals = await sealsOf(outboxId, owner, ports)
  const [contact] = read.contacts
  const letter = reminderLetter({
    text: reminder.text,
    person: contact
      ? {
          name: contact.name,
          position: positionWords(contact.title, contact.organization),
          writeTo: read.addresses[0]?.address ?? null,
          replyTo: await seals.replyTo(1),
        }
      : null,
    ownerName: owner.name,
    language: owner.language,
    captureAddress: seals.captureAddress,
    pageUrl: seals.pageUrl,
  })
  const row = await outboxRow({ owner, kind: 'reminder', key, to: to.address, letter, inReplyTo: null }, ports)
  const told = contact
    ? [
        {
          outboxId,
          number: 1,
          ownerId: owner.id,
          contactId: contact.id,
          reminderId: reminder.id,
          reason: yearly ? 'yearly' : 'reminder',
          at: now,
        },
      ]
    : []
  try {
    await runBatch(db, [
      unlessLost(
        sql`EXISTS (SELECT 1 FROM ${reminders} WHERE id = ${reminder.id} AND state = 'open' AND at = ${reminder.at})`,
      ),
      unlessLost(sql`EXISTS (SELECT 1 FROM ${owners} WHERE id = ${owner.id})`),
      insertRows(outbox, [row]),
      insertRows(nudges, told),
      yearly
        ? sql`UPDATE ${reminders} SET at = ${nextYear(reminder.at, now, owner)} WHERE id = ${reminder.id} AND at = ${reminder.at}`
        : sql`UPDATE ${reminders} SET state = 'sent' WHERE id = ${reminder.id}`,
    ])
  } catch (error) {
    if (isLost(error)) return null
    throw error
  }
  return outboxId
}
