import fc from 'fast-check'
import { beginRhythm, fold, quietAt, RHYTHM_SETTINGS, type Rhythm } from '../../src/relationship/rhythm.ts'
import { DAY_MS, type Instant } from '../../src/time/instant.ts'

/** Tests give instants as days since a fixed day. */
export function day(number: number): Instant {
  return number * DAY_MS
}

/** The rhythm of messages on these days, folded one at a time. */
export function rhythmAfter(days: readonly number[]): Rhythm {
  return rhythmOfTimes(days.map(day))
}

/** The rhythm of messages at these instants, folded one at a time. */
export function rhythmOfTimes(times: readonly Instant[]): Rhythm {
  const [first = 0, ...rest] = times
  let rhythm = beginRhythm(first)
  for (const at of rest) {
    const folded = fold(rhythm, at)
    if (folded.ok) rhythm = folded.rhythm
  }
  return rhythm
}

/** Days from the last message until silence is unusual; NaN for never. */
export function daysOfSilence(rhythm: Rhythm, dial = RHYTHM_SETTINGS.dial): number {
  const at = quietAt(rhythm, { ...RHYTHM_SETTINGS, dial })
  return at === null ? Number.NaN : (at - rhythm.lastAt) / DAY_MS
}

/** Ascending times with gaps from minutes to years. */
export function timesOf(minLength: number, maxLength: number): fc.Arbitrary<Instant[]> {
  const gap = fc.oneof(
    fc.double({ min: 0.001, max: 3, noNaN: true }),
    fc.double({ min: 3, max: 60, noNaN: true }),
    fc.double({ min: 60, max: 900, noNaN: true }),
  )
  return fc.array(gap, { minLength, maxLength }).map(gaps => {
    let at = 0
    return gaps.map(days => {
      at += Math.ceil(days * DAY_MS)
      return at
    })
  })
}
