import * as z from 'zod/mini'
import { ContactId, FindingId, MessageId } from '../ids.ts'

const nullableNumber = z.nullable(z.number())
const nullableText = z.nullable(z.string())

/** How one step of an action is taken back. Only what the action itself changed is put back: mail that came in between
 *  stays as it is. */
export const UndoStep = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('contact'),
    id: ContactId,
    set: z.partial(
      z.object({
        state: z.enum(['active', 'snoozed', 'resting', 'forgotten']),
        snoozedUntil: nullableNumber,
        cadence: nullableText,
        name: z.string(),
        nameRank: z.number(),
        notes: z.string(),
        starred: z.boolean(),
        nudges: z.number(),
        nudgedAt: nullableNumber,
        awayUntil: nullableNumber,
      }),
    ),
  }),
  /** A logged touch goes, and the rhythm is folded anew without it. */
  z.object({ kind: z.literal('message'), id: MessageId, contactId: ContactId }),
  z.object({
    kind: z.literal('finding'),
    id: FindingId,
    set: z.object({
      state: z.enum(['open', 'kept', 'answered', 'let-go', 'dismissed']),
      due: nullableText,
      dueAt: nullableNumber,
      closedAt: nullableNumber,
    }),
  }),
  z.object({ kind: z.literal('tag'), contactId: ContactId, tag: z.string(), was: z.boolean() }),
  z.object({ kind: z.literal('position'), id: z.string(), contactId: ContactId }),
  z.object({ kind: z.literal('reminder'), id: z.string() }),
  /** A mail was not meant to be noted: its messages go, and whoever was new with it. */
  z.object({ kind: z.literal('filing'), messages: z.array(MessageId), contacts: z.array(ContactId) }),
  /** Two people become two again: what was moved goes back, and what came since goes to whose address it was. */
  z.object({
    kind: z.literal('merge'),
    kept: ContactId,
    gone: ContactId,
    at: z.number(),
    addresses: z.array(z.string()),
    findings: z.array(FindingId),
    positions: z.array(z.string()),
    reminders: z.array(z.string()),
    tags: z.array(z.string()),
    notes: z.string(),
    /** Of the one who stayed, as they were before. */
    before: z.optional(
      z.object({
        name: z.string(),
        nameRank: z.number(),
        title: nullableText,
        organization: nullableText,
        createdAt: z.number(),
        state: z.enum(['active', 'snoozed', 'resting', 'forgotten']),
        snoozedUntil: nullableNumber,
        awayUntil: nullableNumber,
      }),
    ),
    /** Whom the one who went had introduced. */
    introduced: z.optional(z.array(ContactId)),
    /** What had been answered to "is this the same person?"; null: it had not been asked. */
    asked: z.optional(z.nullable(z.enum(['open', 'merged', 'apart']))),
  }),
  /** One message was taken from one person: the rows as they were, each list as JSON. */
  z.object({
    kind: z.literal('removed'),
    contactId: ContactId,
    messages: z.string(),
    participants: z.string(),
    findings: z.string(),
  }),
  /** One message was given to somebody: their part of it goes, and what it said of them. */
  z.object({ kind: z.literal('part'), contactId: ContactId, messageId: MessageId }),
  /** An address that was thought theirs is theirs again. */
  z.object({
    kind: z.literal('split'),
    kept: ContactId,
    gone: ContactId,
    address: z.string(),
    name: z.string(),
    nameRank: z.number(),
    title: nullableText,
    organization: nullableText,
    createdAt: z.number(),
  }),
  z.object({ kind: z.literal('pause'), until: nullableNumber }),
])
export type UndoStep = z.infer<typeof UndoStep>
export const UndoSteps = z.array(UndoStep)
