import { expect, test } from 'vitest'
import { readingOf } from '../../src/mail/reading.ts'
import { aMail } from './a-mail.ts'
import { PAGES, TEXTS } from './hostile-texts.ts'

// Four times the input may cost nine times the processor's time (a quadratic reader takes sixteen). Time on the processor, not
// by the clock: what else the machine does is not counted. What a bench found is in docs/measurements.md: at most 2.3 for twice.
const [SHORT, LONG] = [64 * 1024, 256 * 1024]
const RATIO_MAX = 9
/** Below this a measurement says nothing. */
const SPENT_MS_MIN = 40

function spentMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** What one reading costs, over as many as are needed to measure it. */
function cost(read: () => void): number {
  const began = spentMs()
  for (let runs = 1; ; runs++) {
    read()
    const spent = spentMs() - began
    if (spent >= SPENT_MS_MIN) return spent / runs
  }
}

for (const [kind, make] of [...Object.entries(TEXTS), ...Object.entries(PAGES)]) {
  const isPage = kind in PAGES
  const read = (body: string) => readingOf(isPage ? aMail(null, { html: body }) : aMail(body))
  test(`${kind} cost no more than their length`, () => {
    for (let run = 0; run < 3; run++) read(make(8 * 1024))
    const [short, long] = [cost(() => read(make(SHORT))), cost(() => read(make(LONG)))]
    expect(long).toBeLessThan(Math.max(1, short) * RATIO_MAX)
  }, 60_000)
}
