import { type SQL, sql } from 'drizzle-orm'
import { stateAfter } from '../relationship/states.ts'
import { isLost } from '../store/database.ts'
import { writeChanges } from '../store/filing.ts'
import { readContacts } from '../store/known.ts'
import type { ClaimedLetter } from '../store/outbox.ts'
import { listed } from '../store/rows.ts'
import { findings, positions, reminders } from '../store/schema.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import type { Ports } from './ports.ts'
import { settled } from './settle-contact.ts'
import { nextYear } from './yearly.ts'

/** Reasons of the nudges that belong to a silence; the others tell what the owner asked for and count for none. */
const OF_A_SILENCE: ReadonlySet<string> = new Set(['rhythm', 'cadence', 'follow-up', 'snooze-over'])
const RACES_MAX = 4

/** Marks, with the letter's own end and in one transaction, whom a sent letter told about. What was not surely sent marks
 *  nobody: its people stay due and come with the next digest. */
export async function markTold(claimed: ClaimedLetter, sent: SQL, ports: Ports): Promise<void> {
  let { contacts, addresses, circleCadences, organizations } = claimed
  const yearly = await yearlyOf(claimed, ports)
  for (let race = 1; ; race++) {
    const changed = contacts.flatMap(row => {
      const nudge = claimed.nudges.find(one => one.contactId === row.id && OF_A_SILENCE.has(one.reason))
      if (!nudge) return []
      const standing = stateAfter(row, { kind: 'nudged', at: ports.now })
      const around = {
        addresses: addresses.filter(other => other.contactId === row.id).map(other => other.address),
        organizations: organizations
          .filter(other => other.contactId === row.id)
          .flatMap(other => other.organization ?? []),
        circleCadences: circleCadences.filter(other => other.contactId === row.id).map(other => other.cadence),
      }
      const { seq: _, ...draft } = row
      return [{ row: settled({ ...draft, ...standing }, claimed.owner, around), expected: row.version }]
    })
    try {
      await writeChanges(
        ports.db,
        { ownerId: claimed.owner.id, contacts: changed, more: [...told(claimed, yearly, ports), sent] },
        null,
      )
      return
    } catch (error) {
      if (!isLost(error) || race >= RACES_MAX) throw error
      const again = await readContacts(
        ports.db,
        claimed.owner.id,
        claimed.contacts.map(row => row.id),
      )
      contacts = again.contacts
      addresses = again.addresses
      circleCadences = again.circleCadences
      organizations = again.positions
    }
  }
}

/** After this long, a promise that was told and is still open is told once more, and then no more. */
const REMINDED_AGAIN_MS = 7 * DAY_MS

/** A promise is told on its morning and, still open, once more a week later; words said twice to one person are one
 *  promise. A changed post is told once; a reminder is over when it has been sent, and a yearly
 *  one comes back. */
function told(
  { row, owner, nudges }: ClaimedLetter,
  yearly: readonly YearlyReminder[],
  { now }: Ports,
): (SQL | null)[] {
  const said = nudges.flatMap(nudge => nudge.findingId ?? [])
  const once = nudges.flatMap(nudge => (nudge.reason === 'yearly' ? [] : (nudge.reminderId ?? [])))
  const people = row.kind === 'digest' && !owner.namesOnly ? nudges.map(nudge => nudge.contactId) : []
  return [
    said.length > 0
      ? sql`UPDATE ${findings} SET due_at = CASE WHEN told_at IS NULL AND id IN ${listed(said)} THEN due_at + ${REMINDED_AGAIN_MS} END, told_at = ${now} WHERE due_at <= ${now} AND (id IN ${listed(said)} OR EXISTS (SELECT 1 FROM ${findings} AS said WHERE said.id IN ${listed(said)} AND said.contact_id = ${findings.contactId} AND said.by = ${findings.by} AND lower(said.quote) = lower(${findings.quote})))`
      : null,
    once.length > 0 ? sql`UPDATE ${reminders} SET state = 'sent' WHERE id IN ${listed(once)} AND state = 'open'` : null,
    ...yearly.map(
      ({ id, at }) =>
        sql`UPDATE ${reminders} SET at = ${nextYear(at, now, owner)} WHERE id = ${id} AND state = 'open' AND at <= ${now}`,
    ),
    people.length > 0
      ? sql`UPDATE ${positions} SET told_at = ${now} WHERE contact_id IN ${listed(people)} AND told_at IS NULL`
      : null,
  ]
}

type YearlyReminder = { readonly id: string; readonly at: Instant }

/** The days of the yearly reminders that a letter told; read only where there are any. */
async function yearlyOf({ nudges }: ClaimedLetter, { db }: Ports): Promise<readonly YearlyReminder[]> {
  const ids = nudges.map(nudge => (nudge.reason === 'yearly' ? nudge.reminderId : null)).filter(id => id !== null)
  if (ids.length === 0) return []
  return db
    .select({ id: reminders.id, at: reminders.at })
    .from(reminders)
    .where(sql`${reminders.id} IN ${listed(ids)}`)
}
