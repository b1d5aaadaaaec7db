import { type PriorStep, priorMean, STEP_OF_NOBODY } from './owner-prior.ts'
import { bend, unbend } from './silence.ts'

/** The kinds of relationship there are before one is known: how many are of it, and their rhythm in days.
 *  Some are in touch every week, some every month, some twice a year; a gap or two tell which. */
const TEMPOS: readonly { readonly share: number; readonly days: number }[] = [
  { share: 0.25, days: 8 },
  { share: 0.4, days: 30 },
  { share: 0.35, days: 180 },
]
/** How many gaps a tempo is worth against the gaps that were seen. */
const TEMPO_GAPS = 5
/** How much a gap counts once the next one is known: what comes next is told by what was last. */
export const FORGETTING = 0.85
/** People who have met more often meet sooner again than their gaps alone say; neutral at `FAMILIAR_FROM` episodes. */
const FAMILIARITY = 0.05
const FAMILIAR_FROM = 4
const HALVINGS = 48
const GAP_DAYS_MAX = 20_000

/** One tempo after the gaps were seen: how likely it is, and the Gamma posterior of its rate. */
type Weighed = { readonly share: number; readonly a: number; readonly b: number }
/** The distribution of the next gap: a mixture of Burr XII, on a scale that familiarity stretches. */
export type GapPrediction = { readonly tempos: readonly Weighed[]; readonly stretch: number }

/** What the next gap will be like, from how many gaps there were and the sum of them bent, each weighed by `FORGETTING` to the
 *  power of its age. Gaps of one tempo are Weibull (`bend` makes them exponential) with a Gamma prior on the rate, so the
 *  marginal likelihood of what was seen is `b0^a0 / (b0 + B)^(a0 + n)`; the Gamma functions are alike for all tempos and cancel. */
export function predictGap(gapCount: number, weighedSum: number, prior: PriorStep): GapPrediction {
  const scale = priorMean(prior) / priorMean(STEP_OF_NOBODY)
  const a = TEMPO_GAPS + weighedCount(gapCount)
  const scored = TEMPOS.map(({ share, days }) => {
    const b0 = TEMPO_GAPS * bend(days) * scale
    const b = b0 + weighedSum
    return { b, score: Math.log(share) + TEMPO_GAPS * Math.log(b0) - a * Math.log(b) }
  })
  const best = Math.max(...scored.map(({ score }) => score))
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - best), 0)
  const tempos = scored.map(({ b, score }) => ({ share: Math.exp(score - best) / total, a, b }))
  return { tempos, stretch: ((1 + gapCount) / FAMILIAR_FROM) ** -FAMILIARITY }
}

/** The gap in days that the share `p` of gaps stays under, by halving: the mixture has no inverse in closed form. */
export function quantileOf({ tempos, stretch }: GapPrediction, p: number): number {
  let [from, to] = [0, bend(GAP_DAYS_MAX)]
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (from + to) / 2
    if (beyond(tempos, middle) > 1 - p) from = middle
    else to = middle
  }
  return unbend(from * stretch)
}

/** The rhythm that the tempos agree on, in days. */
export function centreOf({ tempos, stretch }: GapPrediction): number {
  return unbend(stretch * tempos.reduce((sum, { share, a, b }) => sum + (share * b) / a, 0))
}

/** How many gaps the weighed sum stands for: `1 + FORGETTING + FORGETTING^2 …` */
export function weighedCount(gapCount: number): number {
  return (1 - FORGETTING ** gapCount) / (1 - FORGETTING)
}

function beyond(tempos: readonly Weighed[], bent: number): number {
  return tempos.reduce((sum, { share, a, b }) => sum + share * (b / (b + Math.max(0, bent))) ** a, 0)
}
