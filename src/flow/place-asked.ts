import type { MessageId } from '../ids.ts'
import { currentPosition } from '../relationship/positions.ts'
import type { Instant } from '../time/instant.ts'
import { historyOf, isLeaving, isOf, type PositionRow, positionAsked, shownPositions } from './position-rows.ts'

/** A post that ended with nothing newer known: where is that person now? Title and organization are those of the post, both
 *  null where it was not known; `at` and `messageId`: when that was first said, and by which message. */
export type PlaceAsked = {
  readonly title: string | null
  readonly organization: string | null
  readonly at: Instant
  readonly messageId: MessageId | null
}

/** Whether the owner is asked where somebody is now: their newest post has ended, nothing newer is known or waits for an
 *  answer of its own, and the owner did not wave the question off since. `standing`: the post on the person's row, which may
 *  be the owner's or an import's word. */
export function placeAsked(
  standing: { readonly title: string | null; readonly organization: string | null },
  rows: readonly PositionRow[],
): PlaceAsked | null {
  if (standing.title || standing.organization) return null
  const { history, departures } = historyOf(rows)
  if (currentPosition(history, departures) !== null || positionAsked(rows) !== null) return null
  const post = endedPost(rows)
  const first = post && firstWord(post, rows)
  if (!post || !first || rows.some(row => isWavedOff(row) && row.firstSeen >= first.firstSeen)) return null
  const { title = null, organization = null } = post
  return { title, organization, at: first.firstSeen, messageId: first.messageId ?? null }
}

/** The post that ended last, in words before a domain; else what was surely left, though no post of theirs was known. */
function endedPost(rows: readonly PositionRow[]): PositionRow | null {
  const ended = shownPositions(rows).filter(row => row.leftAt != null)
  const isDomain = ({ source }: PositionRow) => Number(source === 'domain')
  const [newest] = ended.toSorted(
    (one, other) =>
      (other.leftAt ?? 0) - (one.leftAt ?? 0) || isDomain(one) - isDomain(other) || other.lastSeen - one.lastSeen,
  )
  return newest ?? rows.find(({ source }) => source === 'left') ?? null
}

/** What said first that a post had ended: machines say it again to every mail, which makes it no new question. */
function firstWord(post: PositionRow, rows: readonly PositionRow[]): PositionRow | null {
  // A domain is seen again with each mail to the address, whoever reads it.
  const since = isLeaving(post) ? 0 : post.source === 'domain' ? post.firstSeen : post.lastSeen
  const words = rows.filter(
    row => isLeaving(row) && row.firstSeen >= since && (row.organization == null || isOf(post, row.organization)),
  )
  return words.toSorted((one, other) => one.firstSeen - other.firstSeen)[0] ?? null
}

/** The owner does not know where they are, or does not want to be asked: a denial that names no post. */
function isWavedOff({ source, title, organization }: PositionRow): boolean {
  return source === 'denied' && title == null && organization == null
}
