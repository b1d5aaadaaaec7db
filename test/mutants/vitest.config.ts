import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { mutated } from './mutants.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const mutant: { path: string; from: number; to: number; by: string } | null = JSON.parse(process.env.MUTANT || 'null')

// One mutant, made while its file is loaded.
export default defineConfig({
  root: ROOT,
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      transform: (code, id) => (mutant && id === resolve(ROOT, mutant.path) ? mutated(code, mutant) : null),
    },
  ],
  test: {
    include: ['test/*.test.ts', 'test/{mail,nudge,local}/**/*.test.ts'],
    pool: 'threads',
    reporters: [],
    fsModuleCache: false, // else a mutant of before would be loaded
  },
})
