import { bytesHeld } from '../store/database.ts'
import type { Ports } from './ports.ts'

/** D1 on the free plan (D1 limits page: 500 MB). */
const FREE_PLAN_BYTES = 500_000_000
/** From here on the owner is told; from here on the words of new mail are not kept. Mail itself is taken to the last byte. */
const FILLING = 0.8
const FULL = 0.95

export type Fullness = 'room' | 'filling' | 'full'

/** How full the database is, by what the last batch said of its size: no call is made for it. */
export function fullnessOf({ db, settings }: Pick<Ports, 'db' | 'settings'>): Fullness {
  const share = (bytesHeld(db) ?? 0) / (settings.databaseBytes ?? FREE_PLAN_BYTES)
  if (share >= FULL) return 'full'
  return share >= FILLING ? 'filling' : 'room'
}
