import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import * as z from 'zod/mini'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const Results = z.array(z.object({ seed: z.number(), wrong: z.array(z.string()) }))
const SEEDS_AT_ONCE = 3
const SEEDS_MAX = 40

/** A copy of the sources with a mistake in them. */
async function mistaken(patch: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'kith-mistake-'))
  onTestFinished(() => rm(copy, { recursive: true }))
  for (const name of ['src', 'migrations', 'package.json'])
    await cp(join(ROOT, name), join(copy, name), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  await run('git', ['apply', join(import.meta.dirname, 'mistakes', patch)], copy)
  return copy
}

function run(program: string, args: readonly string[], cwd: string): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { cwd }, (error, stdout, stderr) => {
      if (stderr !== '') reject(new Error(stderr, { cause: error }))
      else resolve({ code: child.exitCode ?? -1, stdout })
    })
  })
}

async function simulated(copy: string, first: number, seeds: number) {
  const flags = ['simulate', '--seed', String(first), '--seeds', String(seeds), '--days', '60', '--json']
  const { code, stdout } = await run(process.execPath, ['src/local/kith.ts', ...flags], copy)
  const failed = Results.parse(JSON.parse(stdout)).filter(({ wrong }) => wrong.length > 0)
  expect(code).toBe(failed.length > 0 ? 1 : 0)
  return failed
}

test.each(['died-sent-again', 'claimed-twice'])(
  'a mistake put in on purpose (%s) is found by a seed, and that seed alone shows it again',
  async mistake => {
    const copy = await mistaken(`${mistake}.patch`)
    for (let first = 1; first <= SEEDS_MAX; first += SEEDS_AT_ONCE) {
      const [found] = await simulated(copy, first, SEEDS_AT_ONCE)
      if (!found) continue
      expect(found.wrong.join()).toContain('I4: digests at')
      expect(await simulated(copy, found.seed, 1)).toEqual([found])
      return
    }
    expect.fail(`no seed up to ${SEEDS_MAX} finds it`)
  },
  120_000,
)
