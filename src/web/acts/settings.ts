import * as z from 'zod/mini'
import { nextDigestAt } from '../../flow/plan.ts'
import { base32 } from '../../ids.ts'
import { captureToken, hashOf } from '../../nudge/tokens.ts'
import { ownAddressesOf } from '../../store/own-addresses.ts'
import type { OwnerRow } from '../../store/sessions.ts'
import { settingsPageOf } from '../../store/settings-page.ts'
import { localDateOf } from '../../time/zone.ts'
import { ownerOf } from '../door/owner.ts'
import { backTo } from '../forms/flash.ts'
import { refusedOn } from '../forms/kept.ts'
import { isNamedZone, readOwnerChange, TIME } from '../forms/owner-change.ts'
import { readDayAhead } from '../forms/wishes.ts'
import { settingsPage } from '../pages/settings.tsx'
import type { WebContext } from '../ports.ts'
import { obeyed } from './obey.ts'
import { resettleEverybody } from './resettle.ts'
import { settledOutcome } from './settle.ts'

const Address = z.email().check(z.maxLength(254))
const DOMAIN = /^(?=.{3,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/
/** Bytes of a one-time address: 160 bits. */
const CONFIRM_BYTES = 20

/** Saves one part of the settings; the pressed button says which. */
export async function saveSettings(c: WebContext) {
  const owner = ownerOf(c)
  switch (c.get('form').do) {
    case 'you':
      return saveOwner(c, owner)
    case 'travel':
      return travel(c, owner)
    case 'rotate':
      return rotate(c, owner)
    case 'pause':
    case 'resume':
      return pause(c, owner)
    case 'add-address':
      return addAddress(c, owner)
    case 'remove-address':
      return removeAddress(c, owner)
    case 'add-never':
    case 'remove-never':
      return neverLog(c, owner)
    default:
      return backTo(c, '/settings', { kind: 'no', reason: 'bad-form' })
  }
}

async function saveOwner(c: WebContext, owner: OwnerRow) {
  const read = readOwnerChange(c.get('form'))
  if (!read.ok) return refusedOn(c, read.reason, settingsAgain)
  // The next letter moves with the hour, the zone and the days; planning sees to it that two are never close together.
  const next = nextDigestAt({ ...owner, ...read.change }, c.get('now'))
  await settingsPageOf(c.get('db'), owner.id).change({ ...read.change, nextDigestAt: next })
  const rest = read.change.dial === owner.dial ? null : await resettleEverybody(c.get('db'), owner.id)
  return backTo(c, '/settings', settledOutcome(rest, ''))
}

const settingsAgain = (c: WebContext) => settingsPage(c)

/** While travelling: another zone or another hour by one press. The next letter moves with it. */
async function travel(c: WebContext, owner: OwnerRow) {
  const { zone, hour } = c.get('form')
  const change =
    typeof zone === 'string' && isNamedZone(zone)
      ? { zone }
      : typeof hour === 'string' && TIME.test(hour)
        ? { digestTime: hour }
        : null
  const back = c.get('form').back === 'today' ? '/' : '/settings'
  if (change === null) return backTo(c, back, { kind: 'no', reason: 'bad-zone' })
  const next = nextDigestAt({ ...owner, ...change }, c.get('now'))
  await settingsPageOf(c.get('db'), owner.id).change({ ...change, nextDigestAt: next })
  return backTo(c, back, { kind: 'ok', word: 'saved' })
}

async function rotate(c: WebContext, owner: OwnerRow) {
  const token = await captureToken(c.get('settings').secret, owner.id, owner.captureGeneration + 1)
  await settingsPageOf(c.get('db'), owner.id).rotateCapture(owner, await hashOf(token), c.get('now'))
  return backTo(c, '/settings', { kind: 'ok', word: 'saved' })
}

async function pause(c: WebContext, owner: OwnerRow) {
  const form = c.get('form')
  const back = form.back === 'today' ? '/' : '/settings'
  if (form.do === 'resume') {
    const next = nextDigestAt({ ...owner, pausedUntil: null }, c.get('now'))
    await settingsPageOf(c.get('db'), owner.id).change({ pausedUntil: null, nextDigestAt: next })
    return backTo(c, back, { kind: 'ok', word: 'saved' })
  }
  const until = readDayAhead(form.until, localDateOf(c.get('now'), owner.zone))
  if (until === null) return backTo(c, back, { kind: 'no', reason: 'bad-day' })
  return backTo(c, back, await obeyed(c, owner, [{ command: { do: 'pause', until, quote: 'pause' }, contactId: null }]))
}

/** The one-time address is shown on the answer itself, once: only its hash is kept. */
async function addAddress(c: WebContext, owner: OwnerRow) {
  const address = Address.safeParse(c.get('form').address)
  if (!address.success) return refusedOn(c, 'bad-address', settingsAgain)
  const token = base32(c.get('ports').random(CONFIRM_BYTES))
  await ownAddressesOf(c.get('db'), owner.id).add(address.data.toLowerCase(), await hashOf(token), c.get('now'))
  return settingsPage(c, `confirm+${token}@${c.get('settings').domain}`)
}

async function removeAddress(c: WebContext, owner: OwnerRow) {
  const address = Address.safeParse(c.get('form').address)
  if (!address.success) return refusedOn(c, 'bad-address', settingsAgain)
  const removed = await ownAddressesOf(c.get('db'), owner.id).remove(address.data)
  return backTo(c, '/settings', removed ? { kind: 'ok', word: 'saved' } : { kind: 'no', reason: 'last-address' })
}

async function neverLog(c: WebContext, owner: OwnerRow) {
  const { value, do: does } = c.get('form')
  const given = typeof value === 'string' ? value.trim().toLowerCase().replace(/^@/, '') : ''
  const kind = Address.safeParse(given).success ? 'address' : DOMAIN.test(given) ? 'domain' : null
  if (kind === null) return refusedOn(c, 'bad-address', settingsAgain)
  const settings = settingsPageOf(c.get('db'), owner.id)
  if (does === 'add-never') await settings.addNever(kind, given, c.get('now'))
  else await settings.removeNever(kind, given)
  return backTo(c, '/settings', { kind: 'ok', word: 'saved' })
}
