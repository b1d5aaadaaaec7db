import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import { ContactId, type OwnerId } from '../ids.ts'
import type { PriorStep } from '../relationship/owner-prior.ts'
import { type Database, runBatch } from './database.ts'
import { contacts, owners } from './schema.ts'

const Page = z.array(z.object({ id: ContactId, uncounted: z.number() }))

/** People of an owner whose days were computed with another prior than `step`, and those whose first gaps were never counted:
 *  a page of each, read from indexes that hold no others. One call. */
export async function readUnsettled(
  db: Database,
  ownerId: OwnerId,
  step: PriorStep,
  limits: { readonly moved: number; readonly uncounted: number },
) {
  const rows = await runBatch(db, [
    ...movedFrom(ownerId, step).map(
      where => sql`SELECT id, 0 AS uncounted FROM ${contacts} WHERE ${where} LIMIT ${limits.moved}`,
    ),
    sql`SELECT id, 1 AS uncounted FROM ${contacts} WHERE ${uncounted(ownerId)} LIMIT ${limits.uncounted}`,
  ])
  const found = Page.parse(rows.flat())
  return {
    moved: found.filter(row => row.uncounted === 0).map(row => row.id),
    uncounted: found.filter(row => row.uncounted === 1).map(row => row.id),
  }
}

/** Whether there is anybody of those, as an expression of SQL. */
export function hasUnsettled(ownerId: OwnerId, step: PriorStep): SQL {
  const each = [...movedFrom(ownerId, step), uncounted(ownerId)]
  return sql.join(
    each.map(where => sql`EXISTS (SELECT 1 FROM ${contacts} WHERE ${where})`),
    sql` OR `,
  )
}

/** Two ranges of contacts_by_prior; conditions as literals, for a partial index is used only where its own stand there. */
function movedFrom(ownerId: OwnerId, step: PriorStep): readonly SQL[] {
  const theirs = sql`owner_id = ${ownerId} AND gap_count >= 2 AND merged_into IS NULL`
  return [sql`${theirs} AND prior_step < ${step}`, sql`${theirs} AND prior_step > ${step}`]
}

function uncounted(ownerId: OwnerId): SQL {
  return sql`owner_id = ${ownerId} AND first_gaps_count IS NULL AND gap_count > 0 AND merged_into IS NULL`
}

/** Counts everybody's first gaps together again, where rows were put back otherwise than one after the other. */
export function priorsAgain(): SQL {
  const all = (column: string) =>
    sql`coalesce((SELECT sum(${sql.raw(column)}) FROM ${contacts} WHERE owner_id = ${owners}.id AND merged_into IS NULL), 0)`
  return sql`UPDATE ${owners} SET prior_sum = ${all('first_gaps_sum')}, prior_count = ${all('first_gaps_count')}`
}
