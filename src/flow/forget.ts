import { sql } from 'drizzle-orm'
import type { ContactId } from '../ids.ts'
import { keyedHash } from '../nudge/tokens.ts'
import { runBatch } from '../store/database.ts'
import { readContacts } from '../store/known.ts'
import { insertRows } from '../store/rows.ts'
import { neverLog } from '../store/schema.ts'
import type { Ports } from './ports.ts'
import type { OwnerRow } from './settle-contact.ts'

/** What was deleted: shown as a receipt. */
export type Forgotten = { readonly addresses: number } | null

/** Forgets a person: every row about them goes at once, raw mail and letters that name them too; a keyed hash of each
 *  address stays, so that a pending mail or a later one cannot bring them back. Null where nobody stood there. */
export async function forgetContact(ports: Ports, owner: OwnerRow, contactId: ContactId): Promise<Forgotten> {
  const read = await readContacts(ports.db, owner.id, [contactId])
  if (read.contacts.length === 0) return null
  const merged = sql`(SELECT id FROM contacts WHERE owner_id = ${owner.id} AND (id = ${contactId} OR merged_into = ${contactId}))`
  const hashes = await Promise.all(read.addresses.map(row => keyedHash(ports.settings.secret, row.address)))
  const patterns = [...read.addresses.map(row => row.address), ...read.contacts.map(row => row.name)]
  // Messages with nobody else in them go whole; of the others only this person's part and the findings about them.
  const theirs = sql`(SELECT message_id FROM participants WHERE contact_id IN ${merged})`
  const alone = sql`(SELECT message_id FROM participants WHERE message_id IN ${theirs} GROUP BY message_id HAVING sum(contact_id NOT IN ${merged}) = 0)`
  // Letters about them: that told of them, and that answered a mail of theirs or a wish about them (by first name alone).
  const mails = sql`SELECT inbox_id FROM messages WHERE id IN ${theirs} UNION SELECT inbox_id FROM actions WHERE owner_id = ${owner.id} AND contact_id IN ${merged}`
  const letters = sql`(SELECT outbox_id FROM nudges WHERE contact_id IN ${merged} UNION SELECT o.id FROM outbox AS o WHERE o.owner_id = ${owner.id} AND o.key IN (SELECT kind || ':' || inbox_id FROM (${mails}), (SELECT 'acknowledgement' AS kind UNION SELECT 'receipt')))`
  const named = sql`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(patterns)}) AS p WHERE instr(lower(inbox.raw), lower(p.value)) > 0 OR instr(lower(coalesce(inbox.subject, '')), lower(p.value)) > 0 OR inbox.from_address = p.value)`
  await runBatch(ports.db, [
    insertRows(
      neverLog,
      hashes.map(value => ({ ownerId: owner.id, kind: 'hash', value, createdAt: ports.now })),
    ),
    sql`UPDATE inbox SET raw = NULL, subject = NULL, from_address = NULL WHERE owner_id = ${owner.id} AND status NOT IN ('pending', 'processing') AND (message_id IN ${theirs} OR id IN (SELECT inbox_id FROM messages WHERE id IN ${theirs}) OR ${named})`,
    sql`UPDATE outbox SET text = '', html = '', subject = '' WHERE owner_id = ${owner.id} AND (id IN ${letters} OR EXISTS (SELECT 1 FROM json_each(${JSON.stringify(patterns)}) AS p WHERE instr(lower(outbox.text), lower(p.value)) > 0))`,
    sql`DELETE FROM findings WHERE owner_id = ${owner.id} AND (contact_id IN ${merged} OR message_id IN ${alone})`,
    sql`UPDATE messages SET authored = '' , subject = CASE WHEN EXISTS (SELECT 1 FROM json_each(${JSON.stringify(patterns)}) AS p WHERE instr(lower(messages.subject), lower(p.value)) > 0) THEN '' ELSE subject END WHERE owner_id = ${owner.id} AND id IN ${theirs} AND id NOT IN ${alone}`,
    sql`DELETE FROM messages WHERE owner_id = ${owner.id} AND id IN ${alone}`,
    sql`DELETE FROM participants WHERE owner_id = ${owner.id} AND contact_id IN ${merged}`,
    sql`DELETE FROM positions WHERE owner_id = ${owner.id} AND contact_id IN ${merged}`,
    sql`DELETE FROM tags WHERE owner_id = ${owner.id} AND contact_id IN ${merged}`,
    sql`DELETE FROM reminders WHERE owner_id = ${owner.id} AND contact_id IN ${merged}`,
    sql`DELETE FROM nudges WHERE owner_id = ${owner.id} AND contact_id IN ${merged}`,
    sql`DELETE FROM actions WHERE owner_id = ${owner.id} AND (contact_id IN ${merged} OR EXISTS (SELECT 1 FROM json_each(${JSON.stringify(patterns)}) AS p WHERE instr(lower(actions.sentence), lower(p.value)) > 0))`,
    sql`DELETE FROM suggestions WHERE owner_id = ${owner.id} AND (contact_id IN ${merged} OR other_id IN ${merged})`,
    sql`UPDATE contacts SET introduced_by = NULL WHERE owner_id = ${owner.id} AND introduced_by IN ${merged}`,
    sql`DELETE FROM addresses WHERE owner_id = ${owner.id} AND contact_id IN ${merged}`,
    sql`DELETE FROM name_parts WHERE owner_id = ${owner.id} AND contact_id IN ${merged}`,
    sql`DELETE FROM contacts WHERE owner_id = ${owner.id} AND (merged_into = ${contactId} OR id = ${contactId})`,
  ])
  return { addresses: read.addresses.length }
}
