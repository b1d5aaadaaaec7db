import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const lines = readFileSync(join(import.meta.dirname, '..', 'docs/privacy.md'), 'utf8').split('\n')
const said = lines.filter(line => line.startsWith('- ') || (line.startsWith('| ') && !line.startsWith('| What |')))

test('each thing that the page on privacy says has a case or a test file behind it', () => {
  expect(said.length).toBeGreaterThan(30)
  expect(said.filter(line => !/\b[A-H]\d\d\b|`test\/[\w./-]+\.test\.ts`/.test(line))).toEqual([])
})

test('the page on privacy says nothing outside of its lists but what it is', () => {
  const other = lines.filter(line => line !== '' && !said.includes(line) && !/^(?:#|\|)/.test(line))
  expect(other).toHaveLength(1)
})
