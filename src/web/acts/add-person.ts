import * as z from 'zod/mini'
import { NAME_RANK, newContact } from '../../flow/cast.ts'
import { settled } from '../../flow/settle-contact.ts'
import { ActionId, base32, ContactId } from '../../ids.ts'
import { derivedId } from '../../nudge/tokens.ts'
import { folded, namePartsOf } from '../../relationship/folded.ts'
import { isLost } from '../../store/database.ts'
import { writeChanges } from '../../store/filing.ts'
import { personByAddress } from '../../store/person-page.ts'
import { ownerOf } from '../door/owner.ts'
import { backTo } from '../forms/flash.ts'
import { refusedOn } from '../forms/kept.ts'
import { peoplePage } from '../pages/people.tsx'
import type { WebContext } from '../ports.ts'

const Given = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  address: z.optional(z.union([z.literal(''), z.email().check(z.maxLength(254))])),
})

/** Adds somebody by hand, with or without an address; who is known already is shown instead. */
export async function addPerson(c: WebContext) {
  const given = Given.safeParse(c.get('form'))
  if (!given.success) {
    const isAddress = given.error.issues.some(issue => issue.path[0] === 'address')
    return refusedOn(c, isAddress ? 'bad-address' : 'bad-name', peoplePage)
  }
  const { name } = given.data
  if (folded(name) === '') return refusedOn(c, 'bad-name', peoplePage)
  const address = given.data.address?.toLowerCase() ?? ''
  const [owner, db, now] = [ownerOf(c), c.get('db'), c.get('now')]
  const known = address === '' ? null : await personByAddress(db, owner.id, address)
  if (known) return backTo(c, `/people/${known}`, { kind: 'no', reason: 'known-address' })
  const random = c.get('ports').random
  // Of an address the same id as a mail would give, so that a mail arriving meanwhile makes nobody twice.
  const id = ContactId.parse(address === '' ? base32(random(10)) : await derivedId('contact', owner.id, address))
  const around = { addresses: address === '' ? [] : [address], organizations: [], circleCadences: [] }
  const row = settled(newContact(id, owner.id, name, NAME_RANK.owner, now), owner, around)
  const actionId = ActionId.parse(base32(random(10)))
  const sentence = c.get('words').person.added(name)
  const undo = JSON.stringify([{ kind: 'filing', messages: [], contacts: [id] }])
  try {
    await writeChanges(
      db,
      {
        ownerId: owner.id,
        contacts: [{ row, expected: -1 }],
        addresses: around.addresses.map(one => ({
          ownerId: owner.id,
          address: one,
          contactId: id,
          firstSeen: now,
          lastSeen: now,
        })),
        nameParts: namePartsOf(name).map(part => ({ ownerId: owner.id, part, contactId: id })),
        actions: [
          { id: actionId, ownerId: owner.id, at: now, source: 'page', kind: 'add', contactId: id, sentence, undo },
        ],
      },
      null,
    )
  } catch (error) {
    if (isLost(error)) return backTo(c, '/people', { kind: 'no', reason: 'not-now' })
    throw error
  }
  return backTo(c, `/people/${id}`, { kind: 'did', actionIds: [actionId], key: '' })
}
