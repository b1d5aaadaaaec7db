import { sql } from 'drizzle-orm'
import { type Instant, MINUTE_MS } from '../time/instant.ts'
import type { Database } from './database.ts'
import { rateLimits } from './schema.ts'

/** The window in which tries are counted (reliability.md G07). */
export const RATE_WINDOW_MS = 15 * MINUTE_MS

export type Tried = { readonly key: string; readonly max: number }

/** Counts one try under each key and says whether every one is still within its limit. One call.
 *  Keys name what and whom by a hash, never by an address. */
export async function withinLimits(db: Database, tries: readonly Tried[], now: Instant): Promise<boolean> {
  const windowStart = now - (now % RATE_WINDOW_MS)
  const counting = tries.map(({ key }) =>
    db
      .insert(rateLimits)
      .values({ key, windowStart, count: 1 })
      .onConflictDoUpdate({
        target: [rateLimits.key, rateLimits.windowStart],
        set: { count: sql`${rateLimits.count} + 1` },
      })
      .returning({ key: rateLimits.key, count: rateLimits.count }),
  )
  const [first, ...rest] = counting
  if (!first) return true
  const counted = (await db.batch([first, ...rest])).flat()
  return tries.every(({ key, max }) => (counted.find(row => row.key === key)?.count ?? 0) <= max)
}
