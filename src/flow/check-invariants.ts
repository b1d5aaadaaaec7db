import { type SQL, sql } from 'drizzle-orm'
import { derivedId } from '../nudge/tokens.ts'
import { runBatch } from '../store/database.ts'
import { type Broken, brokenInvariants, INVARIANTS, LIVENESS } from '../store/invariants.ts'
import { actions, ownerAddresses, owners } from '../store/schema.ts'
import type { Ports } from './ports.ts'

/** Asks whether every invariant holds. One that does not is named in the log, with the number of rows and no word of
 *  anybody's, and under Activity of the owner whose Kith it is. Two calls at most; the first reads every row. */
export async function checkInvariants({ db, now, log, settings }: Ports): Promise<void> {
  const broken = await brokenInvariants(db, now, [...INVARIANTS, ...LIVENESS])
  for (const { name, rows } of broken) log('invariant-broken', { invariant: name, rows })
  await runBatch(db, await Promise.all(broken.map(one => shownTo(settings.owner, one, now))))
}

/** A line under Activity: once for each invariant and check, however often the schedule comes. */
async function shownTo(owner: string | null, { name, rows }: Broken, now: number): Promise<SQL> {
  const id = await derivedId('action', 'invariant-broken', `${name} ${now}`)
  const english = `Kith found ${rows} of its rows in disagreement (${name}). Nothing was deleted. Please report it.`
  const german = `Kith fand ${rows} seiner Zeilen im Widerspruch (${name}). Nichts wurde gelöscht. Bitte melde es.`
  return sql`INSERT INTO ${actions} (id, owner_id, at, source, kind, sentence) SELECT ${id}, id, ${now}, 'system', 'invariant-broken', CASE language WHEN 'de' THEN ${german} ELSE ${english} END FROM ${owners} WHERE id = (SELECT owner_id FROM ${ownerAddresses} WHERE address = ${owner} AND confirmed_at IS NOT NULL) ON CONFLICT DO NOTHING`
}
