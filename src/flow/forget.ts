import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import type { ContactId } from '../ids.ts'
import { keyedHash } from '../nudge/tokens.ts'
import { runBatch } from '../store/database.ts'
import { insertRows, listed } from '../store/rows.ts'
import { neverLog } from '../store/schema.ts'
import { forgetDeletedWords } from '../store/search-index.ts'
import type { Ports } from './ports.ts'
import type { OwnerRow } from './settle-contact.ts'

/** What was deleted: shown as a receipt. */
export type Forgotten = { readonly addresses: number } | null

const Texts = z.array(z.object({ text: z.string() }))
/** What stands where a name stood in somebody else's text. */
const LEFT_OUT = '…'

/** Forgets a person: every row about them goes at once, raw mail and letters that name them too; a keyed hash of each
 *  address stays, so that a pending mail or a later one cannot bring them back. Null where nobody stood there. */
export async function forgetContact(ports: Ports, owner: OwnerRow, contactId: ContactId): Promise<Forgotten> {
  // Whoever was joined to them, and whoever was joined to those before.
  const them = sql`(WITH RECURSIVE one(id) AS (SELECT id FROM contacts WHERE owner_id = ${owner.id} AND id = ${contactId} UNION SELECT c.id FROM contacts AS c INNER JOIN one ON c.merged_into = one.id WHERE c.owner_id = ${owner.id}) SELECT id FROM one)`
  const [addressRows, nameRows, workRows] = await runBatch(ports.db, [
    sql`SELECT address AS text FROM addresses WHERE owner_id = ${owner.id} AND contact_id IN ${them}`,
    sql`SELECT name AS text FROM contacts WHERE id IN ${them} UNION SELECT name FROM addresses WHERE owner_id = ${owner.id} AND contact_id IN ${them}`,
    // Where nobody else of the owner's works: somebody who was joined to them by mistake may have been told to work there.
    sql`SELECT organization AS text FROM positions AS theirs WHERE owner_id = ${owner.id} AND contact_id IN ${them} AND length(organization) > 5 AND NOT EXISTS (SELECT 1 FROM positions AS other WHERE other.owner_id = ${owner.id} AND other.organization = theirs.organization AND other.contact_id NOT IN ${them})`,
  ])
  const addresses = Texts.parse(addressRows).map(row => row.text)
  const names = Texts.parse(nameRows).map(row => row.text)
  const works = Texts.parse(workRows).map(row => row.text)
  if (names.length === 0) return null
  const hashes = await Promise.all(addresses.map(address => keyedHash(ports.settings.secret, address)))
  const kept = hashes.map(value => ({ ownerId: owner.id, kind: 'hash' as const, value, createdAt: ports.now }))
  await runBatch(ports.db, [
    insertRows(neverLog, kept),
    ...mailAndLetters(owner, them, addresses, [...tellingNames(names), ...works]),
    ...rowsOfOthers(owner, them, addresses, names),
    ...rowsAbout(owner, them),
    ...forgetDeletedWords(),
  ])
  return { addresses: addresses.length }
}

/** Messages that one of them takes part in, and those in which nobody else does. */
function messagesOf(them: SQL): { readonly theirs: SQL; readonly alone: SQL } {
  const theirs = sql`(SELECT message_id FROM participants WHERE contact_id IN ${them})`
  const alone = sql`(SELECT message_id FROM participants WHERE message_id IN ${theirs} GROUP BY message_id HAVING sum(contact_id NOT IN ${them}) = 0)`
  return { theirs, alone }
}

/** Names that are told from ordinary words wherever they stand; a first name alone is not. */
function tellingNames(names: readonly string[]): readonly string[] {
  return names.filter(name => name.trim().includes(' ') || name.length > 5)
}

/** Raw mail that names them, and every letter about them or in answer to a mail or wish about them. */
function mailAndLetters(owner: OwnerRow, them: SQL, addresses: readonly string[], telling: readonly string[]): SQL[] {
  const { theirs } = messagesOf(them)
  const words = listed([...addresses, ...telling].map(word => word.toLowerCase()))
  const named = (column: string) =>
    sql`EXISTS (SELECT 1 FROM ${words} AS word WHERE instr(lower(coalesce(${sql.raw(column)}, '')), word.value) > 0)`
  const told = sql`(SELECT outbox_id FROM nudges WHERE contact_id IN ${them})`
  // No UNION: D1 takes five terms of one at most.
  const mails = sql`(SELECT id FROM inbox AS mail WHERE owner_id = ${owner.id} AND (outbox_id IN ${told} OR id IN (SELECT inbox_id FROM messages WHERE id IN ${theirs}) OR id IN (SELECT inbox_id FROM actions WHERE contact_id IN ${them})))`
  const letters = sql`(SELECT id FROM outbox AS letter WHERE owner_id = ${owner.id} AND (id IN ${told} OR key IN (SELECT 'acknowledgement:' || id FROM ${mails}) OR key IN (SELECT 'receipt:' || id FROM ${mails})))`
  return [
    sql`UPDATE inbox SET raw = NULL, body_hashes = NULL, subject = NULL, from_address = NULL, envelope_from = '' WHERE owner_id = ${owner.id} AND status NOT IN ('pending', 'processing') AND (message_id IN ${theirs} OR id IN ${mails} OR outbox_id IN ${letters} OR ${named('inbox.raw')} OR ${named('inbox.subject')} OR inbox.from_address IN ${listed(addresses)} OR lower(inbox.envelope_from) IN ${listed(addresses)})`,
    // One that still waits is not sent any more: without its words it says nothing.
    sql`UPDATE outbox SET text = '', html = '', subject = '', headers = '{}', status = CASE status WHEN 'queued' THEN 'expired' ELSE status END WHERE owner_id = ${owner.id} AND (id IN ${letters} OR ${named('outbox.text')} OR ${named('outbox.subject')})`,
  ]
}

/** What other people's rows say of them: mail with others loses its words, elsewhere their name and address are struck out. */
function rowsOfOthers(owner: OwnerRow, them: SQL, addresses: readonly string[], names: readonly string[]): SQL[] {
  const { theirs, alone } = messagesOf(them)
  const words = [...addresses, ...tellingNames(names)]
  const struck = (table: string, column: string) => {
    const text = sql.raw(`"${column}"`)
    const without = words.reduce((rest, word) => sql`replace(${rest}, ${word}, ${LEFT_OUT})`, text)
    const holds = sql`EXISTS (SELECT 1 FROM ${listed(words)} AS word WHERE instr(${text}, word.value) > 0)`
    return sql`UPDATE ${sql.raw(`"${table}"`)} SET ${text} = ${without} WHERE owner_id = ${owner.id} AND ${holds}`
  }
  return [
    sql`DELETE FROM findings WHERE owner_id = ${owner.id} AND (contact_id IN ${them} OR message_id IN ${alone})`,
    sql`UPDATE messages SET authored = '', attachment_names = '' WHERE owner_id = ${owner.id} AND id IN ${theirs} AND id NOT IN ${alone}`,
    sql`DELETE FROM messages WHERE owner_id = ${owner.id} AND id IN ${alone}`,
    sql`DELETE FROM actions WHERE owner_id = ${owner.id} AND contact_id IN ${them}`,
    ...(words.length === 0
      ? []
      : [
          struck('messages', 'subject'),
          struck('messages', 'authored'),
          struck('findings', 'quote'),
          struck('findings', 'about'),
          struck('actions', 'sentence'),
          struck('actions', 'undo'),
          struck('reminders', 'text'),
          struck('contacts', 'notes'),
          struck('contacts', 'search'),
        ]),
  ]
}

function rowsAbout(owner: OwnerRow, them: SQL): SQL[] {
  const tables = ['participants', 'positions', 'tags', 'reminders', 'nudges', 'addresses', 'name_parts']
  return [
    ...tables.map(
      table => sql`DELETE FROM ${sql.raw(`"${table}"`)} WHERE owner_id = ${owner.id} AND contact_id IN ${them}`,
    ),
    sql`DELETE FROM suggestions WHERE owner_id = ${owner.id} AND (contact_id IN ${them} OR other_id IN ${them})`,
    sql`UPDATE contacts SET introduced_by = NULL WHERE owner_id = ${owner.id} AND introduced_by IN ${them}`,
    sql`DELETE FROM contacts WHERE owner_id = ${owner.id} AND id IN ${them}`,
  ]
}
