import { and, desc, eq, lt, ne, or } from 'drizzle-orm'
import type { OwnerId } from '../ids.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { owners, sessions } from './schema.ts'

/** A session ends after two weeks without a visit, and after sixty days whatever happens (reliability.md section 4). */
export const SESSION_IDLE_MS = 14 * DAY_MS
export const SESSION_MS = 60 * DAY_MS
/** A visit is noted once a day, so that reading pages hardly ever writes. */
const NOTED_EVERY_MS = DAY_MS
const SESSIONS_SHOWN_MAX = 20
const BROWSER_LETTERS_MAX = 160

export type OwnerRow = typeof owners.$inferSelect
export type SessionRow = typeof sessions.$inferSelect
export type SignedIn = { readonly owner: OwnerRow; readonly session: SessionRow }

/** Who the bearer of a session is, or null where it is unknown, idle or over. One call, two rows. */
export async function signedIn(db: Database, hash: string, now: Instant): Promise<SignedIn | null> {
  const [found] = await db
    .select({ owner: owners, session: sessions })
    .from(sessions)
    .innerJoin(owners, eq(owners.id, sessions.ownerId))
    .where(eq(sessions.hash, hash))
    .limit(1)
  if (!found || found.session.expiresAt <= now || found.session.seenAt + SESSION_IDLE_MS <= now) return null
  return found
}

/** Whether this visit is to be noted, and the note. */
export function isVisitToNote(session: SessionRow, now: Instant): boolean {
  return now - session.seenAt >= NOTED_EVERY_MS
}

export async function noteVisit(db: Database, hash: string, now: Instant): Promise<void> {
  await db.update(sessions).set({ seenAt: now }).where(eq(sessions.hash, hash))
}

/** Statements for one batch: the new session, and the owner's ended ones away. */
export function beginSession(
  db: Database,
  ownerId: OwnerId,
  made: { readonly hash: string; readonly now: Instant; readonly browser: string },
) {
  const { hash, now } = made
  const browser = made.browser.slice(0, BROWSER_LETTERS_MAX)
  const ended = or(lt(sessions.expiresAt, now), lt(sessions.seenAt, now - SESSION_IDLE_MS))
  return [
    db.insert(sessions).values({ hash, ownerId, createdAt: now, seenAt: now, expiresAt: now + SESSION_MS, browser }),
    db.delete(sessions).where(and(eq(sessions.ownerId, ownerId), ended)),
  ] as const
}

export async function endSession(db: Database, hash: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.hash, hash))
}

/** Ends all sessions of an owner; with `except`, all but that one. */
export async function endSessions(db: Database, ownerId: OwnerId, except: string | null): Promise<void> {
  const others = except === null ? undefined : ne(sessions.hash, except)
  await db.delete(sessions).where(and(eq(sessions.ownerId, ownerId), others))
}

/** An owner's sessions, newest visit first; a statement on sessions_by_owner. */
export function sessionsOf(db: Database, ownerId: OwnerId) {
  return db
    .select()
    .from(sessions)
    .where(eq(sessions.ownerId, ownerId))
    .orderBy(desc(sessions.seenAt))
    .limit(SESSIONS_SHOWN_MAX)
}

/** Whether the database answers and its tables are there. One call. */
export async function isReady(db: Database): Promise<boolean> {
  try {
    await db.select({ id: owners.id }).from(owners).limit(1)
    return true
  } catch {
    return false
  }
}
