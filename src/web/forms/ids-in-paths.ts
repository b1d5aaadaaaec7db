import { ActionId, ContactId, FindingId, InboxId, MessageId } from '../../ids.ts'
import type { WebContext } from '../ports.ts'

const ID = /^[\w-]{1,64}$/

/** The id that an address carries, or null where it cannot be one; whose it is, the query decides. */
function readId(c: WebContext, name = 'id'): string | null {
  const id = c.req.param(name) ?? ''
  return ID.test(id) ? id : null
}

export function readContactId(c: WebContext): ContactId | null {
  const id = readId(c)
  return id === null ? null : ContactId.parse(id)
}

export function readFindingId(c: WebContext): FindingId | null {
  const id = readId(c)
  return id === null ? null : FindingId.parse(id)
}

export function readInboxId(c: WebContext): InboxId | null {
  const id = readId(c)
  return id === null ? null : InboxId.parse(id)
}

export function readActionId(c: WebContext): ActionId | null {
  const id = readId(c)
  return id === null ? null : ActionId.parse(id)
}

export function readMessageId(c: WebContext): MessageId | null {
  const id = readId(c, 'message')
  return id === null ? null : MessageId.parse(id)
}
