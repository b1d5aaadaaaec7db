import { DAY_MS, type Instant } from '../time/instant.ts'
import { episodesOf, type Touch } from './episodes.ts'

/** One thing between owner and contact, with how Kith came to know of it. */
export type LedgerTouch = Touch & {
  /** `quoted`: seen only in a later mail of the owner's; such an answer shows up when the owner writes again, or never. */
  readonly source: 'captured' | 'quoted' | 'forwarded' | 'imported' | 'logged'
}

/** How much of the conversation Kith can see.
 *  - both: mails of both sides, so that silence is silence
 *  - quoted: their side only where the owner quoted it
 *  - mine, theirs: one half only */
export type Visibility = 'both' | 'quoted' | 'mine' | 'theirs' | 'nothing'

/** The two-way street as it was seen; shown and used in words, never to rank people. */
export type Ledger = {
  readonly visibility: Visibility
  readonly mine: number
  readonly theirs: number
  /** Episodes by who began them. */
  readonly begun: { readonly mine: number; readonly theirs: number }
  readonly last: { readonly by: 'mine' | 'theirs'; readonly at: Instant } | null
  /** Touches of one side at the end that nothing was seen to answer; `claimable` says whether Kith may say that nobody answered. */
  readonly unanswered: {
    readonly by: 'mine' | 'theirs'
    readonly count: number
    readonly since: Instant
    readonly claimable: boolean
  } | null
  /** Median days that each side takes to answer; null with fewer than `ANSWERS_MIN` answers seen. */
  readonly answerDays: { readonly mine: number | null; readonly theirs: number | null }
}

/** What the ledger means for the words of a nudge. */
export type Standing = 'owes-answer' | 'wrote-last' | 'wrote-often' | 'cannot-tell'

/** A touch later than this after the other's is a new beginning, not an answer. */
const ANSWER_DAYS_MAX = 30
/** Fewer answers make no habit. */
const ANSWERS_MIN = 2
/** So many mails without an answer call for another way. */
const OFTEN = 3

/** Adds up touches, in any order. */
export function ledgerOf(touches: readonly LedgerTouch[]): Ledger {
  const sorted = touches.toSorted((one, other) => one.at - other.at)
  const visibility = visibilityOf(touches)
  const episodes = episodesOf(touches)
  const latest = sorted.at(-1)
  return {
    visibility,
    mine: count(touches, 'outbound'),
    theirs: count(touches, 'inbound'),
    begun: {
      mine: episodes.filter(({ begunBy }) => begunBy === 'outbound').length,
      theirs: episodes.filter(({ begunBy }) => begunBy === 'inbound').length,
    },
    last: latest ? { by: sideOf(latest), at: latest.at } : null,
    unanswered: unansweredOf(sorted, visibility),
    answerDays: { mine: medianAnswer(sorted, 'outbound'), theirs: medianAnswer(sorted, 'inbound') },
  }
}

/** What may be said about it: that an answer is owed, who wrote last, that another way might be better, or nothing. */
export function standingOf({ unanswered, last }: Ledger): Standing {
  if (last === null) return 'cannot-tell'
  if (last.by === 'theirs') return 'owes-answer'
  if (unanswered === null || !unanswered.claimable) return 'cannot-tell'
  return unanswered.count >= OFTEN ? 'wrote-often' : 'wrote-last'
}

function visibilityOf(touches: readonly LedgerTouch[]): Visibility {
  const mine = touches.some(touch => touch.direction === 'outbound')
  const theirs = touches.filter(touch => touch.direction === 'inbound')
  if (theirs.length === 0) return mine ? 'mine' : 'nothing'
  if (!mine) return 'theirs'
  return theirs.every(touch => touch.source === 'quoted') ? 'quoted' : 'both'
}

/** The touches of one side since the other was last seen. A call or a meeting has two sides and answers everything. */
function unansweredOf(sorted: readonly LedgerTouch[], visibility: Visibility): Ledger['unanswered'] {
  const latest = sorted.at(-1)
  if (!latest || latest.source === 'logged') return null
  const from = sorted.findLastIndex(touch => touch.direction !== latest.direction || touch.source === 'logged') + 1
  const run = sorted.slice(from)
  const [first] = run
  if (!first) return null
  const by = sideOf(latest)
  // Their answer to the owner's last mail is seen only when they are copied in or forwarded: a quote would need one more mail.
  const claimable = by === 'theirs' ? visibility !== 'theirs' : visibility === 'both'
  return { by, count: run.length, since: first.at, claimable }
}

/** How long `direction` takes from the first touch that waits for it to its own; median, days. */
function medianAnswer(sorted: readonly LedgerTouch[], direction: Touch['direction']): number | null {
  const days: number[] = []
  let waitingSince: Instant | null = null
  for (const touch of sorted) {
    if (touch.source === 'logged') waitingSince = null
    else if (touch.direction !== direction) {
      // Written again after a month: a new beginning, from which the wait counts.
      if (waitingSince === null || touch.at - waitingSince > ANSWER_DAYS_MAX * DAY_MS) waitingSince = touch.at
    } else if (waitingSince !== null) {
      const taken = (touch.at - waitingSince) / DAY_MS
      if (taken <= ANSWER_DAYS_MAX) days.push(taken)
      waitingSince = null
    }
  }
  return days.length < ANSWERS_MIN ? null : median(days)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}

function sideOf({ direction }: Touch): 'mine' | 'theirs' {
  return direction === 'outbound' ? 'mine' : 'theirs'
}

function count(touches: readonly Touch[], direction: Touch['direction']): number {
  return touches.filter(touch => touch.direction === direction).length
}
