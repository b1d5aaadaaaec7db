import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import type { Letter } from '../../src/nudge/letter.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/nudge')

/** Holds a letter against its files, text and HTML; UPDATE=1 writes them anew, to be read in the diff. */
export function expectLetter(name: string, letter: Letter): void {
  expectFile(`${name}.txt`, `Subject: ${letter.subject}\n\n${letter.text}`)
  expectFile(`${name}.html`, letter.html)
}

function expectFile(name: string, content: string): void {
  const path = join(FOLDER, name)
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `${name} is missing`).toBe(content)
}
