import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReply } from '../../src/command/grammar.ts'
import { NOW, THREE } from './replies.ts'

const people = THREE.map(name => ({ name }))
const WORDS =
  'done called met her 2 weeks every month not don’t never stop Kofi 1 #2 : , . ? \n and or if yesterday friday in note tag remind me to'
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS.split(' ')), fc.string({ maxLength: 8, unit: 'grapheme' })), {
    maxLength: 24,
  })
  .map(words => words.join(' '))
const zone = fc.constantFrom('Europe/London', 'Europe/Berlin', 'America/New_York', '-02:00')

test('no text makes the reader throw, and no day that it gives is past', () => {
  fc.assert(
    fc.property(text, zone, (reply, where) => {
      const { commands } = readReply(reply, { now: NOW, zone: where, people })
      for (const command of commands) {
        if (command.do === 'snooze' || command.do === 'pause') expect(command.until >= '2026-02-04').toBe(true)
        if (command.do === 'touch') expect(command.on <= '2026-02-04').toBe(true)
        if (command.person !== undefined) expect(command.person >= 1 && command.person <= 3).toBe(true)
      }
    }),
    { seed: 11, numRuns: 500 },
  )
})

test('every command quotes words of the reply', () => {
  fc.assert(
    fc.property(text, reply => {
      for (const { quote } of readReply(reply, { now: NOW, zone: 'Europe/London', people }).commands)
        expect(reply).toContain(quote)
    }),
    { seed: 12, numRuns: 300 },
  )
})

test('a quoted reply says nothing, whatever it says', () => {
  fc.assert(
    fc.property(text, reply => {
      const quoted = reply
        .split(/\r\n|\r|\n/)
        .map(line => `> ${line}`)
        .join('\n')
      expect(readReply(quoted, { now: NOW, zone: 'Europe/London', people })).toEqual({ commands: [], unread: [] })
    }),
    { seed: 13, numRuns: 200 },
  )
})

test('a reply of a megabyte takes no longer than its first lines', () => {
  for (const part of ['2 weeks ', 'a, ', 'note: x ', '1 done 2 done\n', '"', '- - ', 'remind me to ', 'é́́́']) {
    const began = performance.now()
    readReply(part.repeat(1_000_000 / part.length), { now: NOW, zone: 'Europe/London', people })
    expect([part, performance.now() - began < 3_000]).toEqual([part, true])
  }
})

test('a line twice as long takes about twice the time', () => {
  const lineOf = (words: number) => 'remind me to polish the samovar and ask Kofi or not 2 weeks '.repeat(words)
  const time = (text: string) => {
    const began = performance.now()
    for (let i = 0; i < 5; i++) readReply(text, { now: NOW, zone: 'Europe/London', people })
    return performance.now() - began
  }
  time(lineOf(2))
  expect(time(lineOf(8)) / time(lineOf(4))).toBeLessThan(6)
  expect(time(Array(40).fill(lineOf(4)).join('\n')) / time(Array(20).fill(lineOf(4)).join('\n'))).toBeLessThan(6)
}, 30_000)
