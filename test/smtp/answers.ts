import * as z from 'zod/mini'

// The forms that `kith … --json` promises (design, settled questions), checked by every test that reads them.
const instant = z.iso.datetime()
const day = z.iso.date()
const direction = z.enum(['outbound', 'inbound'])

const person = {
  id: z.string(),
  name: z.string(),
  addresses: z.array(z.string()),
  positions: z.array(
    z.object({ title: z.nullable(z.string()), organization: z.nullable(z.string()), firstSeen: day, lastSeen: day }),
  ),
  state: z.enum(['active', 'snoozed', 'resting', 'forgotten']),
  rhythm: z.nullable(
    z.object({ episodes: z.number(), usualDays: z.nullable(z.number()), sentence: z.nullable(z.string()) }),
  ),
  quietAt: z.nullable(instant),
  snoozedUntil: z.nullable(instant),
  cadence: z.nullable(z.string()),
}
export const People = z.array(z.object(person))
export const Person = z.object({
  ...person,
  messages: z.array(z.object({ at: instant, direction, subject: z.string() })),
  findings: z.array(
    z.object({
      kind: z.enum(['promise', 'ask', 'date', 'detail', 'introduction']),
      quote: z.string(),
      due: z.nullable(day),
      open: z.boolean(),
      by: z.enum(['owner', 'contact']),
    }),
  ),
})
export const Held = z.array(
  z.object({
    id: z.string(),
    from: z.string(),
    to: z.string(),
    subject: z.nullable(z.string()),
    reason: z.nullable(z.string()),
    at: instant,
  }),
)
export const Outbox = z.array(
  z.object({
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    replyTo: z.nullable(z.string()),
    headers: z.record(z.string(), z.string()),
    at: instant,
    file: z.string(),
  }),
)
export const Travelled = z.object({ now: instant, sent: Outbox })
export const Delivered = z.object({
  outcome: z.enum(['accepted', 'rejected', 'retry']),
  reason: z.nullable(z.string()),
  inboxId: z.nullable(z.string()),
})
