import type { ContactId } from '../ids.ts'
import type { Coming, Neglected } from '../nudge/digest.ts'
import { mirrorOf, RECENT_DAYS } from '../relationship/diversity.ts'
import type { Details, Extras } from '../store/digest.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import { localDateOf, weekdayOf } from '../time/zone.ts'
import type { OwnerRow } from './settle-contact.ts'

const COMING_SHOWN_MAX = 3
/** The quarter and the year before it. */
const HABIT_DAYS = RECENT_DAYS + 365
/** Tuesday to Sunday: the days that a Monday looks ahead to. */
const AHEAD_DAYS = 6

/** What the digest of `now` may say beside its people: on Mondays who comes later in the week, and in the month's first
 *  digest which group fell behind. Null: neither. */
export function extrasOf(owner: OwnerRow, now: Instant): Extras | null {
  const today = localDateOf(now, owner.zone)
  const before = owner.lastDigestAt === null ? null : localDateOf(owner.lastDigestAt, owner.zone)
  const isMonday = weekdayOf(today) === 1
  const isFirstOfMonth = before !== null && before.slice(0, 7) < today.slice(0, 7)
  if (!isMonday && !isFirstOfMonth) return null
  return {
    ownerId: owner.id,
    coming: isMonday ? { after: now, until: now + AHEAD_DAYS * DAY_MS } : { after: 0, until: -1 },
    mirror: isFirstOfMonth
      ? { from: now - HABIT_DAYS * DAY_MS, recentFrom: now - RECENT_DAYS * DAY_MS, until: now }
      : { from: 0, recentFrom: 0, until: -1 },
  }
}

/** Who comes later in the week and is not told today: promises first, then by day. */
export function comingOf({ comingPeople, comingPromises }: Details, told: readonly ContactId[]): readonly Coming[] {
  const seen = new Set(told)
  const found: Coming[] = []
  const add = (rows: Details['comingPeople'], why: Coming['why']) => {
    for (const { contactId, name, at } of rows) {
      if (at === null || seen.has(contactId)) continue
      seen.add(contactId)
      found.push({ name, at, why })
    }
  }
  add(comingPromises, 'promise')
  add(comingPeople, 'quiet')
  return found.slice(0, COMING_SHOWN_MAX).toSorted((one, other) => one.at - other.at)
}

/** The group that fell furthest behind the owner's own habit, with two people of it; null while none has. */
export function neglectedOf({ mirror }: Details, now: Instant): Neglected | null {
  const people = mirror.map(row => ({
    contactId: row.contactId,
    state: row.state,
    circles: row.circles === null ? [] : row.circles.split('\n'),
    organization: row.organization,
    since: row.since,
    // Only whether a touch is of the quarter or of the year before it matters, so the sums stand for the times.
    touchedAt: [...times(row.recent, now), ...times(row.usual, now - (RECENT_DAYS + 1) * DAY_MS)],
  }))
  const { thinnest } = mirrorOf(people, now)
  if (thinnest === null) return null
  const names = thinnest.people.flatMap(id => mirror.find(row => row.contactId === id)?.name ?? [])
  return { kind: thinnest.group.kind, name: thinnest.group.name, people: names }
}

function times(count: number, at: Instant): readonly Instant[] {
  return Array.from({ length: count }, () => at)
}
