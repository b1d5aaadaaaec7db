import { DAY_MS, type Instant } from '../time/instant.ts'
import { daysBetween, localDateOf, reckonedZone } from '../time/zone.ts'
import type { LetterLanguage } from './words.ts'

// A formatter costs 0.05 ms to build and 0.003 ms to use.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatted(at: Instant, zone: string, language: LetterLanguage, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${zone} ${JSON.stringify(options)}`
  const known = formatters.get(key)
  const formatter =
    known ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', { timeZone: reckonedZone(zone), ...options })
  if (!known) formatters.set(key, formatter)
  return formatter.format(at)
}

/** A day in the past as a letter says it: "on Monday" within the week, "on 8 December" within the year, else with the year. */
export function pastDay(at: Instant, now: Instant, zone: string, language: LetterLanguage): string {
  const days = daysBetween(localDateOf(at, zone), localDateOf(now, zone))
  const on = language === 'en' ? 'on' : 'am'
  if (days === 0) return language === 'en' ? 'today' : 'heute'
  if (days === 1) return language === 'en' ? 'yesterday' : 'gestern'
  if (days < 7) return `${on} ${formatted(at, zone, language, { weekday: 'long' })}`
  if (now - at < 300 * DAY_MS) return `${on} ${formatted(at, zone, language, { day: 'numeric', month: 'long' })}`
  return `${on} ${formatted(at, zone, language, { day: 'numeric', month: 'long', year: 'numeric' })}`
}

/** A day to come with its weekday: "Wednesday, 25 March 2026". */
export function absoluteDay(at: Instant, zone: string, language: LetterLanguage): string {
  return formatted(at, zone, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** A day some time off, without more certainty than there is: "12 March". */
export function aboutDay(at: Instant, zone: string, language: LetterLanguage): string {
  return formatted(at, zone, language, { day: 'numeric', month: 'long' })
}

/** A day of the coming week: "on Thursday". */
export function laterDay(at: Instant, zone: string, language: LetterLanguage): string {
  return `${language === 'en' ? 'on' : 'am'} ${formatted(at, zone, language, { weekday: 'long' })}`
}
