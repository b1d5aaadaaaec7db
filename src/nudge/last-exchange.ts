import type { Standing, Visibility } from '../relationship/balance.ts'
import type { Instant } from '../time/instant.ts'
import type { LetterWords } from './words.ts'

/** The last thing between owner and person, and what may be said about whose turn it is. */
export type LastExchange = {
  readonly direction: 'outbound' | 'inbound'
  readonly at: Instant
  readonly channel: 'mail' | 'call' | 'met' | 'message' | 'note' | 'unsaid'
  readonly standing: Standing
  readonly visibility: Visibility
  /** Mails of the owner at the end that nothing was seen to answer. */
  readonly unanswered: number
  /** A question of theirs is open. */
  readonly asked: boolean
}

/** Who was the last to write and what follows from it. Where Kith sees one half of the conversation, it says so instead of
 *  claiming that nobody answered (experience.md, "it says what it does not know"). */
export function lastSentence(last: LastExchange, first: string, day: string, { ledger }: LetterWords): string {
  if (last.channel !== 'mail') return ledger.last[last.channel](day)
  if (last.direction === 'inbound') {
    if (last.visibility === 'theirs') return ledger.theirHalf(first, day)
    return last.asked ? ledger.youOwe(first, day) : ledger.theyWroteLast(first, day)
  }
  if (last.standing === 'wrote-often') return ledger.wroteOften(last.unanswered, day)
  return last.standing === 'wrote-last' ? ledger.youWroteLast(day) : ledger.yourHalf(first, day)
}
