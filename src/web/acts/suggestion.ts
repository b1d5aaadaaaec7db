import { ContactId } from '../../ids.ts'
import { setApart, suggested } from '../../store/suggestions.ts'
import { ownerOf } from '../door/owner.ts'
import { backTo } from '../forms/flash.ts'
import { readContactId } from '../forms/ids-in-paths.ts'
import { notFoundPage } from '../pages/error.tsx'
import type { WebContext } from '../ports.ts'
import { obeyed } from './obey.ts'

/** Answers "is this the same person?": joins the two, or keeps them apart for ever. */
export async function answerSuggestion(c: WebContext) {
  const id = readContactId(c)
  const { other, do: does } = c.get('form')
  const owner = ownerOf(c)
  if (id === null || typeof other !== 'string' || !/^[\w-]{1,64}$/.test(other)) return notFoundPage(c)
  const pair = await suggested(c.get('db'), owner.id, id, ContactId.parse(other))
  if (!pair) return notFoundPage(c)
  const back = `/people/${id}`
  if (does === 'apart') {
    await setApart(c.get('db'), owner.id, pair)
    return backTo(c, back, { kind: 'ok', word: 'done' })
  }
  if (does !== 'same') return backTo(c, back, { kind: 'no', reason: 'bad-form' })
  // By address where there is one: two people may bear one name.
  const command = { do: 'merge' as const, with: pair.address ?? pair.name, quote: 'same' }
  return backTo(c, back, await obeyed(c, owner, [{ command, contactId: pair.contactId }]))
}
