// `node test/mutants/run.ts`: makes every mutant of the files that keep strangers out, runs their tests against each, and prints
// which live. Nothing on the disk is changed: a mutant is made while the file is loaded.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Mutant, mutantsOf } from './mutants.ts'

export const ROOT = resolve(import.meta.dirname, '../..')
/** What is mutated, and the tests that have to notice. */
export const TARGETS: Readonly<Record<string, readonly string[]>> = {
  'src/ids.ts': ['test/ids.test.ts', 'test/nudge/tokens.test.ts'],
  'src/nudge/tokens.ts': ['test/nudge/tokens.test.ts'],
  'src/mail/verdict.ts': ['test/mail/verdict.test.ts'],
  'src/mail/authentication-results.ts': ['test/mail/verdict.test.ts', 'test/mail/authentication-results.test.ts'],
}
/** Longer than this, a mutant runs for ever: that is noticed too. */
const MUTANT_MS = 40_000
const AT_ONCE = 2

export type Score = { readonly killed: number; readonly survivors: readonly Mutant[] }

/** Runs the tests of a file against each of its mutants. */
export async function scoreOf(path: string): Promise<Score> {
  const tests = TARGETS[path] ?? []
  const waiting = [...mutantsOf(path, readFileSync(join(ROOT, path), 'utf8'))]
  const survivors: Mutant[] = []
  let killed = 0
  const work = async () => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      if (await survives(mutant, tests)) survivors.push(mutant)
      else killed += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { killed, survivors: survivors.toSorted((one, other) => one.from - other.from) }
}

/** Whether all tests pass on the mutant; null stands for the file as it is. */
export function survives(mutant: Mutant | null, tests: readonly string[]): Promise<boolean> {
  const config = join(import.meta.dirname, 'vitest.config.ts')
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', '--config', config, '--bail', '1', ...tests], {
    cwd: ROOT,
    env: { ...process.env, MUTANT: JSON.stringify(mutant), NIGHTLY: '' },
    stdio: 'ignore',
    timeout: MUTANT_MS,
    killSignal: 'SIGKILL',
  })
  return new Promise((settle, fail) => {
    child.on('error', fail)
    child.on('exit', code => settle(code === 0))
  })
}

export const shown = ({ path, line, was, by }: Mutant): string => `${path}:${line}: "${was}" as "${by}"`

if (process.argv[1] === import.meta.filename) {
  let [all, killed] = [0, 0]
  for (const path of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(TARGETS)) {
    if (!(await survives(null, TARGETS[path] ?? []))) throw new Error(`the tests of ${path} fail as it is`)
    const score = await scoreOf(path)
    const count = score.killed + score.survivors.length
    console.log(`${path}: ${score.killed} of ${count} mutants noticed`)
    for (const mutant of score.survivors) console.log(`  lives: ${shown(mutant)}`)
    all += count
    killed += score.killed
  }
  console.log(`mutation score: ${((100 * killed) / all).toFixed(1)} % (${killed} of ${all})`)
}
