import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mutantsOf, mutated } from './mutants/mutants.ts'
import { scoreOf, shown } from './mutants/run.ts'
import { ROOT, TARGETS } from './mutants/targets.ts'

const sourceOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')

test('each file that keeps strangers out has its mutants, and none of them is the file itself', () => {
  for (const path of Object.keys(TARGETS)) {
    const source = sourceOf(path)
    const mutants = mutantsOf(path, source)
    expect(mutants.length).toBeGreaterThan(40)
    expect(new Set(mutants.map(one => mutated(source, one))).size).toBe(mutants.length)
    for (const mutant of mutants)
      expect([shown(mutant), mutated(source, mutant) === source]).toEqual([shown(mutant), false])
  }
})

test.runIf(process.env.NIGHTLY)(
  'of every hundred small mistakes in tokens and verdicts at least 85 are noticed',
  async () => {
    let [all, killed] = [0, 0]
    const survivors: string[] = []
    for (const path of Object.keys(TARGETS)) {
      const score = await scoreOf(path)
      all += score.killed + score.survivors.length
      killed += score.killed
      survivors.push(...score.survivors.map(shown))
    }
    console.log(`mutation score: ${((100 * killed) / all).toFixed(1)} % (${killed} of ${all})\n${survivors.join('\n')}`)
    expect(killed / all).toBeGreaterThanOrEqual(0.85)
  },
  3_600_000,
)
