import { answerPosition, waveOffPlace } from '../../flow/answer-position.ts'
import { splitAddress } from '../../flow/split-address.ts'
import { ContactId } from '../../ids.ts'
import { worksAgain } from '../../store/failing-addresses.ts'
import { personNamed } from '../../store/person-page.ts'
import type { OwnerRow } from '../../store/sessions.ts'
import { ownerOf } from '../door/owner.ts'
import { backTo, type Outcome } from '../forms/flash.ts'
import { readContactId } from '../forms/ids-in-paths.ts'
import { refusedOn } from '../forms/kept.ts'
import { peopleAddress, readPeopleAsked } from '../forms/people-filter.ts'
import { commandOf, personWish } from '../forms/wishes.ts'
import { notFoundPage } from '../pages/error.tsx'
import { personPage } from '../pages/person.tsx'
import { BACKS, type Back } from '../parts/act-buttons.tsx'
import type { Form, WebContext } from '../ports.ts'
import { edited, readEdit } from './edit-person.ts'
import { obeyed } from './obey.ts'

/** People that one press may act on: a page of them. */
const BULK_MAX = 50

/** Acts on one person: later, we talked, note, circles, how often, name, position, rest. */
export async function actOnPerson(c: WebContext) {
  const id = readContactId(c)
  const owner = ownerOf(c)
  const person = id && (await personNamed(c.get('db'), owner.id, id))
  if (!person) return notFoundPage(c)
  const form = c.get('form')
  const back = backOf(form, `/people/${person.id}`)
  if (form.do === 'split') return backTo(c, back, await addressSplit(c, owner, person.id))
  if (form.do === 'works') return backTo(c, back, await addressWorks(c, owner, person.id))
  if (form.do === 'is-there' || form.do === 'not-there')
    return backTo(c, back, await positionAnswered(c, owner, person.id))
  if (form.do === 'place-unknown') return backTo(c, back, await placeWavedOff(c, owner, person.id))
  const edit = readEdit(form)
  const own = `/people/${person.id}`
  if (edit !== null) return onOwnPage(c, back, own, await edited(c, owner, person.id, edit))
  const read = personWish(form, { now: c.get('now'), zone: owner.zone })
  if (!read.ok) return onOwnPage(c, back, own, { kind: 'no', reason: read.reason })
  const outcome = await obeyed(c, owner, [{ command: commandOf(read.wish, form.do), contactId: person.id }])
  return onOwnPage(c, back, own, outcome)
}

/** One of their addresses is somebody else's after all. */
async function addressSplit(c: WebContext, owner: OwnerRow, id: ContactId): Promise<Outcome> {
  const { address } = c.get('form')
  if (typeof address !== 'string') return { kind: 'no', reason: 'bad-form' }
  const actionId = await splitAddress(c.get('ports'), owner, id, address)
  return actionId === null ? { kind: 'no', reason: 'not-now' } : { kind: 'did', actionIds: [actionId], key: '' }
}

/** Mail to one of their addresses arrives again. */
async function addressWorks(c: WebContext, owner: OwnerRow, id: ContactId): Promise<Outcome> {
  const { address } = c.get('form')
  if (typeof address !== 'string') return { kind: 'no', reason: 'bad-form' }
  const changed = await worksAgain(c.get('db'), owner.id, id, address)
  return changed ? { kind: 'ok', word: 'done' } : { kind: 'no', reason: 'not-now' }
}

/** "Is she now at Acme?" is answered. */
async function positionAnswered(c: WebContext, owner: OwnerRow, id: ContactId): Promise<Outcome> {
  const form = c.get('form')
  const [title, organization] = [form.title, form.organization].map(field =>
    typeof field === 'string' && field !== '' ? field : null,
  )
  const asked = { title: title ?? null, organization: organization ?? null }
  const actionId = await answerPosition(c.get('ports'), owner, id, asked, form.do === 'is-there')
  return actionId === null ? { kind: 'no', reason: 'not-now' } : { kind: 'did', actionIds: [actionId], key: '' }
}

/** "Where is she now?" is not to be asked. */
async function placeWavedOff(c: WebContext, owner: OwnerRow, id: ContactId): Promise<Outcome> {
  const actionId = await waveOffPlace(c.get('ports'), owner, id)
  return actionId === null ? { kind: 'no', reason: 'not-now' } : { kind: 'did', actionIds: [actionId], key: '' }
}

/** A form of the person's own page that was refused is answered by that page, with what was typed. */
function onOwnPage(c: WebContext, back: string, own: string, outcome: Outcome) {
  return outcome.kind === 'no' && back === own ? refusedOn(c, outcome.reason, personPage) : backTo(c, back, outcome)
}

/** Acts on everybody who was chosen in the list. */
export async function actOnMany(c: WebContext) {
  const form = c.get('form')
  const chosen = [form.person ?? []].flat().filter(value => typeof value === 'string')
  const ids = [...new Set(chosen)].filter(id => /^[\w-]{1,64}$/.test(id)).slice(0, BULK_MAX)
  const back = peopleAddress(readPeopleAsked(form))
  if (ids.length === 0) return backTo(c, back, { kind: 'no', reason: 'nobody-chosen' })
  const owner = ownerOf(c)
  const read = personWish(form, { now: c.get('now'), zone: owner.zone })
  if (!read.ok) return backTo(c, back, { kind: 'no', reason: read.reason })
  const orders = ids.map(id => ({ command: commandOf(read.wish, form.do), contactId: ContactId.parse(id) }))
  return backTo(c, back, await obeyed(c, owner, orders))
}

/** The page that a form leads back to, from a closed list. */
export function backOf(form: Form, own: string): string {
  const name = Object.keys(BACKS).find((known): known is Back => known === form.back)
  return (name && BACKS[name]) ?? own
}
