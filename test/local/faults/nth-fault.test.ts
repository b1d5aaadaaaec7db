import { expect, test } from 'vitest'
import type { Ending } from '../../../src/local/simulate/gated.ts'
import { liveTenDays } from './ten-days.ts'

/** The kinds of a fault: how the call ends, and whether its error is one that passes. */
const KINDS: readonly { readonly ending: Ending; readonly text: number }[] = [
  { ending: 'before', text: 0 },
  { ending: 'before', text: 1 },
  { ending: 'after', text: 2 },
  { ending: 'after', text: 3 },
  { ending: 'silent-before', text: 0 },
  { ending: 'silent-after', text: 0 },
]
const LIFE_MS = 180_000

const sound = await liveTenDays(() => null)

test('ten days without a fault ends as it should', () => {
  expect(sound.wrong).toEqual([])
})

// The loop of SQLite's own tests: the first call fails, then the second, until a run has no fault left.
for (const kind of KINDS) {
  test(
    `F01 F02 F03 F06 F18 F19: whichever single call ends ${kind.ending} its effect (${kind.text}), the days ends the same`,
    async () => {
      for (let nth = 1; ; nth += 1) {
        const lived = await liveTenDays(call => (call === nth ? kind : null))
        expect.soft({ nth, wrong: lived.wrong }).toEqual({ nth, wrong: [] })
        expect.soft(lived.kept, `call ${nth}`).toBe(sound.kept)
        if (lived.faulty === 0) break
      }
    },
    LIFE_MS,
  )
}

test.runIf(process.env.NIGHTLY)(
  'F01 F02 F03: whichever two calls end without their answer, the days ends the same',
  async () => {
    for (const first of KINDS) {
      for (const second of KINDS) {
        for (let one = 1; ; one += 1) {
          let faulty = 0
          for (let two = one + 1; ; two += 1) {
            const lived = await liveTenDays(call => (call === one ? first : call === two ? second : null))
            expect({ one, two, wrong: lived.wrong }).toEqual({ one, two, wrong: [] })
            expect(lived.kept, `calls ${one} and ${two}`).toBe(sound.kept)
            faulty = Math.max(faulty, lived.faulty)
            if (lived.faulty < 2) break
          }
          if (faulty === 0) break
        }
      }
    }
  },
  10 * 3_600_000,
)
