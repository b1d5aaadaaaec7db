import type { Random } from '../demo/random.ts'
import type { RunEnd } from './deployment.ts'

/** One door at work: `busy` until it makes a call or is over; `calls` wait for their turn, more than one where a flow
 *  makes several at once. */
type Turn = { state: 'busy' | 'waiting' | 'over'; readonly calls: (() => void)[] }

/** Runs doors at the same time, their calls in an order that the random numbers fix: nobody makes a call while another is
 *  at work, so that the same numbers always give the same interleaving, whatever the machine does. */
export async function together<T>(
  doors: readonly ((order: () => Promise<void>) => Promise<RunEnd<T>>)[],
  random: Random,
): Promise<readonly RunEnd<T>[]> {
  const turns = doors.map((): Turn => ({ state: 'busy', calls: [] }))
  const next = () => {
    if (turns.some(turn => turn.state === 'busy')) return
    const waiting = turns.filter(turn => turn.calls.length > 0 && turn.state === 'waiting')
    if (waiting.length === 0) return
    const chosen = random.pick(waiting)
    const go = chosen.calls.shift()
    // Whoever waits for several answers goes on only with the last of them.
    if (chosen.calls.length === 0) chosen.state = 'busy'
    go?.()
    if (chosen.state === 'waiting') next()
  }
  return Promise.all(
    doors.map(async (door, index) => {
      const turn = turns[index] ?? { state: 'over', calls: [] }
      const order = () =>
        new Promise<void>(resolve => {
          if (turn.state !== 'over') turn.state = 'waiting'
          turn.calls.push(resolve)
          // A flow that makes several calls at once has made them all by the next turn of the event loop.
          queueMicrotask(next)
        })
      const end = await door(order)
      turn.state = 'over'
      next()
      return end
    }),
  )
}
