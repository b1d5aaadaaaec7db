import { expect, test } from 'vitest'
import { patternsFor } from '../../src/mail/automatic-patterns.ts'
import { PIECES, READERS } from './hostile-readers.ts'

const SHORT = 4_096
const TIMES = 8

/** The least of three runs, in milliseconds. */
async function timeOf(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const began = performance.now()
    await work()
    least = Math.min(least, performance.now() - began)
  }
  return least
}

const text = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

test.each(READERS)(
  'eight times as much of %s takes no more than about eight times as long',
  { timeout: 60_000 },
  async (_what, read) => {
    patternsFor('the and', true)
    for (const piece of PIECES) {
      await read(text(piece, SHORT))
      const short = await timeOf(() => read(text(piece, SHORT)))
      const long = await timeOf(() => read(text(piece, SHORT * TIMES)))
      // a quadratic reader would take 64 times as long; the constant covers a machine that is busy
      expect(long, JSON.stringify(piece)).toBeLessThan(TIMES * 3 * short + 30)
    }
  },
)
