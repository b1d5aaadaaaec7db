import { sql } from 'drizzle-orm'
import type { ContactId, OutboxId } from '../ids.ts'
import { digestLetter } from '../nudge/digest.ts'
import type { Choice } from '../relationship/choose.ts'
import { isLost, runBatch, unlessLost } from '../store/database.ts'
import { type Candidates, type Details, type Extras, readCandidates, readDetails } from '../store/digest.ts'
import { ALSO_FROM } from '../store/letters.ts'
import { insertRows } from '../store/rows.ts'
import { nudges, outbox, owners } from '../store/schema.ts'
import { hasUnsettled } from '../store/settling.ts'
import { DAY_MS, HOUR_MS, type Instant } from '../time/instant.ts'
import { addDays, instantOf, localDateOf, nextMorning, weekdaysOf } from '../time/zone.ts'
import { chooseFrom } from './choice.ts'
import { type Told, toldOf } from './digest-content.ts'
import { comingOf, extrasOf, neglectedOf } from './digest-extras.ts'
import { fullnessOf } from './fullness.ts'
import { type OutboxRow, outboxIdOf, outboxRow, sealsOf } from './outbox-row.ts'
import type { Ports } from './ports.ts'
import { type OwnerRow, scheduleOf } from './settle-contact.ts'

/** Two digests are at least this far apart, however the owner travels (reliability.md E14, I4). */
const APART_MS = 20 * HOUR_MS
const HELD_SAID_DAYS = 25
const HELD_DAYS = 30

/** What a digest would hold, with what stands in the way of everybody else who is due. */
export type Preview = {
  readonly at: Instant
  readonly choice: Choice<ContactId>
  readonly told: readonly Told[]
  readonly read: Candidates
  readonly details: Details
}

/** The next morning on which this owner may get a digest, strictly after `after` and not before a pause ends. */
export function nextDigestAt(
  owner: Pick<OwnerRow, 'zone' | 'digestTime' | 'digestDays' | 'pausedUntil'>,
  after: Instant,
): Instant {
  const from = Math.max(after, (owner.pausedUntil ?? 0) - 1)
  return nextMorning(from, owner.zone, owner.digestTime, weekdaysOf(owner.digestDays))
}

/** What the digest at `at` would say of people, if nothing happens until then: two calls, nothing written. With `extras` also
 *  what it says beside them, where it says anything at all. */
export async function preview(
  ports: Ports,
  owner: OwnerRow,
  at: Instant,
  extras: Extras | null = null,
): Promise<Preview> {
  const read = await readCandidates(ports.db, owner.id, at, at)
  const choice = chooseFrom(read, owner, at)
  const ids = choice.chosen.map(chosen => chosen.contactId)
  const details = await readDetails(ports.db, ids, ids.length > 0 ? extras : null)
  return { at, choice, told: toldOf(choice, read, details, owner, at), read, details }
}

/** Plans the digest of one owner whose morning has come: at most one per local day, none where there is nothing to say.
 *  People whose days rest on another prior than the owner's present one are left to the next ticks (`settleAnew`).
 *  Returns the outbox row to deliver, or null. A tick that comes late, twice or at the same time changes nothing. */
export async function planDigest(owner: OwnerRow, ports: Ports): Promise<OutboxId | null> {
  const { now } = ports
  const next = nextDigestAt(owner, now)
  const tooSoon = owner.lastDigestAt !== null && now - owner.lastDigestAt < APART_MS
  const paused = owner.pausedUntil !== null && owner.pausedUntil > now
  const recipient = tooSoon || paused ? null : await readPlan(owner, ports)
  const letter = recipient && recipient.told.length > 0 ? await digestRow(recipient, owner, ports) : null
  try {
    await runBatch(ports.db, [
      unlessLost(
        sql`EXISTS (SELECT 1 FROM ${owners} WHERE id = ${owner.id} AND next_digest_at = ${owner.nextDigestAt})`,
      ),
      letter && insertRows(outbox, [letter.row]),
      letter && insertRows(nudges, letter.nudges),
      sql`UPDATE ${owners} SET next_digest_at = ${next}, last_digest_at = ${letter ? now : owner.lastDigestAt}, settle_at = CASE WHEN ${hasUnsettled(owner.id, scheduleOf(owner).prior)} THEN ${now} END WHERE id = ${owner.id}`,
    ])
  } catch (error) {
    if (isLost(error)) return null // another tick planned this morning
    throw error
  }
  return letter?.row.id ?? null
}

type Planned = Preview & { readonly to: string }

async function readPlan(owner: OwnerRow, ports: Ports): Promise<Planned | null> {
  const seen = await preview(ports, owner, ports.now, extrasOf(owner, ports.now))
  const to = seen.read.recipient
  return to === null ? null : { ...seen, to }
}

/** From day 25 on it is said that a held mail goes on day 30 (design, settled questions: held mail). */
function heldUntil(since: Instant | null, now: Instant): Instant | null {
  return since !== null && now - since >= HELD_SAID_DAYS * DAY_MS ? since + HELD_DAYS * DAY_MS : null
}

async function digestRow(
  { told, read, details, to }: Planned,
  owner: OwnerRow,
  ports: Ports,
): Promise<{ readonly row: OutboxRow; readonly nudges: (typeof nudges.$inferInsert)[] }> {
  const { now } = ports
  const date = localDateOf(now, owner.zone)
  const key = `digest:${date}`
  const outboxId = await outboxIdOf(owner, key)
  const seals = await sealsOf(outboxId, owner, ports)
  const people = await Promise.all(
    told.map(async ({ person }) => ({ ...person, replyTo: await seals.replyTo(person.number) })),
  )
  const letter = digestLetter({
    people,
    ownerName: owner.name,
    language: owner.language,
    zone: owner.zone,
    now,
    namesOnly: owner.namesOnly,
    captureAddress: seals.captureAddress,
    pageUrl: seals.pageUrl,
    pauseUrl: seals.pauseUrl,
    toSort: read.toSort,
    sortUrl: `${ports.settings.origin}/`,
    heldUntil: heldUntil(read.heldSince, now),
    fullness: fullnessOf(ports),
    coming: comingOf(
      details,
      told.map(one => one.contactId),
    ),
    neglected: neglectedOf(details, now),
  })
  // A digest that could not be sent on its day is not sent on another: its people come back with the next one.
  const expiresAt = instantOf(addDays(date, 1), '00:00', owner.zone)
  const row = await outboxRow(
    { owner, kind: 'digest', key, to, letter, inReplyTo: null, expiresAt: Math.max(expiresAt, now + HOUR_MS) },
    ports,
  )
  return {
    row,
    nudges: told.flatMap(one =>
      [one, ...one.also].map(({ findingId, reminderId, reason }, place) => ({
        outboxId,
        // What is told besides stands behind all people, so that numbers in answers mean people.
        number: one.person.number + place * ALSO_FROM,
        ownerId: owner.id,
        contactId: one.contactId,
        findingId,
        reminderId,
        reason,
        at: now,
      })),
    ),
  }
}
