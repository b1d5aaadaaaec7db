import { expect, test } from 'vitest'
import type { Command } from '../../src/command/command.ts'
import {
  examplesIn,
  helpIn,
  type SpokenLanguage,
  sayCommand,
  sayUndo,
  sayUnread,
  sentenceOf,
} from '../../src/command/sentences.ts'
import { reply, THREE } from './replies.ts'

const people = THREE.map(name => ({ name }))
const say = (command: Command, language: SpokenLanguage = 'en') =>
  sayCommand(command, { today: '2026-02-04', people, language })

test('a command is said back with its weekday and date', () => {
  expect(say({ do: 'snooze', until: '2026-02-25', person: 2, quote: '' })).toBe(
    'You hear about Kofi again on Wednesday, 25 February.',
  )
  expect(say({ do: 'touch', channel: 'call', on: '2026-02-03', person: 1, quote: '' }, 'de')).toBe(
    'Notiert: du hast mit Ruth gesprochen, gestern, Dienstag, 3. Februar.',
  )
})

test('without the day of today each date has its year', () => {
  expect(sentenceOf({ do: 'pause', until: '2026-04-05' }, '', { language: 'en' })).toContain('Sunday, 5 April 2026')
})

test('every kind of command has a sentence in every language, without a hole in it', () => {
  const all: Command[] = [
    ...(['rest', 'keep', 'rarer', 'forget', 'private', 'undo', 'why', 'who', 'list', 'export', 'help'] as const).map(
      verb => ({ do: verb, quote: '' }),
    ),
    { do: 'cadence', every: 'P3W', quote: '' },
    { do: 'cadence', every: null, quote: '' },
    { do: 'note', text: 'keeps $& bees', quote: '' },
    { do: 'position', title: 'CTO', organization: 'Nordlicht', quote: '' },
    { do: 'tag', add: ['a'], remove: ['b'], quote: '' },
    { do: 'remind', at: '2026-02-10T09:00', text: 'call', quote: '' },
    { do: 'merge', with: 'r@mail.example', quote: '' },
    { do: 'pause', until: '2026-02-10', quote: '' },
  ]
  for (const language of ['en', 'de'] as const)
    for (const command of all) {
      const said = say(command, language)
      expect(said).toMatch(/^\S.*[.:\w]$/)
      expect(said).not.toMatch(/[{}]|undefined/)
    }
})

test('only what changed something can be taken back', () => {
  expect(sayUndo([{ do: 'why', quote: '' }], 'en')).toBe('')
  expect(sayUndo([{ do: 'rest', quote: '' }], 'en')).toContain('"undo"')
})

test('what was not understood is quoted with two examples', () => {
  expect(sayUnread(['polish the $1 samovar'], people, 'en')).toBe(
    'Not understood, so nothing was done about it: "polish the $1 samovar". You could write: "1 done, 2 after easter" · "all 2 weeks"',
  )
  expect(sayUnread([], people, 'en')).toBe('')
})

test('every answer that Kith suggests is one that it understands', () => {
  for (const language of ['en', 'de'] as const)
    for (const line of [...helpIn(language), ...examplesIn(language, 1), ...examplesIn(language, 3)])
      for (const [, phrase = ''] of line.matchAll(/["„]([^"“]+)["“]/g)) {
        const several = /^\d (?!Wochen|weeks)|^all |, 2 |^Tom/.test(phrase)
        const { commands, unread } = reply(phrase, several ? ['Anna Berg', 'Tom Weber'] : ['Anna Berg'])
        expect([phrase, commands.length > 0, unread]).toEqual([phrase, true, []])
      }
})
