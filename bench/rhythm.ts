// The rhythm model in the form that a backtest takes: times in Unix seconds, one relationship at a time, no owner known.
// It is the Worker's own code; the backtest imports this file and calls the two functions.
import * as rhythmModel from '../src/relationship/rhythm.ts'
import { DAY_MS, SECOND_MS } from '../src/time/instant.ts'

/** When silence after the last of `times` (ascending Unix seconds) becomes unusual, Unix seconds, or null. `now` does not matter to it. */
export function quietAt(
  times: readonly number[],
  _now: number,
  { p = rhythmModel.RHYTHM_SETTINGS.dial }: { readonly p?: number } = {},
): number | null {
  const rhythm = rhythmModel.refold(times.map(seconds => seconds * SECOND_MS))
  if (rhythm === null) return null
  const at = rhythmModel.quietAt(rhythm, { ...rhythmModel.RHYTHM_SETTINGS, dial: p })
  return at === null ? null : at / SECOND_MS
}

/** The share `p` of the gaps that follow `times` is shorter than this, in seconds. */
export function gapQuantile(times: readonly number[], p: number): number {
  const rhythm = rhythmModel.refold(times.map(seconds => seconds * SECOND_MS))
  if (rhythm === null) return Number.NaN
  return (rhythmModel.nextGapQuantile(rhythm, p) * DAY_MS) / SECOND_MS
}
