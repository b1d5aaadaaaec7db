import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
/** How many cases each letter has. */
const CASES = { A: 25, B: 16, C: 15, D: 26, E: 14, F: 24, G: 32, H: 12 }
const IDS = Object.entries(CASES).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`),
)

type Row = {
  readonly id: string
  readonly holds: string
  readonly files: readonly string[]
  readonly hasReason: boolean
}

function rows(): readonly Row[] {
  const text = readFileSync(join(ROOT, 'docs/reliability.md'), 'utf8')
  return [...text.matchAll(/^\| ([A-H]\d\d) \| (.+) \| ([^|]+) \|$/gm)].map(([, id = '', holds = '', where = '']) => ({
    id,
    holds,
    files: [...where.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file),
    hasReason: where.includes('*Reason*'),
  }))
}

/** Whether a test's name in this file begins with the id, alone or among others. */
function tries(file: string, id: string): boolean {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return new RegExp(`['"\`](?:[^'"\`\\n]{0,200}; )?(?:[A-H]\\d\\d ){0,6}${id}\\b`).test(text)
}

test('the document names each of the 164 cases once, in their order', () => {
  expect(IDS).toHaveLength(164)
  expect(rows().map(row => row.id)).toEqual(IDS)
})

test('each case says what holds, and either a file whose test begins with its id or the reason why there is none', () => {
  const wrong = rows().filter(({ id, holds, files, hasReason }) => {
    if (holds.length < 10) return true
    if (files.length === 0) return !hasReason
    return !files.every(file => existsSync(join(ROOT, file)) && tries(file, id))
  })
  expect(wrong).toEqual([])
})

test.each(['docs/security.md', 'docs/privacy.md'])(
  '%s names no case that is not in the document, and no file that is not there',
  path => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    const named = [...text.matchAll(/\b[A-H]\d\d\b/g)].map(([id]) => id)
    expect(named.filter(id => !IDS.includes(id))).toEqual([])
    const files = [...text.matchAll(/`((?:src|test|docs)\/[\w./-]+\.\w+)`|\b(docs\/[\w-]+\.md)/g)].map(
      ([, one, other]) => one ?? other ?? '',
    )
    expect(files.length).toBeGreaterThan(2)
    expect(files.filter(file => !existsSync(join(ROOT, file)))).toEqual([])
  },
)
