import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { OwnerId } from '../ids.ts'
import { captureToken, hashOf, secretsOf } from '../nudge/tokens.ts'
import { runBatch } from '../store/database.ts'
import { insertRows, listed } from '../store/rows.ts'
import { captureTokens, neverLog, ownerAddresses, owners } from '../store/schema.ts'
import { DAY_MS } from '../time/instant.ts'
import { isZone, nextMorning } from '../time/zone.ts'
import { erasedMark, ownerIdOf } from './owner-id.ts'
import type { Ports } from './ports.ts'

const done = new WeakMap<object, string>()

/** Sees to it that the owner of the settings exists: the first request of a deployment creates them; another address
 *  later is one more confirmed address of the same owner (design, settled questions). One call an isolate, else none. */
export async function ensureFirstOwner(ports: Ports): Promise<void> {
  const { owner: address, zone } = ports.settings
  if (address === null || done.get(ports.settings) === address) return
  const id = await ownerIdOf(address)
  const [rows, known, erased] = await ports.db.batch([
    ports.db.select({ id: owners.id }).from(owners).orderBy(asc(owners.createdAt), asc(owners.id)).limit(1),
    ports.db
      .select({ ownerId: ownerAddresses.ownerId })
      .from(ownerAddresses)
      .where(eq(ownerAddresses.address, address))
      .limit(1),
    ports.db
      .select({ ownerId: neverLog.ownerId })
      .from(neverLog)
      .where(
        and(
          eq(neverLog.ownerId, id),
          eq(neverLog.kind, 'hash'),
          inArray(neverLog.value, await Promise.all(secretsOf(ports.settings).map(secret => erasedMark(secret, id)))),
        ),
      ),
  ])
  const [first] = rows
  // Who had themself erased does not come back by a setting that still names them; "kith owner add" makes them anew.
  if (erased.length > 0) ports.log('owner-was-erased')
  else if (!first) await addOwner(address, zone ?? 'UTC', ports)
  else if (known.length === 0) {
    const row = { ownerId: first.id, address, createdAt: ports.now, confirmedAt: ports.now }
    await runBatch(ports.db, [insertRows(ownerAddresses, [row])])
  }
  if (ports.settings.previousSecret !== undefined) await resealCaptures(ports)
  done.set(ports.settings, address)
}

/** How many owners get their new capture address at once, after the secret was changed. */
const RESEALED_MAX = 1_000
/** The old capture address goes on working so long. */
const GRACE_MS = 30 * DAY_MS

/** After the secret was changed the capture addresses that are shown are others: they are let in, the old ones for thirty
 *  days more. Once an isolate, and nothing changes the second time. */
async function resealCaptures(ports: Ports): Promise<void> {
  const all = await ports.db
    .select({ id: owners.id, generation: owners.captureGeneration })
    .from(owners)
    .orderBy(asc(owners.id))
    .limit(RESEALED_MAX)
  const rows = await Promise.all(
    all.map(async ({ id, generation }) => ({
      hash: await hashOf(await captureToken(ports.settings.secret, id, generation)),
      ownerId: id,
      generation,
    })),
  )
  const ids = listed(all.map(({ id }) => id))
  const hashes = listed(rows.map(({ hash }) => hash))
  await runBatch(ports.db, [
    sql`UPDATE ${captureTokens} SET valid_until = ${ports.now + GRACE_MS} WHERE valid_until IS NULL AND owner_id IN ${ids} AND hash NOT IN ${hashes}`,
    insertRows(captureTokens, rows),
  ])
}

/** Makes a new owner with one confirmed address and a capture address of their own. Nothing changes where they exist. */
export async function addOwner(address: string, zone: string, ports: Ports): Promise<OwnerId> {
  const id = await ownerIdOf(address)
  const known = isZone(zone) ? zone : 'UTC'
  const row = {
    id,
    createdAt: ports.now,
    zone: known,
    nextDigestAt: nextMorning(ports.now, known, '09:00'),
  }
  await runBatch(ports.db, [
    sql`DELETE FROM ${neverLog} WHERE owner_id = ${id} AND kind = 'hash' AND value = ${await erasedMark(ports.settings.secret, id)}`,
    insertRows(owners, [row]),
    insertRows(ownerAddresses, [{ ownerId: id, address, createdAt: ports.now, confirmedAt: ports.now }]),
    insertRows(captureTokens, [
      { hash: await hashOf(await captureToken(ports.settings.secret, id, 0)), ownerId: id, generation: 0 },
    ]),
  ])
  return id
}
