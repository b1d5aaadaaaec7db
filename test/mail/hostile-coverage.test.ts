import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readingOf } from '../../src/mail/reading.ts'
import { aMail } from './a-mail.ts'
import { PIECES, READERS } from './hostile-readers.ts'
import { PAGES, TEXTS } from './hostile-texts.ts'

// What is doubled in `hostile.test.ts` and `hostile-bodies.test.ts` must reach every file that has a pattern: here each use of
// a pattern is noted with the file that uses it, while the same readers read the same hostile text.
const FOLDER = join(import.meta.dirname, '../../src/mail')
const LITERAL = /(?:[=(,:?&|!]|return|=>)\s*\/(?![/*])[^\n]*\/[a-z]*|new RegExp/
/** DKIM has hostile tests of its own; the patterns of the two word files are used in `bounce.ts`, or while they are loaded. */
const ELSEWHERE = /^(?:dkim|bounce-words|vocabulary)/

const used = new Set<string>()
const exec = RegExp.prototype.exec

beforeAll(() => {
  const known = new Map<string, number>()
  RegExp.prototype.exec = function (text: string) {
    const times = known.get(this.source) ?? 0
    if (times < 6) {
      known.set(this.source, times + 1) // the same pattern may stand in more than one file
      for (const [, file = ''] of (new Error().stack ?? '').matchAll(/src\/mail\/([\w-]+\.ts)/g)) used.add(file)
    }
    return exec.call(this, text)
  }
})

afterAll(() => {
  RegExp.prototype.exec = exec
})

test('the doubled texts reach every file that has a pattern', { timeout: 120_000 }, async () => {
  for (const make of Object.values(TEXTS)) readingOf(aMail(make(2_000)))
  for (const make of Object.values(PAGES)) readingOf(aMail(null, { html: make(2_000) }))
  for (const [, read] of READERS) for (const piece of PIECES) await read(piece.repeat(40))
  const files = readdirSync(FOLDER).filter(file => file.endsWith('.ts') && !ELSEWHERE.test(file))
  const withPatterns = files.filter(file => LITERAL.test(readFileSync(join(FOLDER, file), 'utf8')))
  expect(withPatterns.length).toBeGreaterThan(50)
  expect(withPatterns.filter(file => !used.has(file))).toEqual([])
})
