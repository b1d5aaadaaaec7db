import { ActionId, ContactId } from '../ids.ts'
import { oneLine } from '../nudge/letter.ts'
import { derivedId } from '../nudge/tokens.ts'
import { namePartsOf } from '../relationship/folded.ts'
import { isLost } from '../store/database.ts'
import { writeChanges } from '../store/filing.ts'
import { readContacts, readTouches } from '../store/known.ts'
import { erasedPart, keptApart, mergeStatements } from '../store/merging.ts'
import { readForObeying } from '../store/obeying.ts'
import { insertRows } from '../store/rows.ts'
import { nameParts } from '../store/schema.ts'
import { newContact } from './cast.ts'
import { changesOf, type Desk, newDesk, rowOn } from './desk.ts'
import { endedAnew, type MergeStep, mergedNotes, takeOut } from './obey-merge.ts'
import { betterName, NAME_RANK, nameFromAddress } from './person-names.ts'
import type { Ports } from './ports.ts'
import { standingPosition } from './position-rows.ts'
import type { ContactRow, OwnerRow } from './settle-contact.ts'
import { retouched } from './touch-contact.ts'
import type { UndoStep } from './undo-step.ts'

type SplitStep = Extract<UndoStep, { kind: 'split' }>

/** Makes somebody else of an address that Kith took for one person's: their mails, findings and posts go with it, as if it
 *  had never been theirs, and nobody asks again. Null where it is not one of several addresses of that person, or where somebody
 *  changed them meanwhile. */
export async function splitAddress(
  ports: Ports,
  owner: OwnerRow,
  contactId: ContactId,
  address: string,
): Promise<ActionId | null> {
  const read = await readForObeying(ports.db, owner.id, { contactIds: [contactId], findingIds: [], mergeNames: [] })
  const request = {
    source: 'page' as const,
    orders: [],
    key: `split:${contactId}:${address}:${ports.now}`,
    at: ports.now,
  }
  const desk = newDesk(read, owner, request, ports)
  const kept = rowOn(desk, contactId)
  const theirs = read.addresses.filter(one => one.contactId === contactId)
  const parted = theirs.find(one => one.address === address)
  if (!kept || !parted || theirs.length < 2) return null
  const id = ContactId.parse(await derivedId('contact', owner.id, address, 'parted'))
  const called = betterName({ name: nameFromAddress(address), nameRank: NAME_RANK.address }, parted)
  const draft = newContact(id, owner.id, called.name, called.nameRank, parted.firstSeen)
  const gone: ContactRow = { ...draft, seq: 0, mergedInto: contactId }
  await takeOut(stepOf(kept, gone, address, ports), kept, gone, desk)
  desk.more.push(keptApart(owner.id, contactId, id, ports.now))
  const action = await actionOf(kept, gone, address, desk)
  try {
    await writeChanges(ports.db, { ...changesOf(desk), actions: [action] }, null)
    return action.id
  } catch (error) {
    if (isLost(error)) return null
    throw error
  }
}

function stepOf(kept: ContactRow, gone: ContactRow, address: string, { now }: Ports): MergeStep {
  const nothing = { findings: [], positions: [], reminders: [], tags: [] }
  return { kind: 'merge', kept: kept.id, gone: gone.id, at: now, addresses: [address], notes: kept.notes, ...nothing }
}

async function actionOf(kept: ContactRow, gone: ContactRow, address: string, { owner, request }: Desk) {
  const { name, nameRank, title, organization, createdAt } = kept
  const undo: SplitStep = {
    kind: 'split',
    kept: kept.id,
    gone: gone.id,
    address,
    name,
    nameRank,
    title,
    organization,
    createdAt,
  }
  const who = oneLine(name, 60)
  return {
    id: ActionId.parse(await derivedId('action', owner.id, request.key)),
    ownerId: owner.id,
    at: request.at,
    source: 'page' as const,
    kind: 'split',
    contactId: kept.id,
    sentence: owner.language === 'de' ? `${address} ist nicht ${who}.` : `${address} is not ${who}.`,
    undo: JSON.stringify([undo]),
  }
}

/** Gives the address back, with whatever mail came in between. */
export async function unsplit(step: SplitStep, desk: Desk): Promise<void> {
  const kept = rowOn(desk, step.kept)
  const read = await readContacts(desk.ports.db, desk.owner.id, [step.kept, step.gone])
  const gone = read.contacts.find(row => row.id === step.gone)
  if (!kept || !gone) return
  const touches = await readTouches(desk.ports.db, [kept.id, gone.id])
  const all = [...new Map(touches.map(touch => [touch.messageId, touch])).values()]
  const tagsOf = (id: ContactId) => read.tags.flatMap(row => (row.contactId === id ? row.tag : []))
  const newTags = tagsOf(gone.id).filter(tag => !tagsOf(kept.id).includes(tag))
  const before = { name: step.name, nameRank: step.nameRank }
  const name = kept.nameRank === NAME_RANK.owner ? kept : [kept, gone].reduce(betterName, before)
  const held = endedAnew(
    read.positions.map(one => ({ ...one, contactId: kept.id })),
    desk,
  )
  desk.rows.set(kept.id, {
    ...retouched(kept, all, []),
    name: name.name,
    nameRank: name.nameRank,
    ...standingPosition({ ...kept, title: step.title, organization: step.organization }, held),
    createdAt: Math.min(step.createdAt, kept.createdAt, gone.createdAt),
    notes: mergedNotes(kept.notes, gone.notes),
  })
  for (const list of [desk.addresses, desk.organizations])
    for (const one of list) if (one.contactId === gone.id) one.contactId = kept.id
  desk.addresses.push(
    ...read.addresses
      .filter(one => one.contactId === gone.id && !desk.addresses.some(other => other.address === one.address))
      .map(one => ({ ...one, contactId: kept.id })),
  )
  desk.organizations.push(
    ...read.positions.flatMap(({ organization }) =>
      organization === null ? [] : [{ contactId: kept.id, organization }],
    ),
  )
  desk.more.push(
    ...mergeStatements(desk.owner.id, kept.id, gone.id, newTags),
    ...erasedPart(desk.owner.id, kept.id, gone.id),
    insertRows(
      nameParts,
      namePartsOf(name.name).map(part => ({ ownerId: desk.owner.id, part, contactId: kept.id })),
    ),
  )
}
