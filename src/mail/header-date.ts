import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS, SECOND_MS } from '../time/instant.ts'

export type HeaderDate = { readonly instant: Instant; readonly offsetMinutes: number | null }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** RFC 5322 section 4.3; military letters were used wrongly so often that they say nothing. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ...([
    ['ut', 0],
    ['utc', 0],
    ['gmt', 0],
    ['z', 0],
    ['est', -300],
    ['edt', -240],
    ['cst', -360],
    ['cdt', -300],
  ] as const),
  ...([
    ['mst', -420],
    ['mdt', -360],
    ['pst', -480],
    ['pdt', -420],
    ['cet', 60],
    ['cest', 120],
    ['mez', 60],
    ['mesz', 120],
  ] as const),
  ...([
    ['bst', 60],
    ['wet', 0],
    ['eet', 120],
    ['eest', 180],
    ['jst', 540],
  ] as const),
])
const DATE =
  /^(?:[a-z]{2,9}\.?,?\s{1,9})?(\d{1,2})[\s-]{1,9}([a-z]{3})[a-z]{0,6}\.?[\s,-]{1,9}(\d{2,4})[\s,]{1,9}(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d{1,9})?)?\s{0,9}(.{0,40})$/i
const UNIX_DATE =
  /^[a-z]{3},?\s{1,9}([a-z]{3})\s{1,9}(\d{1,2}),?\s{1,9}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{1,9}(?:([a-z]{1,5}|[+-]\d{4})\s{1,9})?(\d{4})\s{0,9}([+-]\d{4})?$/i
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})[T\s](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(z|[+-]\d{2}:?\d{2})?$/i

/** Reads a Date field (RFC 5322 section 3.3, with the obsolete and the merely usual forms). Null where it says no moment
 *  that exists: the 32nd, a 25th hour, a year of no calendar. Without a zone it is taken as UTC and says so. */
export function headerDate(value: string): HeaderDate | null {
  const source = value
    .slice(0, 200)
    .replace(/\([^()]{0,100}\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const usual = DATE.exec(source)
  if (usual) {
    const [, day, month, year, hour, minute, second, zone] = usual
    return moment(fullYear(year), monthOf(month), Number(day), [hour, minute, second], zone ?? '')
  }
  const unix = UNIX_DATE.exec(source)
  if (unix) {
    const [, month, day, hour, minute, second, zone, year, offset] = unix
    return moment(fullYear(year), monthOf(month), Number(day), [hour, minute, second], offset ?? zone ?? '')
  }
  const iso = ISO_DATE.exec(source)
  if (!iso) return null
  const [, year, month, day, hour, minute, second, zone] = iso
  return moment(Number(year), Number(month) - 1, Number(day), [hour, minute, second], (zone ?? '').replace(':', ''))
}

type Clock = readonly [string | undefined, string | undefined, string | undefined]

function moment(year: number, month: number, day: number, clock: Clock, zone: string): HeaderDate | null {
  const [hour, minute, second] = clock.map(part => Number(part ?? 0))
  if (hour === undefined || minute === undefined || second === undefined) return null
  if (month < 0 || month > 11 || day < 1 || hour > 23 || minute > 59 || second > 60 || year < 1900 || year > 9999)
    return null
  const midnight = Date.UTC(year, month, day)
  if (new Date(midnight).getUTCDate() !== day || midnight % DAY_MS !== 0) return null
  const offsetMinutes = offsetOf(zone)
  const local = midnight + hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS
  return { instant: local - (offsetMinutes ?? 0) * MINUTE_MS, offsetMinutes }
}

/** Section 3.3: `-0000` is the time in UTC of a program that does not know its zone. */
function offsetOf(zone: string): number | null {
  const [, sign, hours, minutes] = /^(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})\b/i.exec(zone) ?? []
  if (sign === undefined) return ZONES.get((/^[a-z]{1,5}/i.exec(zone)?.[0] ?? '').toLowerCase()) ?? null
  const offset = Number(hours) * 60 + Number(minutes)
  if (offset > 16 * 60 || (sign === '-' && offset === 0)) return null
  return sign === '-' ? -offset : offset
}

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').toLowerCase())

/** Section 4.3: two digits from 50 are of the last century, three are counted from 1900. */
function fullYear(digits: string | undefined): number {
  const year = Number(digits)
  if (digits?.length === 2) return year < 50 ? 2000 + year : 1900 + year
  return digits?.length === 3 ? 1900 + year : year
}
