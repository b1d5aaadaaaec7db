import { findingNamed } from '../../store/promises-page.ts'
import { ownerOf } from '../door/owner.ts'
import { backTo } from '../forms/flash.ts'
import { readFindingId } from '../forms/ids-in-paths.ts'
import { commandOf, findingWish } from '../forms/wishes.ts'
import { notFoundPage } from '../pages/error.tsx'
import type { WebContext } from '../ports.ts'
import { obeyed } from './obey.ts'
import { backOf } from './person.ts'

/** Acts on one promise or question: done, another day, let it go. */
export async function actOnFinding(c: WebContext) {
  const id = readFindingId(c)
  const owner = ownerOf(c)
  const finding = id && (await findingNamed(c.get('db'), owner.id, id))
  if (!finding) return notFoundPage(c)
  const form = c.get('form')
  const back = backOf(form, `/people/${finding.contactId}`)
  const read = findingWish(form, { now: c.get('now'), zone: owner.zone })
  if (!read.ok) return backTo(c, back, { kind: 'no', reason: read.reason })
  const asked = { command: commandOf(read.wish, form.do), contactId: finding.contactId, findingId: finding.id }
  return backTo(c, back, await obeyed(c, owner, [asked]))
}
