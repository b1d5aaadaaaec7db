import type { LocalDate } from './instant.ts'
import type { Holiday } from './lexicon.ts'
import { addDays, dateOf, type Weekday, weekdayOf } from './zone.ts'

/** The day of a holiday in a year, Gregorian. */
export function holidayIn(holiday: Holiday, year: number): LocalDate {
  return HOLIDAYS[holiday](year)
}

/** Easter Sunday. Oudin 1940, in Seidelmann, Explanatory Supplement to the Astronomical Almanac, 1992, page 582. */
export function easterIn(year: number): LocalDate {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const shift = Math.floor((century - 17) / 25)
  let moon = (century - Math.floor(century / 4) - Math.floor((century - shift) / 3) + 19 * golden + 15) % 30
  moon -= Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const day = moon - weekday
  const month = 3 + Math.floor((day + 40) / 44)
  return on(year, month, day + 28 - 31 * Math.floor(month / 4))
}

/** The nth such weekday of a month, counted from its end when `nth` is negative; null when there is none. */
export function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): LocalDate | null {
  const first = on(year, month, 1)
  if (nth < 0) {
    const following = month === 12 ? on(year + 1, 1, 1) : on(year, month + 1, 1)
    return addDays(following, -1 - ((weekdayOf(addDays(following, -1)) - weekday + 7) % 7) + (nth + 1) * 7)
  }
  const date = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
  return date.slice(0, 7) === first.slice(0, 7) ? date : null
}

const on = (year: number, month: number, day: number): LocalDate => dateOf(year, month, day) ?? `${year}-01-01`
const fixed = (month: number, day: number) => (year: number) => on(year, month, day)
const easterAnd = (days: number) => (year: number) => addDays(easterIn(year), days)
const nth =
  (month: number, weekday: Weekday, count: number, days = 0) =>
  (year: number) =>
    addDays(nthWeekday(year, month, weekday, count) ?? on(year, month, 1), days)

const HOLIDAYS: Readonly<Record<Holiday, (year: number) => LocalDate>> = {
  'new-year': fixed(1, 1),
  epiphany: fixed(1, 6),
  kings: fixed(1, 6),
  valentine: fixed(2, 14),
  'womens-day': fixed(3, 8),
  'st-patrick': fixed(3, 17),
  'april-fools': fixed(4, 1),
  'italian-liberation': fixed(4, 25),
  'portuguese-freedom': fixed(4, 25),
  labour: fixed(5, 1),
  'italian-republic': fixed(6, 2),
  midsummer: fixed(6, 24),
  independence: fixed(7, 4),
  bastille: fixed(7, 14),
  assumption: fixed(8, 15),
  'german-unity': fixed(10, 3),
  hispanic: fixed(10, 12),
  reformation: fixed(10, 31),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'all-souls': fixed(11, 2),
  'st-nicholas': fixed(12, 6),
  immaculate: fixed(12, 8),
  'christmas-eve': fixed(12, 24),
  'christmas-eve-night': fixed(12, 24),
  christmas: fixed(12, 25),
  boxing: fixed(12, 26),
  'new-year-eve': fixed(12, 31),
  'new-year-eve-night': fixed(12, 31),
  thanksgiving: nth(11, 4, 4),
  'black-friday': nth(11, 4, 4, 1),
  'mothers-day': nth(5, 7, 2),
  'fathers-day': nth(6, 7, 3),
  // The first of the four Sundays before Christmas.
  festive: fixed(12, 24),
  'labor-day': nth(9, 1, 1),
  'memorial-day': nth(5, 1, -1),
  mlk: nth(1, 1, 3),
  'mothers-day-first': nth(5, 7, 1),
  'st-joseph': fixed(3, 19),
  'kings-day': fixed(4, 27),
  'liberation-day': fixed(5, 5),
  sinterklaas: fixed(12, 5),
  rentree: fixed(9, 1),
  advent: year => addDays(on(year, 12, 24), -(weekdayOf(on(year, 12, 24)) % 7) - 21),
  carnival: easterAnd(-48),
  'ash-wednesday': easterAnd(-46),
  'palm-sunday': easterAnd(-7),
  'maundy-thursday': easterAnd(-3),
  'good-friday': easterAnd(-2),
  easter: easterAnd(0),
  'easter-monday': easterAnd(1),
  ascension: easterAnd(39),
  whitsun: easterAnd(49),
  'whit-monday': easterAnd(50),
  'corpus-christi': easterAnd(60),
}
