import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { movesIn } from '../../src/context/moves.ts'

type Case = { text: string; moves: [string, string | null, string | null, string | null, boolean][] }
const CASES = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/context/moves.json'), 'utf8')) as Case[]

for (const { text, moves } of CASES) {
  test(`${moves.length === 0 ? 'no change of post' : 'a change of post'} is told by "${text}"`, () => {
    const found = movesIn(text)
    expect(found.map(({ kind, who, title, organization, sure }) => [kind, who, title, organization, sure])).toEqual(
      moves,
    )
    for (const { quote, place } of found) expect(text.slice(place, place + quote.length)).toBe(quote)
  })
}
