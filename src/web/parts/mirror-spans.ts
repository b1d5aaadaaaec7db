import type { Look, Span } from '../../store/mirror.ts'
import { DAY_MS, type Instant } from '../../time/instant.ts'

const QUARTER_DAYS = 91
const WEEKS_SEEN = 65
/** A glance divides both times into eight: of the quarter eleven days each, of the year before forty-five. With fewer the
 *  mirror says nothing of who is missing. */
const GLANCES = 8
const QUARTER_STRETCH_DAYS = 11
const YEAR_STRETCH_DAYS = 45
/** Exchanges of a week that a thorough look counts: whoever writes more is looked at in part. */
const THOROUGH_WEEK_MAX = 20

/** A glance: one exchange of every eleven days of the quarter, and one of every forty-five of the year before. */
export function glance(now: Instant): Look {
  const year = stretches(now - QUARTER_DAYS * DAY_MS, GLANCES, YEAR_STRETCH_DAYS)
  return { spans: [...stretches(now, GLANCES, QUARTER_STRETCH_DAYS), ...year], most: 1 }
}

/** Every exchange of the quarter and of the year before, up to twenty a week. */
export function thoroughLook(now: Instant): Look {
  return { spans: stretches(now, WEEKS_SEEN, 7), most: THOROUGH_WEEK_MAX }
}

function stretches(until: Instant, count: number, days: number): readonly Span[] {
  return Array.from({ length: count }, (_, index) => ({
    from: until - (index + 1) * days * DAY_MS,
    until: until - index * days * DAY_MS,
  }))
}
