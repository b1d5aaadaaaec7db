import { DAY_MS, type Instant, type LocalDate } from '../../time/instant.ts'
import { daysBetween, instantOf, localDateOf, reckonedZone } from '../../time/zone.ts'
import type { Language, View } from '../ports.ts'

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }
/** Up to here a distance is said in weeks, beyond it the month is named. */
const WEEKS_DAYS_MAX = 49
const DAYS_SAID_MAX = 13
const formats = new Map<string, Intl.DateTimeFormat>()
const distances = new Map<Language, Intl.RelativeTimeFormat>()

function format(language: Language, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${Object.keys(options)} ${options.weekday ?? ''}${options.dateStyle ?? ''}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: reckonedZone(zone) })
  formats.set(key, made)
  return made
}

function distanceOf(language: Language): Intl.RelativeTimeFormat {
  const known = distances.get(language)
  if (known) return known
  const made = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' })
  distances.set(language, made)
  return made
}

type Where = Pick<View, 'language' | 'zone' | 'now'>

/** Local days cost a reckoning of the zone each; of the many times on a page, "today" is always the same one. */
let today = { now: Number.NaN, zone: '', date: '' }

function todayOf({ now, zone }: Where): LocalDate {
  if (today.now !== now || today.zone !== zone) today = { now, zone, date: localDateOf(now, zone) }
  return today.date
}

/** "Monday, 2 March": a day in full; the year where it is another one. */
export function sayDay(at: Instant, where: Where): string {
  const { language, zone } = where
  const isThisYear = localDateOf(at, zone).slice(0, 4) === todayOf(where).slice(0, 4)
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const
  return format(language, zone, isThisYear ? options : { ...options, year: 'numeric' }).format(at)
}

/** "2 March 2026 at 09:14": for titles. */
export function sayExactly(at: Instant, { language, zone }: Where): string {
  return format(language, zone, { dateStyle: 'long', timeStyle: 'short' }).format(at)
}

/** What stands before a day of this year, and before a month of another. */
const ON: Readonly<Record<Language, { readonly day: string; readonly month: string }>> = {
  en: { day: 'on ', month: 'in ' },
  de: { day: 'am ', month: 'im ' },
}

/** A moment as people say it in a sentence: yesterday, five days ago, in three weeks; further off, on 3 January, in March
 *  2025. `isBare`: without the small word, for lists. */
export function sayWhen(at: Instant, where: Where, isBare = false): string {
  const { language, zone } = where
  const [now, then] = [todayOf(where), localDateOf(at, zone)]
  const days = daysBetween(now, then)
  const distance = distanceOf(language)
  if (Math.abs(days) <= DAYS_SAID_MAX) return distance.format(days, 'day')
  if (Math.abs(days) <= WEEKS_DAYS_MAX) return distance.format(Math.round(days / 7), 'week')
  const isThisYear = then.slice(0, 4) === now.slice(0, 4)
  const before = isBare ? '' : ON[language][isThisYear ? 'day' : 'month']
  const options = isThisYear
    ? ({ day: 'numeric', month: 'long' } as const)
    : ({ month: 'long', year: 'numeric' } as const)
  return before + format(language, zone, options).format(at)
}

/** A month and its year, for long spans. */
export function sayMonth(at: Instant, { language, zone }: Where): string {
  return format(language, zone, { month: 'long', year: 'numeric' }).format(at)
}

/** Short names of the days of the week, Monday first. */
export function weekdayNames(language: Language): readonly string[] {
  // 5 January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format(language, 'UTC', { weekday: 'short' }).format((4 + day) * DAY_MS))
}

type Saying = 'distance' | 'bare' | 'day' | 'month'

function saying(at: Instant, view: View, as: Saying): string {
  if (as === 'day') return sayDay(at, view)
  return as === 'month' ? sayMonth(at, view) : sayWhen(at, view, as === 'bare')
}

/** A moment in words, with the exact one in its title. */
export function When({ at, view, as = 'distance' }: { at: Instant; view: View; as?: Saying }) {
  const said = saying(at, view, as)
  return (
    <time datetime={`${new Date(at).toISOString().slice(0, 16)}Z`} title={sayExactly(at, view)}>
      {said}
    </time>
  )
}

/** A day of the owner's calendar in words. */
export function Day({ day, view }: { day: LocalDate; view: View }) {
  const noon = instantOf(day, '12:00', view.zone)
  return (
    <time datetime={day} title={format(view.language, view.zone, { dateStyle: 'full' }).format(noon)}>
      {sayWhen(noon, view)}
    </time>
  )
}
