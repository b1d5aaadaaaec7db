import { type SQL, sql } from 'drizzle-orm'
import type { ContactId } from '../ids.ts'
import { readContacts, readTouches } from '../store/known.ts'
import { listed } from '../store/rows.ts'
import { findings } from '../store/schema.ts'
import type { Desk } from './desk.ts'
import { endedAnew } from './obey-merge.ts'
import { standingPosition } from './position-rows.ts'
import { retouched } from './touch-contact.ts'
import type { UndoStep } from './undo-step.ts'
import { yearlyIdsOf } from './yearly.ts'

/** Takes a mail out again: its messages and all that they said, and whoever has nothing left. Rhythms are folded anew. */
export async function unfile({ messages, contacts }: Extract<UndoStep, { kind: 'filing' }>, desk: Desk): Promise<void> {
  const { db } = desk.ports
  const missing = contacts.filter(id => !desk.rows.has(id))
  const read = await readContacts(db, desk.owner.id, missing)
  for (const row of read.contacts) {
    desk.read.contacts.push(row)
    desk.rows.set(row.id, row)
  }
  desk.addresses.push(
    ...read.addresses.map(({ contactId, address, name, nameRank }) => ({ contactId, address, name, nameRank })),
  )
  desk.circleCadences.push(...read.circleCadences)
  const touches = await readTouches(db, contacts)
  for (const id of contacts) {
    const row = desk.rows.get(id)
    const left = touches.filter(touch => touch.contactId === id && !messages.includes(touch.messageId))
    if (row) desk.rows.set(id, retouched(row, left, []))
  }
  dropPositions(messages, contacts, [...desk.read.positions, ...read.positions], desk)
  const gone = listed(messages)
  const untold = await untoldYearly(messages, contacts, desk)
  const emptied = sql`(SELECT value FROM json_each(${JSON.stringify(contacts)}) WHERE NOT EXISTS (SELECT 1 FROM participants WHERE contact_id = value))`
  desk.more.push(
    sql`DELETE FROM participants WHERE owner_id = ${desk.owner.id} AND message_id IN ${gone}`,
    sql`DELETE FROM findings WHERE owner_id = ${desk.owner.id} AND message_id IN ${gone}`,
    sql`DELETE FROM reminders WHERE owner_id = ${desk.owner.id} AND id IN ${listed(untold)}`,
    sql`DELETE FROM positions WHERE owner_id = ${desk.owner.id} AND (contact_id IN ${emptied} OR (message_id IN ${gone} AND first_seen = last_seen))`,
    ...domainsAgain(contacts, desk),
    sql`DELETE FROM messages WHERE owner_id = ${desk.owner.id} AND id IN ${gone}`,
    sql`DELETE FROM addresses WHERE owner_id = ${desk.owner.id} AND contact_id IN ${emptied}`,
    sql`DELETE FROM name_parts WHERE owner_id = ${desk.owner.id} AND contact_id IN ${emptied}`,
    sql`DELETE FROM suggestions WHERE owner_id = ${desk.owner.id} AND (contact_id IN ${emptied} OR other_id IN ${emptied})`,
    sql`DELETE FROM contacts WHERE owner_id = ${desk.owner.id} AND id IN ${emptied}`,
  )
}

/** Yearly reminders that only these messages made: what another mail also tells stays. */
async function untoldYearly(
  messages: readonly string[],
  contacts: readonly ContactId[],
  { ports, owner }: Desk,
): Promise<readonly string[]> {
  const said = await ports.db
    .select()
    .from(findings)
    .where(
      sql`${findings.contactId} IN ${listed(contacts)} AND ${findings.ownerId} = ${owner.id} AND ${findings.kind} IN ('detail', 'date')`,
    )
  const isGone = ({ messageId }: (typeof said)[number]) => messages.includes(messageId)
  const left = new Set(await yearlyIdsOf(said.filter(one => !isGone(one))))
  return (await yearlyIdsOf(said.filter(isGone))).filter(id => !left.has(id))
}

type PositionRow = Desk['read']['positions'][number]

/** What a person's row says of their position without those that only the mail told of. */
function dropPositions(
  messages: readonly string[],
  contacts: readonly ContactId[],
  held: readonly PositionRow[],
  desk: Desk,
): void {
  for (const id of contacts) {
    const row = desk.rows.get(id)
    const theirs = [...new Map(held.map(one => [one.id, one])).values()].filter(one => one.contactId === id)
    const isGone = (one: PositionRow) => one.messageId !== null && messages.includes(one.messageId)
    const left = theirs.filter(one => !isGone(one) || one.firstSeen !== one.lastSeen)
    if (!row || left.length === theirs.length) continue
    // A post that only this mail ended goes on.
    const apart = endedAnew(left, desk)
    const known = theirs.some(one => one.organization === row.organization && one.title === row.title)
    const bare = known ? { title: null, organization: null } : row
    desk.rows.set(id, { ...row, ...standingPosition(bare, apart) })
    const organizations = left.flatMap(({ organization }) =>
      organization === null ? [] : [{ contactId: id, organization }],
    )
    const rest = desk.organizations.filter(one => one.contactId !== id)
    desk.organizations.splice(0, desk.organizations.length, ...rest, ...organizations)
  }
}

/** What domains tell is told by every message: from the first to the last that is left. */
function domainsAgain(contacts: readonly ContactId[], { owner }: Desk): SQL[] {
  const seen = (what: 'min' | 'max') =>
    sql`(SELECT ${sql.raw(what)}(p.sent_at) FROM participants AS p WHERE p.contact_id = positions.contact_id AND (p.address LIKE '%@' || positions.organization OR p.address LIKE '%.' || positions.organization))`
  return [
    sql`UPDATE positions SET first_seen = coalesce(${seen('min')}, first_seen), last_seen = coalesce(${seen('max')}, last_seen) WHERE owner_id = ${owner.id} AND source = 'domain' AND contact_id IN ${listed(contacts)}`,
  ]
}
