import { markAnswered } from '../../store/digest-page.ts'
import { backTo } from '../forms/flash.ts'
import { commandOf, findingWish, personWish } from '../forms/wishes.ts'
import { openDigest } from '../pages/digest.tsx'
import { notFoundPage } from '../pages/error.tsx'
import type { WebContext } from '../ports.ts'
import { obeyed } from './obey.ts'

/** Answers a letter by its link: about its own people only, and about one at a time. */
export async function actOnDigest(c: WebContext) {
  const opened = await openDigest(c)
  if (!opened.ok) return opened.answer
  const { owner, told } = opened.digest
  const form = c.get('form')
  const person = told.find(one => String(one.number) === form.number)
  if (!person) return notFoundPage(c)
  const reading = { now: c.get('now'), zone: owner.zone }
  const read = person.findingId === null ? personWish(form, reading) : findingWish(form, reading)
  if (!read.ok) return backTo(c, c.req.path, { kind: 'no', reason: read.reason })
  const order = { command: commandOf(read.wish, form.do), contactId: person.id, findingId: person.findingId }
  const outcome = await obeyed(c, owner, [order])
  if (outcome.kind !== 'did') return backTo(c, c.req.path, outcome)
  await markAnswered(c.get('db'), opened.token.outboxId, person.number, c.get('now'))
  return backTo(c, c.req.path, { kind: 'ok', word: 'done' })
}
