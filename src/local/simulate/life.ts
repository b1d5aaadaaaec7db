import type { Command } from '../../command/command.ts'
import { forgetContact } from '../../flow/forget.ts'
import { discard, release } from '../../flow/hold.ts'
import { obey } from '../../flow/obey.ts'
import { nextDigestAt } from '../../flow/plan.ts'
import type { Ports } from '../../flow/ports.ts'
import { ContactId, InboxId } from '../../ids.ts'
import { owners } from '../../store/schema.ts'
import { addDays, localDateOf } from '../../time/zone.ts'
import type { Random } from '../demo/random.ts'
import type { Deployment } from './deployment.ts'
import type { Friend } from './people.ts'

/** What the owner does on a page, once it is clear what: pressed again after a fault, it must mean the same. */
export type Press = (ports: Ports) => Promise<void>

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Asia/Kolkata']

/** Something that the owner does on a page, chosen at random among what can be done at this moment. */
export async function randomPress(
  random: Random,
  kith: Deployment,
  friends: readonly Friend[],
  number: number,
): Promise<Press | null> {
  const kind = random.next()
  if (kind < 0.3) return heldPress(random, kith)
  if (kind < 0.4) return flightPress(random, kith)
  if (kind < 0.5) return erasingPress(random, kith, friends)
  return orderPress(random, kith, number)
}

async function orderPress(random: Random, kith: Deployment, number: number): Promise<Press | null> {
  const all = kith.database.prepare('SELECT id, name FROM contacts WHERE merged_into IS NULL ORDER BY seq')
  const { results } = await all.all<{ id: string; name: string }>()
  if (results.length === 0) return null
  const contactId = ContactId.parse(random.pick(results).id)
  const other = random.pick(results)
  const at = kith.now
  const day = (days: number) => addDays(localDateOf(at, 'UTC'), days)
  const commands: readonly Command[] = [
    { do: 'touch', channel: 'call', on: day(-1), quote: 'called' },
    { do: 'snooze', until: day(random.whole(2, 30)), quote: 'later' },
    { do: 'cadence', every: random.pick(['P1M', 'P2W', null]), quote: 'cadence' },
    { do: 'rest', quote: 'rest' },
    { do: 'keep', quote: 'keep' },
    { do: 'remind', at: `${day(random.whole(2, 9))}T14:30`, text: 'call the bank', quote: 'remind' },
    { do: 'tag', add: ['mentor'], quote: 'mentor' },
    { do: 'merge', with: other.id, quote: 'merge' },
    { do: 'undo', quote: 'undo' },
  ]
  const orders = [{ command: random.pick(commands), contactId }]
  return async ports => {
    await obey(ports, kith.ownerId, { source: 'page', orders, key: `press:${number}`, at })
  }
}

async function heldPress(random: Random, kith: Deployment): Promise<Press | null> {
  const all = kith.database.prepare("SELECT id FROM inbox WHERE status IN ('held', 'dead') ORDER BY received_at, id")
  const { results } = await all.all<{ id: string }>()
  if (results.length === 0) return null
  const inboxId = InboxId.parse(random.pick(results).id)
  const how = random.next()
  return async ports => {
    const [owner] = await ports.db.select().from(owners)
    if (owner && how < 0.6) await release(ports, owner, inboxId, 'once')
    else if (owner) await discard(ports, owner, inboxId)
  }
}

/** The owner lands in another zone and tells Kith. */
async function flightPress(random: Random, kith: Deployment): Promise<Press> {
  const zone = random.pick(ZONES)
  const at = kith.now
  return async ports => {
    const [owner] = await ports.db.select().from(owners)
    if (!owner) return
    const next = nextDigestAt({ ...owner, zone }, at)
    await ports.db.update(owners).set({ zone, nextDigestAt: next })
  }
}

async function erasingPress(random: Random, kith: Deployment, friends: readonly Friend[]): Promise<Press | null> {
  const left = friends.filter(friend => !friend.erased)
  if (left.length < 3) return null
  const friend = random.pick(left)
  const found = kith.database.prepare('SELECT contact_id AS id FROM addresses WHERE address = ?').bind(friend.address)
  if ((await found.all()).results.length === 0) return null
  friend.erased = true
  return async ports => {
    // Whoever holds the address now: two people may have been joined or parted while the press was tried again.
    const [row] = (await found.all<{ id: string }>()).results
    const [owner] = await ports.db.select().from(owners)
    if (owner && row) await forgetContact(ports, owner, ContactId.parse(row.id))
  }
}
