import type { MessageId } from '../ids.ts'
import { type FirstGaps, firstGaps, holdsFirstGaps, withGap } from '../relationship/owner-prior.ts'
import { beginRhythm, fold, refold } from '../relationship/rhythm.ts'
import { stateAfter } from '../relationship/states.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import { type ContactDraft, rhythmOf } from './settle-contact.ts'

/** One contact between the two, whatever its channel. */
export type Touch = {
  readonly messageId: MessageId
  readonly at: Instant
  readonly direction: 'outbound' | 'inbound'
  /** `logged`: a talk, which has two sides: nobody owes anybody an answer after it. */
  readonly source?: string
}

/** Adds touches that are all later than what the row knows; null where one is not, or where the row's first gaps were never
 *  counted: then `retouched` is wanted.
 *  A touch restarts the clock: the count of nudges, a snooze and an absence end with it. */
export function touched<T extends ContactDraft>(row: T, touches: readonly Touch[]): T | null {
  if (!holdsFirstGaps(firstGapsOf(row), row.gapCount)) return null
  let after = row
  for (const touch of touches.toSorted((one, other) => one.at - other.at)) {
    const rhythm = rhythmOf(after)
    const folded = rhythm ? fold(rhythm, touch.at) : { ok: true as const, rhythm: beginRhythm(touch.at) }
    if (!folded.ok) return null
    const gaps = rhythm ? withGap(firstGapsOf(after), (touch.at - rhythm.lastAt) / DAY_MS) : firstGapsOf(after)
    after = { ...ended(after, touch), ...folded.rhythm, ...columnsOf(gaps), ...directionAfter(after, touch) }
  }
  return after
}

/** The row with everything that follows from its touches computed anew from all of them; `fresh` are those that the
 *  row has not seen: only they can end a silence. */
export function retouched<T extends ContactDraft>(row: T, all: readonly Touch[], fresh: readonly Touch[]): T {
  const sorted = all.toSorted((one, other) => one.at - other.at || (one.messageId < other.messageId ? -1 : 1))
  const times = sorted.map(touch => touch.at)
  const rhythm = refold(times)
  let after: T = {
    ...row,
    lastAt: rhythm?.lastAt ?? null,
    gapWeight: rhythm?.gapWeight ?? 0,
    gapSum: rhythm?.gapSum ?? 0,
    gapCount: rhythm?.gapCount ?? 0,
    ...columnsOf(firstGaps(times)),
    lastDirection: null,
    lastOutboundAt: null,
    lastInboundAt: null,
    unanswered: 0,
  }
  for (const touch of sorted) after = { ...after, ...directionAfter(after, touch) }
  for (const touch of fresh) after = ended(after, touch)
  return after
}

function firstGapsOf(row: ContactDraft): FirstGaps {
  return { sum: row.firstGapsSum, count: row.firstGapsCount ?? 0 }
}

/** First gaps as a row keeps them. */
export function columnsOf({ sum, count }: FirstGaps): Pick<ContactDraft, 'firstGapsSum' | 'firstGapsCount'> {
  return { firstGapsSum: sum, firstGapsCount: count }
}

function ended<T extends ContactDraft>(row: T, touch: Touch): T {
  const standing = stateAfter(row, { kind: 'contact', at: touch.at })
  const back = row.awayUntil !== null && touch.direction === 'inbound' && touch.at >= (row.lastInboundAt ?? 0)
  const { state, snoozedUntil, nudges, nudgedAt } = standing
  return { ...row, state, snoozedUntil, nudges, nudgedAt, awayUntil: back ? null : row.awayUntil }
}

function directionAfter(row: ContactDraft, { at, direction, source }: Touch) {
  return direction === 'outbound'
    ? { lastDirection: direction, lastOutboundAt: at, unanswered: source === 'logged' ? 0 : row.unanswered + 1 }
    : { lastDirection: direction, lastInboundAt: at, unanswered: 0 }
}
