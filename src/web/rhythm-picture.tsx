import { EPISODE_DAYS } from '../relationship/silence.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'

const WIDTH = 640
const HEIGHT = 40
const MIDDLE = 20
const MARGIN = 8
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
  const place = (at: Instant) => Math.round(MARGIN + ((at - first) / (until - first)) * (WIDTH - 2 * MARGIN))
  return (
    <svg class="rhythm" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="rhythm-says">
      <title id="rhythm-says">{sentence}</title>
      <line class="track" x1={MARGIN} x2={place(last)} y1={MIDDLE} y2={MIDDLE} stroke-width="1.5" />
      {usual && (
        <rect
          class="band"
          x={place(last + usual.fromDays * DAY_MS)}
          y={MIDDLE - 9}
          width={Math.max(4, place(last + usual.toDays * DAY_MS) - place(last + usual.fromDays * DAY_MS))}
          height="18"
          rx="4"
        />
      )}
      <line class="open" x1={place(last)} x2={place(now)} y1={MIDDLE} y2={MIDDLE} stroke-width="1.5" />
      {episodes.map(at => (
        <circle class="dot" cx={place(at)} cy={MIDDLE} r="4" />
      ))}
      <circle class="now" cx={place(now)} cy={MIDDLE} r="5" stroke-width="2" />
    </svg>
  )
}
