/** Messages no further apart than this are one episode: the unit in which rhythm is counted. */
export const EPISODE_DAYS = 3
/** The Weibull shape of human gaps: below one, bursts and long silences (Goh and Barabási 2008). */
const SHAPE = 0.7
const EPISODE_BENT = EPISODE_DAYS ** SHAPE

/** A gap in days on the scale on which its excess over an episode is exponential. */
export function bend(days: number): number {
  return days ** SHAPE - EPISODE_BENT
}

/** The gap in days of a bent value; the inverse of `bend`. */
export function unbend(bent: number): number {
  return (EPISODE_BENT + bent) ** (1 / SHAPE)
}
