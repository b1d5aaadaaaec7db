import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { OwnerId } from '../ids.ts'
import { keyedHash, type Secrets, secretsOf } from '../nudge/tokens.ts'
import { insertRows, listed } from '../store/rows.ts'
import { deletedMessages } from '../store/schema.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import type { Unit } from './units.ts'

/** What tells a message again: its key, and by what a quoted copy of it is known. */
type Told = { readonly key: string; readonly quoteKey: string | null; readonly sentAt: Instant | null }

/** A quoted date may be told on another clock: a copy is looked for on the days around. */
const DAYS_AROUND = [-1, 0, 1]

const dayOf = (at: Instant | null) => (at === null ? '' : String(Math.floor(at / DAY_MS)))
const byKey = (secret: string, key: string) => keyedHash(secret, 'message', key)
const byWords = (secret: string, quoteKey: string, day: string) => keyedHash(secret, 'words', quoteKey, day)

/** The keyed hashes by which a deleted message is remembered: they tell nothing of it without the secret. */
export async function hashesOfDeleted(secrets: Secrets, { key, quoteKey, sentAt }: Told): Promise<readonly string[]> {
  const days = sentAt === null ? [''] : ['', ...DAYS_AROUND.map(days => dayOf(sentAt + days * DAY_MS))]
  const hashes = secretsOf(secrets).flatMap(secret => [
    byKey(secret, key),
    ...(quoteKey === null ? [] : days.map(day => byWords(secret, quoteKey, day))),
  ])
  return Promise.all(hashes)
}

/** The hashes under which the messages of a mail would have been remembered, each with its message. A mail that came itself
 *  is told by its key alone: two that say the same are two. */
export async function hashesOfUnits(secrets: Secrets, units: readonly Unit[]): Promise<ReadonlyMap<string, Unit>> {
  const hashes = new Map<string, Unit>()
  for (const secret of secretsOf(secrets)) {
    for (const unit of units) {
      hashes.set(await byKey(secret, unit.key), unit)
      if (unit.quoteKey !== null && unit.source !== 'captured')
        hashes.set(await byWords(secret, unit.quoteKey, dayOf(unit.sentAt)), unit)
    }
  }
  return hashes
}

/** The statement that remembers a message as deleted, so that no later quote of it brings it back. */
export async function rememberDeleted(
  secrets: Secrets,
  ownerId: OwnerId,
  message: Told,
  now: Instant,
): Promise<SQL | null> {
  const hashes = await hashesOfDeleted({ secret: secrets.secret }, message)
  return insertRows(
    deletedMessages,
    hashes.map(hash => ({ ownerId, hash, createdAt: now })),
  )
}

/** The statement that lets it come again, where it was put back. */
export async function forgetDeleted(secrets: Secrets, ownerId: OwnerId, message: Told): Promise<SQL> {
  const hashes = await hashesOfDeleted(secrets, message)
  return sql`DELETE FROM ${deletedMessages} WHERE owner_id = ${ownerId} AND hash IN ${listed(hashes)}`
}
