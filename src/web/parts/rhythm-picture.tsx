import { EPISODE_DAYS } from '../../relationship/silence.ts'
import { DAY_MS, type Instant } from '../../time/instant.ts'

const HEIGHT = 40
const MIDDLE = 20
/** Room at both ends, in hundredths of the width: places are shares of it, so that dots are as large on a phone. */
const MARGIN = 2
/** The shortest span that is drawn: below, dots would pretend a precision that nobody has. */
const SPAN_MS_MIN = 14 * DAY_MS

/** The beginnings of the conversations in these times, oldest first: messages within three days are one. */
export function episodesOf(times: readonly Instant[]): readonly Instant[] {
  const beginnings: Instant[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const at of times.toSorted((one, other) => one - other)) {
    if (at - last > EPISODE_DAYS * DAY_MS) beginnings.push(at)
    last = at
  }
  return beginnings
}

export type UsualGap = { readonly fromDays: number; readonly toDays: number }
type Drawn = {
  readonly times: readonly Instant[]
  readonly now: Instant
  readonly usual: UsualGap | null
  /** The same in words: a picture that only some can see must not be the only place where it is said. */
  readonly sentence: string
}

/** Conversations as dots on a line, a band where the next one is usual, an open end to now. */
export function RhythmPicture({ times, now, usual, sentence }: Drawn) {
  const episodes = episodesOf(times)
  const [first, last] = [episodes[0], times.length > 0 ? Math.max(...times) : undefined]
  if (first === undefined || last === undefined) return null
  const until = Math.max(now, usual ? last + usual.toDays * DAY_MS : now, first + SPAN_MS_MIN)
  const place = (at: Instant) => MARGIN + ((at - first) / (until - first)) * (100 - 2 * MARGIN)
  const share = (at: Instant) => `${place(at).toFixed(2)}%`
  const [from, to] = usual ? [last + usual.fromDays * DAY_MS, last + usual.toDays * DAY_MS] : [now, now]
  return (
    <svg class="rhythm" height={HEIGHT} role="img" aria-labelledby="rhythm-says">
      <title id="rhythm-says">{sentence}</title>
      <line class="track" x1={`${MARGIN}%`} x2={share(last)} y1={MIDDLE} y2={MIDDLE} stroke-width="1.5" />
      {usual && (
        <rect
          class="band"
          x={share(from)}
          y={MIDDLE - 9}
          width={`${Math.max(0.5, place(to) - place(from)).toFixed(2)}%`}
          height="18"
          rx="4"
        />
      )}
      <line class="open" x1={share(last)} x2={share(now)} y1={MIDDLE} y2={MIDDLE} stroke-width="1.5" />
      {episodes.map(at => (
        <circle class="dot" cx={share(at)} cy={MIDDLE} r="4" />
      ))}
      <circle class="now" cx={share(now)} cy={MIDDLE} r="5" stroke-width="2" />
    </svg>
  )
}
