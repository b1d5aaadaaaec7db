// A child of run.ts: runs the tests of one file against its mutants from a number on, and says of each whether it lives. One
// process for many, for starting one costs more than the tests; a mutant that never ends takes it down with it, and run.ts
// starts another behind that one.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createVitest } from 'vitest/node'
import { type Mutant, mutantsOf, mutated } from './mutants.ts'
import { ROOT, TARGETS } from './targets.ts'

const [path = '', first = '0'] = process.argv.slice(2)
const file = resolve(ROOT, path)
let present: Mutant | null = null
const vitest = await createVitest(
  'test',
  {
    config: false,
    root: ROOT,
    watch: false,
    include: [...(TARGETS[path] ?? [])],
    reporters: [{}],
    pool: 'threads',
    maxWorkers: 1,
    bail: 1,
    fsModuleCache: false, // else a mutant of before would be loaded
  },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        transform: (code, id) => (present && id === file ? mutated(code, present) : null),
      },
    ],
  },
)
const specifications = await vitest.globTestSpecifications()

async function passes(): Promise<boolean> {
  vitest.invalidateFile(file)
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  return (
    unhandledErrors.length === 0 && testModules.length === specifications.length && testModules.every(one => one.ok())
  )
}

const say = (line: string) => process.stdout.write(`${line}\n`)
if (specifications.length === 0 || !(await passes())) say('unsound')
else {
  const mutants = mutantsOf(path, readFileSync(join(ROOT, path), 'utf8'))
  for (const [number, mutant] of mutants.entries()) {
    if (number < Number(first)) continue
    present = mutant
    say(`${number} ${(await passes()) ? 'lives' : 'noticed'}`)
  }
  say('end')
}
await vitest.close()
process.exit()
