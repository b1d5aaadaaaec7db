import { expect, test } from 'vitest'
import { patternsFor } from '../../src/mail/automatic-patterns.ts'
import { PIECES, READERS } from './hostile-readers.ts'

const SHORT = 4_096
const TIMES = 8

/** Below this a measurement says nothing. */
const SPENT_MS_MIN = 4
const RUNS_MAX = 80

/** What one run costs of the processor's time, over as many as are needed to measure it: what else the machine does is not counted. */
async function costOf(work: () => unknown): Promise<number> {
  const spentMs = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  const began = spentMs()
  for (let runs = 1; ; runs++) {
    await work()
    const spent = spentMs() - began
    if (spent >= SPENT_MS_MIN || runs >= RUNS_MAX) return spent / runs
  }
}

const text = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

test.each(READERS)(
  'eight times as much of %s takes no more than about eight times as long',
  { timeout: 120_000 },
  async (_what, read) => {
    patternsFor('the and', true)
    for (const piece of PIECES) {
      await read(text(piece, SHORT))
      const short = await costOf(() => read(text(piece, SHORT)))
      const long = await costOf(() => read(text(piece, SHORT * TIMES)))
      // a quadratic reader would take 64 times as long; the constant covers what a clock of the processor cannot tell
      expect(long, JSON.stringify(piece)).toBeLessThan(TIMES * 3 * short + 15)
    }
  },
)
