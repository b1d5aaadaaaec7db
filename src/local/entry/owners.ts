import { and, asc, eq, sql } from 'drizzle-orm'
import type { DrizzleD1Database } from 'drizzle-orm/d1'
import * as z from 'zod/mini'
import { addOwner } from '../../flow/first-owner.ts'
import type { OwnerId } from '../../ids.ts'
import { captureAddress } from '../../nudge/recipient.ts'
import { captureToken } from '../../nudge/tokens.ts'
import { settingsOf } from '../../settings.ts'
import { databaseOf } from '../../store/database.ts'
import { ownerAddresses, owners, signIns } from '../../store/schema.ts'
import { localSignIn } from '../../store/sign-ins.ts'
import type { LocalBindings } from './local-bindings.ts'
import { clockNow } from './standing-date.ts'

type Owner = typeof owners.$inferSelect

/** Questions about owners: which there are, where their capture address is, a sign-in link of the local-only kind. */
export async function answerOwners(url: URL, request: Request, env: LocalBindings): Promise<Response | null> {
  const db = databaseOf(env.DB)
  switch (url.pathname) {
    case '/owner':
      return prepare(db, env, await request.json())
    case '/sign-in': {
      const { hash, owner } = z.object({ hash: z.string(), owner: z.nullable(z.string()) }).parse(await request.json())
      const found = await findOwner(db, owner)
      if (!found) return new Response(`no owner has the address ${owner}`, { status: 404 })
      await localSignIn(db, found.id, hash, clockNow())
      return Response.json({})
    }
    case '/sign-out-link': {
      const { hash } = z.object({ hash: z.string() }).parse(await request.json())
      await db.delete(signIns).where(and(eq(signIns.hash, hash), sql`used_at IS NULL`))
      return Response.json({})
    }
    case '/owner-add': {
      const { address, zone } = z
        .object({ address: z.string(), zone: z.nullable(z.string()) })
        .parse(await request.json())
      return addAnother(db, env, address, zone)
    }
    default:
      return null
  }
}

/** The owner with a confirmed address, or, without one, the first of this Kith. */
export async function findOwner(db: DrizzleD1Database, address: string | null): Promise<Owner | null> {
  if (address === null) {
    const [first] = await db.select().from(owners).orderBy(asc(owners.createdAt), asc(owners.id)).limit(1)
    return first ?? null
  }
  const [found] = await db
    .select({ owner: owners })
    .from(ownerAddresses)
    .innerJoin(owners, eq(owners.id, ownerAddresses.ownerId))
    .where(and(eq(ownerAddresses.address, address.toLowerCase()), sql`${ownerAddresses.confirmedAt} IS NOT NULL`))
    .limit(1)
  return found?.owner ?? null
}

/** After a start: the owner named by the folder, with what this start said anew. */
async function prepare(db: DrizzleD1Database, env: LocalBindings, body: unknown): Promise<Response> {
  const { owner, further, zone } = z
    .object({ owner: z.string(), further: z.nullable(z.string()), zone: z.nullable(z.string()) })
    .parse(body)
  const found = (await findOwner(db, owner)) ?? (await findOwner(db, null))
  if (!found) return new Response('the Worker has made no owner; its log says why', { status: 500 })
  if (further) await addAddress(db, found.id, further)
  if (zone && zone !== found.zone) await db.update(owners).set({ zone }).where(eq(owners.id, found.id))
  return Response.json({ capture: await captureOf(env, found), zone: zone ?? found.zone })
}

/** Another owner with people of their own; an address that is somebody's already is refused. */
async function addAnother(
  db: DrizzleD1Database,
  env: LocalBindings,
  address: string,
  zone: string | null,
): Promise<Response> {
  if (await findOwner(db, address)) return new Response(`${address} is an owner here already`, { status: 409 })
  const first = await findOwner(db, null)
  const owner = { address, zone: zone ?? first?.zone ?? 'UTC' }
  const read = settingsOf(env)
  if (!read.ok) throw new Error(read.missing.join(' '))
  await addOwner(owner.address, owner.zone, {
    db,
    settings: read.settings,
    now: clockNow(),
    random: bytes => crypto.getRandomValues(new Uint8Array(bytes)),
    send: () => Promise.reject(new Error('nothing is sent here')),
    log: () => {},
  })
  const made = await findOwner(db, address)
  if (!made) return new Response(`${address} could not be made an owner`, { status: 500 })
  return Response.json({ owner: address, capture: await captureOf(env, made), zone: made.zone })
}

/** An address that the person at this machine named is theirs: no mail has to confirm it. */
async function addAddress(db: DrizzleD1Database, ownerId: OwnerId, address: string): Promise<void> {
  const now = clockNow()
  await db
    .insert(ownerAddresses)
    .values({ ownerId, address, createdAt: now, confirmedAt: now })
    .onConflictDoUpdate({
      target: [ownerAddresses.ownerId, ownerAddresses.address],
      set: { confirmedAt: now },
    })
}

/** Where an owner's copies go. */
export async function captureOf(env: LocalBindings, owner: Owner): Promise<string> {
  const read = settingsOf(env)
  if (!read.ok) throw new Error(read.missing.join(' '))
  const { secret, domain } = read.settings
  return captureAddress(await captureToken(secret, owner.id, owner.captureGeneration), domain)
}
