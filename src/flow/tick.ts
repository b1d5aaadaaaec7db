import { type SQL, sql } from 'drizzle-orm'
import type { OutboxId } from '../ids.ts'
import { runBatch } from '../store/database.ts'
import { outboxSweep } from '../store/outbox.ts'
import { owners, rateLimits, reminders, sessions, signIns } from '../store/schema.ts'
import { readWork } from '../store/work.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/instant.ts'
import { checkInvariants } from './check-invariants.ts'
import { deliverLetter } from './deliver.ts'
import { faultName } from './fault-name.ts'
import { planDigest } from './plan.ts'
import type { Ports } from './ports.ts'
import { processMail } from './process.ts'
import { planReminder } from './remind.ts'
import { forgettingOldWords } from './retention.ts'
import { settleAnew } from './settle-anew.ts'

/** One tick does at most this much, to stay within 50 calls to the database (free plan); the next one goes on. */
const CALLS_MAX = 40
/** Calls that each kind of work takes at most when nobody is in its way. */
const CALLS = { mail: 4, digest: 3, reminder: 3, letter: 3, settling: 4, housekeeping: 2 }
const MAILS_MAX = 6
const OWNERS_MAX = 3
const REMINDERS_MAX = 4
const LETTERS_MAX = 4
const SETTLING_MAX = 1

export type TickResult = { readonly mails: number; readonly letters: number; readonly more: boolean }

/** What the schedule does each minute: mails that were left, digests whose morning has come, reminders whose minute has
 *  come, letters that wait. Every step is idempotent: a tick may come late, twice, or while another one runs. */
export async function tick(ports: Ports): Promise<TickResult> {
  const work = await readWork(ports.db, ports.now, {
    mails: MAILS_MAX,
    owners: OWNERS_MAX,
    reminders: REMINDERS_MAX,
    letters: LETTERS_MAX,
    settling: SETTLING_MAX,
  })
  const cleans = ports.now % HOUR_MS < MINUTE_MS
  const affords = purse(CALLS_MAX - 1 - (work.stale ? 1 : 0) - (cleans ? CALLS.housekeeping : 0))
  if (work.stale) await runBatch(ports.db, outboxSweep(ports.now))
  for (const id of work.mails.filter(() => affords(CALLS.mail)))
    await guarded(() => processMail(id, ports), 'process-failed', ports)
  const letters = new Set<OutboxId>(work.letters)
  for (const owner of work.owners.filter(() => affords(CALLS.digest))) {
    const planned = await guarded(() => planDigest(owner, ports), 'plan-failed', ports, moved(owners, owner, ports))
    if (planned) letters.add(planned)
  }
  for (const reminder of work.reminders.filter(() => affords(CALLS.reminder))) {
    const later = moved(reminders, reminder, ports)
    const planned = await guarded(() => planReminder(reminder, ports), 'remind-failed', ports, later)
    if (planned) letters.add(planned)
  }
  let sent = 0
  for (const id of letters) {
    if (!affords(CALLS.letter)) break
    const outcome = await guarded(() => deliverLetter(id, ports), 'deliver-failed', ports)
    if (outcome === 'sent') sent += 1
    if (outcome === 'again-tomorrow') break // the day's quota is used up: the rest waits too
  }
  for (const owner of work.settling.filter(() => affords(CALLS.settling)))
    await guarded(() => settleAnew(owner, ports), 'settle-failed', ports, settlingLater(owner, ports))
  if (cleans) await guarded(() => housekeeping(ports), 'housekeeping-failed', ports)
  const more = work.mails.length === MAILS_MAX || work.owners.length === OWNERS_MAX
  return { mails: work.mails.length, letters: sent, more }
}

/** Calls that may still be spent: true takes them, false leaves the work to the next tick. */
function purse(calls: number): (cost: number) => boolean {
  let left = calls
  return cost => {
    if (left < cost) return false
    left -= cost
    return true
  }
}

/** Where planning fails again and again, the others' come first: it moves behind them (reliability.md F08). */
const AGAIN_MS = 5 * MINUTE_MS

function moved(table: typeof owners | typeof reminders, { id }: { readonly id: string }, { now }: Ports): SQL {
  const column = table === owners ? sql.raw('next_digest_at') : sql.raw('at')
  return sql`UPDATE ${table} SET ${column} = ${now + AGAIN_MS} WHERE id = ${id} AND ${column} <= ${now}`
}

function settlingLater({ id }: { readonly id: string }, { now }: Ports): SQL {
  return sql`UPDATE ${owners} SET settle_at = ${now + AGAIN_MS} WHERE id = ${id} AND settle_at <= ${now}`
}

/** One mail's or owner's fault must not take the others' morning: it is logged, and a later tick tries again.
 *  `failed`: what is written then. */
async function guarded<T>(step: () => Promise<T>, event: string, ports: Ports, failed?: SQL): Promise<T | null> {
  try {
    return await step()
  } catch (error) {
    ports.onFault?.(error)
    ports.log(event, { error: faultName(error) })
    if (failed) await guarded(() => runBatch(ports.db, [failed]), event, ports)
    return null
  }
}

/** Once an hour: raw mail and words whose time is over, sessions and links that have ended, old counters. */
async function housekeeping(ports: Ports): Promise<void> {
  const { db, now } = ports
  await runBatch(db, [
    ...forgettingOldWords(now),
    sql`DELETE FROM ${sessions} WHERE expires_at < ${now}`,
    sql`DELETE FROM ${signIns} WHERE expires_at < ${now - DAY_MS}`,
    sql`DELETE FROM ${rateLimits} WHERE window_start < ${now - DAY_MS}`,
  ])
  if (now % CHECK_EVERY_MS < HOUR_MS) await checkInvariants(ports)
}

/** Once a week, for it reads every row. */
const CHECK_EVERY_MS = 7 * DAY_MS
