import { and, asc, eq, sql } from 'drizzle-orm'
import type { DrizzleD1Database } from 'drizzle-orm/d1'
import * as z from 'zod/mini'
import { portsOf } from '../../flow/bound-ports.ts'
import { addOwner, ensureFirstOwner } from '../../flow/first-owner.ts'
import { nextDigestAt } from '../../flow/plan.ts'
import { captureAddress } from '../../nudge/recipient.ts'
import { captureToken } from '../../nudge/tokens.ts'
import { settingsOf } from '../../settings.ts'
import { databaseOf } from '../../store/database.ts'
import { ownerAddresses, owners, signIns } from '../../store/schema.ts'
import { localSignIn } from '../../store/sign-ins.ts'
import type { LocalBindings } from './local-bindings.ts'
import { clockNow, isStanding } from './standing-date.ts'

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
      if (isStanding()) await holdOpen(db, hash)
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

/** A printed link lives ten minutes of real time (design 4.6): under a clock that jumps, the program ends it, not its date. */
async function holdOpen(db: DrizzleD1Database, hash: string): Promise<void> {
  await db.update(signIns).set({ expiresAt: Number.MAX_SAFE_INTEGER }).where(eq(signIns.hash, hash))
}

/** Ends every printed link that nobody used: those of a run that is over. */
export async function closeLinks(db: DrizzleD1Database): Promise<void> {
  await db.delete(signIns).where(sql`browser_hash IS NULL AND used_at IS NULL`)
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
  const { owner, zone, anew } = z
    .object({ owner: z.string(), zone: z.nullable(z.string()), anew: z.boolean() })
    .parse(body)
  const ports = portsOf(env, clockNow())
  await ensureFirstOwner(ports)
  const known = async () => (await findOwner(db, owner)) ?? (await findOwner(db, null))
  if (anew && (await known()) === null) await addOwner(owner, ports.settings.zone ?? 'UTC', ports)
  const found = await known()
  if (!found) {
    return new Response('its owner was erased. To begin anew: npm start -- --owner you@your.domain', { status: 500 })
  }
  if (zone && zone !== found.zone) {
    const moved = { zone, nextDigestAt: nextDigestAt({ ...found, zone }, clockNow()) }
    await db.update(owners).set(moved).where(eq(owners.id, found.id))
  }
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
  await addOwner(owner.address, owner.zone, portsOf(env, clockNow()))
  const made = await findOwner(db, address)
  if (!made) return new Response(`${address} could not be made an owner`, { status: 500 })
  return Response.json({ owner: address, capture: await captureOf(env, made), zone: made.zone })
}

/** Where an owner's copies go. */
export async function captureOf(env: LocalBindings, owner: Owner): Promise<string> {
  const read = settingsOf(env)
  if (!read.ok) throw new Error(read.missing.join(' '))
  const { secret, domain } = read.settings
  return captureAddress(await captureToken(secret, owner.id, owner.captureGeneration), domain)
}
