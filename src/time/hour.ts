// Times of day in words: "at nine", "15h30", "seven in the evening", "halb neun".

import { cardinal } from './lengths.ts'
import type { Part } from './lexicon.ts'
import { both, either, eitherOrder, map, mark, maybe, type Rule, three, word } from './parser.ts'

/** Minutes after midnight; `open` when the clock may be one of twelve hours and nobody said which half of the day. */
export type Hour = { readonly minutes: number; readonly open: boolean }

/** From, to and the usual time of each part of the day, in minutes. */
const PARTS: Readonly<Record<Part, readonly [from: number, to: number, usual: number]>> = {
  early: [360, 600, 480],
  morning: [360, 719, 540],
  noon: [720, 779, 720],
  lunch: [660, 839, 750],
  afternoon: [720, 1079, 900],
  evening: [1020, 1319, 1110],
  night: [1080, 1439, 1200],
}
const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name)
export const part: Rule<Part> = word('part', ({ name }) => (isPart(name) ? name : null))
export const partNamed = (name: string): Part | null => (isPart(name) ? name : null)

export const usualHour = (of: Part): number => PARTS[of][2]
export const lastMinute = (of: Part): number => PARTS[of][1]

const clock: Rule<Hour> = word('number', ({ name, value }) => {
  if (name !== 'clock') return null
  const exact = value >= 10_000
  const [hours, minutes] = [Math.floor((value % 10_000) / 100), value % 100]
  return minutes > 59 || hours > 23
    ? null
    : { minutes: hours * 60 + minutes, open: !exact && hours >= 1 && hours <= 12 }
})
const hourNumber = map(cardinal, hour => (hour <= 24 ? hour : null))
const bare: Rule<Hour> = map(hourNumber, hour => ({ minutes: (hour % 24) * 60, open: hour >= 1 && hour <= 12 }))
/** "five thirty", in words. */
const spoken: Rule<Hour> = both(hourNumber, cardinal, (hour, minute) =>
  hour >= 1 && hour < 24 && minute >= 10 && minute < 60 ? { minutes: hour * 60 + minute, open: hour <= 12 } : null,
)
/** 2100 after "at". */
const military: Rule<Hour> = word('number', ({ name, value }) =>
  name === 'year' && value % 100 < 60 && value < 2400
    ? { minutes: Math.floor(value / 100) * 60 + (value % 100), open: false }
    : null,
)
/** "halb neun" is half past eight. */
const half: Rule<Hour> = both(mark('half-hour'), hourNumber, (_, hour) => ({
  minutes: hour * 60 - 30,
  open: hour <= 12,
}))

const minutesLater = ({ minutes, open }: Hour, add: number): Hour => ({ minutes: minutes + add, open })
const withoutMinutes = either(map(hourNumber, hour => ({ minutes: hour * 60, open: hour >= 1 && hour <= 12 })))
const quarters: Rule<Hour> = either(
  both(mark('half-past'), withoutMinutes, (_, time) => minutesLater(time, 30)),
  both(mark('quarter-past'), withoutMinutes, (_, time) => minutesLater(time, 15)),
  both(mark('quarter-to'), withoutMinutes, (_, time) => minutesLater(time, -15)),
  three(withoutMinutes, maybe(mark('hour')), mark('half-after'), time => minutesLater(time, 30)),
  three(withoutMinutes, maybe(mark('hour')), mark('quarter-after'), time => minutesLater(time, 15)),
)
const withMinutes: Rule<Hour> = three(hourNumber, mark('hour'), cardinal, (hour, _, minute) =>
  minute < 60 ? { minutes: hour * 60 + minute, open: hour <= 12 } : null,
)
/** Also a bare number, which is an hour only beside something that says so. */
export const looseHour = either(clock, withMinutes, half, quarters, spoken, bare)
const meridiem = either(
  map(mark('am'), () => 0),
  map(mark('pm'), () => 12),
)

/** Twelve hours and am or pm. 14 pm is no time, 00:30 am is. */
function inHalf({ minutes, open }: Hour, add: number): Hour | null {
  if (!open)
    return add === 12 && minutes >= 720 && minutes % 60 !== 0
      ? { minutes, open }
      : add === 0 && minutes < 60
        ? { minutes, open }
        : null
  return { minutes: (minutes % 720) + add * 60, open: false }
}
const before = maybe(mark('at', 'after', 'before'))
/** Hours that cannot be anything else: a clock, an am, an "Uhr", an "at". */
export const hour: Rule<Hour> = either(
  three(
    before,
    looseHour,
    both(maybe(mark('hour')), meridiem, (_, add) => add),
    (_, time, add) => inHalf(time, add),
  ),
  three(before, looseHour, mark('hour'), (_, time) => ({ ...time, open: time.open })),
  three(mark('at'), maybe(mark('hour')), either(looseHour, military), (_, __, time) => time),
  three(maybe(mark('at')), military, mark('hour'), (_, time) => time),
  both(before, either(clock, half, quarters, withMinutes), (_, time) => time),
)
/** An hour and the part of the day that it is in, in either order: "seven in the evening". */
export const hourInPart: Rule<Hour> = eitherOrder(either(hour, looseHour), part, hourIn)

/** The hour within that part of the day, or null when it cannot be: nine in the afternoon. */
export function hourIn({ minutes, open }: Hour, of: Part): Hour | null {
  const [from, to] = PARTS[of]
  // People draw these lines differently: an hour either way is theirs.
  const fits = (at: number) => at >= from - 120 && at <= to + 120
  if (fits(minutes) && !(open && minutes < 720 && fits(minutes + 720) && of !== 'morning'))
    return { minutes, open: false }
  if (open && fits((minutes % 720) + 720)) return { minutes: (minutes % 720) + 720, open: false }
  return open || !fits(minutes) ? null : { minutes, open: false }
}
