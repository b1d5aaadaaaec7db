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

test('ten days without a fault end as they should', () => {
  expect(sound.wrong).toEqual([])
})

// The loop of SQLite's own tests: the first call fails, then the second, until a run has no fault left.
for (const kind of KINDS) {
  test(
    `F01 F02 F03 F06 F18 F19: whichever single call ends ${kind.ending} its effect (text ${kind.text}), ten days end the same`,
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

/** The first calls of a night's pairs, in blocks that end one by one. */
const BLOCK = 10
const BLOCKS = Array.from({ length: Math.ceil(sound.calls / BLOCK) }, (_, index) => index * BLOCK + 1)

/** Every pair of calls, once a night: which two kinds of fault they have moves on from pair to pair and night to night, so
 *  that in as many nights as there are pairs of kinds every pair of calls has had all of them. */
test.runIf(process.env.NIGHTLY).each(BLOCKS)(
  'F01 F02 F03: whichever two calls fail, the first of them among the ten from the %i. on, ten days end the same',
  async begin => {
    for (let one = begin; one < begin + BLOCK && one <= sound.calls; one += 1) {
      for (let two = one + 1; ; two += 1) {
        const turn = one * 7 + two + Number(process.env.NIGHTLY)
        const first = KINDS[turn % KINDS.length] ?? KINDS[0]
        const second = KINDS[Math.floor(turn / KINDS.length) % KINDS.length] ?? KINDS[0]
        const lived = await liveTenDays(call => (call === one ? first : call === two ? second : null) ?? null)
        expect.soft({ one, two, first, second, wrong: lived.wrong }).toEqual({ one, two, first, second, wrong: [] })
        expect.soft(lived.kept, `calls ${one} and ${two}`).toBe(sound.kept)
        if (lived.faulty < 2) break
      }
    }
  },
  3_600_000,
)
