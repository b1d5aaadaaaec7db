import { DAY_MS, type Instant } from '../time/instant.ts'
import { EPISODE_DAYS } from './silence.ts'

/** Something between an owner and a contact, by whatever channel. */
export type Touch = { readonly at: Instant; readonly direction: 'outbound' | 'inbound' }

/** All touches that lie no more than three days apart, in the order of time. */
export type Episode = {
  readonly from: Instant
  readonly to: Instant
  readonly touches: readonly Touch[]
  /** Whose touch came first. */
  readonly begunBy: 'outbound' | 'inbound'
}

/** Divides touches, in any order, into episodes, oldest first: every touch is in exactly one. Touches at one instant keep their order. */
export function episodesOf(touches: readonly Touch[]): readonly Episode[] {
  const episodes: Episode[] = []
  let running: Touch[] = []
  const end = () => {
    const [first, last] = [running[0], running.at(-1)]
    if (first && last) episodes.push({ from: first.at, to: last.at, touches: running, begunBy: first.direction })
    running = []
  }
  for (const touch of touches.toSorted((one, other) => one.at - other.at)) {
    const before = running.at(-1)
    if (before && touch.at - before.at > EPISODE_DAYS * DAY_MS) end()
    running.push(touch)
  }
  end()
  return episodes
}
