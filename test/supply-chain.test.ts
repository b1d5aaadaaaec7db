import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'

const ROOT = join(import.meta.dirname, '..')
const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(ROOT, name), 'utf8'))

const Versions = z.record(z.string(), z.string())
const Manifest = z.object({ dependencies: Versions, devDependencies: Versions, overrides: Versions })
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      devOptional: z.optional(z.boolean()),
      integrity: z.optional(z.string()),
    }),
  ),
})
const Bill = z.object({
  components: z.array(
    z.object({ name: z.string(), version: z.string(), hashes: z.array(z.object({ content: z.string() })) }),
  ),
})

const manifest = Manifest.parse(await json('package.json'))

test('every dependency is pinned to one exact version', () => {
  for (const [name, version] of Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.overrides,
  })) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)])
  }
})

test('at most ten packages reach the deployed Worker, each with the reason why it is not our own code', async () => {
  const names = Object.keys(manifest.dependencies)
  expect(names.length).toBeLessThanOrEqual(10)
  const reasons = (await readFile(join(ROOT, 'docs/dependencies.md'), 'utf8'))
    .split('\n')
    .flatMap(line => /^\| ([\w-]+)(?: \([^|]*\))? \| [^|]{5,} \| [^|]{10,} \|$/.exec(line)?.[1] ?? [])
  expect(reasons.toSorted()).toEqual(names.toSorted())
})

test('the bill of materials names what the lockfile installs for the Worker, with the same versions and hashes', async () => {
  const { packages } = Lock.parse(await json('package-lock.json'))
  const installed = Object.entries(packages).flatMap(([path, { version, dev, devOptional, integrity }]) =>
    path === '' || dev === true || devOptional === true
      ? []
      : [`${path.split('node_modules/').at(-1)}@${version} ${hexOf(integrity ?? '')}`],
  )
  const { components } = Bill.parse(await json('docs/sbom.json'))
  const billed = components.map(({ name, version, hashes }) => `${name}@${version} ${hashes[0]?.content}`)
  expect(billed.toSorted()).toEqual(installed.toSorted())
})

function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
}
