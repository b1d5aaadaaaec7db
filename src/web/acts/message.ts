import * as z from 'zod/mini'
import { moveMessage } from '../../flow/one-message.ts'
import { folded } from '../../relationship/folded.ts'
import { messagePageOf, peopleMeant } from '../../store/message-page.ts'
import { ownerOf } from '../door/owner.ts'
import { backTo } from '../forms/flash.ts'
import { readContactId, readMessageId } from '../forms/ids-in-paths.ts'
import { refusedOn } from '../forms/kept.ts'
import { notFoundPage } from '../pages/error.tsx'
import { messagePage } from '../pages/message.tsx'
import { isolated, NAME_LETTERS_MAX, shown } from '../parts/shown.ts'
import type { WebContext } from '../ports.ts'

const Whom = z.string().check(z.trim(), z.minLength(1), z.maxLength(254))

/** Deletes one message from a person's story, or moves it to whom it belongs. Both can be taken back. */
export async function actOnMessage(c: WebContext) {
  const [id, messageId] = [readContactId(c), readMessageId(c)]
  const [owner, ports] = [ownerOf(c), c.get('ports')]
  const seen = id && messageId && (await messagePageOf(ports.db, owner.id, id, messageId))
  if (!seen) return notFoundPage(c)
  const { message } = seen
  const form = c.get('form')
  const words = c.get('words').message
  const from = isolated(shown(message.name, NAME_LETTERS_MAX))
  const what = { contactId: message.contactId, messageId: message.id }
  if (form.do === 'delete') {
    const done = await moveMessage(ports, owner, { ...what, sentence: words.deleted(from) }, null)
    if (done === null) return backTo(c, `/people/${message.contactId}`, { kind: 'no', reason: 'not-now' })
    return backTo(c, `/people/${message.contactId}`, { kind: 'did', actionIds: [done], key: '' })
  }
  const whom = Whom.safeParse(form.whom)
  if (form.do !== 'move' || !whom.success) return refusedOn(c, 'no-such-person', messagePage)
  const meant = await peopleMeant(ports.db, owner.id, folded(whom.data), whom.data.toLowerCase())
  const [to] = meant
  if (!to || to.id === message.contactId) return refusedOn(c, 'no-such-person', messagePage)
  if (meant.length > 1) return refusedOn(c, 'merge-ambiguous', messagePage)
  const sentence = words.moved(from, isolated(shown(to.name, NAME_LETTERS_MAX)))
  const done = await moveMessage(ports, owner, { ...what, sentence }, to.id)
  if (done === null) return backTo(c, `/people/${message.contactId}`, { kind: 'no', reason: 'not-now' })
  return backTo(c, `/people/${to.id}`, { kind: 'did', actionIds: [done], key: '' })
}
