import type { Random } from '../demo/random.ts'
import type { RunEnd } from './deployment.ts'

type Turn = { state: 'busy' | 'waiting' | 'over'; go: () => void }

/** Runs doors at the same time, their calls in an order that the random numbers fix: nobody makes a call while another is
 *  at work, so that the same numbers always give the same interleaving, whatever the machine does. */
export async function together<T>(
  doors: readonly ((order: () => Promise<void>) => Promise<RunEnd<T>>)[],
  random: Random,
): Promise<readonly RunEnd<T>[]> {
  const turns = doors.map((): Turn => ({ state: 'busy', go: () => {} }))
  const next = () => {
    if (turns.some(turn => turn.state === 'busy')) return
    const waiting = turns.filter(turn => turn.state === 'waiting')
    if (waiting.length === 0) return
    const chosen = random.pick(waiting)
    chosen.state = 'busy'
    chosen.go()
  }
  return Promise.all(
    doors.map(async (door, index) => {
      const turn = turns[index] ?? { state: 'over', go: () => {} }
      const order = () =>
        new Promise<void>(resolve => {
          turn.state = 'waiting'
          turn.go = resolve
          next()
        })
      const end = await door(order)
      turn.state = 'over'
      next()
      return end
    }),
  )
}
