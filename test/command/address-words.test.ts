import { expect, test } from 'vitest'
import { readAddressWords } from '../../src/command/address-words.ts'
import { NOW } from './replies.ts'

const read = (...words: string[]) => {
  const { filing, commands, unknown } = readAddressWords(words, { now: NOW, zone: 'Europe/London' })
  return { filing, commands: commands.map(({ quote: _quote, ...wish }) => wish), unknown }
}
const PLAIN = { quiet: false, dry: false, private: false, tags: [] }

test('times and rhythms after the token are read, written together or apart', () => {
  expect(read('3w').commands).toEqual([{ do: 'snooze', until: '2026-02-25' }])
  expect(read('nextmonth').commands).toEqual([{ do: 'snooze', until: '2026-03-01' }])
  expect(read('in-june').commands).toEqual([{ do: 'snooze', until: '2026-06-01' }])
  expect(read('2026-05-20').commands).toEqual([{ do: 'snooze', until: '2026-05-20' }])
  expect(read('every6w', 'monthly').commands).toEqual([
    { do: 'cadence', every: 'P6W' },
    { do: 'cadence', every: 'P1M' },
  ])
  expect(read('b').commands).toEqual([{ do: 'cadence', every: 'P2M' }])
  expect(read('never').commands).toEqual([{ do: 'rest' }])
})

test('words that say how to file do not become commands', () => {
  expect(read('quiet', 't-mentor', 'private')).toEqual({
    filing: { quiet: true, dry: false, private: true, tags: ['mentor'] },
    commands: [],
    unknown: [],
  })
})

test('an unknown word keeps the mail and is named', () => {
  expect(read('blorp')).toEqual({ filing: PLAIN, commands: [], unknown: ['blorp'] })
})

test('nobody is forgotten by a word in an address', () => {
  expect(read('forget')).toEqual({ filing: PLAIN, commands: [], unknown: ['forget'] })
})
