import { MINUTE_MS } from '../../time/instant.ts'

/** Runs `tick` at once and then at the start of every minute, one at a time; a slow one makes the next wait.
 *  @returns ends it, when the one that runs has ended */
export function everyMinute(tick: () => Promise<void>, failed: (error: unknown) => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let running = Promise.resolve()
  const run = () => {
    running = tick()
      .catch(failed)
      .then(() => {
        if (!stopped) timer = setTimeout(run, MINUTE_MS - (Date.now() % MINUTE_MS))
      })
  }
  run()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
