// `node test/mutants/run.ts [file …]`: makes every mutant of the files that keep strangers out, runs their tests against each,
// and prints which live. Nothing on the disk is changed: a mutant is made while its file is loaded.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Mutant, mutantsOf } from './mutants.ts'
import { ROOT, TARGETS } from './targets.ts'

/** A mutant whose tests take longer runs for ever: that is noticed too. */
const MUTANT_MS = 60_000

export type Score = { readonly killed: number; readonly survivors: readonly Mutant[] }

/** Runs the tests of a file against each of its mutants.
 *  @throws where they do not pass on the file as it is */
export async function scoreOf(path: string): Promise<Score> {
  const mutants = mutantsOf(path, readFileSync(join(ROOT, path), 'utf8'))
  const lives = new Set<number>()
  for (let next = 0; next < mutants.length; ) next = await batch(path, next, lives)
  return { killed: mutants.length - lives.size, survivors: mutants.filter((_, number) => lives.has(number)) }
}

/** One process, from one mutant on until the end or until one hangs. Returns the number that is next. */
function batch(path: string, first: number, lives: Set<number>): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'batch.ts'), path, String(first)], {
    cwd: ROOT,
    env: { ...process.env, NIGHTLY: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return new Promise((settle, fail) => {
    let next = first
    let ended = false
    const kill = () => child.kill('SIGKILL')
    let clock = setTimeout(kill, 2 * MUTANT_MS)
    createInterface(child.stdout).on('line', line => {
      clearTimeout(clock)
      clock = setTimeout(kill, MUTANT_MS)
      if (line === 'unsound') fail(new Error(`the tests of ${path} fail as it is`))
      const [, number, fate] = /^(\d+) (lives|noticed)$/.exec(line) ?? []
      if (number !== undefined) next = Number(number) + 1
      if (fate === 'lives') lives.add(Number(number))
      ended ||= line === 'end'
    })
    child.on('error', fail)
    child.on('close', () => {
      clearTimeout(clock)
      settle(ended ? Number.MAX_SAFE_INTEGER : next + 1)
    })
  })
}

export const shown = ({ path, line, was, by }: Mutant): string => `${path}:${line}: "${was}" as "${by}"`

if (process.argv[1] === import.meta.filename) {
  let [all, killed] = [0, 0]
  for (const path of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(TARGETS)) {
    const score = await scoreOf(path)
    const count = score.killed + score.survivors.length
    console.log(`${path}: ${score.killed} of ${count} mutants noticed`)
    for (const mutant of score.survivors) console.log(`  lives: ${shown(mutant)}`)
    all += count
    killed += score.killed
  }
  console.log(`mutation score: ${((100 * killed) / all).toFixed(1)} % (${killed} of ${all})`)
}
