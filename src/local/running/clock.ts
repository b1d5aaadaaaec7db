import { addDuration, parseDuration } from '../../time/duration.ts'
import { HOUR_MS, type Instant, MINUTE_MS } from '../../time/instant.ts'
import { instantOf, isLocalDate, localDateOf, localTimeOf } from '../../time/zone.ts'

/** A clock that stands until it is moved, or null for the real one. */
export type Clock = {
  /** What it shows. */
  now(): Instant
  standing(): boolean
  move(to: Instant): void
}

/** A clock that stands at `standingAt`, or, with null, the machine's own. */
export function makeClock(standingAt: Instant | null): Clock {
  let at = standingAt
  return {
    now: () => at ?? Date.now(),
    standing: () => at !== null,
    move: to => {
      at = to
    },
  }
}

export type TimeRead =
  | { readonly ok: true; readonly at: Instant }
  | { readonly ok: false; readonly reason: 'not-a-time' | 'in-the-past' }

const DATE_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?$/
const WITH_OFFSET = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/i

/** Reads `now`, `2026-03-02`, `2026-03-02T09:00` (local to `zone`) or a time with an offset (RFC 3339 section 5.6). */
export function readTime(text: string, zone: string, now: Instant): TimeRead {
  const trimmed = text.trim()
  if (trimmed.toLowerCase() === 'now') return { ok: true, at: now }
  if (WITH_OFFSET.test(trimmed)) {
    const at = Date.parse(trimmed.replace(' ', 'T'))
    return Number.isNaN(at) ? { ok: false, reason: 'not-a-time' } : { ok: true, at }
  }
  const [, date = '', time = '00:00', seconds = '0'] = DATE_TIME.exec(trimmed) ?? []
  if (!isLocalDate(date) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return { ok: false, reason: 'not-a-time' }
  return { ok: true, at: instantOf(date, time, zone) + Number(seconds) * 1000 }
}

const LENGTH = /^(\d{1,5})\s?([a-z]{1,7})$/
const UNITS: Readonly<Record<string, string>> = {
  d: 'D',
  day: 'D',
  days: 'D',
  w: 'W',
  week: 'W',
  weeks: 'W',
  m: 'M',
  mo: 'M',
  month: 'M',
  months: 'M',
  y: 'Y',
  year: 'Y',
  years: 'Y',
}
const CLOCK_UNITS: Readonly<Record<string, number>> = {
  min: MINUTE_MS,
  mins: MINUTE_MS,
  minute: MINUTE_MS,
  minutes: MINUTE_MS,
  h: HOUR_MS,
  hour: HOUR_MS,
  hours: HOUR_MS,
}

/**
 * Where `travel` goes: a length (`90min`, `5h`, `3d`, `8w`, `6 months`, `P2M`), a time of day (`09:00`: the next one) or a time
 * as `readTime` reads it. Days and longer keep the local time of day; `m` is months, as in the language of replies.
 */
export function readJourney(text: string, zone: string, now: Instant): TimeRead {
  const target = targetOf(text.trim().toLowerCase(), zone, now) ?? readTime(text, zone, now)
  if (target.ok && target.at < now) return { ok: false, reason: 'in-the-past' }
  return target
}

function targetOf(text: string, zone: string, now: Instant): TimeRead | null {
  const [, count = '', unit = ''] = LENGTH.exec(text) ?? []
  const clockUnit = CLOCK_UNITS[unit]
  if (clockUnit !== undefined) return { ok: true, at: now + Number(count) * clockUnit }
  const calendarUnit = UNITS[unit]
  if (calendarUnit) return { ok: true, at: later(now, `P${Number(count)}${calendarUnit}`, zone) }
  if (/^pt(?:\d{1,5}h)?(?:\d{1,5}m)?$/.test(text) && text !== 'pt') {
    const [, hours = '0', minutes = '0'] = /^pt(?:(\d+)h)?(?:(\d+)m)?$/.exec(text) ?? []
    return { ok: true, at: now + Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS }
  }
  if (parseDuration(text.toUpperCase())) return { ok: true, at: later(now, text.toUpperCase(), zone) }
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) {
    const today = instantOf(localDateOf(now, zone), text, zone)
    return { ok: true, at: today > now ? today : instantOf(addDuration(localDateOf(now, zone), 'P1D'), text, zone) }
  }
  return null
}

function later(now: Instant, duration: string, zone: string): Instant {
  if (!parseDuration(duration)) return now
  const atMinute = instantOf(addDuration(localDateOf(now, zone), duration), localTimeOf(now, zone), zone)
  return atMinute + (now % MINUTE_MS)
}
