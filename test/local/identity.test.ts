import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

function identity(lines: readonly string[], args: readonly string[] = ['--jsonl']) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [resolve(ROOT, 'src/local/kith.ts'), 'identity', ...args],
    { cwd: ROOT, input: lines.join('\n'), encoding: 'utf8' },
  )
  return {
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
    stderr,
    status,
  }
}

test('one address book a line gives the pairs that are one person and those to ask about, by their own numbers', () => {
  const observations = [
    { n: 7, name: 'Marta Lindqvist', address: 'marta@old.example' },
    { n: 3, name: 'Lindqvist, Marta', address: 'ml@new.example' },
    { n: 9, name: 'M. Lindqvist', address: 'm@third.example' },
  ]
  const { answers, status } = identity([JSON.stringify({ id: 'book', observations })])
  expect(status).toBe(0)
  expect(answers).toEqual([
    { id: 'book', joined: [[7, 3]], suggested: [[expect.any(Number), 9]], milliseconds: expect.any(Number) },
  ])
})

test('a line that is no address book gets an error of its own, and the next one is answered', () => {
  const { answers } = identity(['{"id":"bad","observations":4}', '{"id":"good","observations":[]}'])
  expect(answers).toEqual([
    { id: 'bad', error: expect.any(String) },
    { id: 'good', joined: [], suggested: [], milliseconds: expect.any(Number) },
  ])
})

test('without --jsonl it says how it is used', () => {
  const { status, stderr } = identity([], [])
  expect(status).toBe(2)
  expect(stderr).toContain('--jsonl')
})
