import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { everyMinute } from '../../../src/local/running/schedule.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-02T08:00:20Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const seconds = () => new Date().toISOString().slice(11, 19)

test('it runs at once and then at the start of each minute, also after a run that failed', async () => {
  const runs: string[] = []
  const failed = vi.fn()
  const stop = everyMinute(async () => {
    runs.push(seconds())
    if (runs.length === 2) throw new Error('once')
  }, failed)
  await vi.advanceTimersByTimeAsync(150_000)
  expect(runs).toEqual(['08:00:20', '08:01:00', '08:02:00'])
  expect(failed).toHaveBeenCalledOnce()
  await stop()
  await vi.advanceTimersByTimeAsync(300_000)
  expect(runs).toHaveLength(3)
})

test('a run that takes longer than a minute is not joined by a second one', async () => {
  let [running, most] = [0, 0]
  const stop = everyMinute(
    async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise(resolve => setTimeout(resolve, 150_000))
      running -= 1
    },
    () => {},
  )
  await vi.advanceTimersByTimeAsync(600_000)
  expect(most).toBe(1)
  const stopped = stop()
  await vi.advanceTimersByTimeAsync(200_000)
  await stopped
  expect(running).toBe(0)
})
