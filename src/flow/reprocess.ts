import * as z from 'zod/mini'
import { ContactId, InboxId, type OwnerId } from '../ids.ts'
import { readMessagesBehind, readOwnerAndCount, readRawMails } from '../store/reprocessing.ts'
import type { Ports } from './ports.ts'
import { readMessagesAgain } from './reread-messages.ts'
import { readPeopleAgain } from './reread-people.ts'
import { readRawAgain } from './reread-raw.ts'
import { settleAnew } from './settle-anew.ts'

/** Where reading everything again stands: first raw mail, then every message's words, then what follows for people,
 *  then the days of those whose prior all of that has moved. */
export const Progress = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('raw'), after: z.nullable(InboxId) }),
  z.object({
    phase: z.literal('messages'),
    after: z.nullable(z.object({ sentAt: z.number(), seq: z.number() })),
    done: z.number(),
  }),
  z.object({ phase: z.literal('people'), after: z.nullable(ContactId), done: z.number() }),
  z.object({ phase: z.literal('settling'), done: z.number() }),
  z.object({ phase: z.literal('done'), done: z.number() }),
])
export type Progress = z.infer<typeof Progress>

export const BEGINNING: Progress = { phase: 'raw', after: null }

const RAW_PER_STEP = 5
const MESSAGES_PER_STEP = 100
const PEOPLE_PER_STEP = 50

/** One step of reading an owner's mail again with today's rules, from raw where it still stands, else from the stored text.
 *  Each step is one transaction at most and may be done twice; what the owner decided stays. Begin with `BEGINNING`, go on with
 *  what comes back until its phase is `done`. `total`: messages of the owner. */
export async function reprocess(
  ports: Ports,
  ownerId: OwnerId,
  progress: Progress,
): Promise<{ readonly progress: Progress; readonly total: number }> {
  const found = await readOwnerAndCount(ports.db, ownerId)
  if (!found) return { progress: { phase: 'done', done: 0 }, total: 0 }
  const { owner, total } = found
  if (progress.phase === 'raw') {
    const mails = await readRawMails(ports.db, ownerId, progress.after, RAW_PER_STEP)
    for (const mail of mails) await readRawAgain(mail, ports)
    const last = mails.at(-1)
    if (last && mails.length === RAW_PER_STEP) return { progress: { phase: 'raw', after: last.id }, total }
    return { progress: { phase: 'messages', after: null, done: 0 }, total }
  }
  if (progress.phase === 'messages') {
    const page = await readMessagesBehind(ports.db, ownerId, progress.after, MESSAGES_PER_STEP)
    await readMessagesAgain(page, owner, ports)
    const last = page.messages.at(-1)
    const done = progress.done + page.messages.length
    if (!last || page.messages.length < MESSAGES_PER_STEP)
      return { progress: { phase: 'people', after: null, done }, total }
    return { progress: { phase: 'messages', after: { sentAt: last.sentAt, seq: last.seq }, done }, total }
  }
  if (progress.phase === 'people') {
    const { done } = progress
    const last = await readPeopleAgain(progress.after, PEOPLE_PER_STEP, owner, ports)
    return { progress: last === null ? { phase: 'settling', done } : { phase: 'people', after: last, done }, total }
  }
  if (progress.phase === 'settling') {
    const more = await settleAnew(owner, ports)
    return { progress: { phase: more ? 'settling' : 'done', done: progress.done }, total }
  }
  return { progress, total }
}
