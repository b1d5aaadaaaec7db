import { expect, test } from 'vitest'
import { nextDigestAt } from '../../src/flow/plan.ts'
import { addDays, localDateOf, localTimeOf, weekdayOf } from '../../src/time/zone.ts'

const ZONES = Intl.supportedValuesOf('timeZone')
/** All zones and two years with NIGHTLY set; else every nineteenth zone and the odd ones. */
const ODD = [
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Gaza',
  'Africa/Cairo',
]
const SAMPLE = process.env.NIGHTLY ? ZONES : [...ODD, ...ZONES.filter((_, index) => index % 19 === 0)]
const DAYS = process.env.NIGHTLY ? 730 : 400

function mornings(zone: string, digestDays: number, days: number): number[] {
  const owner = { zone, digestTime: '09:00', digestDays, pausedUntil: null }
  const found: number[] = []
  let after = Date.UTC(2026, 0, 1)
  while (found.length < days) {
    after = nextDigestAt(owner, after)
    found.push(after)
  }
  return found
}

test('E10 in every zone each local date has exactly one digest hour, at nine by the clock on the wall', () => {
  for (const zone of SAMPLE) {
    const found = mornings(zone, 127, DAYS)
    const first = localDateOf(found[0] ?? 0, zone)
    const wrong = found.filter(
      (at, index) => localTimeOf(at, zone) !== '09:00' || localDateOf(at, zone) !== addDays(first, index),
    )
    expect([zone, wrong]).toEqual([zone, []])
  }
}, 300_000)

test('on working days alone, Friday is followed by Monday, over every change of the clocks', () => {
  for (const zone of ODD) {
    const dates = mornings(zone, 0b0011111, 260).map(at => localDateOf(at, zone))
    for (const [index, date] of dates.entries()) {
      const next = dates[index + 1]
      if (next !== undefined) expect(next).toBe(addDays(date, weekdayOf(date) === 5 ? 3 : 1))
    }
  }
})

test('a pause ends with the first morning that is not before its end', () => {
  const owner = { zone: 'Europe/Berlin', digestTime: '09:00', digestDays: 127, pausedUntil: Date.UTC(2026, 2, 16, 8) }
  expect(nextDigestAt(owner, Date.UTC(2026, 2, 2, 8))).toBe(Date.UTC(2026, 2, 16, 8))
})
