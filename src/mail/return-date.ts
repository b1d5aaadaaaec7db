import { DAY_MS, type Instant, type LocalDate, MINUTE_MS } from '../time/instant.ts'
import type { AutomaticPatterns } from './automatic-patterns.ts'
import { type WrittenDay, writtenDaysOf } from './written-days.ts'

type Role = 'returns' | 'until' | 'through' | 'range'
type Found = { readonly role: Role; readonly day: number }
const RANK: Readonly<Record<Role, number>> = { returns: 3, through: 2, until: 1, range: 0 }
const LENGTH_MAX = 4_000

/** The first day back that an absence names, `YYYY-MM-DD`; null where it names none. `text`: folded; `sent`: the mail's date with
 *  its offset, from which weekdays and missing years are counted.
 *  "Back on X" and "until X" give X; "through X" and "from A to X" the day after. */
export function returnDateOf(
  text: string,
  sent: Instant,
  offsetMinutes: number,
  words: AutomaticPatterns,
): LocalDate | null {
  const source = text.slice(0, LENGTH_MAX)
  const today = Math.floor((sent + offsetMinutes * MINUTE_MS) / DAY_MS)
  const days = writtenDaysOf(source, today, words)
  const found = [
    ...days.flatMap((day, index) => roleOf(source, day, days[index - 1], days[index + 1], words) ?? []),
    ...weekdayReturns(source, today, days, words),
  ]
  const best = found.reduce<Found | null>(
    (before, each) => (before === null || RANK[each.role] > RANK[before.role] ? each : before),
    null,
  )
  if (best === null) return looseReturn(source, today, words)
  return dateText(best.role === 'through' || best.role === 'range' ? best.day + 1 : best.day)
}

/** What a day means in its sentence. */
function roleOf(
  source: string,
  day: WrittenDay,
  before: WrittenDay | undefined,
  next: WrittenDay | undefined,
  words: AutomaticPatterns,
): Found | null {
  const lead = source.slice(Math.max(0, day.from - 70), day.from)
  const tail = source.slice(day.to, day.to + 48)
  const ends = day.range || (before !== undefined && isRange(source.slice(before.to, day.from)))
  if (words.throughBefore.test(lead) || (words.throughBehind.test(tail) && (ends || words.untilBefore.test(lead))))
    return { role: 'through', day: day.day }
  if (ends && !words.returnsBefore.test(lead.slice(-24))) return { role: 'range', day: day.day }
  // "away from X, back on Y": what stands behind X belongs to Y
  const taken = next !== undefined && next.from - day.to < 48
  if (!taken && words.returnsBehind.test(tail)) return { role: 'returns', day: day.day }
  const returns = words.returnsBefore.test(lead)
  if (words.untilBefore.test(lead)) return { role: returns ? 'returns' : 'until', day: day.day }
  if (returns) return { role: 'returns', day: day.day }
  return null
}

/** `3 April and 19 April`, `04/11 au 12/11`, `9/22/04 - 9/27/04`. */
const isRange = (between: string): boolean =>
  /^[\s,]{0,3}(?:[a-z]{2,10}[.,]? ){0,1}(?:-|to|til|till|through|thru|and|bis|und|au|et|al?|ao|e|y|hasta(?: el)?|ate|fino al|tot|t\/m|en|til og med|och|och med|do|\uff5e|~|\u301c|\u304b\u3089|\u81f3|\u5230)(?: (?:the|zum|le|el|il|o|dia|den|dem|am|including|einschlies?s?lich|inclusive))?[\s,]{0,3}(?:[a-z]{2,10}[.,]? ?){0,2}[\s]{0,3}$/.test(
    between,
  )

/** "Back on Monday": the next such day, where no written day stands with it. */
function weekdayReturns(
  source: string,
  today: number,
  days: readonly WrittenDay[],
  words: AutomaticPatterns,
): readonly Found[] {
  const found: Found[] = []
  for (const match of source.matchAll(words.weekday)) {
    const [name] = match
    const [from, to] = [match.index, match.index + name.length]
    if (days.some(day => Math.abs(day.from - to) < 12 || Math.abs(from - day.to) < 12)) continue
    const weekday = words.weekdays.get(name)
    const lead = source.slice(Math.max(0, from - 60), from)
    if (weekday === undefined) continue
    const day = today + ((weekday - weekdayOf(today) + 7) % 7 || 7)
    if (words.returnsBefore.test(lead) || words.returnsBehind.test(source.slice(to, to + 40)))
      found.push({ role: 'returns', day })
    else if (words.untilBefore.test(lead)) found.push({ role: 'until', day })
  }
  return found
}

/** "Back tomorrow", "back next week": the Monday. */
function looseReturn(source: string, today: number, words: AutomaticPatterns): LocalDate | null {
  for (const sentence of source.split(/[.!?\n]/)) {
    if (!words.returnsBefore.test(sentence) && !/(?:return|back|zuru|retour|terug|volt|rientr)/.test(sentence)) continue
    if (words.nextWeek.test(sentence)) return dateText(today + ((1 - weekdayOf(today) + 7) % 7 || 7))
    if (words.tomorrow.test(sentence)) return dateText(today + 1)
  }
  return null
}

/** Day 0 of the epoch was a Thursday. */
const weekdayOf = (day: number): number => (day + 4) % 7

const dateText = (day: number): LocalDate => new Date(day * DAY_MS).toISOString().slice(0, 10)
