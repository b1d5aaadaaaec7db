import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inlined, insertsOf, literalOf } from '../../../src/local/backup/sql-text.ts'
import type { BackupValue } from '../../../src/store/backup.ts'

const VALUE = fc.oneof(
  fc.constant(null),
  fc.integer().map(number => number + 0),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map(number => (number === 0 ? 0 : number)),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom("'); DROP TABLE kept; --", 'a\u0000b', '/* x */ "y"; \\ \n\r\u2028', '\\\\-;\\u002d', 'BEGIN; x END'),
)

test('a value comes back as it was put in, whatever stands in it, and nothing in it ends a literal', () => {
  const database = new DatabaseSync(':memory:')
  fc.assert(
    fc.property(VALUE, value => {
      const literal = literalOf(value)
      expect(database.prepare(`SELECT ${literal} AS it`).get()?.it).toEqual(value)
      if (typeof value === 'string')
        expect(literal.slice("json_extract('".length, -"', '$[0]')".length)).not.toMatch(/[';]|--|\/\*/)
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('rows of any length come back in their order, in statements that the platform takes', () => {
  const rows: BackupValue[][] = [
    ['short', 1, null],
    ['é'.repeat(300_000), 2.5, 'ü;'.repeat(20_000)],
    ['😀'.repeat(30_000), -3, '\u0000'.repeat(20_000)],
    ...Array.from({ length: 700 }, (_, index) => [`row ${index}`, 1 - index, 'x'.repeat(index)]),
  ]
  const database = new DatabaseSync(':memory:')
  database.exec('CREATE TABLE kept (one TEXT NOT NULL, two REAL, three TEXT)')
  for (const statement of insertsOf({ table: 'kept', columns: ['one', 'two', 'three'], rows })) {
    expect(Buffer.byteLength(statement)).toBeLessThan(100_000)
    database.exec(statement)
  }
  const back = database.prepare('SELECT * FROM kept ORDER BY rowid').all()
  expect(back.map(({ one, two, three }) => [one, two, three])).toEqual(rows)
})

test('question marks inside of literals and names are no places for values', () => {
  expect(inlined(`SELECT '?' AS "a?b", ?, 'it''s ?' WHERE ? = 1`, [2, null])).toBe(
    `SELECT '?' AS "a?b", 2, 'it''s ?' WHERE NULL = 1`,
  )
  expect(() => inlined('SELECT ?', [])).toThrow('1 places')
  expect(() => inlined('SELECT 1', [1])).toThrow('0 places')
})
